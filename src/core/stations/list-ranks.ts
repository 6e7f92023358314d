import { valueAt } from '../cells/grid.ts';
import type { SheetSnapshot } from '../cells/snapshot.ts';
import type { StationList } from './station-lists.ts';

/** A station's printed rank, and those that its total has among all: several where totals are alike. */
export interface ListRank {
  readonly column: number;
  readonly stated: number;
  readonly places: readonly number[];
}

/**
 * By row, the ranks that a list of stations prints, held against its printed totals: the highest is 1;
 * stations with one total share a rank or follow one another. None where a total or rank is missing, or
 * where most do not fit: then something else is ranked.
 *
 * @example 92.7, 86.6, 78.5, 83 → 1, 2, 4, 3
 */
export function listRanks(
  { grid }: SheetSnapshot,
  { rows }: StationList,
  columns: { readonly rank: number | null; readonly total: number | null },
): ReadonlyMap<number, ListRank> {
  const none = new Map<number, ListRank>();
  const { rank, total } = columns;
  if (rank === null || total === null) return none;
  const lines = [...rows.keys()].map((row) => ({
    row,
    stated: figureIn(valueAt(grid, row, rank)),
    total: figureIn(valueAt(grid, row, total)),
  }));
  const totals = lines.flatMap((line) => line.total ?? []).sort((a, b) => b - a);
  if (totals.length < lines.length || lines.length < 2) return none;
  const distinct = [...new Set(totals)];
  const placesOf = new Map(
    distinct.map((one, at) => {
      const first = totals.indexOf(one) + 1;
      const last = totals.lastIndexOf(one) + 1;
      const shared = Array.from({ length: last - first + 1 }, (_, step) => first + step);
      return [one, [...new Set([...shared, at + 1])]];
    }),
  );
  const ranks = new Map<number, ListRank>();
  for (const { row, stated, total: own } of lines) {
    const places = own === null ? undefined : placesOf.get(own);
    if (stated === null || !places) return none;
    ranks.set(row, { column: rank, stated, places });
  }
  const fitting = [...ranks.values()].filter(({ stated, places }) => places.includes(stated));
  return fitting.length * 2 > ranks.size ? ranks : none;
}

function figureIn(value: unknown): number | null {
  if (typeof value === 'number') return value;
  const text = typeof value === 'string' ? value.normalize('NFKC').trim() : '';
  const [, figure] = /^第?(\d+(?:\.\d+)?)[名分]?$/u.exec(text) ?? [];
  return figure === undefined ? null : Number(figure);
}
