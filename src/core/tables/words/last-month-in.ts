import { foldText } from './normalise-label.ts';

/** The last month that a heading reaches to, counted from year 0: 截至2023年9月30日完成, 1-9月完成; null where it says none. */
export function lastMonthIn(text: string): number | null {
  const folded = foldText(text);
  const years = [...folded.matchAll(/(20\d\d)[年./-]/g)].map(([, year]) => Number(year));
  const months = [...folded.matchAll(/(?:20\d\d[年./-])?(\d{1,2})(?:月|[./-]\d{1,2}(?!\d))/g)].map(
    ([, month]) => Number(month),
  );
  const last = months.at(-1);
  if (last === undefined || last < 1 || last > 12) return null;
  return (years.at(-1) ?? 0) * 12 + last;
}
