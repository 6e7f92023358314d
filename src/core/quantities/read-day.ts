import { dateFromSerial } from 'numfmt';
import { numeralPattern, readChineseNumeral } from './chinese-numeral.ts';
import type { Day } from './period.ts';
import { plainText } from './plain-text.ts';

/**
 * The first whole date in a text: 2023年7月1日, 2023-07-01, 2023/7/1, 2023.7.1, 20230701,
 * 二〇二三年七月一日. Null where there is none, or where it is no day of the calendar (2月30日).
 *
 * `2023年8月18日解除劳动合同` → 2023-08-18
 */
export function readDay(text: string): Day | null {
  const match = /(?:^|\D)(\d{4})年(\d{1,2})月(\d{1,2})日/.exec(dateText(text));
  return match ? makeDay(match[1], match[2], match[3]) : null;
}

/** The day that a serial number of Excel stands for, its time cut off; null for what is no date. */
export function dayFromSerial(serial: number, usesDate1904: boolean): Day | null {
  const days = Math.floor(serial) + (usesDate1904 ? 1462 : 0);
  if (!(days >= 1 && days <= 2_958_465)) return null;
  const [year, month, day] = dateFromSerial(days);
  return makeDay(year, month, day);
}

/** A day that the calendar has; null for 2月30日. */
export function makeDay(year: unknown, month: unknown, day: unknown): Day | null {
  const made = { year: Number(year), month: Number(month), day: Number(day) };
  const isMonth = made.year >= 1900 && made.year <= 9999 && made.month >= 1 && made.month <= 12;
  return isMonth && made.day >= 1 && made.day <= daysInMonth(made.year, made.month) ? made : null;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Below 0 where a is the earlier one. */
export function compareDays(a: Day, b: Day): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

const numeralInDate = new RegExp(`${numeralPattern}(?=[年月日号])`, 'g');

/** Plain text in which every date is written 2023年7月1日 and every month 2023年7月. */
export function dateText(text: string): string {
  return plainText(text)
    .replace(numeralInDate, (numeral) => String(readChineseNumeral(numeral) ?? numeral))
    .replace(/(\d) ?([年月./]) ?(?=\d)/g, '$1$2')
    .replace(/(\d) (?=[年月日号])/g, '$1')
    .replace(/(\d)((?:日? ?\d{1,2}:\d{2}(?::\d{2})?)+)/g, withoutTimes)
    .replace(/(^|\D)(\d{4})([-./])(\d{1,2})\3(\d{1,2})(?!\d)/g, '$1$2年$4月$5日')
    .replace(/(^|\D)((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/g, '$1$2年$3月$4日')
    .replace(/(^|\D)(\d{4})([-./])(\d{1,2})(?!\d|\3\d)/g, '$1$2年$4月')
    .replace(/(\d{4}年\d{1,2}月\d{1,2})(?!\d)[日号]?/g, '$1日')
    .replace(/(\d{4}年\d{1,2})(?!\d)月?份?/g, '$1月');
}

/** Times of the day behind a date's last digit, with or without its 日, which stays. */
function withoutTimes(_: string, digit: string, times: string): string {
  return digit + times.replace(/[^日]/g, '');
}
