/** A cell's place in its sheet; row and column count from 0. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** A cell's place in the workbook. */
export interface CellAddress extends Position {
  readonly sheet: string;
}

/** A rectangle of cells; all four edges belong to it. */
export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A rectangle of cells in a named sheet. */
export interface RangeAddress extends Range {
  readonly sheet: string;
}

export function rangeHolds(range: Range, { row, column }: Position): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

export function rangesMeet(a: Range, b: Range): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/**
 * The rows of a range from one to another. Written out, here and where ranges are made for every table: a
 * spread gives another kind of object once it has run some times, and what reads both is compiled twice.
 */
export function rowsWithin({ left, right }: Range, top: number, bottom: number): Range {
  return { top, left, bottom, right };
}

/** The smallest range that holds both. */
export function rangeAround(a: Range, b: Range): Range {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}
