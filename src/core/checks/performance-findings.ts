import type { PerformanceItem } from '../performance/performance.ts';
import type { Rational } from '../quantities/rational.ts';
import type { CheckContext } from './check-context.ts';
import type { FindingValue } from './finding.ts';

export function performanceItems({ performance }: CheckContext): readonly PerformanceItem[] {
  return performance?.lines.flatMap(({ items }) => items) ?? [];
}

/** What a finding is about: the item's key has its levels and name, and no address. */
export function aboutItem(item: PerformanceItem, column: string): readonly string[] {
  return [item.table, item.key, column];
}

export function itemValue({ isPercent }: PerformanceItem, value: Rational): FindingValue {
  return { kind: isPercent ? 'percent' : 'number', value, decimals: null };
}
