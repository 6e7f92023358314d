/**
 * An exact fraction in lowest terms, the denominator above 0: `{ n: 647n, d: 10n }` is 64.7.
 * A plain pair, so that it survives structured cloning.
 */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

export const zero: Rational = { n: 0n, d: 1n };
export const one: Rational = { n: 1n, d: 1n };
export const hundred: Rational = { n: 100n, d: 1n };
export const half: Rational = { n: 1n, d: 2n };

/** n/d in lowest terms. A denominator of 0 is a programmer's mistake and throws. */
export function rational(n: bigint | number, d: bigint | number = 1n): Rational {
  const top = BigInt(n);
  const bottom = BigInt(d);
  if (bottom === 0n) throw new RangeError('A fraction has no denominator 0');
  const divisor = greatestCommonDivisor(top < 0n ? -top : top, bottom < 0n ? -bottom : bottom);
  const sign = bottom < 0n ? -1n : 1n;
  return { n: (sign * top) / divisor, d: (sign * bottom) / divisor };
}

/**
 * The decimal that a cell's number stands for: the shortest one that is the same double, at most
 * 15 digits as Excel keeps them, so that 9.300000000000001 and 87.59999999999999 are 9.3 and 87.6.
 * Null for what is no finite number.
 */
export function fromNumber(value: number): Rational | null {
  if (!Number.isFinite(value)) return null;
  if (Number.isSafeInteger(value)) return { n: BigInt(value), d: 1n };
  const text = writtenNumber(value);
  return text.includes('e') ? parseDecimal(text) : fromDigits(text);
}

/** A number's shortest digits, at most 15 of them as Excel keeps them. */
function writtenNumber(value: number): string {
  const rounded = Number(value.toPrecision(15));
  return String(Number.isFinite(rounded) ? rounded : value);
}

/** `-0.647` as a number writes itself: its last decimal is not 0, so 10 is never a common factor. */
function fromDigits(text: string): Rational {
  const point = text.indexOf('.');
  if (point < 0) return rational(BigInt(text));
  const places = text.length - point - 1;
  let digits = Number(text.slice(0, point) + text.slice(point + 1));
  let factor = 1;
  const prime = digits % 5 === 0 ? 5 : 2;
  for (let at = 0; at < places && digits % prime === 0; at++) {
    digits /= prime;
    factor *= prime;
  }
  return { n: BigInt(digits), d: BigInt((powersOfTen[places] as number) / factor) };
}

/** A double holds them exactly, and what is left of them when 2 or 5 is divided out. */
const powersOfTen = Array.from({ length: 23 }, (_, places) => Number(`1e${places}`));

/** `-12.50`, `1e-7` → the exact fraction; null for anything else. ASCII digits only. */
export function parseDecimal(text: string): Rational | null {
  const match = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/.exec(text.trim());
  const whole = match?.[2] ?? '';
  const decimals = match?.[3] ?? '';
  if (!match || whole + decimals === '') return null;
  const digits = BigInt(whole + decimals) * (match[1] === '-' ? -1n : 1n);
  const shift = Number(match[4] ?? 0) - decimals.length;
  return shift < 0
    ? rational(digits, 10n ** BigInt(-shift))
    : rational(digits * 10n ** BigInt(shift));
}

export function add(a: Rational, b: Rational): Rational {
  return rational(a.n * b.d + b.n * a.d, a.d * b.d);
}

export function subtract(a: Rational, b: Rational): Rational {
  return rational(a.n * b.d - b.n * a.d, a.d * b.d);
}

export function multiply(a: Rational, b: Rational): Rational {
  return rational(a.n * b.n, a.d * b.d);
}

/** Null where b is 0. */
export function divide(a: Rational, b: Rational): Rational | null {
  return b.n === 0n ? null : rational(a.n * b.d, a.d * b.n);
}

export function sum(values: Iterable<Rational>): Rational {
  let total = zero;
  for (const value of values) total = add(total, value);
  return total;
}

/** Below 0 where a < b, 0 where equal, above 0 where a > b. */
export function compare(a: Rational, b: Rational): number {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function equals(a: Rational, b: Rational): boolean {
  return a.n === b.n && a.d === b.d;
}

export function isWhole(value: Rational): boolean {
  return value.d === 1n;
}

/** How a figure was brought to its decimals. Halves go away from 0, to the even digit, or are cut. */
export type Rounding = 'half-up' | 'half-even' | 'down';

/** Rounded to so many decimals; negative decimals round to tens and hundreds. */
export function round(value: Rational, decimals: number, rounding: Rounding = 'half-up'): Rational {
  const scale = 10n ** BigInt(Math.abs(decimals));
  const scaled =
    decimals < 0 ? rational(value.n, value.d * scale) : rational(value.n * scale, value.d);
  const whole = roundWhole(scaled, rounding);
  return decimals < 0 ? rational(whole * scale) : rational(whole, scale);
}

/** For showing and for charts: the nearest double. */
export function toNumber(value: Rational): number {
  const digits = 20;
  return value.d === 1n ? Number(value.n) : Number(formatDecimal(value, digits));
}

/**
 * As decimal text, rounded half up: (647/10, 2) → `64.70`. Without decimals the shortest exact
 * text, or 12 decimals where it does not end (1/3).
 */
export function formatDecimal(value: Rational, decimals: number | null = null): string {
  const places = decimals ?? exactDecimals(value) ?? 12;
  const rounded = round(value, places);
  const scaled = (rounded.n * 10n ** BigInt(Math.max(0, places))) / rounded.d;
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(places + 1, '0');
  const sign = scaled < 0n ? '-' : '';
  return places <= 0
    ? sign + digits
    : `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** How many decimals it takes to write the fraction exactly; null where it never ends. */
export function exactDecimals(value: Rational): number | null {
  if (value.d < safe) return plainDecimals(Number(value.d));
  let rest = value.d;
  let twos = 0;
  let fives = 0;
  for (; rest % 2n === 0n; rest /= 2n) twos++;
  for (; rest % 5n === 0n; rest /= 5n) fives++;
  return rest === 1n ? Math.max(twos, fives) : null;
}

const safe = 2n ** 53n;

/** The same for a denominator that a double holds exactly. */
function plainDecimals(denominator: number): number | null {
  let rest = denominator;
  let twos = 0;
  let fives = 0;
  for (; rest % 2 === 0; rest /= 2) twos++;
  for (; rest % 5 === 0; rest /= 5) fives++;
  return rest === 1 ? Math.max(twos, fives) : null;
}

function roundWhole(value: Rational, rounding: Rounding): bigint {
  const isNegative = value.n < 0n;
  const size = isNegative ? -value.n : value.n;
  const floor = size / value.d;
  const rest = 2n * (size % value.d);
  const isUp =
    rounding !== 'down' &&
    (rest > value.d || (rest === value.d && (rounding === 'half-up' || floor % 2n === 1n)));
  const whole = floor + (isUp ? 1n : 0n);
  return isNegative ? -whole : whole;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x === 0n ? 1n : x;
}
