import { divide, type Rational } from '../quantities/rational.ts';

/**
 * Completion rate = completed / target, exact, as a fraction. It may exceed 1. Null where a quantity
 * is not known, and for a target of 0 or below, which has no rate.
 *
 * Source: docs/rules.md 4. 2189 of 3382 → 2189/3382, shown as 64.73 %.
 */
export function completionRate(
  completed: Rational | null,
  target: Rational | null,
): Rational | null {
  return completed && target && target.n > 0n ? divide(completed, target) : null;
}
