import type { PerformanceItem } from '../core/performance/performance.ts';

export type Outcome = 'met' | 'notMet' | 'open' | 'contradicted';

/** An item's outcome, by which its word is chosen. */
export function outcomeOf({ met, contradiction }: PerformanceItem): Outcome {
  if (met === null) return contradiction ? 'contradicted' : 'open';
  return met ? 'met' : 'notMet';
}
