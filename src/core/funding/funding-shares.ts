import { divide, one, type Rational, subtract, sum } from '../quantities/rational.ts';
import type { FundingClass, FundingTable } from '../tables/facts/funding-table.ts';
import type { FundingShares } from './funding.ts';

/**
 * What staff, everything but operating costs, and operating costs are of a sum of money. A line that
 * says neither staff nor operating costs is quality; a line that says nothing and has parts is what
 * its parts are. A share is null where the table names no such line, or where its amount or the sum
 * is not known; sources of money have no shares.
 *
 * Source: docs/rules.md 8. 180.01 + 7.42 + 8.6 + 7.97 of 240 → 75.00 % and 85.00 %; 36 of 240 → 15 %.
 */
export function fundingShares(
  table: FundingTable,
  amounts: readonly (Rational | null)[],
  total: Rational | null,
): FundingShares {
  const of = (amount: Rational | null) =>
    amount && total && total.n > 0n ? divide(amount, total) : null;
  const isKnown = table.by === 'lines';
  const staff = isKnown ? of(amountOf(table, amounts, 'staff')) : null;
  const operating = isKnown ? of(amountOf(table, amounts, 'operating')) : null;
  return { staff, staffAndQuality: operating && subtract(one, operating), operating };
}

/** What the lines of a class come to; null where there is none or where one is not known. */
function amountOf(
  { lines }: FundingTable,
  amounts: readonly (Rational | null)[],
  wanted: FundingClass,
): Rational | null {
  const counted: (Rational | null)[] = [];
  const visit = (at: number): void => {
    const line = lines[at];
    if (!line) return;
    const parts = lines.flatMap(({ parent }, place) => (parent === at ? [place] : []));
    if (line.paysFor === wanted) counted.push(amounts[at] ?? null);
    else if (line.paysFor === null) parts.forEach(visit);
  };
  lines.forEach(({ parent }, at) => {
    if (parent === null) visit(at);
  });
  const known = counted.flatMap((amount) => amount ?? []);
  return counted.length > 0 && known.length === counted.length ? sum(known) : null;
}
