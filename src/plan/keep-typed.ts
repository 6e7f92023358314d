import type { Cell } from '../core/cells/cell.ts';
import { keyHeading } from '../core/cells/summary-sheet.ts';
import type { Typed, TypedRow } from './read-typed.ts';
import type { SheetCell, SheetPlan, SheetRow } from './sheet-plan.ts';
import { styles } from './styles.ts';

/**
 * The plan with what people typed into the sheet as it stands: in input cells, to the right of our
 * columns and under our rows. It follows its row by the row's key. What was typed beside a row that
 * is no longer there comes after everything else, with the row's first words. Nothing is lost.
 */
export function keepTyped(plan: SheetPlan, typed: Typed | null): SheetPlan {
  if (!typed) return plan;
  const size = sizeOf(plan);
  const rows: (SheetCell | undefined)[][] = plan.rows.map(({ cells }) => [...cells]);
  const places = new Map(
    plan.rows.flatMap(({ key }, row) => (key === undefined ? [] : [[key, row]])),
  );
  const gone: TypedRow[] = [];
  const columnOf = columnLookup(plan, typed);
  const foreign = columnsPutIn(plan, typed);
  for (const old of typed.rows) {
    const row = places.get(old.key);
    if (row === undefined) {
      if (old.beside.size > 0) gone.push(old);
      continue;
    }
    keepInputs(rows[row] ?? [], old, columnOf);
    for (const column of foreign) {
      const cell = old.own.get(column);
      if (cell) put(rows, row, size.columns, cell, false);
    }
    for (const [offset, cell] of old.beside)
      put(rows, row, size.columns + offset, cell, row === old.row);
  }
  for (const { row, offset, cell } of typed.loose) {
    put(rows, Math.min(row, size.rows - 1), size.columns + offset, cell, true);
  }
  for (const { offset, column, isBeside, cell } of typed.below) {
    put(rows, size.rows + offset, isBeside ? size.columns + column : column, cell, false);
  }
  for (const old of gone) appendGone(rows, size.columns, old);
  return { ...plan, size, rows: rows.map((cells, row) => withCells(plan.rows[row], cells)) };
}

/** What is ours of a plan: all of it where it does not say. */
function sizeOf({ size, rows }: SheetPlan): { readonly rows: number; readonly columns: number } {
  return (
    size ?? { rows: rows.length, columns: Math.max(0, ...rows.map(({ cells }) => cells.length)) }
  );
}

/** Where a column of the plan stands in the sheet; under its heading where columns were put in. */
function columnLookup(plan: SheetPlan, { headings, putIn }: Typed): (column: number) => number {
  if (putIn === 0) return (column) => column;
  const texts = headingsOf(plan);
  const places = new Map([...headings].map(([column, text]) => [text, column]));
  return (column) => places.get(texts.get(column) ?? '') ?? column;
}

/** Columns that a person put in among ours: those under headings that are not ours. */
function columnsPutIn(plan: SheetPlan, { headings, putIn }: Typed): readonly number[] {
  const ours = new Set(headingsOf(plan).values());
  const foreign = [...headings].filter(([, text]) => !ours.has(text));
  return foreign.slice(0, putIn).map(([column]) => column);
}

function headingsOf({ rows }: SheetPlan): ReadonlyMap<number, string> {
  const header = rows.find(({ cells }) => cells.some((cell) => cell?.value === keyHeading));
  const texts = Array.from(header?.cells ?? [], (cell) => cell?.value);
  return new Map(
    texts.flatMap((text, column) => (typeof text === 'string' ? [[column, text]] : [])),
  );
}

function keepInputs(
  cells: (SheetCell | undefined)[],
  old: TypedRow,
  columnOf: (column: number) => number,
): void {
  cells.forEach((cell, column) => {
    const typed = cell?.isInput ? old.own.get(columnOf(column)) : undefined;
    if (cell && typed)
      cells[column] = {
        ...keptCell(typed, false),
        style: withFormat(cell.style, typed),
        isInput: true,
      };
  });
}

function appendGone(rows: (SheetCell | undefined)[][], columns: number, old: TypedRow): void {
  const row = rows.length;
  const words = [...old.own].sort(([a], [b]) => a - b).map(([, { value }]) => value);
  const label = words.find((value) => typeof value === 'string');
  rows.push([{ value: typeof label === 'string' ? label : '', style: styles.kept }]);
  for (const [offset, cell] of old.beside) put(rows, row, columns + offset, cell, false);
}

/** A formula that a person wrote holds only while its row has not moved; then its value is kept. */
function put(
  rows: (SheetCell | undefined)[][],
  row: number,
  column: number,
  cell: Cell,
  isInPlace: boolean,
): void {
  while (rows.length <= row) rows.push([]);
  const cells = rows[row];
  if (!cells) return;
  let free = column;
  while (cells[free] !== undefined) free++;
  while (cells.length < free) cells.push(undefined);
  cells[free] = keptCell(cell, isInPlace);
}

function keptCell(cell: Cell, isInPlace: boolean): SheetCell {
  const { value, formula } = cell;
  return {
    value: typeof value === 'object' ? null : value,
    style: withFormat(styles.kept, cell),
    ...(isInPlace && formula !== null ? { formula } : {}),
    isInput: true,
  };
}

function withFormat(style: SheetCell['style'], { format }: Cell): NonNullable<SheetCell['style']> {
  return format === 'General' ? { ...style } : { ...style, format };
}

function withCells(row: SheetRow | undefined, cells: readonly (SheetCell | undefined)[]): SheetRow {
  return row ? { ...row, cells } : { cells };
}
