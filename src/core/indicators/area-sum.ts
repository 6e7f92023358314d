import type { CellAddress } from '../cells/address.ts';
import { add, type Rational, zero } from '../quantities/rational.ts';
import type { Figure, Stated } from '../quantities/reading.ts';
import type { IndicatorEntry } from '../tables/facts/table.ts';
import { isLeftOpen, statedFigure } from './stated-figure.ts';

/** What the areas' figures of one quantity come to. */
export interface AreaSum {
  readonly sum: Rational;
  readonly figures: readonly Figure[];
  readonly cells: readonly CellAddress[];
  /** Areas that state no figure, as they show / or are blank. */
  readonly open: number;
  /** Areas that state something which is not known: unreadable, an error, a formula without value. */
  readonly unknown: number;
}

/**
 * Adds up what the areas have completed. Areas that show n/a or nothing add nothing and are counted
 * as `open`. Null where no area states a figure.
 *
 * Source: docs/rules.md 4, roll-up. 25, 4, 10 → 39.
 */
export function sumCompleted(areas: readonly IndicatorEntry[]): AreaSum | null {
  return sumStated(areas.map(({ completed }) => completed));
}

/**
 * Adds up the areas' targets. Null where no area has a target of its own: areas that show / or 0
 * beside a total target have none. Beside areas that have one, 0 is a target of 0.
 */
export function sumTargets(areas: readonly IndicatorEntry[]): AreaSum | null {
  const total = sumStated(areas.map(({ target }) => target));
  return total?.figures.some(({ value }) => value.n !== 0n) ? total : null;
}

function sumStated(stated: readonly (Stated | null)[]): AreaSum | null {
  const start: AreaSum = { sum: zero, figures: [], cells: [], open: 0, unknown: 0 };
  const total = stated.reduce(addStated, start);
  return total.figures.length === 0 || total.figures.some(({ isPercent }) => isPercent)
    ? null
    : total;
}

function addStated(total: AreaSum, stated: Stated | null): AreaSum {
  const figure = statedFigure(stated);
  if (!stated || isLeftOpen(stated)) return { ...total, open: total.open + 1 };
  if (!figure) return { ...total, unknown: total.unknown + 1 };
  return {
    ...total,
    sum: add(total.sum, figure.value),
    figures: [...total.figures, figure],
    cells: [...total.cells, stated.cell],
  };
}
