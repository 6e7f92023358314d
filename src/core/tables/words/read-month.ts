import { readChineseNumeral } from '../../quantities/chinese-numeral.ts';
import type { Day } from '../../quantities/period.ts';
import { foldText } from './normalise-label.ts';

/** A month that a heading names. */
export interface NamedMonth {
  /** 1 to 12; null for a month that is only counted (第三个月). */
  readonly month: number | null;
  readonly year: number | null;
  readonly saysHalf: boolean;
  /** Where it runs from this day on into the next month: 3月18日-4月17日. */
  readonly fromDay?: number;
}

/**
 * The month in a heading: 7月, 7月份, 2023年7月, 2023.07, 2023-7, 202307, 七月, 7月(半月),
 * 4月16日-30日, 3月18日-4月17日; 第三个月, without saying which; a real date by its day. Null for ranges of months and anything else.
 */
export function readMonth(text: string, day: Day | null = null): NamedMonth | null {
  if (day) return { month: day.month, year: day.year, saysHalf: false };
  const written = foldText(text);
  if (!/月|^\d/.test(written)) return null;
  if (/^第([一二三四五六七八九十]{1,3}|\d{1,2})个?月(份|度)?(\(.*\))?$/.test(written))
    return { month: null, year: null, saysHalf: /半/.test(written) };
  const folded = numerals(written);
  const span = monthOfDays(folded);
  if (span) return span;
  const match =
    /^(?:(\d{4}|\d{2})年)?(\d{1,2})月(?:份|度)?(.*)$/.exec(folded) ??
    /^(\d{4})[./-](\d{1,2})(?:[./-]0?1)?(\(.*\))?$/.exec(folded) ??
    /^(20\d{2})(0[1-9]|1[0-2])(\(.*\))?$/.exec(folded);
  if (!match) return null;
  const month = Number(match[2]);
  const rest = match[3] ?? '';
  if (month < 1 || month > 12 || isRange(rest) || endsLater(rest, month)) return null;
  const year =
    match[1] === undefined ? null : Number(match[1].length === 2 ? `20${match[1]}` : match[1]);
  return { month, year, saysHalf: /半/.test(rest) || isHalfSpan(rest) };
}

/** The month that a text alone names. */
export function monthIn(text: string): NamedMonth | null {
  return readMonth(text);
}

/** The one month that a title speaks of: 2023年7月人员到岗情况; none where it is up to a month, or of several. */
export function onlyMonthIn(title: string): NamedMonth | null {
  if (/截[至止]|[年月]度?(?:至|到|-|~)|[上下]半年|季度/u.test(title)) return null;
  const named = [...numerals(title).matchAll(/(?:(20\d{2})年|^|\D)(\d{1,2})月(?!\d)/gu)];
  const months = new Set(named.map((match) => match[2]));
  const years = new Set(named.flatMap((match) => match[1] ?? []));
  const month = Number(named[0]?.[2]);
  if (months.size !== 1 || years.size > 1 || month < 1 || month > 12) return null;
  const [year] = years;
  return { month, year: year === undefined ? null : Number(year), saysHalf: false };
}

export function isMonthText(text: string): boolean {
  return readMonth(text) !== null;
}

/** The two days of 3月18日-4月17日, 2023.9.18-10.17, 4.1-4.30; the year of the first. */
const days =
  /^(?:(20\d{2})[年./-])?(\d{1,2})([月./])(\d{1,2})日?起?(?:-|至|到|~)(?:20\d{2}[年./-])?(\d{1,2})\3(\d{1,2})日?止?(?:\(.*\))?$/u;

/** About a month of days, by the month that it begins in; null for shorter and longer spans. */
function monthOfDays(text: string): NamedMonth | null {
  const match = days.exec(text);
  if (!match) return null;
  const [month = 0, from = 0, last = 0, to = 0] = [2, 4, 5, 6].map((at) => Number(match[at]));
  if (month < 1 || month > 12 || from < 1 || from > 31 || to < 1 || to > 31) return null;
  const year = match[1] === undefined ? null : Number(match[1]);
  if (last === month) {
    const isWhole = to - from >= 22;
    return isWhole || to - from >= 7 ? { month, year, saysHalf: !isWhole } : null;
  }
  const isNext = last === (month % 12) + 1 && Math.abs(from - 1 - to) <= 3;
  return isNext ? { month, year, saysHalf: false, fromDay: from } : null;
}

function isRange(rest: string): boolean {
  return (
    /^(-|至|到|~|、|,|和)\d{1,2}月/.test(rest) ||
    /^.*(-|至|到|~)\d{4}年/.test(rest) ||
    (/^\d/.test(rest) && /年/.test(rest))
  );
}

/** 1月1日-6月30日: from a day to one of another month. */
function endsLater(rest: string, month: number): boolean {
  const to = /^\d{1,2}日?(?:-|至|到|~)(\d{1,2})月/.exec(rest)?.[1];
  return to !== undefined && Number(to) !== month;
}

/** Days from-to within the month, 8 to 22 of them. */
function isHalfSpan(rest: string): boolean {
  const span = /(\d{1,2})日?(?:-|至|到|~)(?:\d{1,2}月)?(\d{1,2})日?/.exec(rest);
  if (!span) return false;
  const days = Number(span[2]) - Number(span[1]) + 1;
  return days >= 8 && days <= 22;
}

function numerals(text: string): string {
  const plain = text.replace(/(^|年)元(?=月)/gu, (_, lead: string) => `${lead}1`);
  return plain.replace(/[〇零一二三四五六七八九十]+(?=[年月])/g, (numeral) =>
    String(readChineseNumeral(numeral) ?? numeral),
  );
}
