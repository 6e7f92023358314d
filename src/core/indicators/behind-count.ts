import type { Indicator } from './indicator.ts';

/**
 * How many indicators are behind. Counts those that are judged so; null where none is judged, as without
 * an agreement period: nothing is known then, which is not 0.
 *
 * @example three judged, one of them behind, two without a target → 1
 */
export function behindCount(indicators: readonly Pick<Indicator, 'isBehind'>[]): number | null {
  const judged = indicators.filter(({ isBehind }) => isBehind !== null);
  return judged.length === 0 ? null : judged.filter(({ isBehind }) => isBehind).length;
}
