import type { PerformanceItem } from '../performance/performance.ts';
import { compare, fromNumber, hundred, multiply, type Rational } from '../quantities/rational.ts';
import type { CheckContext } from './check-context.ts';
import type { FindingDraft } from './finding.ts';
import { aboutItem, itemValue, performanceItems } from './performance-findings.ts';

/**
 * `target/too-easy` for performance items: the rate is over the limit (a setting, 130 %), so the
 * target may have been set too low. Targets from above and percentages are left out. No points are
 * taken off. Data: `name`, `completed`, `target`, `rate`, `limit` (percent), `isPerformance`.
 */
export function checkPerformanceTooEasy(context: CheckContext): readonly FindingDraft[] {
  const limit = fromNumber(context.settings.thresholds.tooEasyPercent);
  if (!limit) return [];
  return performanceItems(context)
    .filter((item) => isTooEasy(item, limit))
    .map((item) => describe(item, limit));
}

function isTooEasy({ rate, bound, isPercent }: PerformanceItem, limit: Rational): boolean {
  if (!rate || isPercent || bound === 'at-most' || bound === 'less-than') return false;
  return compare(multiply(rate, hundred), limit) > 0;
}

function describe(item: PerformanceItem, limit: Rational): FindingDraft {
  const { row, name, target, completed, rate } = item;
  return {
    rule: 'target/too-easy',
    cell: row.target?.cell ?? null,
    ...(target && { stated: itemValue(item, target) }),
    data: { name, completed, target, rate, limit, isPerformance: true },
    ...(row.completed && { related: [row.completed.cell] }),
    about: aboutItem(item, 'target'),
  };
}
