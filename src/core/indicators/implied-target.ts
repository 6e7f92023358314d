import {
  add,
  divide,
  half,
  multiply,
  type Rational,
  rational,
  subtract,
  zero,
} from '../quantities/rational.ts';
import type { Figure } from '../quantities/reading.ts';

export type ImpliedTarget =
  | { readonly kind: 'one'; readonly target: Rational }
  | { readonly kind: 'range'; readonly from: Rational; readonly to: Rational }
  /** No whole number gives the rate: completed and rate cannot both be right. */
  | { readonly kind: 'none' };

/**
 * The whole targets for which the completed quantity gives the stated rate, rounded half up to the
 * decimals that the rate is stated with. A quantity stated in 万 is only known to its own decimals,
 * and what it may stand for counts. Null where nothing can be told: decimals unknown, a rate so
 * near 0 that no target is too large.
 *
 * The rate r with half a unit h of its last decimal holds for completed / (r + h) < target
 * ≤ completed / (r − h).
 *
 * Source: docs/rules.md 4. 1118 at 84.06 % → 1330; 593 at 119 % → 497 to 500; 54 at 175.15 % → none.
 */
export function impliedTarget(completed: Figure, rate: Figure): ImpliedTarget | null {
  const unit = unitOfLastDecimal(rate);
  if (!unit || completed.isPercent || completed.value.n < 0n || rate.value.n < 0n) return null;
  const margin = multiply(unit, half);
  const [least, most] = possibleValues(completed);
  const above = divide(least, add(rate.value, margin));
  const atMost = divide(most, subtract(rate.value, margin));
  if (!above || !atMost || atMost.n < 0n || subtract(rate.value, margin).n <= 0n) return null;
  const from = floor(above) + 1n;
  const to = floor(atMost);
  if (from > to) return { kind: 'none' };
  return from === to
    ? { kind: 'one', target: rational(from) }
    : { kind: 'range', from: rational(from), to: rational(to) };
}

/** 0.0001 for a percentage with two decimals. */
function unitOfLastDecimal({ decimals, isPercent }: Figure): Rational | null {
  if (decimals === null) return null;
  const places = decimals + (isPercent ? 2 : 0);
  return places < 0 ? rational(10n ** BigInt(-places)) : rational(1n, 10n ** BigInt(places));
}

/** 3.2万 may stand for 31 500 up to 32 500; a figure that is not in 万 stands for itself. */
function possibleValues(completed: Figure): readonly [Rational, Rational] {
  const { value, decimals } = completed;
  if (decimals === null || decimals >= 0 || value.n === 0n) return [value, value];
  const margin = rational(10n ** BigInt(-decimals), 2n);
  const least = subtract(value, margin);
  return [least.n < 0n ? zero : least, add(value, margin)];
}

function floor({ n, d }: Rational): bigint {
  return n / d;
}
