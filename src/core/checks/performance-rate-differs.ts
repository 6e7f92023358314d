import type { PerformanceItem } from '../performance/performance.ts';
import { compare, divide, hundred, one, type Rational } from '../quantities/rational.ts';
import type { Figure } from '../quantities/reading.ts';
import type { CheckContext } from './check-context.ts';
import { compareStated, figureIn, statedValue } from './compare-stated.ts';
import type { FindingDraft } from './finding.ts';
import { aboutItem } from './performance-findings.ts';

/**
 * `rate/differs` in three-level tables: the printed 完成率 is not completed / target;
 * `rate/rounding` where only another rounding explains it. A rate without a sign may be a fraction or
 * hundredths; 100 % for more than was asked is taken as reached, as is the percentage itself of an
 * item in percent. Rows with several items and targets from above are left out, as they are reckoned
 * in several ways. Data: `name`, `completed`, `target`.
 *
 * @example 20个, 18个, 95% → 90%; 20个, 24个, 100% agrees
 */
export function checkPerformanceRateDiffers({
  performance,
}: CheckContext): readonly FindingDraft[] {
  return (performance?.lines ?? []).flatMap(({ items, row }) => {
    const [item] = items;
    const figure = figureIn(row.rate);
    return item && items.length === 1 && figure ? rateDiffers(item, figure) : [];
  });
}

function rateDiffers(item: PerformanceItem, figure: Figure): readonly FindingDraft[] {
  const { row, rate, bound, name, target, completed } = item;
  if (!rate || !row.rate || bound === 'at-most' || bound === 'less-than') return [];
  const results = readings(figure).flatMap((stated) =>
    accepted(item, rate).map((way) => compareStated(stated, way)),
  );
  if (results.includes('agrees')) return [];
  return [
    {
      rule: results.includes('rounding') ? 'rate/rounding' : 'rate/differs',
      cell: row.rate.cell,
      stated: statedValue({ ...inPercent(figure), isPercent: true }),
      expected: { kind: 'percent', value: rate, decimals: figure.decimals ?? 2 },
      data: { name, completed, target },
      related: [row.completed, row.target].flatMap((stated) => (stated ? [stated.cell] : [])),
      about: aboutItem(item, 'rate'),
    },
  ];
}

/** What a printed rate may rightly be. */
function accepted({ isPercent, completed }: PerformanceItem, rate: Rational): readonly Rational[] {
  return [
    rate,
    ...(compare(rate, one) > 0 ? [one] : []),
    ...(isPercent && completed ? [completed] : []),
  ];
}

function readings(figure: Figure): readonly Figure[] {
  return figure.isPercent ? [figure] : [figure, inPercent(figure)];
}

/** 95 as 95 %; 0.95 stays. */
function inPercent(figure: Figure): Figure {
  const { value, isPercent } = figure;
  const hundredths = divide(value, hundred);
  if (isPercent || hundredths === null || compare(value, { n: 3n, d: 1n }) < 0) return figure;
  return { ...figure, value: hundredths, isPercent: true };
}
