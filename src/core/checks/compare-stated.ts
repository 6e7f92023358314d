import { equals, exactDecimals, type Rational, round } from '../quantities/rational.ts';
import type { Figure, Stated } from '../quantities/reading.ts';
import type { FindingValue } from './finding.ts';

/** `rounding`: only truncation or half-even explains the stated figure. */
export type Comparison = 'agrees' | 'rounding' | 'differs';

/**
 * Whether a stated figure is right: the exact one, rounded half up to the decimals it is stated
 * with, equals what its cell shows. Percentages are compared as fractions, with two decimals more.
 *
 * @example 95.63 % for 918/960 agrees; 95.62 % is rounding; 95.6 % agrees; 95.7 % differs
 */
export function compareStated(figure: Figure, exact: Rational): Comparison {
  if (equals(figure.value, exact)) return 'agrees';
  const places = decimalsOf(figure);
  const shown = round(figure.value, places);
  const isRounded = (rounding: 'half-up' | 'half-even' | 'down') =>
    equals(round(exact, places, rounding), shown);
  if (isRounded('half-up')) return 'agrees';
  return isRounded('down') || isRounded('half-even') ? 'rounding' : 'differs';
}

/** Of the fraction. Where the cell does not tell, as many as the figure has. */
function decimalsOf({ value, decimals, isPercent }: Figure): number {
  if (decimals === null) return exactDecimals(value) ?? 12;
  return decimals + (isPercent ? 2 : 0);
}

export function figureIn(stated: Stated | null): Figure | null {
  return stated?.reading.kind === 'figure' ? stated.reading.figure : null;
}

/** A stated figure as a finding shows it. */
export function statedValue({ value, decimals, isPercent }: Figure): FindingValue {
  return { kind: isPercent ? 'percent' : 'number', value, decimals };
}

/** An exact number as a finding shows it: as short as it can be written. */
export function numberValue(value: Rational, decimals: number | null = null): FindingValue {
  return { kind: 'number', value, decimals };
}
