import type { Range } from './address.ts';
import { blankCell, type Cell, type CellValue } from './cell.ts';

/** What `Grid.kinds` says of a cell. A blank cell is one with a format or an unknown formula only. */
export const cellKind = { blank: 0, number: 1, text: 2, logical: 3, error: 4 } as const;

/**
 * The cells of a sheet, by rows, only those that hold something: a sheet with one cell in row
 * 1,048,576 costs one cell. Plain data, so that it can be sent to and from a worker.
 */
export interface Grid {
  /** One more than the last row and column that hold a value or a formula. */
  readonly rowCount: number;
  readonly columnCount: number;
  /** Rows that have cells, ascending; row i's cells are `starts[i]` up to `starts[i + 1]`. */
  readonly rows: Int32Array;
  readonly starts: Int32Array;
  /** By cell: its column, ascending within a row. */
  readonly columns: Uint16Array;
  readonly kinds: Uint8Array;
  /** By cell: the number, 0 or 1 of a logical value, or the place in `texts` of a text or error. */
  readonly numbers: Float64Array;
  readonly texts: readonly string[];
  /** By cell: the place in `formats`. */
  readonly formatIds: Uint16Array;
  readonly formats: readonly string[];
  /** By cell, where it has one. */
  readonly formulas: ReadonlyMap<number, string>;
}

/** The cell's place in the grid's arrays, or -1 where the grid has none. Takes O(log n). */
export function cellIndex(grid: Grid, row: number, column: number): number {
  const at = rowIndex(grid, row);
  if (at < 0) return -1;
  const start = grid.starts[at] as number;
  const end = grid.starts[at + 1] as number;
  const direct = start + column - (grid.columns[start] as number);
  if (direct >= start && direct < end && grid.columns[direct] === column) return direct;
  const found = search(grid.columns, start, end, column);
  return found < end && grid.columns[found] === column ? found : -1;
}

/** The place of a row in `rows`, or -1 where it holds nothing. */
export function rowIndex(grid: Grid, row: number): number {
  if (grid.rows[row] === row) return row;
  const at = search(grid.rows, 0, grid.rows.length, row);
  return grid.rows[at] === row ? at : -1;
}

export function valueAt(grid: Grid, row: number, column: number): CellValue {
  const index = cellIndex(grid, row, column);
  return index < 0 ? null : storedValue(grid, index);
}

export function cellAt(grid: Grid, row: number, column: number): Cell {
  const index = cellIndex(grid, row, column);
  if (index < 0) return blankCell;
  return {
    value: storedValue(grid, index),
    format: formatOf(grid, index),
    formula: grid.formulas.get(index) ?? null,
  };
}

/** The value of the cell at a place in the grid's arrays. */
export function storedValue(grid: Grid, index: number): CellValue {
  const number = grid.numbers[index] as number;
  switch (grid.kinds[index]) {
    case cellKind.number:
      return number;
    case cellKind.text:
      return grid.texts[number] as string;
    case cellKind.logical:
      return number === 1;
    case cellKind.error:
      return { error: grid.texts[number] as string };
    default:
      return null;
  }
}

export function formatOf(grid: Grid, index: number): string {
  return grid.formats[grid.formatIds[index] as number] as string;
}

/** Calls back for each cell that the grid holds, by rows. */
export function forEachCell(
  grid: Grid,
  visit: (row: number, column: number, index: number) => void,
): void {
  for (let at = 0; at < grid.rows.length; at++) {
    const row = grid.rows[at] as number;
    const end = grid.starts[at + 1] as number;
    for (let index = grid.starts[at] as number; index < end; index++) {
      visit(row, grid.columns[index] as number, index);
    }
  }
}

/** The same for the cells of a range alone; takes no longer where the range is far larger. */
export function forEachCellIn(
  grid: Grid,
  range: Range,
  visit: (row: number, column: number, index: number) => void,
): void {
  const { rows, starts, columns } = grid;
  for (let at = search(rows, 0, rows.length, range.top); at < rows.length; at++) {
    const row = rows[at] as number;
    if (row > range.bottom) return;
    const end = starts[at + 1] as number;
    for (let index = search(columns, starts[at] as number, end, range.left); index < end; index++) {
      const column = columns[index] as number;
      if (column > range.right) break;
      visit(row, column, index);
    }
  }
}

/** The first place from `start` whose value is not under the wanted one. */
function search(sorted: ArrayLike<number>, start: number, end: number, wanted: number): number {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
