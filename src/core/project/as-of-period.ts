import type { Period } from '../quantities/period.ts';
import { compareDays, daysInMonth, makeDay } from '../quantities/read-day.ts';
import type { AsOf } from '../tables/facts/table-base.ts';

/**
 * The months looked at where titles only say up to which day (2024年度服务指标完成情况（截至9月30日）): from the first
 * day of the year agreed. Null without an agreement, where the day is none of it, or where the years that the
 * title names leave it open.
 */
export function asOfPeriod(asOf: AsOf, agreement: Period): Period | null {
  const days = asOf.years.flatMap((year) => {
    const day = makeDay(year, asOf.month, asOf.day ?? daysInMonth(year, asOf.month));
    const isWithin =
      day && compareDays(agreement.from, day) < 0 && compareDays(day, agreement.to) <= 0;
    return isWithin ? [day] : [];
  });
  const [only, more] = days;
  return only && !more ? { from: agreement.from, to: only } : null;
}
