import type { Performance, PerformanceItem } from '../../core/performance/performance.ts';

/** How an item stands: by its figures, by a person's word, or still to be judged. */
export type PerformanceState = 'met' | 'not-met' | 'contradicted' | 'open';

export function performanceState({
  met,
  judged,
  contradiction,
}: PerformanceItem): PerformanceState {
  if (met === true || judged?.achieved === 'met') return 'met';
  if (met === false || judged) return 'not-met';
  return contradiction ? 'contradicted' : 'open';
}

/** All items, those to look at first: not met, contradicted, open, then met, each as the table has them. */
export function performanceRows({ lines }: Performance): readonly PerformanceItem[] {
  const items = lines.flatMap((line) => line.items);
  const order: readonly PerformanceState[] = ['not-met', 'contradicted', 'open', 'met'];
  return order.flatMap((state) => items.filter((item) => performanceState(item) === state));
}

/** How many are met, not met and to be judged. */
export function performanceCounts(items: readonly PerformanceItem[]): {
  readonly met: number;
  readonly notMet: number;
  readonly open: number;
} {
  const states = items.map(performanceState);
  const count = (...wanted: readonly PerformanceState[]) =>
    states.filter((state) => wanted.includes(state)).length;
  return { met: count('met'), notMet: count('not-met'), open: count('open', 'contradicted') };
}
