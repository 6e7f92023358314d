import { sumCompleted } from '../indicators/area-sum.ts';
import { completionRate } from '../indicators/completion-rate.ts';
import type { EntryGroup } from '../indicators/group-entries.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { equals, type Rational } from '../quantities/rational.ts';
import { compareStated } from './compare-stated.ts';
import { wrongTotals } from './compare-total.ts';

/**
 * Every rate that an indicator may have: by its printed quantities, and by the areas' sums where
 * those contradict them. One contradiction is one finding: what does not hold by all of these
 * rates only follows from it.
 *
 * 65 of 58, areas 39 → 65/58, 39/58
 */
export function ratesByQuantities(indicator: Indicator, group: EntryGroup): readonly Rational[] {
  const { completed, target, entry } = indicator;
  const wrong = wrongTotals(entry, group);
  const sumOf = (role: 'completed' | 'target') =>
    wrong.filter((total) => total.role === role).map(({ areas }) => areas.sum);
  const rates = [completed, ...sumOf('completed')].flatMap((top) =>
    [target, ...sumOf('target')].map((bottom) => completionRate(top, bottom)),
  );
  return rates.filter((rate) => rate !== null);
}

/**
 * The same, and the stated rate where it contradicts the quantities and no areas speak for them.
 * An indicator without a printed target has the rate that it states.
 */
export function possibleRates(indicator: Indicator, group: EntryGroup): readonly Rational[] {
  const { statedRate, rate } = indicator;
  const rates = ratesByQuantities(indicator, group);
  if (rates.length === 0) return rate ? [rate] : [];
  const isContradicted =
    statedRate !== null && rates.every((one) => compareStated(statedRate, one) === 'differs');
  return isContradicted && !isBackedByAreas(indicator, group)
    ? [...rates, statedRate.value]
    : rates;
}

/** The areas add up to the completed quantity. */
export function isBackedByAreas({ completed, entry }: Indicator, { areas }: EntryGroup): boolean {
  const total = entry.isTotal ? sumCompleted(areas) : null;
  return total !== null && completed !== null && equals(total.sum, completed);
}
