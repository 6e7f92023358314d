import type { Attendance, AttendanceMonth } from '../attendance/attendance.ts';
import { countsTowards } from '../attendance/counts-towards.ts';
import { type CalendarMonth, calendarMonth } from '../attendance/place-months.ts';
import type { RosterWorker } from '../tables/facts/table.ts';
import { attendanceTables, workerName } from './attendance-tables.ts';
import type { CheckContext } from './check-context.ts';
import type { FindingDraft } from './finding.ts';
import { monthsPresent } from './months-present.ts';
import { toldMonths } from './told-months.ts';

/**
 * `attendance/outside-contract`: a worker is marked present in a month that lies wholly before or
 * after the contract; a contract that begins or ends within the month holds the month. One finding a
 * worker, on the first such mark, the others related. A contract that says it is a renewal (续签)
 * says nothing of the months before it. Data: `worker`, `month`, `contract`.
 */
export function checkOutsideContract(context: CheckContext): readonly FindingDraft[] {
  const { attendance } = context;
  if (!attendance) return [];
  return attendanceTables(context).flatMap(({ key, workers }) =>
    workers.flatMap((row) => outsideContract(key, row, attendance)),
  );
}

function outsideContract(
  table: string,
  row: RosterWorker,
  attendance: Attendance,
): readonly FindingDraft[] {
  const { contract } = row;
  if (!contract || !countsTowards(row)) return [];
  // 9月15日 as the day of joining is one of the roster's year.
  const joined = contract.isJoining ? (toldMonths(contract.text, attendance)[0] ?? null) : null;
  const isOutside = (month: AttendanceMonth) => liesOutside(month, contract, joined);
  const present = monthsPresent(table, row, attendance).filter(({ month }) => isOutside(month));
  const [first, ...others] = present;
  if (!first) return [];
  const worker = workerName(row);
  return [
    {
      rule: 'attendance/outside-contract',
      cell: first.cell,
      data: { worker, month: first.month.label, contract: contract.text },
      related: [contract.cell, ...others.map(({ cell }) => cell)],
      about: [table, worker],
    },
  ];
}

function liesOutside(
  { year, month, fromDay }: AttendanceMonth,
  { text, from, to }: NonNullable<RosterWorker['contract']>,
  joined: CalendarMonth | null,
): boolean {
  if (year === null || month === null) return false;
  const place = calendarMonth(year, month);
  const first = from ? calendarMonth(from.year, from.month) : joined;
  const last = fromDay === undefined ? place : place + 1;
  const isBefore = first !== null && last < first;
  const isAfter = to !== null && place > calendarMonth(to.year, to.month);
  return isAfter || (isBefore && !text.includes('续'));
}
