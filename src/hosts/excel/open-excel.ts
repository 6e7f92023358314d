import { formatPosition } from '../../core/cells/a1.ts';
import type { CellAddress } from '../../core/cells/address.ts';
import type { Snapshot } from '../../core/cells/snapshot.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Applied, ReadOptions, Result, Workbook } from '../workbook.ts';
import { createMemory, type Memory } from './memory.ts';
import { isExcelApiSupported, leastExcelApi } from './office-ready.ts';
import { type ReadWorkbook, readWorkbook } from './read/read-workbook.ts';
import { roundTrip } from './round-trip.ts';
import { createChangeWatch } from './watch-changes.ts';
import { applyPlan } from './write/apply-plan.ts';

export interface ExcelOptions {
  /** How long nobody must have changed anything before `onChange` tells of it. */
  readonly settleMs?: number;
}

/**
 * The workbook that the add-in stands beside. Call it once Office is ready. Sheets of ours that an
 * interrupted writing has left are in the snapshot with a mark that is not complete: writing them
 * again finishes them.
 */
export function openExcel({ settleMs = 400 }: ExcelOptions = {}): Workbook {
  const memory = createMemory();
  const watch = createChangeWatch(memory, settleMs);
  const inTurn = createTurns();

  const ready = async (): Promise<Result<null>> => {
    if (!isExcelApiSupported(leastExcelApi)) {
      return { ok: false, trouble: { kind: 'unsupported-excel' } };
    }
    return memory.takeBack?.() ?? { ok: true, value: null };
  };

  const read = async (options: ReadOptions): Promise<Result<Snapshot>> => {
    const isReady = await ready();
    if (!isReady.ok) return isReady;
    const found = await readWorkbook(options, options.sheets ? mergesIn(memory) : new Map());
    if (!found.ok) return found;
    remember(found.value, memory);
    await watch.ensure();
    return { ok: true, value: found.value.snapshot };
  };

  const apply = async (plan: Plan): Promise<Result<Applied>> => {
    const isReady = await ready();
    if (!isReady.ok) return isReady;
    const applied = await applyPlan(plan, memory);
    if (!applied.ok) return applied;
    const { undo } = applied.value;
    return { ok: true, value: { ...applied.value, undo: () => inTurn(undo) } };
  };

  return {
    read: (options = {}) => inTurn(() => read(options)),
    apply: (plan) => inTurn(() => apply(plan)),
    reveal: (cell) => inTurn(() => reveal(cell)),
    onChange: watch.add,
  };
}

/** One thing after the other: what is being read may not be written meanwhile. */
function createTurns() {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work, work);
    last = next;
    return next;
  };
}

function mergesIn({ sheets }: Memory) {
  return new Map(
    [...sheets].flatMap(([id, { merges }]) => (merges ? [[id, merges] as const] : [])),
  );
}

function remember({ structure, sheets, snapshot }: ReadWorkbook, memory: Memory): void {
  const ids = new Set(structure.sheets.map(({ id }) => id));
  for (const id of memory.sheets.keys()) if (!ids.has(id)) memory.sheets.delete(id);
  for (const [at, { id, name, extent, merges }] of sheets.entries()) {
    // Of the user's sheets the cells are not needed again.
    const grid = extent.mark ? (snapshot.sheets[at]?.grid ?? null) : null;
    memory.sheets.set(id, { name, mark: extent.mark, used: extent.used, grid, merges });
  }
  memory.settings = { text: snapshot.settings, parts: structure.settingsParts };
}

async function reveal({ sheet: name, row, column }: CellAddress): Promise<Result<null>> {
  const shown = await roundTrip((context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load('id');
    sheet.activate();
    sheet.getRange(formatPosition({ row, column })).select();
    return () => !sheet.isNullObject;
  });
  if (!shown.ok) return shown;
  return shown.value
    ? { ok: true, value: null }
    : { ok: false, trouble: { kind: 'no-such-sheet', sheet: name } };
}
