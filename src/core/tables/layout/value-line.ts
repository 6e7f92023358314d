import type { CellShape } from './cell-shape.ts';
import { layoutCosts, shapeCosts } from './layout-costs.ts';

/** The kind of figures with a sign or unit, among the counts of a line. */
export const figureKind = 1;

/** Shapes that stand for each other in a line of values of one kind; −1 says nothing of the kind. */
const kinds: Readonly<Record<CellShape, number>> = {
  blank: -1,
  none: -1,
  integer: 0,
  decimal: 0,
  figure: figureKind,
  date: 2,
  mark: 3,
  code: 4,
  short: 5,
  words: 5,
  phrase: 5,
  prose: 6,
  serial: 7,
  latin: 8,
};
const kindCount = 9;
/** From this kind on values are marks or texts. */
const firstWorded = 3;

/** A line of values that one label heads; each value costs more the less it is like those before it. */
export interface ValueLine {
  readonly counts: number[];
  total: number;
  /** What the last value said. */
  last: string;
}

/** A list of nine is made far sooner than an array of bytes, and lines are made by the thousand. */
export function newLine(): ValueLine {
  return { counts: [0, 0, 0, 0, 0, 0, 0, 0, 0], total: 0, last: '' };
}

/**
 * The cost of one more value; blank cells and dashes cost next to nothing and say nothing. What says
 * the same as the value before it (是 beneath 是) belongs to the line, whatever its kind: its text is
 * given where the line is one row or column, not all of them together.
 */
export function addValue(line: ValueLine, shape: CellShape, text = ''): number {
  const kind = kinds[shape];
  if (kind < 0) return layoutCosts.blankValue;
  const seen = line.counts[kind] ?? 0;
  const isSame = text !== '' && text === line.last && kind >= firstWorded;
  const cost = logOf(totalLogs, line.total) - logOf(seenLogs, seen) + shapeCosts[shape];
  line.counts[kind] = seen + 1;
  line.total++;
  line.last = text;
  return isSame ? Math.min(cost, layoutCosts.sameValue) : cost;
}

/** Logarithms of the counts that lines of a form or table reach: asked for a thousand times a sheet. */
const seenLogs = logsFrom(layoutCosts.mixing);
const totalLogs = logsFrom(layoutCosts.mixing * kindCount);

function logsFrom(offset: number): Float64Array {
  return Float64Array.from({ length: 2_500 }, (_, count) => Math.log(count + offset));
}

function logOf(logs: Float64Array, count: number): number {
  return logs[Math.min(count, logs.length - 1)] ?? 0;
}

/** Values of several kinds where the commonest one has less than three quarters. */
export function isMixed(shapes: readonly CellShape[]): boolean {
  const counts = Array.from({ length: kindCount }, () => 0);
  let total = 0;
  for (const shape of shapes) {
    const kind = kinds[shape];
    if (kind < 0) continue;
    counts[kind] = (counts[kind] ?? 0) + 1;
    total++;
  }
  return total >= 3 && Math.max(...counts) < total * 0.75;
}
