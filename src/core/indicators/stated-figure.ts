import type { Rational } from '../quantities/rational.ts';
import type { Figure, Stated } from '../quantities/reading.ts';

/** The figure that a cell states; null where it states none, as n/a marks, blanks and words do not. */
export function statedFigure(stated: Stated | null): Figure | null {
  return stated?.reading.kind === 'figure' ? stated.reading.figure : null;
}

/** The exact value that a cell states. */
export function statedValue(stated: Stated | null): Rational | null {
  return statedFigure(stated)?.value ?? null;
}

/** Nothing was stated on purpose or yet: no cell, a blank, a mark for "not applicable". */
export function isLeftOpen(stated: Stated | null): boolean {
  return !stated || stated.reading.kind === 'blank' || stated.reading.kind === 'none';
}
