import { equals, type Rational, sum } from '../../quantities/rational.ts';
import { isTotalText } from '../words/match-words.ts';
import { closeUp } from '../words/normalise-label.ts';
import type { MoneyColumn } from './money-band.ts';
import type { MoneyFace } from './money-face.ts';

type Column<Role extends string> = MoneyColumn<Role>;

/**
 * Of several columns that tell the same the one that is the whole: by its heading, or by what it sums
 * in all rows, or in most under a head that says so.
 * Of those cumulated period by period the last that has figures. Open where none is the whole.
 */
export function wholeColumn<Role extends string>(
  face: MoneyFace,
  columns: readonly Column<Role>[],
  amounts: readonly Column<Role>[],
  rows: readonly number[],
): { readonly column: Column<Role> | undefined; readonly isOpen: boolean } {
  const [first] = columns;
  if (columns.length < 2) return { column: first, isOpen: false };
  const value = (row: number, { index }: Column<Role>) => figureAt(face, row, index);
  const all = [...columns, ...amounts];
  const told = rows.filter((row) => all.some((one) => value(row, one) !== null));
  const heldRows = (one: Column<Role>) =>
    told.filter((row) => {
      const parts = all.flatMap((other) => (other === one ? [] : (value(row, other) ?? [])));
      const own = value(row, one);
      return own !== null && parts.length > 0 && equals(sum(parts), own);
    }).length;
  const counts = new Map(all.map((one) => [one, heldRows(one)]));
  const held = (least: number) => all.filter((one) => (counts.get(one) ?? 0) >= least);
  const sums = told.length > 0 ? held(told.length) : [];
  // A row that does not add up is a finding, where most do and a head says that it is the sum.
  const most = all.length > 2 ? held(Math.max(2, Math.floor(told.length / 2) + 1)) : [];
  const isNamed = ({ path }: Column<Role>) => saysWhole(path.at(-1) ?? '');
  const cumulated = columns.filter(({ path }) => path.at(-1)?.includes('累计'));
  const latest = cumulated.findLast((one) => rows.some((row) => value(row, one) !== null));
  // Of one part so far the sum says the same.
  const whole =
    (cumulated.length > 1 ? latest : undefined) ??
    sums.find(isNamed) ??
    sums.at(-1) ??
    most.find(({ path }) => path.some((head) => saysWhole(head) || isTotalText(head))) ??
    all.find(isNamed);
  return { column: whole ?? columns.at(-1), isOpen: whole === undefined };
}

function saysWhole(head: string): boolean {
  return /累计|全年|合计|总|年度|本年|审定|核定/.test(closeUp(head));
}

function figureAt(face: MoneyFace, row: number, column: number): Rational | null {
  const { reading } = face.stated(row, column);
  return reading.kind === 'figure' ? reading.figure.value : null;
}
