import type { PerformanceItem } from '../performance/performance.ts';
import type { CheckContext } from './check-context.ts';
import type { FindingDraft } from './finding.ts';
import { aboutItem, itemValue, performanceItems } from './performance-findings.ts';

/**
 * `performance/not-met`: at the final, an item is short of its target or a person judged it so. At
 * mid-term nothing is blamed for not being reached yet; without a stage nothing is said either. What
 * a person is to judge is no finding. Data: `name`, `unit`, `bound`, `target`, `completed`, `rate`,
 * `isJudged`.
 */
export function checkPerformanceNotMet(context: CheckContext): readonly FindingDraft[] {
  if (context.project.stage?.value !== 'final') return [];
  return performanceItems(context)
    .filter(({ met }) => met === false)
    .map(describe);
}

function describe(item: PerformanceItem): FindingDraft {
  const { row, name, unit, bound, target, completed, rate, judged } = item;
  return {
    rule: 'performance/not-met',
    cell: (row.completed ?? row.target)?.cell ?? row.level3?.cell ?? null,
    ...(completed && { stated: itemValue(item, completed) }),
    ...(target && { expected: itemValue(item, target) }),
    data: { name, unit, bound, target, completed, rate, isJudged: judged !== null },
    ...(row.completed && row.target && { related: [row.target.cell] }),
    about: aboutItem(item, 'completed'),
  };
}
