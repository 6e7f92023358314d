import type { Range } from '../../cells/address.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { pathOver } from '../reading/worded-head.ts';
import { monthIn } from '../words/read-month.ts';
import { isLateDay } from './month-heads.ts';

/** The first column of a month; null where there are not two months, or three that are bare numbers. */
export function firstMonth(
  reader: TableReader,
  range: Range,
  columns: readonly number[],
): number | null {
  const named = new Map<number, number>();
  const numbered = new Map<number, number>();
  let hasDays = false;
  for (const column of columns) {
    for (const { place, text } of pathOver(reader, range, column)) {
      hasDays ||= isLateDay(text);
      const month = monthAt(reader, place, text);
      if (month !== undefined && !named.has(month)) named.set(month, column);
      const number = /^(0?[1-9]|1[0-2])$/.test(text) ? Number(text) : null;
      if (number !== null && !numbered.has(number)) numbered.set(number, column);
    }
  }
  const isRun = !hasDays && numbered.size >= 3 && runsOn([...numbered.keys()]);
  const months = named.size >= 2 ? named : isRun ? numbered : null;
  return months ? Math.min(...months.values()) : null;
}

function monthAt(reader: TableReader, { top, left }: Range, text: string): number | undefined {
  const named = reader.dayAt(top, left) ?? reader.words(monthIn, text);
  // 第一个月, 第二个月 differ by their places.
  return named ? (named.month ?? -1 - left) : undefined;
}

export function runsOn(months: readonly number[]): boolean {
  return months.every((month, at) => at === 0 || month === ((months[at - 1] ?? 0) % 12) + 1);
}
