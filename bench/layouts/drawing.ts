import { formatPosition } from '../../src/core/cells/a1.ts';
import type { CellValue } from '../../src/core/cells/cell.ts';
import { createGridBuilder } from '../../src/core/cells/grid-builder.ts';
import type { SheetSnapshot, Span } from '../../src/core/cells/snapshot.ts';

/**
 * A sheet in the making. Its cells move when rows and columns are put in, and expected facts hold
 * the cells themselves: what is expected stays right wherever a cell ends up.
 */
export interface Drawing {
  readonly cells: Spot[];
  readonly merges: MovingRange[];
  readonly hiddenRows: number[];
  readonly hiddenColumns: number[];
}

export interface Spot {
  row: number;
  column: number;
  readonly value: CellValue;
  readonly format: string;
  /** Made when the sheet is done, as the cells that it names move too. */
  readonly formula: (() => string) | null;
}

interface MovingRange {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export interface Written {
  readonly value: CellValue;
  readonly format?: string;
  readonly formula?: (() => string) | null;
}

export function emptyDrawing(): Drawing {
  return { cells: [], merges: [], hiddenRows: [], hiddenColumns: [] };
}

/** An empty text leaves the cell empty; its place is kept all the same. */
export function put(
  drawing: Drawing,
  row: number,
  column: number,
  written: CellValue | Written,
): Spot {
  const { value, format, formula } = isWritten(written) ? written : plain(written);
  const spot: Spot = {
    row,
    column,
    value: value === '' ? null : value,
    format: format ?? 'General',
    formula: formula ?? null,
  };
  drawing.cells.push(spot);
  return spot;
}

export function merge(
  drawing: Drawing,
  top: number,
  left: number,
  bottom: number,
  right: number,
): void {
  if (bottom > top || right > left) drawing.merges.push({ top, left, bottom, right });
}

export function heightOf(drawing: Drawing): number {
  return Math.max(
    0,
    ...drawing.cells.map(({ row }) => row + 1),
    ...drawing.merges.map(({ bottom }) => bottom + 1),
  );
}

export function widthOf(drawing: Drawing): number {
  return Math.max(
    0,
    ...drawing.cells.map(({ column }) => column + 1),
    ...drawing.merges.map(({ right }) => right + 1),
  );
}

export function moveDrawing(drawing: Drawing, down: number, right: number): void {
  for (const spot of drawing.cells) {
    spot.row += down;
    spot.column += right;
  }
  for (const range of drawing.merges) {
    range.top += down;
    range.bottom += down;
    range.left += right;
    range.right += right;
  }
  drawing.hiddenRows.forEach((row, at) => {
    drawing.hiddenRows[at] = row + down;
  });
  drawing.hiddenColumns.forEach((column, at) => {
    drawing.hiddenColumns[at] = column + right;
  });
}

/** An empty row before the row `at`; merges over that place grow. */
export function insertRow(drawing: Drawing, at: number): void {
  for (const spot of drawing.cells) if (spot.row >= at) spot.row++;
  for (const range of drawing.merges) {
    if (range.top >= at) range.top++;
    if (range.bottom >= at) range.bottom++;
  }
}

export function insertColumn(drawing: Drawing, at: number): void {
  for (const spot of drawing.cells) if (spot.column >= at) spot.column++;
  for (const range of drawing.merges) {
    if (range.left >= at) range.left++;
    if (range.right >= at) range.right++;
  }
}

/** Puts a drawing into another one; its cells stay the same objects. */
export function placeInto(target: Drawing, drawing: Drawing, top: number, left: number): void {
  moveDrawing(drawing, top, left);
  target.cells.push(...drawing.cells);
  target.merges.push(...drawing.merges);
  target.hiddenRows.push(...drawing.hiddenRows);
  target.hiddenColumns.push(...drawing.hiddenColumns);
}

export function sheetFrom(drawing: Drawing, name: string): SheetSnapshot {
  const builder = createGridBuilder();
  const cells = [...drawing.cells].sort((a, b) => a.row - b.row || a.column - b.column);
  for (const { row, column, value, format, formula } of cells) {
    if (value === null && formula === null && format === 'General') continue;
    builder.add(row, column, value, format, formula?.() ?? null);
  }
  return {
    name,
    visibility: 'visible',
    isProtected: false,
    ours: null,
    grid: builder.build(),
    merges: drawing.merges.map((range) => ({ ...range })),
    hiddenRows: spansOf(drawing.hiddenRows),
    hiddenColumns: spansOf(drawing.hiddenColumns),
  };
}

/** `=SUM(C4:C6)` over cells of one row or column, `=C4+C8` over scattered ones. */
export function sumFormula(spots: readonly Spot[]): () => string {
  return () => {
    const names = spots.map((spot) => formatPosition(spot));
    const [first, last] = [spots[0], spots[spots.length - 1]];
    const isRun =
      first !== undefined &&
      last !== undefined &&
      spots.length > 1 &&
      (last.row - first.row + 1 === spots.length ||
        last.column - first.column + 1 === spots.length) &&
      (last.row === first.row || last.column === first.column);
    return isRun ? `=SUM(${names[0]}:${names[names.length - 1]})` : `=${names.join('+')}`;
  };
}

export function quotientFormula(part: Spot, whole: Spot): () => string {
  return () => `=${formatPosition(part)}/${formatPosition(whole)}`;
}

function spansOf(places: readonly number[]): Span[] {
  return [...new Set(places)].sort((a, b) => a - b).map((first) => ({ first, last: first }));
}

function isWritten(written: CellValue | Written): written is Written {
  return typeof written === 'object' && written !== null && 'value' in written;
}

function plain(value: CellValue): Written {
  return { value };
}

/** Rows become columns and columns rows. */
export function turnDrawing(drawing: Drawing): void {
  for (const spot of drawing.cells) {
    const { row, column } = spot;
    spot.row = column;
    spot.column = row;
  }
  for (const range of drawing.merges) {
    const { top, left, bottom, right } = range;
    range.top = left;
    range.left = top;
    range.bottom = right;
    range.right = bottom;
  }
  const rows = drawing.hiddenRows.splice(0, drawing.hiddenRows.length, ...drawing.hiddenColumns);
  drawing.hiddenColumns.splice(0, drawing.hiddenColumns.length, ...rows);
}
