import type { Rational } from '../../core/quantities/rational.ts';
import { toNumber } from '../../core/quantities/rational.ts';

/** Where 100 % stands, in percent of the bar's box: what is right of it is for bars that go past it. */
export const fullAt = 88;

export interface BarPlaces {
  /** Percent of the box. */
  readonly length: number;
  /** The bar goes past 100 %: it ends in an arrow. */
  readonly isPast: boolean;
}

/** A rate as a bar: its place up to 100 %, the whole box past it. Below 0 there is no bar. */
export function barPlaces(rate: Rational): BarPlaces {
  const share = toNumber(rate);
  if (share > 1) return { length: 100, isPast: true };
  return { length: Math.max(0, share) * fullAt, isPast: false };
}

/** The calendar mark; null where it would stand on or past the 100 % mark. */
export function markPlace(elapsed: Rational | null): number | null {
  if (elapsed === null) return null;
  const share = toNumber(elapsed);
  return share > 0 && share < 1 ? share * fullAt : null;
}
