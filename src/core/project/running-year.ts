import { countMonths } from '../quantities/count-months.ts';
import type { Day, Period } from '../quantities/period.ts';
import { compare, rational } from '../quantities/rational.ts';
import { compareDays, daysInMonth } from '../quantities/read-day.ts';
import type { Table } from '../tables/facts/table.ts';

/**
 * The year of an agreement of several years in which the evaluation ends, where all lists of
 * indicators that say it have targets of a year: years from the day on which the agreement begins,
 * or calendar years where the evaluation begins with one. Null for agreements of about a year.
 *
 * 2022-07-01 to 2025-06-30, evaluated up to 2024-12-31, 年度指标 → 2024-07-01 to 2025-06-30.
 */
export function runningYear(
  tables: readonly Table[],
  agreement: Period | null,
  evaluation: Period | null,
): Period | null {
  if (!agreement || !evaluation || !isOfYears(agreement) || !areYearly(tables)) return null;
  const { from, to } = agreement;
  if (compareDays(evaluation.to, from) < 0 || compareDays(evaluation.to, to) > 0) return null;
  const isCalendar = evaluation.from.month === 1 && evaluation.from.day === 1;
  const start = isCalendar ? { ...from, month: 1, day: 1 } : from;
  const begun = evaluation.to.year - start.year;
  const first = laterBy(start, begun);
  const years = compareDays(first, evaluation.to) > 0 ? begun - 1 : begun;
  const year = { from: laterBy(start, years), to: dayBefore(laterBy(start, years + 1)) };
  return {
    from: compareDays(year.from, from) < 0 ? from : year.from,
    to: compareDays(year.to, to) > 0 ? to : year.to,
  };
}

function isOfYears(agreement: Period): boolean {
  return compare(countMonths(agreement), rational(18)) >= 0;
}

function areYearly(tables: readonly Table[]): boolean {
  const spans = tables.flatMap((table) =>
    table.kind === 'indicators' ? (table.targetSpan ?? []) : [],
  );
  return spans.length > 0 && spans.every((span) => span === 'year');
}

function laterBy({ year, month, day }: Day, years: number): Day {
  return { year: year + years, month, day: Math.min(day, daysInMonth(year + years, month)) };
}

function dayBefore({ year, month, day }: Day): Day {
  if (day > 1) return { year, month, day: day - 1 };
  return month > 1
    ? { year, month: month - 1, day: daysInMonth(year, month - 1) }
    : { year: year - 1, month: 12, day: 31 };
}
