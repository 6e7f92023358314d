import type { Period } from '../../quantities/period.ts';
import type { RosterMonth } from '../facts/table.ts';
import type { MarkColumn } from './roster-columns.ts';

/** The months of a roster in the order of their columns, with the year where heads or titles tell it. */
export function rosterMonths(
  marks: readonly MarkColumn[],
  periods: readonly Period[],
  title: string,
): readonly RosterMonth[] {
  const months: { first: MarkColumn; marks: MarkColumn[] }[] = [];
  for (const mark of marks) {
    const known = months.find(({ first }) => isSameMonth(first, mark) && !isHalfOf(first, mark));
    if (known) known.marks.push(mark);
    else months.push({ first: mark, marks: [mark] });
  }
  const named: MarkColumn['month'][] = [];
  for (const { first } of months) named.push(first.month);
  const years = withYears(named, [...periods, ...yearsIn(title, named)]);
  return months.map(({ first, marks: own }, at) => ({
    label: isOneLabel(first, own) ? first.label : first.label.replace(/(月份?).*$/u, '$1'),
    month: first.month.month,
    year: years[at] ?? null,
    saysHalf: first.month.saysHalf,
    ...(first.month.fromDay === undefined ? {} : { fromDay: first.month.fromDay }),
    marks: marksInOrder(own),
  }));
}

function marksInOrder(columns: readonly MarkColumn[]): RosterMonth['marks'] {
  const marks: RosterMonth['marks'][number][] = [];
  for (const { kind, index } of columns.toSorted((a, b) => a.index - b.index))
    marks.push({ kind, column: index });
  return marks;
}

/**
 * 2023年度 in a title: that calendar year, after every period that is said. 2023-2024年度 is a year that
 * begins in the one and ends in the other: of its first or last months alone in the middle of both.
 */
function yearsIn(
  title: string,
  months: readonly { readonly month: number | null }[],
): readonly Period[] {
  const [, first, last] = /(?:^|\D)(20\d{2})年?[-—–~～至到/](20\d{2})年/u.exec(title) ?? [];
  if (first && Number(last) === Number(first) + 1) {
    const [from, to] = [Number(first), Number(last)];
    const [begins, ends] = [months[0]?.month ?? 0, months.at(-1)?.month ?? 0];
    const isHalf = begins >= 7 || (begins <= 3 && ends <= 6);
    return [calendar(from, 1, to, 12), ...(isHalf ? [calendar(from, 7, to, 6)] : [])];
  }
  const year = Number(/(?:^|\D)(20\d{2})年(?!\d)/.exec(title)?.[1] ?? Number.NaN);
  return Number.isNaN(year) ? [] : [calendar(year, 1, year, 12)];
}

/** From the first day of a month to the last of another, June or December. */
function calendar(year: number, month: number, lastYear: number, lastMonth: 6 | 12): Period {
  const day = lastMonth === 6 ? 30 : 31;
  return { from: { year, month, day: 1 }, to: { year: lastYear, month: lastMonth, day } };
}

/** 7月到岗 and 7月社保 are two marks of one month. */
function isSameMonth(a: MarkColumn, b: MarkColumn): boolean {
  const isSame = a.month.month === b.month.month && a.month.year === b.month.year;
  return isSame && (a.label === b.label || (a.kind !== b.kind && a.month.month !== null));
}

function isOneLabel({ label }: MarkColumn, marks: readonly MarkColumn[]): boolean {
  return marks.every((mark) => mark.label === label);
}

/** The same heading text over another mark of the same kind is another column of it (上半月, 下半月). */
function isHalfOf(a: MarkColumn, b: MarkColumn): boolean {
  return a.heading !== b.heading && a.kind === b.kind;
}

/** A year holds for the months that run on from it, into the next year after 12; else titles tell it. */
function withYears(
  months: readonly { readonly month: number | null; readonly year: number | null }[],
  periods: readonly Period[],
): readonly (number | null)[] {
  const anchor = months.findIndex(({ year }) => year !== null);
  const first = anchor < 0 ? yearFromPeriods(months, periods) : yearBefore(months, anchor);
  if (first === null) return months.map(({ year }) => year);
  let year = first;
  return months.map((month, at) => {
    const last = months[at - 1];
    if (last && (month.month ?? 0) < (last.month ?? 0)) year++;
    if (month.year !== null) year = month.year;
    return year;
  });
}

function yearBefore(
  months: readonly { readonly month: number | null; readonly year: number | null }[],
  anchor: number,
): number | null {
  let year = months[anchor]?.year ?? null;
  if (year === null) return null;
  for (let at = anchor; at > 0; at--) {
    if ((months[at]?.month ?? 0) < (months[at - 1]?.month ?? 0)) year--;
  }
  return year;
}

/** The only year that puts the first month into a period, of two the one that keeps the last in it, too. */
function yearFromPeriods(
  months: readonly { readonly month: number | null }[],
  periods: readonly Period[],
): number | null {
  const first = months[0]?.month ?? null;
  const last = months.at(-1)?.month ?? null;
  if (first === null) return null;
  const wraps = months.filter(
    ({ month }, at) => (month ?? 0) < (months[at - 1]?.month ?? 0),
  ).length;
  for (const { from, to } of periods) {
    const isIn = (year: number, month: number) =>
      year * 12 + month >= from.year * 12 + from.month &&
      year * 12 + month <= to.year * 12 + to.month;
    const years = Array.from(
      { length: Math.min(to.year - from.year, 3) + 1 },
      (_, at) => from.year + at,
    );
    const fits = years.filter((year) => isIn(year, first));
    const whole = last === null ? [] : fits.filter((year) => isIn(year + wraps, last));
    const [only, more] = fits.length > 1 ? whole : fits;
    if (only !== undefined && more === undefined) return only;
  }
  return null;
}
