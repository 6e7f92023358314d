import { isLeftOpen } from '../indicators/stated-figure.ts';
import { type Rational, sum, zero } from '../quantities/rational.ts';
import type { FundingTable } from '../tables/facts/funding-table.ts';
import { figureIn } from './compare-stated.ts';

/**
 * What a line of a budget comes to: its own figure, else what its parts add up to; an open cell is
 * nothing. By its parts: what they add up to, where they are all of it. Null where one is not known.
 */
export function lineAmount(
  table: FundingTable,
  at: number,
  role: 'budget' | 'initial' | 'spent',
  byParts = false,
): Rational | null {
  const line = table.lines[at];
  if (!line) return null;
  const parts = table.lines.flatMap(({ parent }, place) => (parent === at ? [place] : []));
  const isWhole = parts.length > 0 && parts.every((place) => !table.lines[place]?.isOfWhich);
  const own = figureIn(line[role])?.value ?? null;
  if (own && !(byParts && isWhole)) return own;
  if (parts.length === 0 || !isWhole) return own ?? (isLeftOpen(line[role]) ? zero : null);
  const amounts = parts.map((place) => lineAmount(table, place, role, byParts));
  const known = amounts.flatMap((amount) => amount ?? []);
  return known.length === amounts.length ? sum(known) : own;
}

/** What the lines of a sum add up to; null where one is not known. */
export function addedUp(
  table: FundingTable,
  of: readonly number[],
  role: 'budget' | 'spent',
): Rational | null {
  const amounts = of.map((at) => lineAmount(table, at, role));
  const known = amounts.flatMap((amount) => amount ?? []);
  return known.length === amounts.length && known.length > 0 ? sum(known) : null;
}
