import type { WorkerAttendance } from '../attendance/attendance.ts';
import { attendanceTables, workerName } from './attendance-tables.ts';
import type { CheckContext } from './check-context.ts';
import type { FindingDraft } from './finding.ts';

/**
 * `attendance/not-effective`: a worker is on post in a month without insurance or wages, so that the
 * month does not count. One finding a worker and month, on the first mark that lacks.
 * Data: `worker`, `month`, `lacking` (kinds of marks).
 */
export function checkNotEffective(context: CheckContext): readonly FindingDraft[] {
  const tables = attendanceTables(context);
  const months = context.attendance?.months ?? [];
  return (context.attendance?.workers ?? []).flatMap((worker) => {
    const row = tables.find(({ key }) => key === worker.table)?.workers[worker.index];
    const name = row ? workerName(row) : (worker.name ?? '');
    return months.flatMap(({ label }, month) => lackingIn(worker, month, name, label));
  });
}

function lackingIn(
  { table, lacking }: WorkerAttendance,
  month: number,
  name: string,
  label: string,
): readonly FindingDraft[] {
  const marks = lacking.filter((mark) => mark.month === month);
  const [first, ...others] = marks;
  if (!first) return [];
  return [
    {
      rule: 'attendance/not-effective',
      cell: first.cell,
      data: { worker: name, month: label, lacking: marks.map(({ kind }) => kind) },
      related: others.map(({ cell }) => cell),
      about: [table, name, label],
    },
  ];
}
