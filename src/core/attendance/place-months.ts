import type { Period } from '../quantities/period.ts';
import { daysInMonth } from '../quantities/read-day.ts';
import type { RosterMonth } from '../tables/facts/table.ts';

/** A month of the calendar as one number: year × 12 + month − 1. */
export type CalendarMonth = number;

export function calendarMonth(year: number, month: number): CalendarMonth {
  return year * 12 + month - 1;
}

/**
 * Which month of the calendar each column of a roster is: 9月 … 12月, 1月 … 3月 go over the year's
 * end. Years that a header tells decide; without any, the years that put most columns inside the
 * evaluation period. Null where it cannot be told.
 */
export function placeMonths(
  months: readonly RosterMonth[],
  evaluation: Period | null,
): readonly (CalendarMonth | null)[] {
  const told = months.findIndex(({ year, month }) => year !== null && month !== null);
  if (told >= 0) return follow(months, told, months[told]?.year ?? 0);
  const first = months.findIndex(({ month }) => month !== null);
  if (first < 0 || evaluation === null) return months.map(() => null);
  const tries = yearsAround(evaluation).map((year) => follow(months, first, year));
  const inside = (placed: readonly (CalendarMonth | null)[]) =>
    placed.filter((month, at) => month !== null && touches(month, evaluation, months[at]?.fromDay))
      .length;
  return tries.reduce((best, placed) => (inside(placed) > inside(best) ? placed : best));
}

/** Whether a day of the month lies in the period; of one that runs into the next, a half month. */
export function touches(month: CalendarMonth, period: Period, fromDay?: number): boolean {
  if (fromDay !== undefined) return shareWithin(month, fromDay, period) >= leastOfHalf;
  const { from, to } = period;
  return month >= calendarMonth(from.year, from.month) && month <= calendarMonth(to.year, to.month);
}

/** Whether some of the month's days lie outside the period. */
export function isPartlyOutside(month: CalendarMonth, period: Period, fromDay?: number): boolean {
  if (fromDay !== undefined) return shareWithin(month, fromDay, period) <= mostOfHalf;
  const { from, to } = period;
  const beginsInside = month === calendarMonth(from.year, from.month) && from.day > 1;
  const endsInside =
    month === calendarMonth(to.year, to.month) && to.day < daysInMonth(to.year, to.month);
  return beginsInside || endsInside;
}

/** 8 to 22 days are half a month: a rest of less is none, more a whole one. */
const leastOfHalf = 7.5 / 31;
const mostOfHalf = 22.5 / 31;

/** How much of the month from that day on lies in the period. */
function shareWithin(month: CalendarMonth, fromDay: number, { from, to }: Period): number {
  const start = month + (fromDay - 1) / 31;
  const first = calendarMonth(from.year, from.month) + (from.day - 1) / 31;
  const last = calendarMonth(to.year, to.month) + to.day / daysInMonth(to.year, to.month);
  return Math.min(start + 1, last) - Math.max(start, first);
}

function yearsAround({ from, to }: Period): readonly number[] {
  const count = Math.min(Math.max(to.year - from.year, 0), 10) + 2;
  return Array.from({ length: count }, (_, at) => from.year - 1 + at);
}

/** Places every column before and after the one whose year is given. */
function follow(
  months: readonly RosterMonth[],
  start: number,
  year: number,
): readonly (CalendarMonth | null)[] {
  const placed: (CalendarMonth | null)[] = months.map(() => null);
  let last = calendarMonth(year, months[start]?.month ?? 1);
  placed[start] = last;
  for (let at = start + 1; at < months.length; at++) {
    const next = placeAfter(months[at], last);
    placed[at] = next;
    last = next ?? last;
  }
  last = calendarMonth(year, months[start]?.month ?? 1);
  for (let at = start - 1; at >= 0; at--) {
    const next = placeBefore(months[at], last);
    placed[at] = next;
    last = next ?? last;
  }
  return placed;
}

function placeAfter(column: RosterMonth | undefined, last: CalendarMonth): CalendarMonth | null {
  if (!column || column.month === null) return null;
  if (column.year !== null) return calendarMonth(column.year, column.month);
  return last + ((((column.month - 1 - last) % 12) + 12) % 12);
}

function placeBefore(column: RosterMonth | undefined, last: CalendarMonth): CalendarMonth | null {
  if (!column || column.month === null) return null;
  if (column.year !== null) return calendarMonth(column.year, column.month);
  return last - ((((last - column.month + 1) % 12) + 12) % 12);
}
