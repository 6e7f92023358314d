import type { PerformanceItem } from '../core/performance/performance.ts';
import type { Stage } from '../core/settings/settings.ts';

export type Outcome = 'met' | 'notMet' | 'notYet' | 'open' | 'contradicted';

/** An item's outcome, by which its word is chosen; at mid-term nothing is blamed for not being reached yet. */
export function outcomeOf({ met, contradiction }: PerformanceItem, stage: Stage | null): Outcome {
  if (met === null) return contradiction ? 'contradicted' : 'open';
  if (met) return 'met';
  return stage === 'mid' ? 'notYet' : 'notMet';
}
