import type { Period } from '../core/quantities/period.ts';
import { readPeriod } from '../core/quantities/read-period.ts';

/**
 * Whether words date a figure to less than the whole evaluation period: 7月完成…, 8月至9月. Not for
 * a year, 截至11月30日, or the period itself.
 */
export function isOfOtherPeriod(words: string, period: Period | null): boolean {
  if (!/\d\s*月/.test(words) || /截[至止]|为止/.test(words)) return false;
  const range = rangePattern.exec(words)?.[0];
  if (range === undefined) return true;
  if (!period) return false;
  const months = monthRange.exec(range);
  if (months)
    return Number(months[1]) !== period.from.month || Number(months[2]) !== period.to.month;
  const read = readPeriod(range);
  return read !== null && !(isSameMonth(read.from, period.from) && isSameMonth(read.to, period.to));
}

const day = '(?:\\d{4}\\s*年\\s*)?\\d{1,2}\\s*月(?:份|\\s*\\d{1,2}\\s*[日号])?';
const rangePattern = new RegExp(
  `${day}\\s*[-~—–至到]+\\s*${day}|\\d{1,2}\\s*[-~—–至]\\s*\\d{1,2}\\s*月`,
);
const monthRange = /^(\d{1,2})\s*月?\s*[-~—–至到]\s*(\d{1,2})\s*月$/;

function isSameMonth(a: Period['from'], b: Period['from']): boolean {
  return a.year === b.year && a.month === b.month;
}
