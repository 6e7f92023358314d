import type { Attendance, WorkerAttendance } from '../attendance/attendance.ts';
import { compare, divide, equals, type Rational, rational, sum } from '../quantities/rational.ts';
import type { Figure } from '../quantities/reading.ts';
import type { AttendanceTable } from '../tables/facts/table.ts';
import { attendanceTables } from './attendance-tables.ts';
import type { CheckContext } from './check-context.ts';
import { compareStated, figureIn, statedValue } from './compare-stated.ts';
import type { FindingDraft } from './finding.ts';

/**
 * `attendance/stable-rate-differs`: the printed 稳岗率 is not stable workers over the workers
 * required; `rate/rounding` where only another rounding explains it. Nothing is said where the
 * agreement is not known or marks cannot be told, where several rosters each print a rate, or where
 * the rate follows from marks or subtotals that are findings themselves.
 * Data: `stableWorkers`, `requiredWorkers`.
 */
export function checkStableRateDiffers(context: CheckContext): readonly FindingDraft[] {
  const { attendance, project } = context;
  const required = project.requiredWorkers?.value ?? null;
  const printed = attendanceTables(context).filter(({ stableRate }) => figureIn(stableRate));
  const [table] = printed;
  const read = figureIn(table?.stableRate ?? null);
  if (!attendance?.stableRate || !required || attendance.untoldMarks > 0) return [];
  if (!table || !read || printed.length > 1) return [];
  const stated = asFraction(read);
  const comparisons = stableCounts(attendance, printed).map((stable) => {
    const rate = divide(rational(stable), required);
    return rate ? compareStated(stated, rate) : 'differs';
  });
  if (comparisons.includes('agrees')) return [];
  return [
    {
      rule: comparisons[0] === 'rounding' ? 'rate/rounding' : 'attendance/stable-rate-differs',
      cell: table.stableRate?.cell ?? null,
      stated: statedValue(stated),
      expected: { kind: 'percent', value: attendance.stableRate, decimals: 2 },
      data: { stableWorkers: attendance.stableWorkers, requiredWorkers: required },
      about: [table.key, 'stable-rate'],
    },
  ];
}

/** 0.9 and 90 both mean 90 %: no station has three times its workers. */
function asFraction(figure: Figure): Figure {
  const { value, decimals, isPercent } = figure;
  if (isPercent) return figure;
  if (compare(value, rational(3)) > 0) {
    return { ...figure, value: rational(value.n, value.d * 100n), isPercent: true };
  }
  return {
    ...figure,
    isPercent: true,
    decimals: decimals === null ? null : Math.max(0, decimals - 2),
  };
}

/** By the marks; and as the roster's other figures have it, where those are findings of their own. */
function stableCounts(
  attendance: Attendance,
  tables: readonly AttendanceTable[],
): readonly number[] {
  const weights = attendance.months.map(({ weight }) => weight);
  const all = sum(weights);
  const isFullByPrint = (worker: WorkerAttendance) => {
    const table = tables.find(({ key }) => key === worker.table);
    const subtotal = figureIn(table?.workers[worker.index]?.subtotal ?? null);
    return subtotal ? equals(subtotal.value, all) : worker.isStable;
  };
  const count = (isStable: (worker: WorkerAttendance) => boolean) =>
    attendance.workers.filter(isStable).length;
  return [
    attendance.stableWorkers,
    count(isFullByPrint),
    count((worker) => worker.isStable || isFullButForLacking(worker, weights)),
  ];
}

/** Every month is whole, or only insurance or wages lack in it. */
function isFullButForLacking(
  { personMonths, lacking }: WorkerAttendance,
  weights: readonly Rational[],
): boolean {
  return weights.every((weight, month) => {
    const isWhole = personMonths[month] !== undefined && equals(personMonths[month], weight);
    return isWhole || lacking.some((mark) => mark.month === month);
  });
}
