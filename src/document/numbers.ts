import type { Day, Period } from '../core/quantities/period.ts';
import { hundred, multiply, type Rational, round, toNumber } from '../core/quantities/rational.ts';

/** The nearest number; null stays null. */
export function numberOf(value: Rational | null): number | null {
  return value && toNumber(value);
}

/** A fraction as a percentage, rounded half up to 2 decimals: 6473/10000 → 64.73. */
export function percentOf(value: Rational | null): number | null {
  return value && toNumber(round(multiply(value, hundred), 2));
}

/** `{ year: 2023, month: 7, day: 1 }` → `2023-07-01`. */
export function dateOf({ year, month, day }: Day): string {
  const padded = [
    String(year).padStart(4, '0'),
    String(month).padStart(2, '0'),
    String(day).padStart(2, '0'),
  ];
  return padded.join('-');
}

export function periodOf(
  period: (Period & { readonly months: Rational }) | null,
): { from: string; to: string; months: number } | null {
  return (
    period && { from: dateOf(period.from), to: dateOf(period.to), months: toNumber(period.months) }
  );
}
