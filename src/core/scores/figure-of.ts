import { compare, one, type Rational, rational } from '../quantities/rational.ts';
import type { Figure, Stated } from '../quantities/reading.ts';

/** The figure that a cell states; null for a mark, a text, a blank or a formula without a value. */
export function figureOf(stated: Stated | null): Figure | null {
  return stated?.reading.kind === 'figure' ? stated.reading.figure : null;
}

export function statedValue(stated: Stated | null): Rational | null {
  return figureOf(stated)?.value ?? null;
}

/** A weight as a fraction: 70%, 0.7 and 70 are all 7/10. Of thousandths (700% of 1000) it is as it stands. */
export function statedWeight(stated: Stated | null): Rational | null {
  const figure = figureOf(stated);
  if (!figure) return null;
  const { value, isPercent } = figure;
  return !isPercent && compare(value, one) > 0 ? rational(value.n, value.d * 100n) : value;
}
