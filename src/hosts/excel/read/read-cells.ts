import type { HostTrouble, Result } from '../../workbook.ts';
import { codeOf, excelTrouble, locationOf } from '../excel-trouble.ts';
import { messageBudget } from '../message-budget.ts';
import { askPieces, type Piece } from './ask-pieces.ts';
import { splitBands } from './merge-bands.ts';
import { narrowAreas } from './narrow-areas.ts';
import {
  cellsRead,
  isLeft,
  openWork,
  progressOf,
  type SheetCells,
  type SheetWork,
  type WantedSheet,
} from './sheet-work.ts';

/**
 * Reads the cells of sheets in as few round trips as their size allows: all that fits into a message
 * travels together, whatever number of sheets it belongs to.
 */
export async function readCells(
  wanted: readonly WantedSheet[],
  beforeEach: (done: number) => HostTrouble | null,
): Promise<Result<readonly SheetCells[]>> {
  const narrowed = await narrowAreas(wanted.map(({ id, extent: { used } }) => ({ id, used })));
  if (!narrowed.ok) return narrowed;
  const work = wanted.map((each, at) => openWork(each, narrowed.value[at] ?? []));
  while (work.some(isLeft)) {
    const trouble = beforeEach(work.filter((each) => !isLeft(each)).length);
    if (trouble) return { ok: false, trouble };
    const failed = await readBatch(work);
    if (failed) return { ok: false, trouble: failed };
  }
  return { ok: true, value: work.map(cellsRead) };
}

async function readBatch(work: readonly SheetWork[]): Promise<HostTrouble | null> {
  const context = new Excel.RequestContext();
  const pieces = askPieces(context, work);
  try {
    await context.sync();
    for (const { take } of pieces) take();
    return null;
  } catch (error) {
    const before = JSON.stringify(work.map(progressOf));
    takeAnswered(pieces);
    const found = recover(error, pieces);
    // Nothing read and nothing split: the next try would be the same again.
    return found ?? (before === JSON.stringify(work.map(progressOf)) ? excelTrouble(error) : null);
  }
}

/** Answers up to the error came in spite of it. */
function takeAnswered(pieces: readonly Piece[]): void {
  try {
    for (const { take } of pieces) take();
  } catch {
    // The rest was not answered.
  }
}

/** Makes the next try smaller where the error says that this one asked for too much. */
function recover(error: unknown, pieces: readonly Piece[]): HostTrouble | null {
  if (codeOf(error) === 'ResponsePayloadSizeLimitExceeded') {
    const canShrink = pieces.some(({ work }) => work.bytesPerCell < messageBudget);
    for (const { work } of pieces) work.bytesPerCell *= 4;
    return canShrink ? null : excelTrouble(error);
  }
  if (!/merged/i.test(locationOf(error))) return excelTrouble(error);
  for (const work of new Set(pieces.filter(({ isBand }) => isBand).map((each) => each.work))) {
    work.bands = splitBands(work.bands);
  }
  return null;
}
