import { equals, type Rational, sum, zero } from '../quantities/rational.ts';
import type { AttendanceTable, RosterMark, RosterWorker } from '../tables/facts/table.ts';
import type { WorkerAttendance } from './attendance.ts';
import type { CountedMonth } from './count-months.ts';
import { experienceOf } from './experience.ts';
import { personMonth } from './person-month.ts';
import { workerLicence } from './worker-licence.ts';

/** A worker's row as it counts, with what the totals need of it. */
export interface CountedWorker {
  readonly worker: WorkerAttendance;
  readonly untoldMarks: number;
  /** Person-months that count as experienced. */
  readonly experienced: Rational;
}

/** One row of a roster over the counted months. A name that comes twice is two rows. */
export function countWorker(
  table: AttendanceTable,
  index: number,
  row: RosterWorker,
  months: readonly CountedMonth[],
  experiencedYears: number,
): CountedWorker {
  const marks = months.map((month) => marksIn(table, row, month));
  const counted = marks.map((list, at) => personMonth(list, months[at]?.weight ?? zero));
  const personMonths = counted.map(({ share }) => share);
  const total = sum(personMonths);
  const licence = workerLicence(row);
  const experience = experienceOf(table, row, total, experiencedYears);
  const worker: WorkerAttendance = {
    table: table.key,
    index,
    name: row.name?.text ?? null,
    isLicensed: licence?.isLicensed ?? false,
    licence: licence?.name ?? null,
    isExperienced: experience.isExperienced,
    personMonths,
    total,
    isStable:
      !row.isReplaced && months.every(({ weight }, at) => equals(personMonths[at] ?? zero, weight)),
    lacking: marks.flatMap(lackingIn),
  };
  const untoldMarks = counted.filter(({ isUntold }) => isUntold).length;
  return { worker, untoldMarks, experienced: experience.personMonths };
}

/** The worker's marks in a counted month; none where this roster does not have the month. */
function marksIn(
  table: AttendanceTable,
  row: RosterWorker,
  month: Pick<CountedMonth, 'places'>,
): readonly RosterMark[] {
  const place = month.places.find((one) => one.table === table.key);
  return place ? (row.months[place.index] ?? []) : [];
}

/** On post without insurance or wages: the marks that say no, or say nothing. */
function lackingIn(marks: readonly RosterMark[], month: number): WorkerAttendance['lacking'] {
  const isOnPost = marks.some(
    ({ kind, presence }) => kind === 'post' && presence.kind === 'present',
  );
  if (!isOnPost) return [];
  return marks.flatMap(({ kind, cell, presence }) => {
    const isLacking = presence.kind === 'absent' || presence.kind === 'blank';
    return kind !== 'post' && isLacking ? [{ month, cell, kind }] : [];
  });
}
