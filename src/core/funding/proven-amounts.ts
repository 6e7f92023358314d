import { statedValue } from '../indicators/stated-figure.ts';
import { equals, type Rational, sum } from '../quantities/rational.ts';
import type { FundingTable } from '../tables/facts/funding-table.ts';

type Amounts = readonly (Rational | null)[];

/**
 * The lines' amounts, those with parts by their parts where the printed total speaks for these: a
 * wrong subtotal is passed over where what stands over and under it agrees. 其中 names some parts only.
 *
 * @example 小计 367,200 over parts of 298,000 and 79,200, in a total of 542,700 that holds 377,200
 */
export function provenAmounts(
  { lines, sums }: FundingTable,
  known: Amounts,
  role: 'budget' | 'spent',
): Amounts {
  const printed = statedValue(sums.find(({ scope }) => scope === 'all')?.[role] ?? null);
  const byParts = known.map((own, at) => partsOf(lines, known, at) ?? own);
  if (!printed || addsUpTo(lines, known, printed) || !addsUpTo(lines, byParts, printed))
    return known;
  return byParts;
}

function partsOf(lines: FundingTable['lines'], known: Amounts, at: number): Rational | null {
  const parts = lines.flatMap(({ parent }, place) => (parent === at ? [place] : []));
  const amounts = parts.flatMap((place) => known[place] ?? []);
  const isWhole = parts.every((place) => !lines[place]?.isOfWhich);
  return parts.length > 0 && isWhole && amounts.length === parts.length ? sum(amounts) : null;
}

function addsUpTo(lines: FundingTable['lines'], amounts: Amounts, total: Rational): boolean {
  const tops = lines.flatMap(({ parent }, at) => (parent === null ? [amounts[at] ?? null] : []));
  const values = tops.flatMap((amount) => amount ?? []);
  return values.length === tops.length && values.length > 0 && equals(sum(values), total);
}
