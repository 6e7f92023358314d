import type { Attendance, Balance } from '../core/attendance/attendance.ts';
import { formatPosition } from '../core/cells/a1.ts';
import { keyHeading } from '../core/cells/summary-sheet.ts';
import { multiply, type Rational, subtract, sum } from '../core/quantities/rational.ts';
import {
  type AttendanceLayout,
  attendanceColumn as column,
  monthRange,
  workerRange,
} from './attendance-layout.ts';
import type { PlanContext } from './plan-context.ts';
import { formulaCell, noneCell, numberCell, roundedCell, textCell } from './planned-cell.ts';
import { plannedRow, sideBySide } from './planned-row.ts';
import type { SheetCell, SheetRow } from './sheet-plan.ts';
import { heights, styles } from './styles.ts';

/** Cells that hold what the agreement asks for. */
export interface RequirementCells {
  readonly workers: RequiredHeads | null;
  readonly licensed: RequiredHeads | null;
  /** Months of the evaluation period. */
  readonly months: string;
}
export interface RequiredHeads {
  readonly at: string;
  readonly value: Rational;
}

/** Months across: weights, licensed, unlicensed, all, and what each month is over or short by. */
export function monthRows(
  context: PlanContext,
  attendance: Attendance,
  layout: AttendanceLayout,
  required: RequirementCells,
): readonly SheetRow[] {
  const { words } = context;
  const { rows } = layout;
  const sheet = { context, attendance, layout };
  const made: SheetRow[] = [headerOf(sheet), weightsOf(sheet)];
  const add = (row: number | null, make: (row: number) => SheetRow) => {
    if (row !== null) made.push(make(row));
  };
  add(rows.licensed, (row) =>
    presentRow(sheet, row, words.attendance.licensed, ({ licensed }) => licensed, {
      balance: attendance.licensed,
      heads: required.licensed?.at ?? null,
      months: required.months,
    }),
  );
  add(rows.unlicensed, (row) =>
    presentRow(
      sheet,
      row,
      words.attendance.unlicensed,
      ({ present, licensed }) => subtract(present, licensed),
      null,
    ),
  );
  add(rows.all, (row) =>
    presentRow(sheet, row, null, ({ present }) => present, {
      balance: attendance.all,
      heads: required.workers?.at ?? null,
      months: required.months,
    }),
  );
  add(rows.difference, (row) =>
    differenceRow(
      sheet,
      row,
      words.attendance.difference,
      rows.all,
      required.workers,
      ({ present }) => present,
    ),
  );
  add(rows.licensedDifference, (row) =>
    differenceRow(
      sheet,
      row,
      words.attendance.licensedDifference,
      rows.licensed ?? rows.all,
      required.licensed,
      ({ licensed }) => licensed,
    ),
  );
  return made;
}

interface Sheet {
  readonly context: PlanContext;
  readonly attendance: Attendance;
  readonly layout: AttendanceLayout;
}
type Month = Attendance['months'][number];

function headerOf({ context, attendance, layout }: Sheet): SheetRow {
  const { words } = context;
  const labels = [
    ...attendance.months.map(({ label }) => label),
    ...words.attendance.balanceHeadings,
  ];
  return plannedRow(
    {
      0: textCell(words.attendance.item, styles.header),
      ...sideBySide(
        column.firstMonth,
        labels.map((text) => textCell(text, styles.header)),
      ),
      [layout.key]: textCell(keyHeading, styles.key),
    },
    { height: heights.header },
  );
}

function weightsOf({ context, attendance, layout }: Sheet): SheetRow {
  const weights = attendance.months.map(({ weight }) => numberCell(weight, styles.center));
  return plannedRow({
    0: textCell(context.words.attendance.weight, styles.rowHeader),
    ...sideBySide(column.firstMonth, weights),
    ...sideBySide(layout.total, [noneCell(), noneCell(), noneCell(), noneCell()]),
  });
}

interface Requirement {
  readonly balance: Balance;
  readonly heads: string | null;
  readonly months: string;
}

/** Person-months by month over the workers of a type (all: null), their sum, required and difference. */
function presentRow(
  { context, attendance, layout }: Sheet,
  row: number,
  type: string | null,
  countOf: (month: Month) => Rational,
  requirement: Requirement | null,
): SheetRow {
  const months = attendance.months.map((month, at) => {
    const list = workerRange(layout, column.firstMonth + at).replaceAll('$', '');
    const formula =
      type === null
        ? `ROUND(SUM(${list}),8)`
        : `ROUND(SUMIF(${workerRange(layout, column.type)},"${type}",${list}),8)`;
    return formulaCell(formula, countOf(month));
  });
  const total = sum(attendance.months.map(countOf));
  return plannedRow({
    0: textCell(
      type ?? context.words.attendance.all,
      type === null ? styles.totalLabel : styles.rowHeader,
    ),
    ...sideBySide(column.firstMonth, months),
    [layout.total]: formulaCell(
      `ROUND(SUM(${monthRange(layout, row)}),8)`,
      total,
      styles.totalNumber,
    ),
    ...balanceCells(context, layout, row, requirement),
  });
}

function balanceCells(
  { words }: PlanContext,
  { total }: AttendanceLayout,
  row: number,
  requirement: Requirement | null,
): Record<number, SheetCell> {
  const { balance, heads, months } = requirement ?? { balance: null, heads: null, months: '' };
  const cells = [noneCell(), noneCell(), noneCell()];
  if (!balance?.required || !heads) return sideBySide(total + 1, cells);
  const required = roundedCell(`${heads}*${months}`, balance.required);
  if (!balance.surplus) return sideBySide(total + 1, [required, noneCell(), noneCell()]);
  const at = (offset: number) => formatPosition({ row, column: total + offset });
  const { surplus, shortfall, even } = words.attendance.outcomes;
  const outcome = balance.surplus.n > 0n ? surplus : balance.surplus.n < 0n ? shortfall : even;
  return sideBySide(total + 1, [
    required,
    roundedCell(`${at(0)}-${at(1)}`, balance.surplus),
    formulaCell(
      `IF(ISNUMBER(${at(2)}),IF(${at(2)}>0,"${surplus}",IF(${at(2)}<0,"${shortfall}","${even}")),"—")`,
      outcome,
      styles.center,
    ),
  ]);
}

function differenceRow(
  { attendance, layout }: Sheet,
  _row: number,
  label: string,
  of: number,
  heads: RequiredHeads | null,
  countOf: (month: Month) => Rational,
): SheetRow {
  const months = attendance.months.map((month, at) => {
    const place = (line: number) => formatPosition({ row: line, column: column.firstMonth + at });
    if (!heads) return noneCell();
    return roundedCell(
      `${place(of)}-${heads.at}*${place(layout.rows.weights)}`,
      subtract(countOf(month), multiply(heads.value, month.weight)),
    );
  });
  return plannedRow({
    0: textCell(label, styles.rowHeader),
    ...sideBySide(column.firstMonth, months),
    ...sideBySide(layout.total, [noneCell(), noneCell(), noneCell(), noneCell()]),
  });
}
