import type { CellAddress } from '../cells/address.ts';
import type { Rational } from '../quantities/rational.ts';
import type { IndicatorEntry } from '../tables/facts/table.ts';
import { type AreaSum, sumCompleted, sumTargets } from './area-sum.ts';
import type { EntryGroup } from './group-entries.ts';
import { isLeftOpen, statedValue } from './stated-figure.ts';

/** An entry's target and completed quantity, and the areas' cells that they were added up from. */
export interface Quantities {
  readonly target: Rational | null;
  readonly completed: Rational | null;
  readonly sources: readonly CellAddress[];
}

/**
 * What an entry states. A total row that leaves a quantity open has the areas' sum for it, as a
 * total that is not printed is the sum.
 *
 * A total with target 60 and no completed beside areas with 12 and 18 → 60 and 30.
 */
export function quantitiesOf(entry: IndicatorEntry, { areas }: EntryGroup): Quantities {
  const completed =
    entry.isTotal && isLeftOpen(entry.completed) && !areSamePeople(areas)
      ? knownSum(sumCompleted(areas))
      : null;
  const targets = entry.isTotal && isLeftOpen(entry.target) ? knownSum(sumTargets(areas)) : null;
  return {
    target: targets?.sum ?? statedValue(entry.target),
    completed: completed?.sum ?? statedValue(entry.completed),
    sources: [...(targets?.cells ?? []), ...(completed?.cells ?? [])],
  };
}

/** The same people may come in several months. */
export function areSamePeople(areas: readonly IndicatorEntry[]): boolean {
  return areas.some(({ isSpan, measure }) => isSpan && (measure === '人数' || measure === '户数'));
}

/**
 * The total that a table of areas does not print: the sums of what its areas state. A sum is null
 * where an area's figure cannot be read; rates are not added up.
 */
export function rolledUp({ areas }: EntryGroup): Quantities {
  const completed = knownSum(sumCompleted(areas));
  const targets = knownSum(sumTargets(areas));
  return {
    target: targets?.sum ?? null,
    completed: completed?.sum ?? null,
    sources: [...(targets?.cells ?? []), ...(completed?.cells ?? [])],
  };
}

/** The entry that stands for a total which is not printed: no cells of its own. */
export function rolledUpEntry(areas: readonly IndicatorEntry[]): IndicatorEntry | null {
  const first = areas[0];
  if (!first) return null;
  const path = first.path.filter((part) => part !== first.area);
  return { ...first, area: null, isTotal: true, target: null, completed: null, rate: null, path };
}

function knownSum(total: AreaSum | null): AreaSum | null {
  return total && total.unknown === 0 ? total : null;
}
