import type { Position, Range } from '../cells/address.ts';
import { cellAt, forEachCellIn, formatOf, storedValue, valueAt } from '../cells/grid.ts';
import { createGridBuilder } from '../cells/grid-builder.ts';
import type { SheetSnapshot } from '../cells/snapshot.ts';
import { figureWord } from '../tables/words/figure-word.ts';
import type { StationColumns } from './station-columns.ts';
import { titlesOver } from './titles-over.ts';

/** One station's columns of a sheet as a sheet of their own, and where each of its cells came from. */
export interface ColumnSlice {
  readonly sheet: SheetSnapshot;
  /** By row of the slice: the row of the sheet, and its columns by the slice's columns. */
  readonly rows: readonly { readonly row: number; readonly columns: readonly number[] }[];
}

/** So many lines over a table may be its title and its unit. */
const linesOver = 4;
/** Blank rows between two tables. */
const gap = 2;

/**
 * The columns that label the rows and those of one station, with the lines over the table, right beside
 * one another as a workbook of one station has them; tables under one another stay so. A name right
 * over figures gives way to what they are, as a head over it or the title says.
 */
export function sliceColumns(
  sheet: SheetSnapshot,
  tables: readonly StationColumns[],
  stationOf: (table: StationColumns) => readonly number[] | null,
): ColumnSlice {
  const builder = createGridBuilder();
  const merges: Range[] = [];
  const rows: { row: number; columns: readonly number[] }[] = [];
  let above = -1;
  for (const table of tables) {
    const top = Math.max(above + 1, table.first - linesOver);
    above = table.last;
    const own = stationOf(table);
    if (!own) continue;
    const columns = [...table.labels, ...own].toSorted((a, b) => a - b);
    const offset = rows.length - top;
    // A name over one head reads like a label and its value (项目 | 文冲街社工站): the head stands for both.
    const left = isOneHead(sheet, table, columns) ? table.names : null;
    const placeOf = (row: number) => (left !== null && row > left ? row - 1 : row) + offset;
    const over = new Map<number, number[]>();
    copy(sheet, table, { top, columns }, (at, column, from, text) => {
      const cell = cellAt(sheet.grid, from.row, from.column);
      if (at < table.first) {
        const moved = over.get(at) ?? [...columns];
        moved[column] = from.column;
        over.set(at, moved);
      }
      const isLabel = table.labels.includes(columns[column] ?? -1);
      if (left !== null && at === (isLabel ? left + 1 : left)) return;
      if (text === undefined)
        builder.add(placeOf(at), column, cell.value, cell.format, cell.formula);
      else if (text !== '') builder.add(placeOf(at), column, text);
    });
    merges.push(
      ...mergesIn(sheet, table, columns)
        .map((one) => ({ ...one, top: placeOf(one.top), bottom: placeOf(one.bottom) }))
        .filter((one) => one.bottom > one.top || one.right > one.left),
    );
    for (let row = top; row <= table.last; row++) {
      if (left === null || row !== left + 1) rows.push({ row, columns: over.get(row) ?? columns });
    }
    for (let blank = 0; blank < gap; blank++) rows.push({ row: table.last, columns });
  }
  return {
    sheet: { ...sheet, grid: builder.build(), merges, hiddenRows: [], hiddenColumns: [] },
    rows,
  };
}

/** The sheet without what other stations, and sums over all, have in its tables; each cell in its place. */
export function withoutOthers(
  sheet: SheetSnapshot,
  tables: readonly StationColumns[],
  stationOf: (table: StationColumns) => readonly number[] | null,
): SheetSnapshot {
  const builder = createGridBuilder();
  const { grid } = sheet;
  forEachCellIn(grid, wholeOf(sheet), (row, column, index) => {
    const table = tables.find(({ names, last }) => row >= names && row <= last);
    const isWithin = table !== undefined && column >= table.left && column <= table.right;
    if (isWithin && !stationOf(table)?.includes(column)) return;
    const formula = grid.formulas.get(index) ?? null;
    builder.add(row, column, storedValue(grid, index), formatOf(grid, index), formula);
  });
  return { ...sheet, grid: builder.build() };
}

function wholeOf({ grid }: SheetSnapshot): Range {
  return { top: 0, left: 0, bottom: grid.rowCount - 1, right: grid.columnCount - 1 };
}

type Put = (row: number, column: number, from: Position, text?: string) => void;

function copy(
  sheet: SheetSnapshot,
  table: StationColumns,
  { top, columns }: { readonly top: number; readonly columns: readonly number[] },
  put: Put,
): void {
  const { grid } = sheet;
  const taken = new Set<string>();
  const write = (row: number, column: number, from: Position, text?: string) => {
    taken.add(`${row}:${column}`);
    put(row, column, from, text);
  };
  for (let row = table.first; row <= table.last; row++) {
    columns.forEach((column, at) => {
      const isName = row === table.names && !table.labels.includes(column);
      if (isName && table.under === 'figures') {
        const text = isHeadedOver(sheet, table, column) ? '' : wordOver(sheet, table);
        write(row, at, { row, column }, text);
      } else if (row < table.names && !table.labels.includes(column)) {
        write(row, at, headOver(sheet, table, row, column));
      } else write(row, at, { row, column });
    });
  }
  // Lines over the table: what stands over other columns moves to the nearest free one of these.
  forEachCellIn(
    grid,
    { top, left: 0, bottom: table.first - 1, right: grid.columnCount - 1 },
    (row, column) => {
      const near = columns.filter((one) => one <= column).length - 1;
      const free = [...columns.keys()]
        .toSorted((a, b) => Math.abs(a - near) - Math.abs(b - near))
        .find((at) => !taken.has(`${row}:${at}`));
      if (free !== undefined && valueAt(grid, row, column) !== null)
        write(row, free, { row, column });
    },
  );
}

/** The head over several stations: merged over them, or said over the first one alone. */
function headOver(
  { grid, merges }: SheetSnapshot,
  { left }: StationColumns,
  row: number,
  column: number,
): Position {
  const area = merges.find(
    (one) => row >= one.top && row <= one.bottom && column >= one.left && column <= one.right,
  );
  if (area && typeof valueAt(grid, area.top, area.left) === 'string')
    return { row: area.top, column: area.left };
  for (let at = column; at >= left; at--) {
    const value = valueAt(grid, row, at);
    if (value !== null) return { row, column: typeof value === 'string' ? at : column };
  }
  return { row, column };
}

function isHeadedOver(sheet: SheetSnapshot, table: StationColumns, column: number): boolean {
  if (table.first >= table.names) return false;
  const { row, column: at } = headOver(sheet, table, table.names - 1, column);
  return typeof valueAt(sheet.grid, row, at) === 'string';
}

/** What the figures are by the lines over the table, else by the sheet's name. */
function wordOver(sheet: SheetSnapshot, { first }: StationColumns): string {
  const texts = titlesOver(sheet, first).map(({ text }) => text);
  return figureWord([sheet.name, ...texts].join(' '));
}

/** Merged areas as far as these columns go, in the slice's columns. */
function mergesIn(
  { merges }: SheetSnapshot,
  { first, last }: StationColumns,
  columns: readonly number[],
): readonly Range[] {
  return merges.flatMap((merge) => {
    if (merge.top < first || merge.bottom > last) return [];
    const own = [...columns.keys()].filter(
      (at) => (columns[at] ?? -1) >= merge.left && (columns[at] ?? -1) <= merge.right,
    );
    const [left] = own;
    const right = own.at(-1);
    if (left === undefined || right === undefined) return [];
    return right === left && merge.top === merge.bottom ? [] : [{ ...merge, left, right }];
  });
}

/** Under each name stands one head, and nothing beside it in its row. */
function isOneHead(
  { grid }: SheetSnapshot,
  { names, labels, under }: StationColumns,
  columns: readonly number[],
): boolean {
  if (under !== 'heads' || columns.length > labels.length + 1) return false;
  return columns.every((column) => {
    const value = valueAt(grid, names + 1, column);
    return labels.includes(column) ? value === null : typeof value === 'string';
  });
}
