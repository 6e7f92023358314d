import type { Attendance } from '../core/attendance/attendance.ts';
import { columnName, formatPosition } from '../core/cells/a1.ts';

/** Where everything of 到岗汇总 stands: the sums refer to the workers' rows further down. */
export interface AttendanceLayout {
  readonly months: number;
  readonly total: number;
  readonly experienced: number;
  readonly stable: number;
  readonly source: number;
  readonly key: number;
  readonly rows: {
    readonly header: number;
    readonly weights: number;
    /** Null where no roster says who is licensed. */
    readonly licensed: number | null;
    readonly unlicensed: number | null;
    readonly all: number;
    /** Month by month, present − required; null where the requirement is not known. */
    readonly difference: number | null;
    readonly licensedDifference: number | null;
    readonly figures: number;
    readonly workersHeader: number;
    readonly firstWorker: number;
    readonly lastWorker: number;
  };
}

export const attendanceColumn = {
  serial: 0,
  name: 1,
  type: 2,
  licence: 3,
  isExperienced: 4,
  firstMonth: 5,
} as const;

export function attendanceLayout(attendance: Attendance, figures: number): AttendanceLayout {
  const months = attendance.months.length;
  const total = attendanceColumn.firstMonth + months;
  let next = 5;
  const take = (isThere: boolean) => (isThere ? next++ : null);
  const { saysLicences } = attendance;
  const licensed = take(saysLicences);
  const unlicensed = take(saysLicences);
  const all = next++;
  const difference = take(attendance.all.required !== null);
  const licensedDifference = take(saysLicences && attendance.licensed.required !== null);
  const figuresRow = next + 1;
  const workersHeader = figuresRow + figures + 2;
  return {
    months,
    total,
    experienced: total + 1,
    stable: total + 2,
    source: total + 3,
    key: total + 4,
    rows: {
      header: 3,
      weights: 4,
      licensed,
      unlicensed,
      all,
      difference,
      licensedDifference,
      figures: figuresRow,
      workersHeader,
      firstWorker: workersHeader + 1,
      lastWorker: workersHeader + attendance.workers.length,
    },
  };
}

/** The workers' cells in a column: `$C$20:$C$42`, or `F$20:F$42` where the column may shift. */
export function workerRange(layout: AttendanceLayout, column: number): string {
  const { firstWorker, lastWorker } = layout.rows;
  return `$${columnName(column)}$${firstWorker + 1}:$${columnName(column)}$${lastWorker + 1}`;
}

/** The months' cells in a row: `F6:J6`. */
export function monthRange({ months }: AttendanceLayout, row: number): string {
  const { firstMonth } = attendanceColumn;
  return `${formatPosition({ row, column: firstMonth })}:${formatPosition({ row, column: firstMonth + months - 1 })}`;
}
