import { countMonths } from './count-months.ts';
import type { Period } from './period.ts';
import { divide, one, type Rational } from './rational.ts';
import { compareDays } from './read-day.ts';

/**
 * Share of an agreement that has passed when an evaluation period ends: its months up to that day
 * by its months, half months counting 0.5. 1 once the agreement has ended; null where the
 * evaluation ends before the agreement begins.
 *
 * Source: docs/rules.md 4. 2023-07-01 to 11-30 of 2023-07-01 to 2024-06-30 → 5/12.
 */
export function elapsedShare(evaluation: Period, agreement: Period): Rational | null {
  if (compareDays(evaluation.to, agreement.from) < 0) return null;
  if (compareDays(evaluation.to, agreement.to) >= 0) return one;
  return divide(countMonths({ from: agreement.from, to: evaluation.to }), countMonths(agreement));
}
