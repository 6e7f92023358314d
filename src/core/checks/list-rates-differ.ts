import { completionRate } from '../indicators/completion-rate.ts';
import { divide, type Rational, rational, sum } from '../quantities/rational.ts';
import type { Figure } from '../quantities/reading.ts';
import type { IndicatorTable, ListSum } from '../tables/facts/table.ts';
import type { CheckContext } from './check-context.ts';
import { compareStated, figureIn, statedValue } from './compare-stated.ts';
import type { FindingDraft } from './finding.ts';
import { indicatorTables } from './indicator-groups.ts';
import { cellKey } from './many-cells.ts';
import { wrongListSums } from './printed-list-sums.ts';

/**
 * `rate/differs`: the rate of a row of sums in a list (小计, 合计) is not that of its own quantities.
 * Nothing is said where it is the mean of the rows' rates, which some print there, or where one of
 * its sums is wrong. Rates of indicators are `rate-differs.ts`'s.
 * Data: `name`, `completed`, `target`.
 */
export function checkListRatesDiffer(context: CheckContext): readonly FindingDraft[] {
  return indicatorTables(context).flatMap((table) => {
    const known = new Set(table.entries.flatMap(({ rate }) => (rate ? [cellKey(rate.cell)] : [])));
    const wrong = new Set(wrongListSums(table).map(({ stated }) => cellKey(stated.cell)));
    return (table.listSums ?? []).flatMap((one) => {
      const cells = [one.target, one.completed, one.rate].flatMap((stated) =>
        stated ? [cellKey(stated.cell)] : [],
      );
      const isOther = cells.some((cell) => wrong.has(cell)) || known.has(cells.at(-1) ?? '');
      return isOther ? [] : rateDiffers(table, one);
    });
  });
}

function rateDiffers({ key }: IndicatorTable, one: ListSum): readonly FindingDraft[] {
  const printed = figureIn(one.rate);
  const [completed, target] = [figureIn(one.completed), figureIn(one.target)];
  if (!one.rate || !printed?.isPercent || !completed || !target) return [];
  if (completed.isPercent || target.isPercent) return [];
  const right = completionRate(completed.value, target.value);
  if (!right || compareStated(printed, right) !== 'differs' || isMean(printed, one)) return [];
  return [
    {
      rule: 'rate/differs',
      cell: one.rate.cell,
      stated: statedValue(printed),
      expected: { kind: 'percent', value: right, decimals: printed.decimals ?? 2 },
      data: { name: one.name, completed: completed.value, target: target.value },
      related: [one.completed, one.target].flatMap((stated) => (stated ? [stated.cell] : [])),
      about: [key, ...one.path, 'rate'],
    },
  ];
}

/** The mean of the rates of the rows that it stands over. */
function isMean(printed: Figure, { ways }: ListSum): boolean {
  return ways.some((way) => {
    const rates = way.flatMap(({ rate }): Rational[] => {
      const figure = figureIn(rate);
      return figure?.isPercent ? [figure.value] : [];
    });
    const mean = rates.length > 1 ? divide(sum(rates), rational(rates.length)) : null;
    return mean !== null && compareStated(printed, mean) !== 'differs';
  });
}
