import { formatAddress } from '../core/cells/a1.ts';
import type {
  Performance,
  PerformanceItem,
  PerformanceLine,
} from '../core/performance/performance.ts';
import { hundred, multiply, type Rational } from '../core/quantities/rational.ts';
import type { Bound } from '../core/quantities/reading.ts';
import type { PerformanceDocument } from './document.ts';
import { numberOf, percentOf } from './numbers.ts';

/** The items of the three-level tables; percentages have the unit % and count in hundredths. */
export function performanceDocument(
  performance: Performance | null,
): readonly PerformanceDocument[] {
  return (
    performance?.lines.flatMap((line) => line.items.map((item) => itemDocument(line, item))) ?? []
  );
}

const signs: Readonly<Record<Bound, string>> = {
  'at-least': '≥',
  'at-most': '≤',
  'more-than': '>',
  'less-than': '<',
};

function itemDocument(line: PerformanceLine, item: PerformanceItem): PerformanceDocument {
  const { row, isPercent } = item;
  const quantity = (value: Rational | null) =>
    numberOf(value && isPercent ? multiply(value, hundred) : value);
  return {
    level1: item.level1,
    level2: item.level2,
    level3: item.level3,
    item: item.name,
    unit: isPercent ? '%' : item.unit,
    bound: item.bound && signs[item.bound],
    target: quantity(item.target),
    completed: quantity(item.completed),
    rate: percentOf(item.rate),
    met: item.met,
    contradicted: item.contradiction !== null,
    judged: item.judged?.achieved ?? null,
    full: numberOf(line.full),
    score: numberOf(line.stated),
    points: numberOf(line.points),
    key: item.key,
    cells: {
      target: row.target && formatAddress(row.target.cell),
      completed: row.completed && formatAddress(row.completed.cell),
    },
  };
}
