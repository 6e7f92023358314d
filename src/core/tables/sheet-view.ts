import { type Range, rangesMeet } from '../cells/address.ts';
import { cellIndex } from '../cells/grid.ts';
import type { SheetSnapshot } from '../cells/snapshot.ts';
import { cellType, cellTypes } from './cell-type.ts';

/** A sheet's cells with their types and its merged areas put in order. */
export interface SheetView {
  readonly sheet: SheetSnapshot;
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
  /** Place in the grid's `rows` of the first row not above this one. */
  firstRowAt(row: number): number;
}

/** Areas are cut to this many rows and columns past the last cell: a whole column may be merged. */
const slack = 64;

/** Of areas that overlap (a damaged file) the first one counts. */
export function viewSheet(sheet: SheetSnapshot): SheetView {
  const { grid } = sheet;
  const types = cellTypes(grid);
  const merges = usableMerges(sheet, types);
  const anchors = new Uint8Array(types.length);
  for (const merge of merges) {
    blankCovered(sheet, types, merge);
    anchors[cellIndex(grid, merge.top, merge.left)] = 1;
  }
  return {
    sheet,
    types,
    anchors,
    merges,
    mergesIn: (range) => merges.filter((merge) => rangesMeet(merge, range)),
    indexAt: (row, column) => cellIndex(grid, row, column),
    firstRowAt: (row) => firstAt(grid.rows, row),
  };
}

function usableMerges(sheet: SheetSnapshot, types: Uint8Array): readonly Range[] {
  const { grid } = sheet;
  const taken = new Set<number>();
  const usable: Range[] = [];
  const sorted = [...sheet.merges].sort((a, b) => a.top - b.top || a.left - b.left);
  for (const merge of sorted) {
    const index = cellIndex(grid, merge.top, merge.left);
    if (index < 0 || types[index] === cellType.blank) continue;
    const area = {
      ...merge,
      bottom: Math.min(merge.bottom, grid.rowCount - 1 + slack),
      right: Math.min(merge.right, grid.columnCount - 1 + slack),
    };
    if (area.bottom === area.top && area.right === area.left) continue;
    if (claim(taken, area)) usable.push(area);
  }
  return usable;
}

/** False where a cell of the area belongs to another already. */
function claim(taken: Set<number>, area: Range): boolean {
  const keys: number[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const key = row * 16_384 + column;
      if (taken.has(key)) return false;
      keys.push(key);
      if (keys.length > 1_000_000) return false;
    }
  }
  for (const key of keys) taken.add(key);
  return true;
}

function blankCovered(sheet: SheetSnapshot, types: Uint8Array, merge: Range): void {
  const { grid } = sheet;
  for (let at = firstAt(grid.rows, merge.top); at < grid.rows.length; at++) {
    const row = grid.rows[at] as number;
    if (row > merge.bottom) return;
    const end = grid.starts[at + 1] as number;
    for (let index = grid.starts[at] as number; index < end; index++) {
      const column = grid.columns[index] as number;
      const isFirst = row === merge.top && column === merge.left;
      if (column >= merge.left && column <= merge.right && !isFirst) types[index] = cellType.blank;
    }
  }
}

function firstAt(sorted: Int32Array, wanted: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
