import type { Range } from '../../core/cells/address.ts';
import type { Snapshot } from '../../core/cells/snapshot.ts';
import type { ReadOptions, Result, Workbook } from '../workbook.ts';
import { isExcelApiSupported, leastExcelApi } from './office-ready.ts';
import { readWorkbook } from './read/read-workbook.ts';

/** The workbook that the add-in stands beside. Call it once Office is ready. */
export function openExcel(): Workbook {
  const merges = new Map<string, readonly Range[]>();
  const inTurn = createTurns();

  const read = async (options: ReadOptions = {}): Promise<Result<Snapshot>> => {
    if (!isExcelApiSupported(leastExcelApi)) {
      return { ok: false, trouble: { kind: 'unsupported-excel' } };
    }
    const known = options.sheets ? merges : new Map();
    const found = await readWorkbook(options, known);
    if (!found.ok) return found;
    for (const sheet of found.value.sheets) if (sheet.merges) merges.set(sheet.id, sheet.merges);
    return { ok: true, value: found.value.snapshot };
  };

  return {
    read: (options) => inTurn(() => read(options)),
    apply: () => Promise.resolve({ ok: false, trouble: { kind: 'unsupported-excel' } }),
    reveal: () => Promise.resolve({ ok: true, value: null }),
    onChange: () => () => undefined,
  };
}

/** One thing after the other: what is read may not be written meanwhile. */
function createTurns() {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work, work);
    last = next;
    return next;
  };
}
