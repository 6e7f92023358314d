import type { LevelWeight } from '../performance/performance.ts';
import { equals, hundred, rational, subtract, sum } from '../quantities/rational.ts';
import { executionLabels } from '../tables/words/vocabulary-performance.ts';
import type { CheckContext } from './check-context.ts';
import { numberValue } from './compare-stated.ts';
import type { FindingDraft } from './finding.ts';

/**
 * `score/weights` for three-level tables: the first-level weights, with the marks of the form's row of
 * budget execution, do not make 100. On the first weight. Nothing is said where a first-level
 * indicator prints none. Data: `sum`, `isPerformance`, `lacksExecution` (they make 90 and nothing
 * speaks of budget execution).
 */
export function checkPerformanceWeights(context: CheckContext): readonly FindingDraft[] {
  const { performance, recognition } = context;
  if (!performance) return [];
  return performance.tables.flatMap((key) => {
    const table = recognition.tables.find((one) => one.key === key);
    const weights = performance.weights.filter((weight) => weight.table === key);
    const [first] = weights;
    if (table?.kind !== 'performance' || !first || weights.length < table.levels.length) return [];
    const execution = performance.executions.find((one) => one.table === key);
    const isInForm = execution && table.execution?.full;
    const printed = weights.map(({ weight }) => weight);
    const total = sum(isInForm ? [...printed, execution.full] : printed);
    if (equals(total, hundred)) return [];
    const isShort = equals(subtract(hundred, total), rational(10));
    const draft: FindingDraft = {
      rule: 'score/weights',
      cell: first.cell,
      stated: numberValue(total),
      expected: numberValue(hundred),
      data: {
        sum: total,
        isPerformance: true,
        lacksExecution: isShort && !isInForm && !weights.some(isOfExecution),
      },
      related: weights.slice(1).map(({ cell }) => cell),
      about: [key, 'weights'],
    };
    return [draft];
  });
}

function isOfExecution({ name }: LevelWeight): boolean {
  return executionLabels.some((word) => name.includes(word));
}
