import type { Attendance } from '../attendance/attendance.ts';
import { countsTowards } from '../attendance/counts-towards.ts';
import { personMonth } from '../attendance/person-month.ts';
import { half, isWhole, one, type Rational, rational, sum } from '../quantities/rational.ts';
import type { AttendanceTable, MarkKind, RosterMark, RosterWorker } from '../tables/facts/table.ts';

/** A roster as its printed sums may have counted it. */
export interface RosterCount {
  readonly table: AttendanceTable;
  readonly byRow: ReadonlyMap<number, RosterWorker>;
  /** By place in the table's months. */
  readonly weights: readonly Rational[];
  /** Places of the months that count in the evaluation, and of all. */
  readonly counted: readonly number[];
  readonly all: readonly number[];
}

export function rosterCount(table: AttendanceTable, attendance: Attendance | null): RosterCount {
  const inPeriod = new Map<number, Rational>();
  for (const { places, weight } of attendance?.months ?? []) {
    const place = places.find(({ table: key }) => key === table.key);
    if (place) inPeriod.set(place.index, weight);
  }
  const all = table.months.map((_, index) => index);
  return {
    table,
    byRow: new Map(table.workers.map((worker) => [worker.row, worker])),
    weights: table.months.map(({ saysHalf }, at) => inPeriod.get(at) ?? (saysHalf ? half : one)),
    counted: all.filter((index) => inPeriod.has(index)),
    all,
  };
}

/** What is summed: one kind of mark, or what counts of all marks. */
export type Counted = MarkKind | 'effective';

/**
 * The sums that a roster may rightly print over some workers and months, the one by the rules first:
 * halves by the month's weight or as written; without the workers hired by the street or with them;
 * and with the insurance and wages that are lacking taken as there (that they lack is a finding of
 * its own). Null where a mark cannot be told.
 */
export function rightSums(
  count: RosterCount,
  workers: readonly RosterWorker[],
  months: readonly number[],
  counted: Counted,
): readonly Rational[] | null {
  const own = workers.filter(countsTowards);
  const lists = own.length === 0 || own.length === workers.length ? [workers] : [own, workers];
  const sums: Rational[] = [];
  for (const list of lists) {
    for (const isForgiving of [false, true]) {
      for (const reading of readings) {
        const total = sumOf(count, list, months, counted, isForgiving, reading);
        if (!total) return null;
        sums.push(total);
      }
    }
  }
  return sums;
}

type Reading = 'weighed' | 'as-written';
const readings: readonly Reading[] = ['weighed', 'as-written'];

function sumOf(
  { weights }: RosterCount,
  workers: readonly RosterWorker[],
  months: readonly number[],
  counted: Counted,
  isForgiving: boolean,
  reading: Reading,
): Rational | null {
  let whole = 0;
  const parts: Rational[] = [];
  for (const worker of workers) {
    for (const month of months) {
      const marks = marksFor(worker.months[month] ?? [], counted, isForgiving);
      const weight = reading === 'weighed' ? (weights[month] ?? one) : one;
      const { share, isUntold } = personMonth(marks, weight);
      if (isUntold) return null;
      if (share.n === 0n) continue;
      if (isWhole(share)) whole += Number(share.n);
      else parts.push(share);
    }
  }
  return sum([rational(whole), ...parts]);
}

function marksFor(
  marks: readonly RosterMark[],
  counted: Counted,
  isForgiving: boolean,
): readonly RosterMark[] {
  const post = marks.filter(({ kind }) => kind === 'post');
  if (counted === 'effective') return isForgiving && post.length > 0 ? post : marks;
  const own = marks.filter(({ kind }) => kind === counted);
  const isLacking = own.some(
    ({ presence }) => presence.kind === 'absent' || presence.kind === 'blank',
  );
  return isForgiving && isLacking && isPresent(post) ? post : own;
}

function isPresent(marks: readonly RosterMark[]): boolean {
  return marks.some(({ presence }) => presence.kind === 'present');
}
