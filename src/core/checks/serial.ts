import {
  add,
  equals,
  isWhole,
  one,
  type Rational,
  rational,
  subtract,
} from '../quantities/rational.ts';
import type { AttendanceTable, RosterWorker } from '../tables/table.ts';
import { attendanceTables, workerName } from './attendance-tables.ts';
import type { CheckContext } from './check-context.ts';
import { figureIn, numberValue } from './compare-stated.ts';
import type { FindingDraft } from './finding.ts';

/**
 * `attendance/serial`: a roster's numbers do not go on: one repeats, goes back or jumps. One note a
 * break, on the number that breaks. A block (type, hire) may begin again at 1; rows without a number
 * may or may not have taken one. Data: `previous`.
 */
export function checkSerial(context: CheckContext): readonly FindingDraft[] {
  return attendanceTables(context).flatMap(breaksIn);
}

function breaksIn(table: AttendanceTable): readonly FindingDraft[] {
  const findings: FindingDraft[] = [];
  let previous: { readonly worker: RosterWorker; readonly value: Rational } | null = null;
  let unnumbered = 0;
  for (const worker of table.workers) {
    const value = figureIn(worker.serial)?.value ?? null;
    const isSameCell =
      previous !== null && worker.serial?.cell.row === previous.worker.serial?.cell.row;
    if (!value || !isWhole(value)) {
      unnumbered++;
      continue;
    }
    if (previous && !isSameCell && !goesOn(previous, { worker, value }, unnumbered)) {
      findings.push(breakFinding(table, worker, value, previous.value));
    }
    previous = { worker, value };
    unnumbered = 0;
  }
  return findings;
}

interface Numbered {
  readonly worker: RosterWorker;
  readonly value: Rational;
}

function goesOn(previous: Numbered, next: Numbered, unnumbered: number): boolean {
  const isNewBlock =
    previous.worker.type !== next.worker.type ||
    previous.worker.isStreetHired !== next.worker.isStreetHired;
  if (isNewBlock && equals(next.value, one)) return true;
  const step = subtract(next.value, previous.value);
  return step.n >= 1n && step.n <= rational(unnumbered + 1).n;
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
