import { subtract, sum } from '../quantities/rational.ts';
import type { IndicatorTable } from '../tables/facts/table.ts';
import type { CheckContext } from './check-context.ts';
import { compareStated, figureIn, numberValue, statedValue } from './compare-stated.ts';
import type { FindingDraft } from './finding.ts';
import { indicatorTables } from './indicator-groups.ts';
import { cellKey } from './many-cells.ts';

type Workers = IndicatorTable['workers'];

/**
 * `total/differs` of 投入社工人数: a printed total of workers is not what the areas over it add up to.
 * Nothing is said where an area states no number. Data: `name`, `parts`, `difference`.
 */
export function checkWorkersTotalDiffers(context: CheckContext): readonly FindingDraft[] {
  return indicatorTables(context).flatMap(({ key, workers }) => {
    const totals = workers.filter(({ isTotal }) => isTotal);
    return totals.flatMap((total) => {
      const own = areasOver(workers, total);
      const stated = figureIn(total.stated);
      const parts = own.flatMap((one) => figureIn(one.stated)?.value ?? []);
      if (!stated || parts.length < 2 || parts.length < own.length) return [];
      const right = sum(parts);
      if (compareStated(stated, right) !== 'differs') return [];
      return [
        {
          rule: 'total/differs' as const,
          cell: total.stated.cell,
          stated: statedValue(stated),
          expected: numberValue(right),
          data: { name: '投入社工人数', parts, difference: subtract(stated.value, right) },
          related: own.map(({ stated: { cell } }) => cell),
          about: [key, 'workers', 'total'],
        },
      ];
    });
  });
}

/** Those since the total before, each cell once. */
function areasOver(workers: Workers, total: Workers[number]): Workers {
  const end = workers.indexOf(total);
  const start = workers.findLastIndex(({ isTotal }, at) => isTotal && at < end) + 1;
  const byCell = new Map(
    workers.slice(start, end).map((one) => [cellKey(one.stated.cell), one] as const),
  );
  return [...byCell.values()].filter(({ area }) => area !== null);
}
