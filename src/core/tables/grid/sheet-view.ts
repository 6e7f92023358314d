import { type Range, rangesMeet } from '../../cells/address.ts';
import { cellIndex, forEachCellIn } from '../../cells/grid.ts';
import type { SheetSnapshot } from '../../cells/snapshot.ts';
import { cellType, cellTypes } from './cell-type.ts';

/** A sheet's cells with their types and its merged areas put in order. */
export interface SheetView {
  readonly sheet: SheetSnapshot;
  readonly usesDate1904: boolean;
  /** By cell of the grid; cells that a merged area covers are blank. */
  readonly types: Uint8Array;
  /** By cell of the grid: 1 where it is the first cell of a merged area. */
  readonly anchors: Uint8Array;
  /** Areas of more than one cell whose first cell holds something; none meets another. */
  readonly merges: readonly Range[];
  /** Those that meet the range. */
  mergesIn(range: Range): readonly Range[];
  /** The cell's place in the grid's arrays or −1. */
  indexAt(row: number, column: number): number;
  /** Calls back for each cell that the range holds, by rows; merged areas are not resolved. */
  forEachIn(range: Range, visit: (row: number, column: number, index: number) => void): void;
}

/** Areas are cut to this many rows and columns past the last cell: a whole column may be merged. */
const slack = 64;

/** Of areas that overlap (a damaged file) the first one counts. */
export function viewSheet(sheet: SheetSnapshot, usesDate1904 = false): SheetView {
  const { grid } = sheet;
  const types = cellTypes(grid);
  const merges = usableMerges(sheet, types);
  const anchors = new Uint8Array(types.length);
  for (const merge of merges) {
    forEachCellIn(sheet.grid, merge, (row, column, index) => {
      if (row !== merge.top || column !== merge.left) types[index] = cellType.blank;
    });
    anchors[cellIndex(grid, merge.top, merge.left)] = 1;
  }
  return {
    sheet,
    usesDate1904,
    types,
    anchors,
    merges,
    mergesIn: mergeFinder(merges),
    indexAt: (row, column) => cellIndex(grid, row, column),
    forEachIn: (range, visit) => forEachCellIn(sheet.grid, range, visit),
  };
}

function usableMerges(sheet: SheetSnapshot, types: Uint8Array): readonly Range[] {
  const { grid } = sheet;
  const usable: Range[] = [];
  let open: Range[] = [];
  const sorted = [...sheet.merges].sort((a, b) => a.top - b.top || a.left - b.left);
  for (const merge of sorted) {
    const index = cellIndex(grid, merge.top, merge.left);
    if (index < 0 || types[index] === cellType.blank) continue;
    const area = {
      top: merge.top,
      left: merge.left,
      bottom: Math.min(merge.bottom, grid.rowCount - 1 + slack),
      right: Math.min(merge.right, grid.columnCount - 1 + slack),
    };
    if (area.bottom === area.top && area.right === area.left) continue;
    open = open.filter(({ bottom }) => bottom >= area.top);
    if (open.some((other) => rangesMeet(other, area))) continue;
    open.push(area);
    usable.push(area);
  }
  return usable;
}

/** Finds the areas that meet a range among many that are sorted by their top. */
function mergeFinder(merges: readonly Range[]): (range: Range) => readonly Range[] {
  const tops = merges.map(({ top }) => top);
  let deepest = -1;
  const depths = merges.map(({ bottom }) => {
    deepest = Math.max(deepest, bottom);
    return deepest;
  });
  return (range) => {
    const first = firstAt(depths, range.top, 0, depths.length);
    const last = firstAt(tops, range.bottom + 1, first, tops.length);
    return merges.slice(first, last).filter((merge) => rangesMeet(merge, range));
  };
}

/** The first place from `start` whose value is not under the wanted one. */
function firstAt(sorted: ArrayLike<number>, wanted: number, start: number, end: number): number {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
