import type { HeadedLine, Heading } from '../grid/structure.ts';
import { foldText } from '../words/normalise-label.ts';
import type { NamedMonth } from '../words/read-month.ts';

export interface MonthHead {
  readonly month: NamedMonth;
  readonly label: string;
  readonly heading: Heading;
}

/** 2023.9, 2023.1, 2023.11 as numbers: the one between is 2023.10. */
export function withOctober(found: ReadonlyMap<number, MonthHead>): ReadonlyMap<number, MonthHead> {
  const heads = [...found];
  return new Map(
    heads.map(([column, head], at) => {
      const before = heads[at - 1]?.[1].month;
      const isNext = before?.month === 9 && before.year === head.month.year;
      const isOctober = isNext && /^20\d{2}\.1$/.test(head.label);
      return [column, isOctober ? { ...head, month: { ...head.month, month: 10 } } : head];
    }),
  );
}

/** 上半月 and 下半月, or 上 and 下, under a month are half months of their own. */
export function halfOf(path: readonly Heading[], head: MonthHead): MonthHead {
  const half = path.find(({ text }) => isHalf(text));
  if (!half || half === head.heading) return head;
  const label = `${head.label}${half.text.replace(/\s+/gu, '')}`;
  return { month: { ...head.month, saysHalf: true }, label, heading: half };
}

function isHalf(text: string): boolean {
  const plain = foldText(text);
  return (
    /^(?:[上下前后]半个?月|[上下]半?)$/u.test(plain) ||
    /^(?:1-15|16-(?:28|29|30|31|月?底|月?末))日?$/u.test(plain)
  );
}

/** 2023年 over the months of that year. */
export function yearOver(path: readonly Heading[], month: Heading): number | null {
  for (const { text } of path.slice(0, path.indexOf(month))) {
    const match = /^(20\d{2})年?度?$/.exec(text.normalize('NFKC').replace(/\s+/gu, ''));
    if (match) return Number(match[1]);
  }
  return null;
}

/** 7, 08, 23.07, 24-1 */
const bareMonth = /^(?:'?(2\d)[./-])?(0?[1-9]|1[0-2])$/u;

/** 7 8 9 10 11 12 1, or 23.09 23.10 23.11, as heads: months only when at least three follow one another. */
export function numberedMonths(lines: readonly HeadedLine[]): ReadonlyMap<number, MonthHead> {
  const found = new Map<number, MonthHead>();
  let last: NamedMonth | null = null;
  for (const { index, path } of lines) {
    const heading = path.findLast(({ text }) => bareMonth.test(text.trim()));
    if (!heading) continue;
    const label = heading.text.trim();
    const month = numberedMonth(label, last);
    if (last && !follows(month, last)) return new Map();
    found.set(index, { month, label, heading });
    last = month;
  }
  const distinct = new Set([...found.values()].map(({ month }) => month.month));
  return distinct.size >= 3 ? found : new Map();
}

/** Of numbers 23.1 behind 23.9 is 23.10. */
function numberedMonth(label: string, before: NamedMonth | null): NamedMonth {
  const [, year, digits] = bareMonth.exec(label) ?? [];
  const isOctober = year !== undefined && digits === '1' && before?.month === 9;
  return {
    month: isOctober ? 10 : Number(digits),
    year: year === undefined ? null : Number(`20${year}`),
    saysHalf: false,
  };
}

function follows(next: NamedMonth, last: NamedMonth): boolean {
  if (next.month === last.month) return next.year === last.year;
  const ends = last.month === 12;
  const isNext = next.month === ((last.month ?? 0) % 12) + 1;
  return (
    isNext && (last.year === null ? next.year === null : next.year === last.year + Number(ends))
  );
}

/** 13 beside 12: the numbers are days of a month. */
export function isLateDay(text: string): boolean {
  return /^13[日号]?$/u.test(text.trim());
}
