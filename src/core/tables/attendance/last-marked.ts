import type { AttendanceTable, RosterMark } from '../facts/table.ts';

/** The place of the last month in which anybody was on post: of a list of several stations, of any of them. */
export function lastMarked(table: AttendanceTable): number {
  return lastWith(table, ({ presence }) => presence.kind === 'present');
}

/** The place of the last month that has any mark, be it one of absence. */
export function lastFilled(table: AttendanceTable): number {
  return lastWith(table, ({ presence }) => presence.kind !== 'blank');
}

function lastWith(
  { months, workers, lastMarked: ofList = -1 }: AttendanceTable,
  isMark: (mark: RosterMark) => boolean,
): number {
  return Math.max(
    ofList,
    months.findLastIndex((_, month) => workers.some((one) => one.months[month]?.some(isMark))),
  );
}
