import type { Range } from '../../cells/address.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { pathOver } from '../reading/worded-head.ts';
import { monthIn } from '../words/read-month.ts';
import { isLateDay, numberedMonths } from './month-heads.ts';

/** The first column of a month; null where there are not two months, or three that are bare numbers. */
export function firstMonth(
  reader: TableReader,
  range: Range,
  columns: readonly number[],
): number | null {
  const named = new Map<number, number>();
  const lines = columns.map((index) => ({ index, path: pathOver(reader, range, index) }));
  for (const { index, path } of lines) {
    for (const { place, text } of path) {
      const month = monthAt(reader, place, text);
      if (month !== undefined && !named.has(month)) named.set(month, index);
    }
  }
  if (named.size >= 2) return Math.min(...named.values());
  const hasDays = lines.some(({ path }) => path.some(({ text }) => isLateDay(text)));
  const numbered = hasDays ? null : numberedMonths(lines);
  return numbered && numbered.size > 0 ? Math.min(...numbered.keys()) : null;
}

function monthAt(reader: TableReader, { top, left }: Range, text: string): number | undefined {
  const named = reader.dayAt(top, left) ?? reader.words(monthIn, text);
  // 第一个月, 第二个月 differ by their places.
  return named ? (named.month ?? -1 - left) : undefined;
}

export function runsOn(months: readonly number[]): boolean {
  return months.every((month, at) => at === 0 || month === ((months[at - 1] ?? 0) % 12) + 1);
}
