import type { Funding } from '../funding/funding.ts';
import {
  compare,
  divide,
  fromNumber,
  multiply,
  one,
  type Rational,
  rational,
  round,
  sum,
  zero,
} from '../quantities/rational.ts';
import { achievementBand } from '../schemes/achievement-band.ts';
import { statedValue } from '../scores/figure-of.ts';
import type { PerformanceExecution } from '../tables/facts/performance-table.ts';
import type { ExecutionPoints, PerformanceItem } from './performance.ts';

/**
 * Points of a row by the rules of 自评 (财预〔2020〕10号): all its items met, full marks; one item
 * short of a target from below, marks × completed / target; over one from above (待核), marks ×
 * target / completed; half up to 2 decimals, between 0 and the marks. Several items share the marks
 * alike (待核). What a person judged has the points that the person gave, where they lie in the band
 * of the judgement. Null where one of several items was judged, or an item is to be judged.
 *
 * @example 15 marks, 350,000 of 500,000 → 10.5
 */
export function linePoints(items: readonly PerformanceItem[], full: Rational): Rational | null {
  const [only] = items;
  if (!only || items.some(({ met }) => met === null)) return null;
  if (items.length === 1 && only.judged) return judgedPoints(only, full);
  const shares = items.flatMap((item) => shareOf(item) ?? []);
  if (shares.length < items.length) return null;
  const mean = divide(sum(shares), rational(shares.length));
  return mean && round(multiply(full, mean), 2);
}

/** Of its marks: all of them where it is met; null where a person judged it. */
function shareOf({ bound, target, completed, met, judged }: PerformanceItem): Rational | null {
  if (judged) return null;
  if (met) return one;
  if (!target || !completed) return null;
  const isMost = bound === 'at-most' || bound === 'less-than';
  const share = isMost ? divide(target, completed) : divide(completed, target);
  return share && between(share);
}

function judgedPoints({ judged }: PerformanceItem, full: Rational): Rational | null {
  const points = judged?.points === undefined ? null : fromNumber(judged.points);
  if (!judged || !points) return null;
  const { from, to } = achievementBand(judged.achieved, full);
  return compare(points, from) >= 0 && compare(points, to) <= 0 ? points : null;
}

function between(share: Rational): Rational {
  if (compare(share, zero) < 0) return zero;
  return compare(share, one) > 0 ? one : share;
}

/** Budget execution: its marks (10 where none are printed) × the execution rate, at most all of them. */
export function executionPoints(
  table: string,
  execution: PerformanceExecution,
  funding: Funding | null,
): ExecutionPoints {
  const [budget, spent] = [statedValue(execution.budget), statedValue(execution.spent)];
  const reckoned = budget && spent ? divide(spent, budget) : null;
  const rate = reckoned ?? statedValue(execution.rate) ?? funding?.executionRate ?? null;
  const full = statedValue(execution.full) ?? rational(10);
  return {
    table,
    source: execution,
    rate,
    full,
    stated: statedValue(execution.score),
    points: rate && round(multiply(full, between(rate)), 2),
  };
}
