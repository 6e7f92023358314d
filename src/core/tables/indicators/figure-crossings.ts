import type { TableReader } from '../reading/table-reader.ts';
import type { FigureRole } from '../words/vocabulary-indicators.ts';
import type { FigureGroup, FigureLine } from './indicator-groups.ts';

/** Where a figure stands, and the column (or row) that says its role. */
export interface Crossing {
  /** Null for the row itself. */
  readonly row: number | null;
  readonly column: number;
  readonly line: number;
  /** Of two figures in the cell, the first or the second; `rate`: what is printed behind them. */
  readonly part?: PairPart;
  readonly holdsItems?: boolean;
}

export type PairPart = 0 | 1 | 'rate';

type MainRole = Extract<FigureRole, 'target' | 'completed' | 'rate'>;
export type Crossings = Readonly<Record<MainRole, Crossing | null>>;

/** By role, the first crossing of the lines of both sides that has it. */
export function crossingsOf(rows: readonly FigureLine[] | null, { lines }: FigureGroup): Crossings {
  const found: Record<MainRole, Crossing | null> = { target: null, completed: null, rate: null };
  for (const row of rows ?? [null]) {
    for (const line of lines) {
      for (const [role, crossing] of crossingsAt(row, line)) found[role] ??= crossing;
    }
  }
  return found;
}

function crossingsAt(
  row: FigureLine | null,
  line: FigureLine,
): readonly (readonly [MainRole, Crossing])[] {
  const at = { row: row?.index ?? null, column: line.index, line: line.index };
  if (line.pair) {
    const [first, second] = line.pair;
    const rate = ['rate', { ...at, part: 'rate' }] as const;
    return [
      [first, { ...at, part: 0 }],
      [second, { ...at, part: 1 }],
      ...(line.holdsRates ? [rate] : []),
    ];
  }
  const role = line.role ?? row?.role ?? null;
  if (role !== 'target' && role !== 'completed' && role !== 'rate') return [];
  const named = line.role === null && row ? row : line;
  const own = { row: at.row, column: at.column, line: named.index };
  return [[role, line.holdsItems ? { ...own, holdsItems: true } : own]];
}

/** The rate in a row of its own, over the columns of the group or one of them. */
export function withRate(
  reader: TableReader,
  crossings: Crossings,
  row: number,
  { lines }: FigureGroup,
): Crossings {
  const line = lines.find(({ index }) => reader.isShown(row, index));
  if (crossings.rate || !line) return crossings;
  return { ...crossings, rate: { row, column: line.index, line: ratesBeneath } };
}

/** Rates in a row are no column's. */
const ratesBeneath = -1;
