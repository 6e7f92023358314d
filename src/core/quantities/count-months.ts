import type { Day, Period } from './period.ts';
import { add, half, one, type Rational, rational, zero } from './rational.ts';
import { compareDays, daysInMonth } from './read-day.ts';

/**
 * Months of a period: whole ones counted from its first day, and a rest of 8 to 22 days as half a
 * month, of more as a whole one, of less as none. A month from the 31st ends before the next 31st,
 * or before the last day of a month that has none.
 *
 * Source: the published counts (docs/rules.md 3). 2023-04-16 to 10-31 → 13/2; 2023-09-18 to
 * 2024-03-17 → 6.
 */
export function countMonths(period: Period): Rational {
  let months = estimateMonths(period);
  while (months > 0 && compareDays(startOfMonth(period.from, months), nextDay(period.to)) > 0)
    months--;
  const rest = daysBetween(startOfMonth(period.from, months), nextDay(period.to));
  return add(rational(months), rest < 8 ? zero : rest <= 22 ? half : one);
}

/** A calendar month that a period touches. */
export interface PeriodMonth {
  readonly year: number;
  readonly month: number;
  /** Days of it inside the period, and in all. */
  readonly days: number;
  readonly daysInMonth: number;
  /** All of it lies in the period. */
  readonly isWhole: boolean;
}

/**
 * The calendar months that a period touches, in order, each with how much of it lies inside.
 *
 * 2023-04-16 to 05-31 → April (15 of 30 days), May (whole).
 */
export function monthsOf(period: Period): readonly PeriodMonth[] {
  const { from, to } = period;
  const count = (to.year - from.year) * 12 + to.month - from.month + 1;
  return Array.from({ length: Math.max(0, Math.min(count, mostMonths)) }, (_, index) => {
    const { year, month } = startOfMonth({ ...from, day: 1 }, index);
    const size = daysInMonth(year, month);
    const first = index === 0 ? from.day : 1;
    const last = year === to.year && month === to.month ? to.day : size;
    return {
      year,
      month,
      days: last - first + 1,
      daysInMonth: size,
      isWhole: last - first + 1 === size,
    };
  });
}

/** A contract without an end has no list of months; a century is more than any agreement. */
const mostMonths = 1200;

function estimateMonths({ from, to }: Period): number {
  return Math.max(0, (to.year - from.year) * 12 + to.month - from.month + 1);
}

/** The first day of the period's month that comes after so many months. */
function startOfMonth(from: Day, months: number): Day {
  const count = from.year * 12 + from.month - 1 + months;
  const year = Math.floor(count / 12);
  const month = (count % 12) + 1;
  return { year, month, day: Math.min(from.day, daysInMonth(year, month)) };
}

function nextDay({ year, month, day }: Day): Day {
  if (day < daysInMonth(year, month)) return { year, month, day: day + 1 };
  return month < 12 ? { year, month: month + 1, day: 1 } : { year: year + 1, month: 1, day: 1 };
}

/** Days from a to b, at most two months apart. */
function daysBetween(a: Day, b: Day): number {
  const isSameMonth = a.year === b.year && a.month === b.month;
  return isSameMonth ? b.day - a.day : daysInMonth(a.year, a.month) - a.day + b.day;
}
