import type { MoneySum, StatedMoney } from '../facts/funding-table.ts';
import type { MoneyColumn } from './money-band.ts';

type Column = MoneyColumn<string>;

/** The amount that begins in a cell; null where none does. */
type AmountAt<C> = (row: number, column: C) => StatedMoney | null;

/** The printed sums of columns: `row` adds up the rows `of`. Those with a cell that cannot be told are left out. */
export function sumsOfColumns<C extends Column>(
  columns: readonly C[],
  totals: readonly { readonly row: number; readonly of: readonly number[] }[],
  amountAt: AmountAt<C>,
): readonly MoneySum[] {
  return columns.flatMap((column) =>
    totals.flatMap(({ row, of }) => {
      const parts = of.map((one) => amountAt(one, column));
      return sumOf('column', column.path.at(-1) ?? '', amountAt(row, column), parts);
    }),
  );
}

/** What the columns of a row come to in the column that is their whole. */
export function sumsOfRows<C extends Column>(
  whole: C | undefined,
  columns: readonly C[],
  rows: readonly { readonly row: number; readonly label: string }[],
  amountAt: AmountAt<C>,
): readonly MoneySum[] {
  if (!whole || columns.length < 2) return [];
  return rows.flatMap(({ row, label }) => {
    const parts = columns.map((column) => amountAt(row, column));
    return sumOf('row', label, amountAt(row, whole), parts);
  });
}

/** Running sums (累计拨付) beside what they add row by row: each is the one above and its own amount. */
export function runningSums<C extends Column>(
  running: C | undefined,
  own: C | undefined,
  rows: readonly { readonly row: number; readonly label: string }[],
  amountAt: AmountAt<C>,
): readonly MoneySum[] {
  if (!running || !own) return [];
  return rows.flatMap(({ row, label }, at) => {
    const before = rows[at - 1];
    const parts = before ? [amountAt(before.row, running), amountAt(row, own)] : [];
    return sumOf('running', label, amountAt(row, running), parts);
  });
}

function sumOf(
  of: MoneySum['of'],
  name: string,
  stated: StatedMoney | null,
  cells: readonly (StatedMoney | null)[],
): readonly MoneySum[] {
  const parts = cells.flatMap((cell) => (isOpen(cell) || !cell ? [] : [cell]));
  const isTold = [stated, ...parts].every((one) => one?.reading.kind === 'figure');
  return stated && isTold && parts.length > 1 ? [{ of, name, stated, parts }] : [];
}

function isOpen(stated: StatedMoney | null): boolean {
  return stated === null || stated.reading.kind === 'none';
}
