import type { AttendanceTable, RosterWorker } from '../tables/facts/table.ts';
import type { CheckContext } from './check-context.ts';

/** The rosters that count: those that are surely ours. */
export function attendanceTables({ recognition }: CheckContext): readonly AttendanceTable[] {
  return recognition.tables.filter(
    (table): table is AttendanceTable => table.kind === 'attendance' && table.isSure,
  );
}

/** What a finding calls a worker: the name, else the serial number. */
export function workerName({ name, serial, row }: RosterWorker): string {
  const figure = serial?.reading.kind === 'figure' ? serial.reading.figure : null;
  return name?.text ?? (figure ? String(figure.value.n) : `#${row}`);
}
