import { countsTowards } from '../attendance/counts-towards.ts';
import {
  add,
  compare,
  equals,
  isWhole,
  one,
  type Rational,
  rational,
  subtract,
} from '../quantities/rational.ts';
import type { AttendanceTable, RosterWorker } from '../tables/facts/table.ts';
import { attendanceTables, workerName } from './attendance-tables.ts';
import type { CheckContext } from './check-context.ts';
import { figureIn, numberValue } from './compare-stated.ts';
import type { FindingDraft } from './finding.ts';

/**
 * `attendance/serial`: a roster's numbers do not go on: one repeats, goes back or jumps. One note a
 * break, on the number that breaks; after a single wrong number the right ones may go on. A block (type, hire, a heading or a blank row between) may begin again at 1; rows without a number
 * may or may not have taken one. Data: `previous`.
 */
export function checkSerial(context: CheckContext): readonly FindingDraft[] {
  return attendanceTables(context).flatMap(breaksIn);
}

function breaksIn(table: AttendanceTable): readonly FindingDraft[] {
  const findings: FindingDraft[] = [];
  let previous: Numbered | null = null;
  let unnumbered = 0;
  for (const worker of table.workers) {
    const value = figureIn(worker.serial)?.value ?? null;
    if (!value || !isWhole(value)) {
      unnumbered++;
      continue;
    }
    const isBreak: boolean = previous !== null && !goesOn(previous, worker, value, unnumbered);
    if (previous && isBreak) findings.push(breakFinding(table, worker, value, previous.value));
    previous = { worker, value, meant: isBreak && previous ? add(previous.value, one) : value };
    unnumbered = 0;
  }
  return findings;
}

interface Numbered {
  readonly worker: RosterWorker;
  readonly value: Rational;
  /** What the number should have been where it breaks: the next may go on from either. */
  readonly meant: Rational;
}

function goesOn(
  previous: Numbered,
  worker: RosterWorker,
  value: Rational,
  unnumbered: number,
): boolean {
  const before = previous.worker;
  const isNewBlock =
    before.type !== worker.type ||
    countsTowards(before) !== countsTowards(worker) ||
    Math.abs(worker.row - before.row) > 1;
  const isMerged = before.serial?.cell.row === worker.serial?.cell.row;
  if (isMerged || (isNewBlock && equals(value, one))) return true;
  return [previous.value, previous.meant].some((from) => {
    const step = subtract(value, from);
    return compare(step, one) >= 0 && compare(step, rational(unnumbered + 1)) <= 0;
  });
}

function breakFinding(
  table: AttendanceTable,
  worker: RosterWorker,
  value: Rational,
  previous: Rational,
): FindingDraft {
  return {
    rule: 'attendance/serial',
    cell: worker.serial?.cell ?? null,
    stated: numberValue(value),
    expected: numberValue(add(previous, one)),
    data: { previous },
    about: [table.key, workerName(worker)],
  };
}
