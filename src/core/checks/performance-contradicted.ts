import type { Contradiction, PerformanceItem } from '../performance/performance.ts';
import type { CheckContext } from './check-context.ts';
import type { FindingDatum, FindingDraft, FindingValue } from './finding.ts';
import { aboutItem, performanceItems } from './performance-findings.ts';

/**
 * `performance/contradicted`: what an item's completed cell says is not what the budget or the survey
 * of the workbook shows. A deviation is judged at the final only. Data: `name`, `kind`; of a
 * deviation `limit` and `lines` (name, deviation), else `from` and `to`, and `measure` of a rate of content.
 */
export function checkPerformanceContradicted(context: CheckContext): readonly FindingDraft[] {
  const isMid = context.project.stage?.value === 'mid';
  return performanceItems(context).flatMap((item) => {
    const { contradiction } = item;
    const isEarly = isMid && contradiction?.kind === 'deviation';
    return contradiction && !isEarly ? [describe(item, contradiction)] : [];
  });
}

function describe(item: PerformanceItem, contradiction: Contradiction): FindingDraft {
  const { row, name } = item;
  const stated = contradiction.kind === 'deviation' ? contradiction.limit : contradiction.stated;
  const percent: FindingValue = { kind: 'percent', value: stated, decimals: null };
  return {
    rule: 'performance/contradicted',
    cell: row.completed?.cell ?? null,
    stated: percent,
    data: { name, ...dataOf(contradiction) },
    related: contradiction.cells,
    about: aboutItem(item, 'completed'),
  };
}

function dataOf(contradiction: Contradiction): Readonly<Record<string, FindingDatum>> {
  if (contradiction.kind !== 'deviation') {
    const { kind, from, to, isRate } = contradiction;
    return { kind, from, to, ...(isRate && { measure: 'rate' }) };
  }
  const { kind, limit, lines } = contradiction;
  return { kind, limit, lines: lines.map(({ name, deviation }) => ({ name, deviation })) };
}
