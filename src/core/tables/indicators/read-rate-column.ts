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
  readonly rate: Stated;
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
  const bare = lines.flatMap((line) => {
    const figure = figureOf(line.rate);
    return figure && !figure.isPercent ? [{ ...line, value: figure.value }] : [];
  });
  let fractions = 0;
  let percents = 0;
  for (const { value, target, completed } of bare) {
    const expected = quotient(completed, target);
    if (!expected || expected.n === 0n) continue;
    if (isNear(value, expected)) fractions++;
    if (isNear(value, multiply(expected, rational(100)))) percents++;
  }
  if (fractions !== percents) return fractions > percents ? 'fraction' : 'percent';
  const isLarge = bare.some(({ value }) => compare(value, rational(3)) > 0);
  const isSmall = bare.every(({ value }) => compare(value, rational(2)) <= 0);
  return isLarge || (headingHasPercent && !isSmall) ? 'percent' : 'fraction';
}

/** The rate as a percentage's fraction, whatever the column writes. */
export function scaledRate(stated: Stated, scale: RateScale): Stated {
  const figure = figureOf(stated);
  if (!figure || figure.isPercent) return stated;
  const reading: Reading = { kind: 'figure', figure: asPercent(figure, scale) };
  return { ...stated, reading };
}

function asPercent(figure: Figure, scale: RateScale): Figure {
  if (scale === 'percent') {
    return {
      ...figure,
      value: multiply(figure.value, rational(1, 100)),
      isPercent: true,
      unit: null,
    };
  }
  const decimals = figure.decimals === null ? null : Math.max(0, figure.decimals - 2);
  return { ...figure, isPercent: true, decimals, unit: null };
}

function figureOf(stated: Stated): Figure | null {
  return stated.reading.kind === 'figure' ? stated.reading.figure : null;
}

function quotient(completed: Stated | null, target: Stated | null): Rational | null {
  const top = completed && figureOf(completed);
  const bottom = target && figureOf(target);
  return top && bottom ? divide(top.value, bottom.value) : null;
}

/** Within a twentieth of b, which is above 0; doubles tell all but the closest calls. */
function isNear(a: Rational, b: Rational): boolean {
  const share = (Number(a.n) * Number(b.d)) / (Number(a.d) * Number(b.n));
  const gap = Math.abs(share - 1) - 0.05;
  if (Math.abs(gap) > 1e-6) return gap < 0 && b.n > 0n;
  const difference = subtract(a, b);
  const size = difference.n < 0n ? { n: -difference.n, d: difference.d } : difference;
  return compare(size, multiply(b, rational(1, 20))) <= 0;
}
