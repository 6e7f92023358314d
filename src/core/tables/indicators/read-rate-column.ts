import {
  compare,
  divide,
  multiply,
  type Rational,
  rational,
  subtract,
} from '../../quantities/rational.ts';
import type { Figure, Reading, Stated } from '../../quantities/reading.ts';

export interface RateLine {
  readonly rate: Stated | null;
  readonly target: Stated | null;
  readonly completed: Stated | null;
}

/** How a column writes its rates without a percent sign: 0.6473 or 64.73. */
export type RateScale = 'fraction' | 'percent';

/**
 * Tells how a column's bare numbers are meant: by comparing them with completed / target where both
 * are known, else by the heading's % and by their size (over 3 is a percentage).
 */
export function rateScale(lines: readonly RateLine[], headingHasPercent: boolean): RateScale {
  const bare: Rational[] = [];
  let lead = 0;
  let left = lines.length;
  for (const { rate, target, completed } of lines) {
    // More than the lines that are left cannot be made up for.
    if (Math.abs(lead) > left) break;
    left--;
    const figure = figureOf(rate);
    if (!figure || figure.isPercent) continue;
    bare.push(figure.value);
    const top = figureOf(completed);
    const bottom = figureOf(target);
    if (!top || !bottom || bottom.value.n === 0n || top.value.n === 0n) continue;
    const scale = scaleOf(figure.value, top.value, bottom.value);
    if (scale !== null) lead += scale === 'fraction' ? 1 : -1;
  }
  if (lead !== 0) return lead > 0 ? 'fraction' : 'percent';
  const isLarge = bare.some((value) => compare(value, three) > 0);
  const isSmall = bare.every((value) => compare(value, two) <= 0);
  return isLarge || (headingHasPercent && !isSmall) ? 'percent' : 'fraction';
}

const two = rational(2);
const three = rational(3);

/** The rate as a percentage's fraction, whatever the column writes. */
export function scaledRate(stated: Stated, scale: RateScale): Stated {
  const figure = figureOf(stated);
  if (!figure || figure.isPercent) return stated;
  const reading: Reading = { kind: 'figure', figure: asPercent(figure, scale) };
  return { cell: stated.cell, reading };
}

function asPercent(figure: Figure, scale: RateScale): Figure {
  const { bound } = figure;
  const isShare = scale === 'fraction';
  const value = isShare ? figure.value : multiply(figure.value, hundredth);
  const decimals =
    figure.decimals === null || !isShare ? figure.decimals : Math.max(0, figure.decimals - 2);
  return { value, isPercent: true, decimals, unit: null, bound };
}

const hundredth = rational(1, 100);

function figureOf(stated: Stated | null): Figure | null {
  return stated?.reading.kind === 'figure' ? stated.reading.figure : null;
}

/** Whether a rate is top / bottom, or that in percent; doubles tell all but the closest calls. */
function scaleOf(value: Rational, top: Rational, bottom: Rational): RateScale | null {
  const share = (double(value) * double(bottom)) / double(top);
  if (isNear(value, top, bottom, share, 1)) return 'fraction';
  return isNear(value, top, bottom, share / 100, 100) ? 'percent' : null;
}

/** Within a twentieth of top / bottom × times, which is above 0; `share` is about what the value is of that. */
function isNear(
  value: Rational,
  top: Rational,
  bottom: Rational,
  share: number,
  times: 1 | 100,
): boolean {
  const gap = Math.abs(share - 1) - 0.05;
  if (gap > 1e-6) return false;
  if (gap < -1e-6) return top.n > 0n === bottom.n > 0n;
  const quotient = divide(top, bottom);
  if (!quotient) return false;
  const expected = multiply(quotient, rational(times));
  const difference = subtract(value, expected);
  const size = difference.n < 0n ? { n: -difference.n, d: difference.d } : difference;
  return compare(size, multiply(expected, rational(1, 20))) <= 0;
}

function double({ n, d }: Rational): number {
  return d === 1n ? Number(n) : Number(n) / Number(d);
}
