import { type AreaSum, sumCompleted, sumTargets } from '../indicators/area-sum.ts';
import type { EntryGroup } from '../indicators/group-entries.ts';
import { compare } from '../quantities/rational.ts';
import type { Figure } from '../quantities/reading.ts';
import type { IndicatorEntry } from '../tables/facts/table.ts';
import { compareStated, figureIn } from './compare-stated.ts';

/** A printed total that the areas contradict. */
export interface WrongTotal {
  readonly role: 'completed' | 'target';
  readonly stated: Figure;
  readonly areas: AreaSum;
}

/**
 * The quantities of a total row that its areas contradict. Completed: always looked at. Targets:
 * only where areas have targets of their own. Where areas show n/a or cannot be read, only a known
 * sum above the total is wrong. Nothing is said of percentages, nor beside a negative figure, which
 * is a finding itself.
 *
 * Source: docs/rules.md 4, roll-up. Total 65 beside 25, 4 and 10 → completed, 39.
 */
export function wrongTotals(total: IndicatorEntry, { areas }: EntryGroup): readonly WrongTotal[] {
  if (!total.isTotal) return [];
  return [
    ...wrongTotal('completed', figureIn(total.completed), sumCompleted(areas)),
    ...wrongTotal('target', figureIn(total.target), sumTargets(areas)),
  ];
}

function wrongTotal(
  role: WrongTotal['role'],
  stated: Figure | null,
  areas: AreaSum | null,
): readonly WrongTotal[] {
  if (!stated || !areas || stated.isPercent) return [];
  if ([stated, ...areas.figures].some(({ value }) => value.n < 0n)) return [];
  if (compareStated(stated, areas.sum) === 'agrees') return [];
  const isComplete = areas.open === 0 && areas.unknown === 0;
  return isComplete || compare(areas.sum, stated.value) > 0 ? [{ role, stated, areas }] : [];
}
