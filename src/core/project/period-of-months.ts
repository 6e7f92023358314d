import type { Day, Period } from '../quantities/period.ts';
import { daysInMonth } from '../quantities/read-day.ts';
import { lastMarked } from '../tables/attendance/last-marked.ts';
import type { AttendanceTable, RosterMonth } from '../tables/facts/table.ts';

/**
 * The evaluation period that a roster's month columns tell: from the first day of the first month
 * to the last day of the last one that holds any mark (a year's roster has empty future months).
 * Of a list of several stations that is the last one with a mark of any station; a title that names just
 * these months as a quarter or half year says that all of them are meant.
 * The year comes from the headers, else from the agreement period; without either there is none.
 * A half month (4月(半月)) leaves the first day open, so it gives none, unless its other half stands beside it.
 */
export function periodOfMonths(roster: AttendanceTable, agreement: Period | null): Period | null {
  const used = saysWhole(roster) ? roster.months : roster.months.slice(0, lastMarked(roster) + 1);
  if (used.some((month) => month.saysHalf && !isWhole(month, used))) return null;
  const first = used[0] && dated(used[0], agreement);
  const last = used.at(-1);
  const end = last && dated(last, agreement);
  if (!first || !end || end.year * 12 + end.month < first.year * 12 + first.month) return null;
  return { from: first, to: lastDay(end) };
}

/** Of a month from its first day on, or of one that runs into the next. */
function lastDay({ year, month, day }: Day): Day {
  if (day === 1) return { year, month, day: daysInMonth(year, month) };
  const next = month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 };
  return { ...next, day: Math.min(day - 1, daysInMonth(next.year, next.month)) };
}

/** 4月上 and 4月下 make the month. */
function isWhole({ year, month }: RosterMonth, used: readonly RosterMonth[]): boolean {
  return used.filter((one) => one.month === month && one.year === year).length === 2;
}

/** 第三季度 over 7月, 8月 and 9月. */
function saysWhole({ title, months }: AttendanceTable): boolean {
  const [, numeral, half] = /第?([一二三四1-4])季度|([上下])半年/u.exec(title ?? '') ?? [];
  const count = half ? 6 : 3;
  const said = half ?? numeral;
  const place = (half ? '上下' : '一二三四1234').indexOf(said ?? '？') % 4;
  return place >= 0 && months.length === count && months[0]?.month === place * count + 1;
}

/** The first day of the month, its year taken from the agreement period where the header has none. */
function dated(
  { month, year, fromDay: day = 1 }: RosterMonth,
  agreement: Period | null,
): Day | null {
  if (month === null) return null;
  if (year !== null) return { year, month, day };
  if (!agreement) return null;
  const fits = [agreement.from.year, agreement.from.year + 1].filter((candidate) => {
    const at = candidate * 12 + month;
    return (
      at >= agreement.from.year * 12 + agreement.from.month &&
      at <= agreement.to.year * 12 + agreement.to.month
    );
  });
  const [only] = fits;
  return fits.length === 1 && only !== undefined ? { year: only, month, day } : null;
}
