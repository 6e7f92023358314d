import type { PerformanceItem, PerformanceLine } from '../performance/performance.ts';
import { compare, equals, one, type Rational, subtract } from '../quantities/rational.ts';
import { executionLabels } from '../tables/words/vocabulary-performance.ts';
import type { CheckContext } from './check-context.ts';
import type { FindingDraft } from './finding.ts';
import { percentLimit } from './percent-limit.ts';
import { aboutItem, itemValue } from './performance-findings.ts';

/**
 * `performance/not-met`: at the final, an item is short of its target or a person judged it so. At
 * mid-term nothing is blamed for not being reached yet; without a stage nothing is said either. What
 * a person is to judge is no finding, nor that a budget was not spent to the last while its deviation
 * is kept. Data: `name`, `unit`, `bound`, `target`, `completed`, `rate`,
 * `isJudged`; `score` and `points` where its row has more marks than the rules give it.
 */
export function checkPerformanceNotMet(context: CheckContext): readonly FindingDraft[] {
  if (context.project.stage?.value !== 'final') return [];
  const limit = percentLimit(context.settings.thresholds.fundingDeviationPercent);
  return (context.performance?.lines ?? []).flatMap((line) =>
    line.items
      .filter((item) => item.met === false && !isSpentNearly(item, limit))
      .map((item) => describe(item, line)),
  );
}

/** Of a budget to be spent whole (预算执行率 100%) as much was spent as spending may be off. */
function isSpentNearly(item: PerformanceItem, limit: Rational): boolean {
  const { name, isPercent, target, completed } = item;
  const isOfExecution = executionLabels.some((word) => name.includes(word));
  if (!isOfExecution || !isPercent || !target || !completed || !equals(target, one)) return false;
  return compare(completed, subtract(one, limit)) >= 0 && compare(completed, one) < 0;
}

function describe(item: PerformanceItem, { stated, points }: PerformanceLine): FindingDraft {
  const { row, name, unit, bound, target, completed, rate, judged } = item;
  const isOver = stated !== null && points !== null && compare(stated, points) > 0;
  return {
    rule: 'performance/not-met',
    cell: (row.completed ?? row.target)?.cell ?? row.level3?.cell ?? null,
    ...(completed && { stated: itemValue(item, completed) }),
    ...(target && { expected: itemValue(item, target) }),
    data: {
      name,
      unit,
      bound,
      target,
      completed,
      rate,
      isJudged: judged !== null,
      ...(isOver && { score: stated, points }),
    },
    ...(row.completed && row.target && { related: [row.target.cell] }),
    about: aboutItem(item, 'completed'),
  };
}
