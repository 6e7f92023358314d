import type { Period } from '../quantities/period.ts';
import {
  add,
  compare,
  divide,
  multiply,
  type Rational,
  rational,
  subtract,
  sum,
  zero,
} from '../quantities/rational.ts';
import type { AttendanceTable } from '../tables/facts/table.ts';
import type { Attendance, AttendanceMonth, Balance, WorkerAttendance } from './attendance.ts';
import { type CountedMonth, countedMonths } from './count-months.ts';
import { type CountedWorker, countWorker } from './count-worker.ts';
import { countsTowards } from './counts-towards.ts';
import { tellsExperience } from './experience.ts';
import { licences } from './licences.ts';
import { missingMonths } from './missing-months.ts';
import { workerLicence } from './worker-licence.ts';

/** What the agreement asks for. Null where it is not known. */
export interface StaffRequirement {
  readonly evaluation: Period | null;
  readonly workers: Rational | null;
  readonly licensed: Rational | null;
  readonly experiencedYears: number;
}

/**
 * Person-months, balances, stable-staff rate, experience and licences over all rosters of the
 * station. Rows count as written; workers hired by the street itself and rows that are no social
 * worker's are left out, and so are rosters that are not surely ours and columns outside the evaluation period. Null where no roster
 * has a worker and a month to count. Source: docs/rules.md 5; the balance nets surplus months
 * against short ones as the published tables do (待核).
 *
 * @example 文冲 2023: 102 of 100 person-months, licensed 92 of 50, stable 18/20
 */
export function calculateAttendance(
  tables: readonly AttendanceTable[],
  requirement: StaffRequirement,
): Attendance | null {
  const rosters = tables.filter(({ isSure }) => isSure);
  const { months, periodMonths } = countedMonths(rosters, requirement.evaluation);
  const counted = rosters.flatMap((table) => countRoster(table, months, requirement));
  const first = counted[0]?.worker.table;
  if (first === undefined || months.length === 0) return null;
  const workers = counted.map(({ worker }) => worker);
  const saysLicences = rosters.some((table) => table.workers.some((row) => workerLicence(row)));
  const withCounts = months.map((month, at) => countMonth(month, at, workers));
  return {
    table: first,
    tables: rosters.map(({ key }) => key),
    months: withCounts,
    workers,
    periodMonths,
    missingMonths: missingMonths({ months, periodMonths }),
    ...balances(withCounts, requirement, periodMonths, saysLicences),
    saysLicences,
    untoldMarks: counted.reduce((total, { untoldMarks }) => total + untoldMarks, 0),
    ...stability(workers, requirement.workers),
    experienced: tellsExperience(rosters) ? experience(counted, requirement.workers) : null,
    lastMonth: countLastMonth(workers, months.length - 1),
  };
}

function countRoster(
  table: AttendanceTable,
  months: readonly CountedMonth[],
  { experiencedYears }: StaffRequirement,
): readonly CountedWorker[] {
  return table.workers.flatMap((row, index) =>
    countsTowards(row) ? [countWorker(table, index, row, months, experiencedYears)] : [],
  );
}

function countMonth(
  month: CountedMonth,
  at: number,
  workers: readonly WorkerAttendance[],
): AttendanceMonth {
  const present = (list: readonly WorkerAttendance[]) =>
    sum(list.map(({ personMonths }) => personMonths[at] ?? zero));
  const licensed = workers.filter(({ isLicensed }) => isLicensed);
  return { ...month, present: present(workers), licensed: present(licensed) };
}

function balances(
  months: readonly AttendanceMonth[],
  { workers, licensed }: StaffRequirement,
  periodMonths: Rational,
  saysLicences: boolean,
): Pick<Attendance, 'all' | 'licensed' | 'monthlyShort'> {
  const present = months.map((month) => month.present);
  const licensedPresent = months.map((month) => month.licensed);
  const weights = months.map(({ weight }) => weight);
  const isWhole = missingMonths({ months, periodMonths }) === null;
  return {
    all: balance(present, workers, periodMonths, isWhole),
    licensed: balance(licensedPresent, licensed, periodMonths, isWhole && saysLicences),
    monthlyShort: {
      all: shortMonths(present, weights, workers),
      licensed: saysLicences ? shortMonths(licensedPresent, weights, licensed) : null,
    },
  };
}

function balance(
  byMonth: readonly Rational[],
  heads: Rational | null,
  periodMonths: Rational,
  isKnown: boolean,
): Balance {
  const present = sum(byMonth);
  const required = heads && multiply(heads, periodMonths);
  return { present, required, surplus: required && isKnown ? subtract(present, required) : null };
}

function shortMonths(
  byMonth: readonly Rational[],
  weights: readonly Rational[],
  heads: Rational | null,
): Rational | null {
  if (heads === null) return null;
  return byMonth.reduce((short, present, at) => {
    const lacking = subtract(multiply(heads, weights[at] ?? zero), present);
    return compare(lacking, zero) > 0 ? add(short, lacking) : short;
  }, zero);
}

function stability(
  workers: readonly WorkerAttendance[],
  required: Rational | null,
): Pick<Attendance, 'stableWorkers' | 'stableRate'> {
  const stableWorkers = workers.filter(({ isStable }) => isStable).length;
  return { stableWorkers, stableRate: required && divide(rational(stableWorkers), required) };
}

function experience(
  counted: readonly CountedWorker[],
  required: Rational | null,
): NonNullable<Attendance['experienced']> {
  const present = sum(counted.map(({ experienced }) => experienced));
  const all = sum(counted.map(({ worker }) => worker.total));
  const workers = counted.filter(
    ({ worker }) => worker.isExperienced && isOnPost(worker, worker.personMonths.length - 1),
  ).length;
  return {
    present,
    share: divide(present, all),
    workers,
    headShare: required && divide(rational(workers), required),
  };
}

function countLastMonth(
  workers: readonly WorkerAttendance[],
  last: number,
): NonNullable<Attendance['lastMonth']> {
  const present = workers.filter((worker) => isOnPost(worker, last));
  const byLicence = licences.flatMap(({ name }) => {
    const holders = present.filter(({ licence }) => licence === name).length;
    return holders > 0 ? [{ licence: name, workers: holders }] : [];
  });
  const licensed = present.filter(({ isLicensed }) => isLicensed).length;
  return { workers: present.length, licensed, byLicence };
}

function isOnPost({ personMonths }: WorkerAttendance, month: number): boolean {
  return (personMonths[month]?.n ?? 0n) > 0n;
}
