import type { AttendanceTable } from '../facts/table.ts';

/** The place of the last month in which anybody was on post: of a list of several stations, of any of them. */
export function lastMarked({ months, workers, lastMarked: ofList = -1 }: AttendanceTable): number {
  const isMarked = (month: number) =>
    workers.some((worker) =>
      worker.months[month]?.some(({ presence }) => presence.kind === 'present'),
    );
  return Math.max(
    ofList,
    months.findLastIndex((_, month) => isMarked(month)),
  );
}
