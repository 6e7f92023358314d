import { equals, hundred, multiply, type Rational, rational, sum } from '../quantities/rational.ts';
import type { Scheme, SchemePart } from '../schemes/scheme.ts';
import type { ScoreRow, ScoreTable } from '../tables/facts/table.ts';
import { figureOf, statedValue, statedWeight } from './figure-of.ts';
import { type FoundPart, findPart } from './find-part.ts';

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
  /** A row that scores a piece of the part, told by the wider labels before it. */
  readonly isItem: boolean;
}

export function matchRows(table: ScoreTable, scheme: Scheme): readonly MatchedRow[] {
  const { madeFrom } = scheme;
  if (madeFrom?.table === table.key) {
    const total = madeFrom.isTotal ? totalRow(table) : null;
    const [whole = null] = scheme.parts;
    return [...table.rows, ...(total ? [total] : [])].map((row, index) => ({
      row,
      index,
      part: row === total ? whole : (madeFrom.parts[index] ?? null),
      parent: null,
      isMeanRow: false,
      isItem: madeFrom.areItems,
    }));
  }
  return amongItems(withLeftOver(eachRow(table, scheme), scheme), scheme);
}

/** The printed total as a row of its own, behind the table's. */
function totalRow({ total }: ScoreTable): ScoreRow | null {
  const stated = figureOf(total?.converted ?? null) ? total?.converted : total?.score;
  if (!stated) return null;
  return {
    label: '总分',
    name: '总分',
    area: null,
    labelCell: stated.cell,
    full: null,
    score: stated,
    weight: null,
    converted: null,
  };
}

/**
 * 专业服务评估 700 beside 购买方 200 and 监督方 100: the only row that names no part, with the full marks
 * of the only part that no row names, is that part.
 */
function withLeftOver(rows: readonly MatchedRow[], scheme: Scheme): readonly MatchedRow[] {
  const isNamed = (one: SchemePart) =>
    rows.some(({ part, parent }) => part === one || parent === one);
  const [left, second] = scheme.parts.filter((part) => !isNamed(part));
  const [nameless, other] = rows.filter(({ part }) => part === null);
  if (!left || second || !nameless || other || nameless.row.area !== null) return rows;
  const fits = scheme.scales.some((outOf) => fitsFull({ ...nameless, part: left }, outOf));
  return fits ? rows.map((one) => (one === nameless ? { ...one, part: left } : one)) : rows;
}

/** An item that happens to name its part (日常监督 under 监督方评估) is one still, among others. */
function amongItems(matched: readonly MatchedRow[], scheme: Scheme): readonly MatchedRow[] {
  return matched.map((one) => {
    const outside = partOutside(one.row, scheme)?.part ?? null;
    if (outside === null || outside !== one.part) return one;
    const hasItems = matched.some(({ part, isItem }) => isItem && part === one.part);
    return hasItems || areShares(matched, outside, scheme) ? { ...one, isItem: true } : one;
  });
}

/** 个案成效 8 and 社区成效 7 under 服务成效 15: their full marks make the part's. */
function areShares(matched: readonly MatchedRow[], part: SchemePart, scheme: Scheme): boolean {
  const own = matched.filter((one) => one.part === part);
  if (own.length < 2 || own.some(({ row }) => partOutside(row, scheme)?.part !== part))
    return false;
  const full = fullOfItems(own);
  const scales = scheme.scales.map((scale) => multiply(part.full, rational(scale, 100)));
  return full !== null && scales.some((scale) => equals(scale, full));
}

function eachRow(table: ScoreTable, scheme: Scheme): readonly MatchedRow[] {
  return table.rows.map((row, index) => {
    const outside = partOutside(row, scheme);
    const named = row.isItem ? null : (findPart(row.name, scheme) ?? findPart(row.label, scheme));
    const own = named && isWithin(named, outside) ? named : null;
    const found = own ?? outside;
    const isMeanRow = !row.isItem && /平均|均分|均值/u.test(row.area ?? row.label);
    return {
      row,
      index,
      part: found?.part ?? null,
      parent: found?.parent ?? null,
      isMeanRow,
      isItem: own === null && found !== null,
    };
  });
}

/** The part that the wider labels name: the outermost of them, or a part of that one within it. */
function partOutside({ outers = [] }: ScoreRow, scheme: Scheme): FoundPart | null {
  let found: FoundPart | null = null;
  for (const outer of outers) {
    const named = findPart(outer, scheme);
    if (named && isWithin(named, found)) found = named;
  }
  return found;
}

/** 数据质量 under 服务监测 is no 服务质量: within a part only its own parts are named. */
function isWithin({ part, parent }: FoundPart, outside: FoundPart | null): boolean {
  return !outside || outside.part === part || outside.part === parent;
}

/** The rows of a part whose scores add up to it; empty where it has a row of its own. */
export function itemsOf(matched: readonly MatchedRow[]): readonly MatchedRow[] {
  const isSplit = matched.length > 0 && matched.every(({ isItem }) => isItem);
  return isSplit ? matched.filter(({ isMeanRow }) => !isMeanRow) : [];
}

/** The items' full marks in all; null where one is not printed. */
export function fullOfItems(items: readonly MatchedRow[]): Rational | null {
  const marks = items.flatMap(({ row }) => statedValue(row.full) ?? []);
  return marks.length === items.length && marks.length > 0 ? sum(marks) : null;
}

/**
 * Full marks as they count in the total: 100 with a weight of 55 % is 55; the marks of the part itself
 * (`own`, in the table's scale: 700 of 1000) are weighed already. Null where not printed.
 */
export function countedFull({ full, weight }: ScoreRow, own: Rational | null): Rational | null {
  const marks = statedValue(full);
  const share = statedWeight(weight);
  if (!share) return marks;
  if (!marks) return multiply(share, hundred);
  return own && equals(marks, own) ? marks : multiply(marks, share);
}

/** How well a table's rows and full marks fit a scheme, counted out of `outOf` (100 or 1000). */
export function fitOf(table: ScoreTable, scheme: Scheme, outOf: number): number {
  const points = fitsIn(table, scheme, outOf).map((fits) => {
    if (fits.length === 0) return -1;
    if (fits.includes(false)) return -4;
    return fits.includes(true) ? 4 : 2;
  });
  return points.reduce((all, one) => all + one, 0);
}

/** Whether a table's full marks are others than the scheme's, for one part at least. */
export function contradicts(table: ScoreTable, scheme: Scheme, outOf: number): boolean {
  return fitsIn(table, scheme, outOf).some((fits) => fits.includes(false));
}

/** By part of the scheme: whether the full marks of each of its rows are its own; null where they tell nothing. */
function fitsIn(
  table: ScoreTable,
  scheme: Scheme,
  outOf: number,
): readonly (readonly (boolean | null)[])[] {
  const rows = matchRows(table, scheme).filter(({ part }) => part !== null);
  const saysNothing = allScoredOutOfHundred(table);
  return scheme.parts.map((part) =>
    [part, ...part.parts].flatMap((one) => {
      const own = rows.filter((matched) => matched.part === one);
      return fitsOf(own, one, outOf).map((fit) => (saysNothing ? null : fit));
    }),
  );
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

function fitsOf(
  matched: readonly MatchedRow[],
  part: SchemePart,
  outOf: number,
): readonly (boolean | null)[] {
  const items = itemsOf(matched);
  if (items.length === 0) {
    return matched.filter(({ isItem }) => !isItem).map((one) => fitsFull(one, outOf));
  }
  const full = fullOfItems(items);
  return [full && equals(full, multiply(part.full, rational(outOf, 100)))];
}

function fitsFull({ row, part }: MatchedRow, outOf: number): boolean | null {
  if (!part) return null;
  const own = multiply(part.full, rational(outOf, 100));
  const full = countedFull(row, own);
  return full && equals(full, own);
}
