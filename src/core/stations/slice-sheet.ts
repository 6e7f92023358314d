import type { Range } from '../cells/address.ts';
import { formatOf, type Grid, rowIndex, storedValue } from '../cells/grid.ts';
import { createGridBuilder } from '../cells/grid-builder.ts';
import type { SheetSnapshot, Span } from '../cells/snapshot.ts';
import { type ColumnCut, cutColumn } from './cut-columns.ts';

/**
 * A sheet with some of its rows alone, and without the columns that are cut out of them. `packed`: the
 * rows stand right under each other, as recognition wants them; else each stays in its place.
 */
export function sliceSheet(
  sheet: SheetSnapshot,
  kept: readonly number[],
  place: 'packed' | 'in-place',
  cuts: readonly ColumnCut[] = [],
): SheetSnapshot {
  const to = new Map(kept.map((row, at) => [row, place === 'packed' ? at : row]));
  return {
    ...sheet,
    grid: sliceGrid(sheet.grid, to, cuts),
    merges: place === 'packed' ? packMerges(cutMerges(sheet.merges, cuts), kept) : sheet.merges,
    hiddenRows: place === 'packed' ? packSpans(sheet.hiddenRows, kept) : sheet.hiddenRows,
  };
}

function sliceGrid(grid: Grid, to: ReadonlyMap<number, number>, cuts: readonly ColumnCut[]): Grid {
  const builder = createGridBuilder();
  for (const [row, target] of to) {
    const at = rowIndex(grid, row);
    if (at < 0) continue;
    const end = grid.starts[at + 1] as number;
    for (let index = grid.starts[at] as number; index < end; index++) {
      const formula = grid.formulas.get(index) ?? null;
      const column = cutColumn(cuts, row, grid.columns[index] as number);
      if (column === null) continue;
      builder.add(target, column, storedValue(grid, index), formatOf(grid, index), formula);
    }
  }
  return builder.build();
}

/** Areas without the columns cut out of them. */
function cutMerges(merges: readonly Range[], cuts: readonly ColumnCut[]): readonly Range[] {
  if (cuts.length === 0) return merges;
  return merges.flatMap((merge) => {
    const kept: number[] = [];
    for (let column = merge.left; column <= merge.right; column++) {
      const at = cutColumn(cuts, merge.top, column);
      if (at !== null) kept.push(at);
    }
    const [left] = kept;
    return left === undefined ? [] : [{ ...merge, left, right: kept.at(-1) ?? left }];
  });
}

/** Areas over kept rows, as far as these are kept. */
function packMerges(merges: readonly Range[], kept: readonly number[]): readonly Range[] {
  return merges.flatMap((merge) => {
    const rows = within(kept, merge.top, merge.bottom);
    if (!rows || kept[rows.first] !== merge.top) return [];
    return [{ ...merge, top: rows.first, bottom: rows.last }];
  });
}

function packSpans(spans: readonly Span[], kept: readonly number[]): readonly Span[] {
  return spans.flatMap(({ first, last }) => within(kept, first, last) ?? []);
}

/** The places of the kept rows from the first to the last one; null where none is kept. */
function within(kept: readonly number[], first: number, last: number): Span | null {
  const from = firstAt(kept, first);
  const end = firstAt(kept, last + 1);
  return end > from ? { first: from, last: end - 1 } : null;
}

function firstAt(sorted: readonly number[], wanted: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
