import type { Attendance, Balance } from '../core/attendance/attendance.ts';
import type { CellAddress } from '../core/cells/address.ts';
import { statedValue } from '../core/checks/compare-stated.ts';
import type { FindingValue } from '../core/checks/finding.ts';
import type { Evaluation } from '../core/evaluation.ts';
import { multiply, type Rational, rational, subtract } from '../core/quantities/rational.ts';
import type { AttendanceTable } from '../core/tables/facts/table.ts';
import type { StaffClaim } from './claim.ts';
import { checkedFigure, type Outcome, quoteOf } from './claim-outcome.ts';
import { isTrueOf } from './compare-figure.ts';

/**
 * A sentence of the staffing against the roster: 应到, 实到, 超配, 缺少, 稳岗率, workers who stayed.
 * `text/differs` where it is another figure, and the roster holds all months of the period. The workers that an agreement requires and those with
 * experience are only confirmed: a report speaks of several agreements and of several measures.
 * Data: `of` (`required`, `present`, …), `who`, `quote`.
 */
export function checkStaff(claim: StaffClaim, evaluation: Evaluation): Outcome {
  const { sentence, figure, item, who, doubt } = claim;
  const actual = actualOf(claim, evaluation);
  const cell = cellOf(claim, evaluation);
  if (!actual) return silent(claim);
  if (isTrueOf(figure, actual) || isAsPrinted(claim, evaluation)) {
    return { checked: [checkedFigure(sentence, figure, 'holds', cell)], drafts: [] };
  }
  const isPart = item !== 'required' && Boolean(evaluation.attendance?.missingMonths);
  if (doubt || isPart || item === 'required-workers' || item === 'experienced')
    return silent(claim);
  const expected: FindingValue =
    item === 'stable-rate'
      ? { kind: 'percent', value: actual, decimals: figure.figure.decimals ?? 2 }
      : { kind: 'number', value: actual, decimals: null };
  return {
    checked: [checkedFigure(sentence, figure, 'differs', cell, expected)],
    drafts: [
      {
        rule: item === 'stable-rate' ? 'text/rate-differs' : 'text/differs',
        cell,
        stated: statedValue(figure.figure),
        expected,
        data: { of: item, who, quote: quoteOf(sentence, figure) },
        about: ['report', 'attendance', who, item],
      },
    ],
  };
}

function silent({ sentence, figure }: StaffClaim): Outcome {
  return { checked: [checkedFigure(sentence, figure, 'no-such-figure')], drafts: [] };
}

function actualOf({ item, who }: StaffClaim, evaluation: Evaluation): Rational | null {
  const { attendance, project } = evaluation;
  if (item === 'required-workers') return project.requiredWorkers?.value ?? null;
  if (!attendance) return null;
  if (item === 'experienced') return attendance.experienced?.present ?? null;
  if (item === 'stable-rate') return attendance.stableRate;
  if (item === 'stable-workers') return rational(attendance.stableWorkers);
  if (who !== 'all' && !attendance.saysLicences) return null;
  if (who === 'unlicensed') return item === 'present' ? unlicensedPresent(attendance) : null;
  return balanceItem(who === 'all' ? attendance.all : attendance.licensed, item);
}

function balanceItem(
  { required, present, surplus }: Balance,
  item: StaffClaim['item'],
): Rational | null {
  if (item === 'required') return required;
  if (item === 'present') return present;
  return item === 'shortfall' ? surplus && multiply(surplus, rational(-1)) : surplus;
}

function unlicensedPresent({ all, licensed }: Attendance): Rational {
  return subtract(all.present, licensed.present);
}

/** A rate that the roster prints wrong is a finding of the roster. */
function isAsPrinted({ item, figure }: StaffClaim, evaluation: Evaluation): boolean {
  const printed = item === 'stable-rate' ? onlyRoster(evaluation)?.stableRate?.reading : null;
  return printed?.kind === 'figure' && isTrueOf(figure, printed.figure.value);
}

function cellOf({ item, who }: StaffClaim, evaluation: Evaluation): CellAddress | null {
  const roster = onlyRoster(evaluation);
  if (!roster) return null;
  if (item === 'stable-rate') return roster.stableRate?.cell ?? null;
  if (item === 'required-workers') return evaluation.project.requiredWorkers?.cell ?? null;
  if (item !== 'present' || who !== 'all') return null;
  const total = roster.sums.find(({ scope, of }) => scope === 'all' && of === 'subtotal');
  return total?.stated.cell ?? null;
}

function onlyRoster({ recognition, attendance }: Evaluation): AttendanceTable | null {
  const rosters = recognition.tables.filter(
    (table): table is AttendanceTable =>
      table.kind === 'attendance' && (attendance?.tables.includes(table.key) ?? false),
  );
  return rosters.length === 1 ? (rosters[0] ?? null) : null;
}
