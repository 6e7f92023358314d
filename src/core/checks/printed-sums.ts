import { equals, type Rational, sum, zero } from '../quantities/rational.ts';
import type { AttendanceTable, RosterSum, RosterWorker } from '../tables/facts/table.ts';
import { figureIn } from './compare-stated.ts';

/** What the blocks print for the same thing, added up; null where they do not make up the whole. */
export function blockSums(table: AttendanceTable, printed: RosterSum): Rational | null {
  if (printed.scope !== 'all') return null;
  const blocks = table.sums.filter(
    ({ scope, of, month, mark }) =>
      scope === 'block' && of === printed.of && month === printed.month && mark === printed.mark,
  );
  const rows = blocks.flatMap(({ workerRows }) => workerRows);
  return isSameRows({ workerRows: rows }, printed) ? addedUp(blocks) : null;
}

/** What the same workers' months print, added up: of what counts, or else of 人员到位. */
export function monthSums(table: AttendanceTable, printed: RosterSum): Rational | null {
  if (printed.of !== 'subtotal') return null;
  const ofMonths = table.sums.filter((one) => one.month !== null && isSameRows(one, printed));
  const effective = ofMonths.filter(({ of }) => of === 'effective');
  const post = ofMonths.filter(({ of, mark }) => of === 'mark' && mark === 'post');
  const sums = effective.length > 0 ? effective : post;
  return sums.length === table.months.length ? addedUp(sums) : null;
}

/** The workers' printed 从业2年以上小计, added up; an empty one is none. Null where one cannot be told. */
export function experiencedSubtotals(workers: readonly RosterWorker[]): Rational | null {
  const figures = workers.map(({ experiencedSubtotal: stated }) => {
    const kind = stated?.reading.kind ?? 'blank';
    return kind === 'blank' || kind === 'none' ? zero : (figureIn(stated)?.value ?? null);
  });
  const isTold = workers.some(({ experiencedSubtotal }) => figureIn(experiencedSubtotal) !== null);
  const told = figures.flatMap((figure) => figure ?? []);
  return isTold && told.length === figures.length ? sum(told) : null;
}

function isSameRows(a: Pick<RosterSum, 'workerRows'>, b: Pick<RosterSum, 'workerRows'>): boolean {
  const rows = new Set(a.workerRows);
  return rows.size === new Set(b.workerRows).size && b.workerRows.every((row) => rows.has(row));
}

/** Both print the same figure for the same workers and month. */
export function isSameSum(a: RosterSum, b: RosterSum): boolean {
  const [one, other] = [figureIn(a.stated)?.value, figureIn(b.stated)?.value];
  const isSame = one !== undefined && other !== undefined && equals(one, other);
  return isSame && a.month === b.month && isSameRows(a, b);
}

function addedUp(sums: readonly RosterSum[]): Rational | null {
  const figures = sums.flatMap(({ stated }) => figureIn(stated)?.value ?? []);
  return figures.length === sums.length ? sum(figures) : null;
}
