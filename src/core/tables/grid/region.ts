import { type Range, rangesMeet } from '../../cells/address.ts';
import { displayText } from '../../cells/display-text.ts';
import { cellKind, formatOf, storedValue } from '../../cells/grid.ts';
import { cellType } from './cell-type.ts';
import type { SheetView } from './sheet-view.ts';

/**
 * A rectangle of a sheet as a dense matrix, so that stages ask for a cell in constant time.
 * Rows and columns are those of the sheet. Cells of a merged area have the area's type.
 */
export interface Region {
  readonly view: SheetView;
  readonly range: Range;
  readonly width: number;
  readonly height: number;
  /** By cell, row after row: its `cellType`. */
  readonly types: Uint8Array;
  /** By cell: its place in the grid's arrays or −1; of a merged area, the first cell's. */
  readonly indices: Int32Array;
  /** By cell: its place in `merges` or −1; null where nothing is merged. */
  readonly owners: Int32Array | null;
  /** Cut to the region. */
  readonly merges: readonly Range[];
  /** Those of the areas that are merged in sense only (`implied-merges.ts`). */
  readonly implied: readonly Range[];
}

/** Takes time in proportion to the rectangle. */
export function regionOf(view: SheetView, range: Range, implied: readonly Range[] = []): Region {
  const width = range.right - range.left + 1;
  const height = range.bottom - range.top + 1;
  const types = new Uint8Array(width * height);
  const indices = new Int32Array(width * height).fill(-1);
  view.forEachIn(range, (row, column, index) => {
    const at = (row - range.top) * width + column - range.left;
    types[at] = view.types[index] as number;
    indices[at] = index;
  });
  const merges: Range[] = [];
  let owners: Int32Array | null = null;
  const known = implied.filter((area) => rangesMeet(area, range));
  for (const merge of [...view.mergesIn(range), ...known]) {
    owners ??= new Int32Array(width * height).fill(-1);
    const cut = cutTo(merge, range);
    const first = view.indexAt(merge.top, merge.left);
    const type = first < 0 ? 0 : (view.types[first] as number);
    for (let row = cut.top; row <= cut.bottom; row++) {
      const start = (row - range.top) * width - range.left;
      owners.fill(merges.length, start + cut.left, start + cut.right + 1);
      types.fill(type, start + cut.left, start + cut.right + 1);
      indices.fill(first, start + cut.left, start + cut.right + 1);
    }
    merges.push(cut);
  }
  return { view, range, width, height, types, indices, owners, merges, implied: known };
}

function cutTo(range: Range, by: Range): Range {
  return {
    top: Math.max(range.top, by.top),
    left: Math.max(range.left, by.left),
    bottom: Math.min(range.bottom, by.bottom),
    right: Math.min(range.right, by.right),
  };
}

function at(region: Region, row: number, column: number): number {
  return (row - region.range.top) * region.width + column - region.range.left;
}

export function typeAt(region: Region, row: number, column: number): number {
  return region.types[at(region, row, column)] ?? 0;
}

/** The cell's place in the grid's arrays or −1; within a merged area that of its first cell. */
export function indexOf(region: Region, row: number, column: number): number {
  return region.indices[at(region, row, column)] ?? -1;
}

export function isMerged(region: Region, row: number, column: number): boolean {
  return region.owners !== null && (region.owners[at(region, row, column)] ?? -1) >= 0;
}

/** The merged area that holds the cell; undefined where it stands alone. */
export function mergeAt(region: Region, row: number, column: number): Range | undefined {
  const { owners, merges } = region;
  return owners === null ? undefined : merges[owners[at(region, row, column)] ?? -1];
}

/** The merged area that holds the cell, or the cell alone. */
export function areaAt(region: Region, row: number, column: number): Range {
  return mergeAt(region, row, column) ?? { top: row, left: column, bottom: row, right: column };
}

/** The number that the cell's text is, NaN where it is none. */
export function numberAt(region: Region, row: number, column: number): number {
  const index = indexOf(region, row, column);
  const { types, sheet } = region.view;
  const isNumber = sheet.grid.kinds[index] === cellKind.number && types[index] !== cellType.date;
  return isNumber ? (sheet.grid.numbers[index] as number) : Number(textAt(region, row, column));
}

/** The cell's text as a heading shows it: breaks and runs of blanks folded; numbers in plain digits, dates as displayed. */
export function textAt(region: Region, row: number, column: number): string {
  const index = region.indices[at(region, row, column)] ?? -1;
  if (index < 0) return '';
  const { view } = region;
  const value = storedValue(view.sheet.grid, index);
  if (value === null) return '';
  if (typeof value === 'number') {
    if (view.types[index] !== cellType.date) return String(value);
    const format = formatOf(view.sheet.grid, index);
    return displayText({ value, format, formula: null }, view.usesDate1904);
  }
  return typeof value === 'object' ? value.error : withFoldedBlanks(String(value));
}

/** Most texts hold no blank at all. */
function withFoldedBlanks(text: string): string {
  return /\s/u.test(text) ? text.replace(/\s+/gu, ' ').trim() : text;
}

/** Areas with something in them that begin in the row or reach into it, from left to right. */
export function areasOfRow(region: Region, row: number): readonly Range[] {
  const { left, right } = region.range;
  const areas: Range[] = [];
  for (let column = left; column <= right; column++) {
    const merge = mergeAt(region, row, column);
    if (typeAt(region, row, column) !== 0)
      areas.push(merge ?? { top: row, left: column, bottom: row, right: column });
    if (merge) column = merge.right;
  }
  return areas;
}
