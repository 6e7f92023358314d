import type { Period } from '../../quantities/period.ts';
import type { RosterMonth } from '../facts/table.ts';
import type { MarkColumn } from './roster-columns.ts';

/** The months of a roster in the order of their columns, with the year where heads or titles tell it. */
export function rosterMonths(
  marks: readonly MarkColumn[],
  periods: readonly Period[],
): readonly RosterMonth[] {
  const months: { first: MarkColumn; marks: MarkColumn[] }[] = [];
  for (const mark of marks) {
    const known = months.find(({ first }) => isSameMonth(first, mark) && !isHalfOf(first, mark));
    if (known) known.marks.push(mark);
    else months.push({ first: mark, marks: [mark] });
  }
  const years = withYears(
    months.map(({ first }) => first.month),
    periods,
  );
  return months.map(({ first, marks: own }, at) => ({
    label: isOneLabel(first, own) ? first.label : first.label.replace(/(月份?).*$/u, '$1'),
    month: first.month.month,
    year: years[at] ?? null,
    saysHalf: first.month.saysHalf,
    marks: [...own]
      .sort((a, b) => a.index - b.index)
      .map(({ kind, index }) => ({ kind, column: index })),
  }));
}

/** 2023年度 in a title: that calendar year, after every period that is said. */
export function yearsIn(title: string): readonly Period[] {
  const match = /(?:^|\D)(20\d{2})年(?!\d)/.exec(title);
  if (!match?.[1]) return [];
  const year = Number(match[1]);
  return [{ from: { year, month: 1, day: 1 }, to: { year, month: 12, day: 31 } }];
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
  const first =
    anchor < 0 ? yearFromPeriods(months[0]?.month, periods) : yearBefore(months, anchor);
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

/** The only year that puts the month into a period of at most a year. */
function yearFromPeriods(
  month: number | null | undefined,
  periods: readonly Period[],
): number | null {
  for (const { from, to } of periods) {
    if (month === undefined || month === null) return null;
    const fits: number[] = [];
    for (let year = from.year; year <= Math.min(to.year, from.year + 3); year++) {
      const place = year * 12 + month;
      if (place >= from.year * 12 + from.month && place <= to.year * 12 + to.month) fits.push(year);
    }
    const [only] = fits;
    if (fits.length === 1 && only !== undefined) return only;
  }
  return null;
}
