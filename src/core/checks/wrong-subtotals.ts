import { compare, equals, type Rational, subtract, sum, zero } from '../quantities/rational.ts';
import type { Figure } from '../quantities/reading.ts';
import type { RosterSum, RosterWorker } from '../tables/facts/table.ts';
import { compareStated, figureIn } from './compare-stated.ts';
import { blockSums, experiencedSubtotals, isSameSum, monthSums } from './printed-sums.ts';
import { type RosterCount, rightSums } from './roster-count.ts';

/** A printed figure that the marks do not give. */
export interface Wrong {
  readonly stated: Figure;
  readonly expected: Rational;
  /** Only another rounding explains it. */
  readonly isRounding: boolean;
}

export interface WrongWorker extends Wrong {
  readonly worker: RosterWorker;
  readonly column: 'subtotal' | 'experienced';
  /** Printed sums that are off the same way. */
  readonly followers: readonly RosterSum[];
}

export interface WrongSum extends Wrong {
  readonly sum: RosterSum;
  /** Another printed sum is reckoned with it. */
  readonly hasFollowers: boolean;
}

/** The wrong subtotals of a roster, each cause once: see `checkSubtotalDiffers`. */
export function wrongSubtotals(count: RosterCount): {
  readonly workers: readonly WrongWorker[];
  readonly sums: readonly WrongSum[];
} {
  const workers = count.table.workers.flatMap((worker) => wrongOfWorker(count, worker));
  const followers = new Map<RosterWorker, RosterSum[]>();
  const wrong: (Wrong & { readonly sum: RosterSum })[] = [];
  let hasFollowers = false;
  for (const printed of inOrder(count.table.sums)) {
    const found = wrongOf(figureIn(printed.stated), rightFor(count, printed));
    if (!found) continue;
    const causes = causesAmong(workers, printed, found);
    for (const { worker } of causes) {
      followers.set(worker, [...(followers.get(worker) ?? []), printed]);
    }
    if (causes.length > 0) continue;
    if (followsSums(count, printed, found.stated, wrong)) hasFollowers = true;
    else wrong.push({ sum: printed, ...found });
  }
  return {
    workers: workers.map((one) => ({ ...one, followers: followers.get(one.worker) ?? [] })),
    sums: wrong.map((one) => ({ ...one, hasFollowers })),
  };
}

/** 小计, and 从业2年以上小计, which may be nothing or less than the worker's months but not more. */
function wrongOfWorker(
  count: RosterCount,
  worker: RosterWorker,
): readonly Omit<WrongWorker, 'followers'>[] {
  const right = rightTotals(count, [worker]);
  const subtotal = wrongOf(figureIn(worker.subtotal), right);
  if (subtotal) return [{ worker, column: 'subtotal', ...subtotal }];
  const experienced = wrongOf(figureIn(worker.experiencedSubtotal), right);
  const isTooMany =
    experienced !== null &&
    right?.every((one) => compare(experienced.stated.value, one) > 0) === true;
  return isTooMany ? [{ worker, column: 'experienced', ...experienced }] : [];
}

/** Null where the figure is right, or nothing can be said of it. */
function wrongOf(stated: Figure | null, right: readonly Rational[] | null): Wrong | null {
  const expected = right?.[0];
  if (!stated || !right || !expected) return null;
  const comparisons = right.map((one) => compareStated(stated, one));
  if (comparisons.includes('agrees')) return null;
  return { stated, expected, isRounding: comparisons.includes('rounding') };
}

function rightFor(count: RosterCount, printed: RosterSum): readonly Rational[] | null {
  const workers = printed.workerRows.flatMap((row) => count.byRow.get(row) ?? []);
  if (workers.length === 0) return null;
  if (printed.of === 'experienced') {
    const experienced = experiencedSubtotals(workers);
    return experienced && [experienced];
  }
  if (printed.month === null) return rightTotals(count, workers);
  const counted = printed.of === 'mark' ? (printed.mark ?? 'post') : 'effective';
  return rightSums(count, workers, [printed.month], counted);
}

/** Over all the roster's months first, then over those of the evaluation alone. */
function rightTotals(
  count: RosterCount,
  workers: readonly RosterWorker[],
): readonly Rational[] | null {
  const all = rightSums(count, workers, count.all, 'effective');
  if (!all || count.counted.length === count.all.length) return all;
  return [...all, ...(rightSums(count, workers, count.counted, 'effective') ?? [])];
}

/** Blocks before the whole roster, and marks before what is reckoned from them. */
function inOrder(sums: readonly RosterSum[]): readonly RosterSum[] {
  const scopes: readonly RosterSum['scope'][] = ['block', 'all'];
  const kinds: readonly RosterSum['of'][] = ['mark', 'effective', 'subtotal', 'experienced'];
  const rank = ({ scope, of }: RosterSum) =>
    scopes.indexOf(scope) * kinds.length + kinds.indexOf(of);
  return [...sums].sort((a, b) => rank(a) - rank(b));
}

/** Workers whose subtotal is off the same way, by as much in all; by no less for one month. */
function causesAmong(
  wrongWorkers: readonly Omit<WrongWorker, 'followers'>[],
  { of, workerRows, month }: RosterSum,
  wrong: Wrong,
): readonly Omit<WrongWorker, 'followers'>[] {
  const off = offBy(wrong);
  const rows = new Set(workerRows);
  const causes = wrongWorkers.filter(
    (one) => one.column === 'subtotal' && rows.has(one.worker.row) && isSameSign(offBy(one), off),
  );
  const inAll = size(sum(causes.map(offBy)));
  const isEnough = month === null ? equals(inAll, size(off)) : compare(inAll, size(off)) >= 0;
  return isEnough && of !== 'experienced' ? causes : [];
}

/** Whether the sum follows from other printed sums, which are findings where they are wrong. */
function followsSums(
  { table }: RosterCount,
  printed: RosterSum,
  stated: Figure,
  wrong: readonly { readonly sum: RosterSum }[],
): boolean {
  if (wrong.some((other) => isSameSum(other.sum, printed))) return true;
  const ways = [blockSums(table, printed), monthSums(table, printed)];
  return ways.some((way) => way !== null && compareStated(stated, way) === 'agrees');
}

function offBy({ stated, expected }: Wrong): Rational {
  return subtract(stated.value, expected);
}

function isSameSign(a: Rational, b: Rational): boolean {
  return compare(a, zero) * compare(b, zero) > 0;
}

function size({ n, d }: Rational): Rational {
  return { n: n < 0n ? -n : n, d };
}
