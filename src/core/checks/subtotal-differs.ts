import type { AttendanceTable } from '../tables/facts/table.ts';
import { attendanceTables, workerName } from './attendance-tables.ts';
import type { CheckContext } from './check-context.ts';
import { numberValue, statedValue } from './compare-stated.ts';
import type { FindingDraft } from './finding.ts';
import { rosterCount } from './roster-count.ts';
import { type Wrong, type WrongSum, type WrongWorker, wrongSubtotals } from './wrong-subtotals.ts';

/**
 * `subtotal/differs`: a roster's printed subtotal (of a worker, a month, a block, all) that the marks
 * do not give; `rate/rounding` where only another rounding explains it. One cause, one finding: a sum
 * that follows from a worker's, a month's or a block's wrong subtotal has none of its own, nor has
 * one that only counts marks which `attendance/not-effective` names. Where a month's sum and a
 * worker's subtotal speak against the marks alike, the worker's is the finding and the others are
 * related. A value is offered only where nothing else speaks for the printed one.
 * Data: `name` (worker or month), `label`, `type`, `of`, `mark`.
 */
export function checkSubtotalDiffers(context: CheckContext): readonly FindingDraft[] {
  return attendanceTables(context).flatMap((table) => {
    const { workers, sums } = wrongSubtotals(rosterCount(table, context.attendance));
    return [
      ...workers.map((wrong) => workerFinding(table, wrong)),
      ...sums.map((wrong) => sumFinding(table, wrong)),
    ];
  });
}

function workerFinding({ key }: AttendanceTable, wrong: WrongWorker): FindingDraft {
  const { worker, column, followers } = wrong;
  const printed = column === 'subtotal' ? worker.subtotal : worker.experiencedSubtotal;
  const name = workerName(worker);
  return {
    ...valuesOf(wrong, followers.length === 0 && column === 'subtotal'),
    cell: printed?.cell ?? null,
    data: { name, label: null, type: worker.type, of: column, mark: null },
    related: followers.map(({ stated }) => stated.cell),
    about: [key, name, column],
  };
}

function sumFinding({ key, months }: AttendanceTable, wrong: WrongSum): FindingDraft {
  const { scope, type, of, mark, label, month, stated } = wrong.sum;
  const name = month === null ? null : (months[month]?.label ?? null);
  return {
    ...valuesOf(wrong, !wrong.hasFollowers),
    cell: stated.cell,
    data: { name, label, type, of, mark },
    about: [key, type ?? scope, name ?? of, mark ?? of],
  };
}

function valuesOf({ stated, expected, isRounding }: Wrong, isPlainlyWrong: boolean) {
  const value = numberValue(expected);
  return {
    rule: isRounding ? ('rate/rounding' as const) : ('subtotal/differs' as const),
    stated: statedValue(stated),
    expected: value,
    ...(isPlainlyWrong && !isRounding && { fix: value }),
  };
}
