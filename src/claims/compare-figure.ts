import { compareStated } from '../core/checks/compare-stated.ts';
import {
  compare,
  multiply,
  type Rational,
  rational,
  subtract,
} from '../core/quantities/rational.ts';
import type { ClaimFigure } from './claim.ts';

/**
 * Whether what a report writes may be said of the exact value: equal, rounded or cut to the decimals
 * written; 超过2000 where it is 2000 or more; 约2200 within half of the last digit that is not 0.
 */
export function isTrueOf({ figure, isRough }: ClaimFigure, exact: Rational): boolean {
  switch (figure.bound) {
    case 'at-least':
    case 'more-than':
      return compare(exact, figure.value) >= 0;
    case 'at-most':
    case 'less-than':
      return compare(exact, figure.value) <= 0;
    default:
      return compareStated(figure, exact) !== 'differs' || (isRough && isNear(figure.value, exact));
  }
}

function isNear(value: Rational, exact: Rational): boolean {
  const digits = value.n.toString();
  const zeros = value.d === 1n ? digits.length - digits.replace(/0+$/, '').length : 0;
  const margin = rational(10n ** BigInt(zeros), value.d * 2n);
  const gap = subtract(value, exact);
  const size = gap.n < 0n ? multiply(gap, rational(-1)) : gap;
  return compare(size, margin) <= 0;
}
