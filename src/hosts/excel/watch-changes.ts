import { type Memory, renameRemembered } from './memory.ts';
import { isExcelApiSupported } from './office-ready.ts';
import { askStructure } from './read/read-structure.ts';
import { roundTrip } from './round-trip.ts';

type Listener = (sheets: readonly string[]) => void;

export interface ChangeWatch {
  readonly add: (listener: Listener) => () => void;
  /** Registers where that has failed before. */
  readonly ensure: () => Promise<void>;
}

/**
 * Tells which sheets others have changed, once they have stopped for a moment. Our own writing
 * switches the events off meanwhile; newer versions of Excel also say which were ours.
 */
export function createChangeWatch(memory: Memory, settleMs: number): ChangeWatch {
  const listeners = new Set<Listener>();
  const changed = new Set<string>();
  let registered: (() => Promise<void>) | null = null;
  let isRegistering = false;
  let timer: ReturnType<typeof setTimeout> | null = null;

  const tell = async (): Promise<void> => {
    timer = null;
    const ids = [...changed];
    const structure = await roundTrip(askStructure);
    // A cell that is being edited: the end of it is another change.
    if (!structure.ok) return;
    for (const id of ids) changed.delete(id);
    for (const { id, name } of structure.value.sheets) renameRemembered(memory, id, name);
    const names = ids.flatMap((id) => {
      const listed = structure.value.sheets.find((sheet) => sheet.id === id);
      return listed?.name ?? memory.sheets.get(id)?.name ?? [];
    });
    if (names.length > 0) for (const listener of listeners) listener([...new Set(names)]);
  };

  const note = (id: string): Promise<void> => {
    changed.add(id);
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => void tell(), settleMs);
    return Promise.resolve();
  };

  const ensure = async (): Promise<void> => {
    if (registered || isRegistering || listeners.size === 0) return;
    isRegistering = true;
    registered = await register(memory, note);
    isRegistering = false;
    memory.isWatching = registered !== null;
    memory.marks.clear();
    if (listeners.size === 0) stop();
  };

  const stop = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    memory.isWatching = false;
    void registered?.();
    registered = null;
  };

  return {
    ensure,
    add(listener) {
      listeners.add(listener);
      void ensure();
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) stop();
      };
    },
  };
}

/** Null where Excel does not register just now. */
async function register(
  memory: Memory,
  note: (id: string) => Promise<void>,
): Promise<(() => Promise<void>) | null> {
  try {
    const context = new Excel.RequestContext();
    const { worksheets } = context.workbook;
    const handlers = [
      worksheets.onChanged.add((event) => {
        // Rows and cells that move take marks and merges along.
        if (event.changeType !== 'RangeEdited') forget(memory, event.worksheetId);
        return isOwn(event) ? Promise.resolve() : note(event.worksheetId);
      }),
      // A value that follows from an edit elsewhere; of our own sheets only formulas follow.
      worksheets.onCalculated.add(({ worksheetId }) =>
        memory.sheets.get(worksheetId)?.mark ? Promise.resolve() : note(worksheetId),
      ),
      worksheets.onAdded.add(({ worksheetId }) => note(worksheetId)),
      worksheets.onDeleted.add(({ worksheetId }) => note(worksheetId)),
      ...(isExcelApiSupported('1.17')
        ? [worksheets.onNameChanged.add(({ worksheetId }) => note(worksheetId))]
        : []),
    ];
    await context.sync();
    return async () => {
      for (const handler of handlers) handler.remove();
      await context.sync().catch(() => undefined);
    };
  } catch {
    return null;
  }
}

function forget(memory: Memory, id: string): void {
  memory.marks.delete(id);
  const known = memory.sheets.get(id);
  if (known) memory.sheets.set(id, { ...known, merges: null });
}

/** ExcelApi 1.14 says where a change came from. */
function isOwn({ triggerSource }: Excel.WorksheetChangedEventArgs): boolean {
  return String(triggerSource) === 'ThisLocalAddin';
}
