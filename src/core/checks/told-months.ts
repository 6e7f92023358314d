import type { Attendance } from '../attendance/attendance.ts';
import { type CalendarMonth, calendarMonth } from '../attendance/place-months.ts';
import { plainText } from '../quantities/plain-text.ts';
import { dateText } from '../quantities/read-day.ts';

/**
 * The months that a text of a roster names: 2023年9月15日, 9月15日, and where the whole cell is a date
 * 9.15, 9/15, 23.9.15. One without a year is that of the roster; none where the roster has no such month.
 *
 * `9.15` beside 2023年7月 … 11月 → September 2023
 */
export function toldMonths(text: string, { months }: Attendance): readonly CalendarMonth[] {
  // A number too long for a month is passed over whole.
  const named = dateText(spelledOut(text)).matchAll(/\d{3}月|(?:(\d{4})年)?(\d{1,2})月/gu);
  return [...named].flatMap((match) => {
    const month = Number(match[2] ?? 0);
    const year = match[1] ? Number(match[1]) : months.find((one) => one.month === month)?.year;
    return month < 1 || month > 12 || !year ? [] : [calendarMonth(year, month)];
  });
}

/** A date in few signs, where nothing else stands in the cell. */
function spelledOut(text: string): string {
  const plain = plainText(text).replace(/\s/g, '');
  const short = /^(\d{1,2})[./-](\d{1,2})(?:日|号)?$/.exec(plain);
  if (short) return `${short[1]}月${short[2]}日`;
  const dated = /^(\d{2})(?:年|[./-])(\d{1,2})(?:月|[./-])(?:\d{1,2}(?:日|号)?)?$/.exec(plain);
  return dated ? `20${dated[1]}年${dated[2]}月` : text;
}
