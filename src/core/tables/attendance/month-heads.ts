import type { HeadedLine, Heading } from '../grid/structure.ts';
import { foldText } from '../words/normalise-label.ts';
import type { NamedMonth } from '../words/read-month.ts';

export interface MonthHead {
  readonly month: NamedMonth;
  readonly label: string;
  readonly heading: Heading;
  /** Told by the months beside it, not by its own head. */
  readonly isBetween?: true;
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

/**
 * 7 8 9 10 11 12 1, or 23.09 23.10 23.11, as heads: months only when at least three follow one another.
 * One that does not (7, 3, 9; 7, 7, 9) is left out where the next goes on from the one before it.
 */
export function numberedMonths(
  lines: readonly Pick<HeadedLine, 'index' | 'path'>[],
): ReadonlyMap<number, MonthHead> {
  const heads = lines.flatMap(({ index, path }) => {
    const heading = path.findLast(({ text }) => bareMonth.test(text.trim()));
    return heading ? [{ index, heading, label: heading.text.trim() }] : [];
  });
  const found = new Map<number, MonthHead>();
  let last: Placed | null = null;
  for (const [at, { index, heading, label }] of heads.entries()) {
    const one: Placed = { index, month: numberedMonth(label, last?.month ?? null) };
    const head = heads[at + 1];
    const next = head && { index: head.index, month: numberedMonth(head.label, one.month) };
    if (last && next && !goesOn(one, next) && goesOn(last, next)) continue;
    if (last && !goesOn(last, one)) return new Map();
    found.set(index, { month: one.month, label, heading });
    last = one;
  }
  const distinct = new Set([...found.values()].map(({ month }) => month.month));
  return distinct.size >= 3 ? found : new Map();
}

function goesOn(before: Placed, after: Placed): boolean {
  return follows(after.month, before.month) || monthsBetween(before, after).length > 0;
}

interface Placed {
  readonly index: number;
  readonly month: NamedMonth;
}

/** The months of the columns between two, where there are as many columns as months between: 8 of 7 and 9. */
function monthsBetween(before: Placed, after: Placed): readonly NamedMonth[] {
  const months: NamedMonth[] = [];
  let last = before.month;
  for (let index = before.index + 1; index < after.index; index++) {
    if (last.month === null) return [];
    const month = (last.month % 12) + 1;
    const year = last.year === null ? null : last.year + Number(month === 1);
    last = { month, year, saysHalf: false };
    months.push(last);
  }
  return after.month.month !== last.month && follows(after.month, last) ? months : [];
}

/** Longer heads say something else. */
const longestMisprint = 4;

/**
 * A column between 7月 and 9月 whose head is blank or says nothing (x, 8) is 8月: `saysElse` tells heads
 * that say something. Only where each month has one column.
 */
export function withMonthsBetween(
  found: ReadonlyMap<number, MonthHead>,
  lines: readonly HeadedLine[],
  saysElse: (text: string) => boolean,
): ReadonlyMap<number, MonthHead> {
  const all = new Map(found);
  const places = [...found].sort(([a], [b]) => a - b);
  for (const [at, [index, after]] of places.entries()) {
    const [first, before] = places[at - 1] ?? [];
    if (first === undefined || !before || !isPlain(before) || !isPlain(after)) continue;
    const months = monthsBetween(
      { index: first, month: before.month },
      { index, month: after.month },
    );
    const heads = months.map((month, step) => {
      const heading = headAt(lines, first + step + 1, before);
      return heading && !saysElse(heading.text)
        ? { month, label: `${month.month}月`, heading, isBetween: true as const }
        : null;
    });
    if (heads.includes(null)) continue;
    for (const [step, head] of heads.entries()) if (head) all.set(first + step + 1, head);
  }
  return new Map([...all].sort(([a], [b]) => a - b));
}

/** A month, and no mark of it, over one column. */
function isPlain({ heading: { place, text } }: MonthHead): boolean {
  return place.left === place.right && /(?:^|\D)\d{1,2}$|月份?$/u.test(text.trim());
}

/** The head beside one; a blank where the column has none; null where it is something else. */
function headAt(
  lines: readonly HeadedLine[],
  index: number,
  { heading: { place } }: MonthHead,
): Heading | null {
  const own = lines.find((line) => line.index === index)?.path.at(-1);
  const isBeside = own?.place.top === place.top && own.place.left === own.place.right;
  if (isBeside && own.text.trim().length <= longestMisprint) return own;
  const isBlank = !own || own.place.left < own.place.right;
  return isBlank ? { place: { ...place, left: index, right: index }, text: '' } : null;
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
