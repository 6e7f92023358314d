import type { Day, Period } from './period.ts';
import { compareDays, dateText, daysInMonth, makeDay } from './read-day.ts';

/** The end of a period that says 长期 or 至今: later than any real one. */
export const openEnd: Day = { year: 9999, month: 12, day: 31 };

/**
 * The first period that a text states, from its first to its last day: 2023年7月1日至2024年6月30日,
 * 2023.07.01-2026.06.30, 2023/7/1—2023/11/30, whole months (2023年7月至11月, 2023年7-11月), an end
 * without its year (2023年7月1日至11月30日), 长期 as end (`openEnd`). In running text too.
 * Null where there is none, where a day is none of the calendar, and where the end comes first.
 *
 * `（2023年7月1日至2023年11月30日）` → 2023-07-01 to 2023-11-30
 */
export function readPeriod(text: string): Period | null {
  const plain = dateText(text);
  const start = new RegExp(startPattern).exec(plain);
  if (!start) return null;
  const [all, year, month, day] = start;
  const from = makeDay(year, month, day ?? 1);
  const to = from && readEnd(plain.slice(start.index + all.length), from, day !== undefined);
  return from && to && compareDays(from, to) <= 0 ? { from, to } : null;
}

const separator = '\\s*起?\\s*(?:直至|至|到|[-—–―─~〜]+|一)\\s*';
const openWords = '长期|至今|今|现在|无固定期|无限期|不限';
const end = `${openWords}|\\d{1,4}[年月日./-]`;
const startPattern = `(?:^|\\D)(\\d{4})年(\\d{1,2})月(?:(\\d{1,2})日)?${separator}(?=${end})`;

/** An end of the same year may leave the year out, one of the same month the month too. */
function readEnd(text: string, from: Day, hasDay: boolean): Day | null {
  if (new RegExp(`^(${openWords})`).test(text)) return openEnd;
  const whole = /^(?:(\d{4})年)?(\d{1,2})月(?:(\d{1,2})日?)?/.exec(text);
  if (whole) return makeEnd(whole[1] ?? from.year, whole[2], whole[3]);
  const short = hasDay ? /^(\d{1,2})[./-](\d{1,2})(?!\d)/.exec(text) : null;
  if (short) return makeEnd(from.year, short[1], short[2]);
  const day = hasDay ? /^(\d{1,2})日/.exec(text)?.[1] : undefined;
  return day ? makeEnd(from.year, from.month, day) : null;
}

/** Without a day the month's last one is meant. */
function makeEnd(year: unknown, month: unknown, day: string | undefined): Day | null {
  return makeDay(year, month, day ?? daysInMonth(Number(year), Number(month)));
}
