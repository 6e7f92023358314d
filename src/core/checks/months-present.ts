import type { Attendance, AttendanceMonth } from '../attendance/attendance.ts';
import type { CellAddress } from '../cells/address.ts';
import type { RosterWorker } from '../tables/facts/table.ts';

/** The counted months in which a worker is marked as on post, each with the mark's cell. */
export function monthsPresent(
  table: string,
  row: RosterWorker,
  { months }: Attendance,
): readonly { readonly month: AttendanceMonth; readonly cell: CellAddress }[] {
  return months.flatMap((month) => {
    const place = month.places.find((one) => one.table === table);
    const marks = place ? (row.months[place.index] ?? []) : [];
    const mark = marks.find(({ kind, presence }) => kind === 'post' && presence.kind === 'present');
    return mark ? [{ month, cell: mark.cell }] : [];
  });
}
