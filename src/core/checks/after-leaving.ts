import type { Attendance, AttendanceMonth } from '../attendance/attendance.ts';
import { countsTowards } from '../attendance/counts-towards.ts';
import { type CalendarMonth, calendarMonth } from '../attendance/place-months.ts';
import type { RosterWorker } from '../tables/facts/table.ts';
import { attendanceTables, workerName } from './attendance-tables.ts';
import type { CheckContext } from './check-context.ts';
import type { FindingDraft } from './finding.ts';
import { leavingWords, returningWords } from './leaving-words.ts';
import { monthsPresent } from './months-present.ts';
import { toldMonths } from './told-months.ts';

/**
 * `attendance/after-leaving`: a worker is marked present after the month of leaving, which the
 * leaving column or a remark (2023年8月18日解除劳动合同) tells; the month of leaving itself counts. One
 * finding a worker, on the first such mark. Data: `worker`, `month`, `left`.
 */
export function checkAfterLeaving(context: CheckContext): readonly FindingDraft[] {
  const { attendance } = context;
  if (!attendance) return [];
  return attendanceTables(context).flatMap(({ key, workers }) =>
    workers.flatMap((row) => afterLeaving(key, row, attendance)),
  );
}

function afterLeaving(
  table: string,
  row: RosterWorker,
  attendance: Attendance,
): readonly FindingDraft[] {
  const left = leavingOf(row, attendance);
  if (!left || !countsTowards(row)) return [];
  const [first, ...others] = monthsPresent(table, row, attendance).filter(({ month }) =>
    isAfter(month, left.month),
  );
  if (!first) return [];
  const worker = workerName(row);
  const leavingCell = row.left ? [row.left.cell] : [];
  return [
    {
      rule: 'attendance/after-leaving',
      cell: first.cell,
      data: { worker, month: first.month.label, left: left.text },
      related: [...leavingCell, ...others.map(({ cell }) => cell)],
      about: [table, worker],
    },
  ];
}

function isAfter({ year, month }: AttendanceMonth, left: CalendarMonth): boolean {
  return year !== null && month !== null && calendarMonth(year, month) > left;
}

interface Leaving {
  readonly month: CalendarMonth;
  readonly text: string;
}

/** The leaving column's date, else that of the clause of the remark that tells of leaving. */
function leavingOf({ left, remark }: RosterWorker, attendance: Attendance): Leaving | null {
  const words = remark ?? '';
  const all = words + (left?.text ?? '');
  if (returningWords.some((word) => all.includes(word))) return null;
  if (left) return leavingIn(left.text, attendance);
  const clause = words.split(/[,，;；。\n]/u).find(tellsLeaving);
  return clause === undefined ? null : leavingIn(clause, attendance);
}

/** 从甲站调离到乙站 may be a coming. */
function tellsLeaving(clause: string): boolean {
  return leavingWords.some((word) => clause.includes(word)) && !clause.includes('从');
}

/** The last month named up to the word of leaving, else the first one after it. */
function leavingIn(text: string, attendance: Attendance): Leaving | null {
  const ends = leavingWords.flatMap((word) => {
    const at = text.indexOf(word);
    return at < 0 ? [] : [at + word.length];
  });
  const end = Math.min(text.length, ...ends);
  const named = toldMonths(text.slice(0, end), attendance).at(-1);
  const month = named ?? toldMonths(text.slice(end), attendance)[0];
  return month === undefined ? null : { month, text: text.trim() };
}
