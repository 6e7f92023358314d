import { type Cell, type CellValue, isError } from '../core/cells/cell.ts';
import { cellAt, forEachCell, type Grid, valueAt } from '../core/cells/grid.ts';
import type { SheetSnapshot, Snapshot } from '../core/cells/snapshot.ts';
import { keyHeading } from '../core/cells/summary-sheet.ts';
import type { OurKey } from './sheet-plan.ts';

/** A row of ours as it stands in the workbook, by its key. */
export interface TypedRow {
  readonly key: string;
  readonly row: number;
  /** Cells in our columns: a person may have written in the input cells. */
  readonly own: ReadonlyMap<number, Cell>;
  /** Cells to the right of our columns, counted from there. */
  readonly beside: ReadonlyMap<number, Cell>;
}

/** What stands in a sheet of ours that may have been typed by a person. */
export interface Typed {
  readonly rows: readonly TypedRow[];
  /** The texts of the row that heads the keys, by column. */
  readonly headings: ReadonlyMap<number, string>;
  /** How many columns a person has put in among ours. */
  readonly putIn: number;
  /** To the right of rows that have no key: title, headings. */
  readonly loose: readonly { readonly row: number; readonly offset: number; readonly cell: Cell }[];
  /** Under our rows; `offset` counts rows from there. Columns beyond ours count from their end. */
  readonly below: readonly {
    readonly offset: number;
    readonly column: number;
    readonly isBeside: boolean;
    readonly cell: Cell;
  }[];
}

/** Reads the sheet of ours of that key; null where the workbook has none yet. */
export function readTyped(snapshot: Snapshot, key: OurKey): Typed | null {
  const sheet = snapshot.sheets.find(({ ours }) => ours?.key === key);
  return sheet?.ours ? typedIn(sheet, sheet.ours) : null;
}

function typedIn({ grid }: SheetSnapshot, ours: NonNullable<SheetSnapshot['ours']>): Typed {
  const keyColumn = findKeyColumn(grid, ours.columns);
  const columns = keyColumn === null ? ours.columns : keyColumn + 1;
  const keys = keyColumn === null ? new Map<number, string>() : keysIn(grid, keyColumn);
  const rowCount = Math.max(ours.rows, ...[...keys.keys()].map((row) => row + 1));
  const rows = new Map<number, { own: Map<number, Cell>; beside: Map<number, Cell> }>();
  for (const row of keys.keys()) rows.set(row, { own: new Map(), beside: new Map() });
  const loose: Typed['loose'][number][] = [];
  const below: Typed['below'][number][] = [];
  forEachCell(grid, (row, column) => {
    const cell = cellAt(grid, row, column);
    if (isBlank(cell.value)) return;
    const keyed = rows.get(row);
    const isBeside = column >= columns;
    const place = isBeside ? column - columns : column;
    if (row >= rowCount) below.push({ offset: row - rowCount, column: place, isBeside, cell });
    else if (keyed) (isBeside ? keyed.beside : keyed.own).set(place, cell);
    else if (isBeside) loose.push({ row, offset: place, cell });
  });
  return {
    rows: [...rows].map(([row, cells]) => ({ key: keys.get(row) ?? '', row, ...cells })),
    headings: keyColumn === null ? new Map() : headingsIn(grid, keyColumn),
    putIn: Math.max(0, columns - ours.columns),
    loose,
    below,
  };
}

function headingsIn(grid: Grid, keyColumn: number): ReadonlyMap<number, string> {
  const row = grid.rows.find((at) => valueAt(grid, at, keyColumn) === keyHeading) ?? -1;
  const texts = Array.from({ length: keyColumn }, (_, column) => valueAt(grid, row, column));
  return new Map(
    texts.flatMap((text, column) => (typeof text === 'string' ? [[column, text]] : [])),
  );
}

/** Where it was written, or wherever columns that a person put in have moved it to. */
function findKeyColumn(grid: Grid, columns: number): number | null {
  const isThere = (column: number) =>
    Array.from({ length: Math.min(grid.rowCount, 60) }).some(
      (_, row) => valueAt(grid, row, column) === keyHeading,
    );
  if (isThere(columns - 1)) return columns - 1;
  const found = Array.from({ length: grid.columnCount }, (_, column) => column).find(isThere);
  return found ?? null;
}

function keysIn(grid: Grid, column: number): ReadonlyMap<number, string> {
  const keys = new Map<number, string>();
  for (const row of grid.rows) {
    const value = valueAt(grid, row, column);
    if (typeof value === 'string' && value !== '' && value !== keyHeading) keys.set(row, value);
  }
  return keys;
}

function isBlank(value: CellValue): boolean {
  return value === null || value === '' || isError(value);
}
