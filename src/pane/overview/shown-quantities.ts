import type { Indicator } from '../../core/indicators/indicator.ts';
import { statesPercent } from '../../core/quantities/states-percent.ts';
import { formatCount, formatQuantity } from '../../messages/numbers.ts';

/** 54 and 90, or 95.3% and 90%, as they are shown: — for what was not completed, null for no target. */
export function shownQuantities(indicator: Indicator): {
  readonly done: string;
  readonly due: string | null;
} {
  const { entry, completed, target, impliedTarget } = indicator;
  return {
    done: completed === null ? '—' : formatQuantity(completed, statesPercent(entry.completed)),
    due: target
      ? formatQuantity(target, statesPercent(entry.target))
      : impliedTarget && formatCount(impliedTarget),
  };
}
