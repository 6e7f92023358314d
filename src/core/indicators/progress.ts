import { countMonths } from '../quantities/count-months.ts';
import { elapsedShare } from '../quantities/elapsed-share.ts';
import type { Period } from '../quantities/period.ts';
import { compare, divide, multiply, one, type Rational, subtract } from '../quantities/rational.ts';

export interface Periods {
  readonly agreement: Period | null;
  readonly evaluation: Period | null;
}

/** How far the agreement is: the share that has passed and the months that are left. */
export interface Elapsed {
  readonly share: Rational;
  readonly monthsLeft: Rational;
}

/**
 * Null where a period is not known.
 *
 * Source: docs/rules.md 4. 5 of 12 months → 5/12 passed, 7 months left.
 */
export function elapsedOf({ agreement, evaluation }: Periods): Elapsed | null {
  const share = agreement && evaluation ? elapsedShare(evaluation, agreement) : null;
  if (!agreement || !share) return null;
  return { share, monthsLeft: multiply(subtract(one, share), countMonths(agreement)) };
}

/** What is still owed to a target, and how much a month would reach it in time. */
export interface Arrears {
  readonly owed: Rational;
  /** Null where no month is left. */
  readonly monthlyPace: Rational | null;
}

/** A rate under the share of the agreement that has passed is behind. */
export function isBehind(rate: Rational, elapsed: Elapsed): boolean {
  return compare(rate, elapsed.share) < 0;
}

/**
 * What is owed where an indicator is behind.
 *
 * 14 of 90 with 7 months left → 76 owed, 76/7 a month.
 */
export function arrears(completed: Rational, target: Rational, { monthsLeft }: Elapsed): Arrears {
  const owed = subtract(target, completed);
  return { owed, monthlyPace: divide(owed, monthsLeft) };
}
