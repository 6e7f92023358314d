import { equals, hundred, multiply, type Rational, rational } from '../quantities/rational.ts';
import type { Scheme, SchemePart } from '../schemes/scheme.ts';
import type { ScoreRow, ScoreTable } from '../tables/table.ts';
import { figureOf, statedValue, statedWeight } from './figure-of.ts';
import { findPart } from './find-part.ts';

/** A row of a score table with the part of the scheme that it scores. */
export interface MatchedRow {
  readonly row: ScoreRow;
  /** Place in the table's `rows`. */
  readonly index: number;
  readonly part: SchemePart | null;
  /** The part that `part` is a sub-part of. */
  readonly parent: SchemePart | null;
  /** A row that prints the mean of its part's areas. */
  readonly isMeanRow: boolean;
}

export function matchRows(table: ScoreTable, scheme: Scheme): readonly MatchedRow[] {
  return table.rows.map((row, index) => {
    const found = findPart(row.name, scheme) ?? findPart(row.label, scheme);
    const isMeanRow = /平均|均分|均值/u.test(row.area ?? row.label);
    return { row, index, part: found?.part ?? null, parent: found?.parent ?? null, isMeanRow };
  });
}

/** Full marks as they count in the total: 100 with a weight of 55 % is 55. Null where not printed. */
export function countedFull({ full, weight }: ScoreRow, part: SchemePart | null): Rational | null {
  const marks = statedValue(full);
  const share = statedWeight(weight);
  if (!share) return marks;
  if (!marks) return multiply(share, hundred);
  return part && equals(marks, part.full) ? marks : multiply(marks, share);
}

/** How well a table's rows and full marks fit a scheme, counted out of `outOf` (100 or 1000). */
export function fitOf(table: ScoreTable, scheme: Scheme, outOf: number): number {
  const rows = matchRows(table, scheme).filter(({ part }) => part !== null);
  const saysNothing = allScoredOutOfHundred(table);
  let points = 0;
  for (const part of scheme.parts) {
    const own = rows.filter((matched) => matched.part === part);
    const fits = [...own, ...rows.filter(({ parent }) => parent === part)].map((matched) =>
      saysNothing ? null : fitsFull(matched, outOf),
    );
    if (fits.length === 0) points -= 1;
    else if (fits.includes(false)) points -= 4;
    else points += fits.includes(true) ? 4 : 2;
  }
  return points;
}

/** Rows that are each marked out of 100 and weighed elsewhere: their full marks tell no part. */
export function allScoredOutOfHundred({ rows }: ScoreTable): boolean {
  const marks = rows.filter(({ full }) => figureOf(full) !== null);
  const isHundred = (row: ScoreRow) => {
    const full = statedValue(row.full);
    return full !== null && equals(full, hundred) && figureOf(row.weight) === null;
  };
  return marks.length > 1 && marks.every(isHundred);
}

function fitsFull({ row, part }: MatchedRow, outOf: number): boolean | null {
  const full = countedFull(row, part);
  if (!full || !part) return null;
  return equals(full, multiply(part.full, rational(outOf, 100)));
}
