import type { Attendance } from '../core/attendance/attendance.ts';
import { formatAddress } from '../core/cells/a1.ts';
import { type Rational, rational, subtract } from '../core/quantities/rational.ts';
import { formatCount, formatPercent } from '../messages/numbers.ts';
import type { FigureId } from './attendance-figures.ts';
import type { AttendanceSheet } from './attendance-sheet.ts';
import { mirrorCell } from './mirror-cell.ts';
import type { PlanContext } from './plan-context.ts';
import { formulaCell, noneCell, roundedCell, textCell } from './planned-cell.ts';
import { sideBySide } from './planned-row.ts';
import type { CellStyle, SheetCell } from './sheet-plan.ts';
import { styles } from './styles.ts';

/**
 * The staffing table's rows, all over 到岗汇总: required, present, difference and outcome of
 * person-months; then the stable-staff rate, experience and the last month.
 */
export function staffRows(
  context: PlanContext,
  sheet: AttendanceSheet,
): readonly Record<number, SheetCell>[] {
  const { attendance } = context.evaluation;
  if (!attendance) return [];
  const { staff } = context.words.overview;
  const { licensed, all } = sheet.layout.rows;
  return [
    ...(licensed === null ? [] : [balanceRow(sheet, staff.licensed, licensed)]),
    balanceRow(sheet, staff.all, all),
    ...stableRows(context, sheet, attendance),
    ...experiencedRows(context, sheet, attendance),
    ...lastMonthRows(context, sheet, attendance),
  ];
}

function balanceRow(
  { plan, layout }: AttendanceSheet,
  label: string,
  row: number,
): Record<number, SheetCell> {
  const at = (offset: number, style: CellStyle) =>
    mirrorCell(plan, { row, column: layout.total + offset }, style);
  return rowOf(label, [
    at(1, styles.number),
    at(0, styles.number),
    at(2, styles.number),
    at(3, styles.center),
  ]);
}

function stableRows(
  { words, evaluation }: PlanContext,
  sheet: AttendanceSheet,
  { stableRate }: Attendance,
): readonly Record<number, SheetCell>[] {
  const { staff } = words.overview;
  if (!stableRate) return [];
  const percent = evaluation.settings.thresholds.stableRatePercent;
  const required = rational(Math.round(percent * 100), 10_000);
  return [
    rowOf(staff.stableHeads, [
      shown(sheet, 'requiredWorkers', styles.number),
      shown(sheet, 'stableWorkers', styles.number),
      noneCell(),
      noneCell(),
    ]),
    rowOf(staff.stable, [
      shown(sheet, 'stableRequired', { ...styles.number, format: '"≥"0%' }),
      shown(sheet, 'stableRate', styles.totalPercent),
      differenceCell(
        sheet,
        'stableRate',
        'stableRequired',
        subtract(stableRate, required),
        styles.percent,
      ),
      shown(sheet, 'stableRate', styles.center, 1),
    ]),
  ];
}

function experiencedRows(
  { words }: PlanContext,
  sheet: AttendanceSheet,
  { experienced }: Attendance,
): readonly Record<number, SheetCell>[] {
  if (!experienced) return [];
  const { staff } = words.overview;
  const share = experienced.share
    ? formulaCell(
        `"${staff.share}"&TEXT(${addressOf(sheet, 'experiencedShare')},"0.00%")`,
        staff.share + formatPercent(experienced.share),
        styles.center,
      )
    : noneCell();
  return [
    rowOf(staff.experienced, [
      noneCell(),
      shown(sheet, 'experienced', styles.number),
      noneCell(),
      share,
    ]),
  ];
}

function lastMonthRows(
  { words, evaluation }: PlanContext,
  sheet: AttendanceSheet,
  { lastMonth, saysLicences }: Attendance,
): readonly Record<number, SheetCell>[] {
  if (!lastMonth) return [];
  const { staff } = words.overview;
  const required = evaluation.project.requiredWorkers?.value;
  const workers = rational(lastMonth.workers);
  const licensed = saysLicences
    ? formulaCell(
        `"${staff.licensedHeads}"&${addressOf(sheet, 'lastLicensed')}&"${staff.heads}"`,
        staff.licensedHeads + formatCount(rational(lastMonth.licensed)) + staff.heads,
        styles.center,
      )
    : noneCell();
  return [
    rowOf(staff.lastMonth, [
      shown(sheet, 'requiredWorkers', styles.number),
      shown(sheet, 'lastWorkers', styles.number),
      required
        ? differenceCell(
            sheet,
            'lastWorkers',
            'requiredWorkers',
            subtract(workers, required),
            styles.number,
          )
        : noneCell(),
      licensed,
    ]),
  ];
}

function rowOf(label: string, cells: readonly SheetCell[]): Record<number, SheetCell> {
  return sideBySide(0, [textCell(label, styles.rowHeader), ...cells]);
}

function shown(
  { plan, figureAt }: AttendanceSheet,
  id: FigureId,
  style: CellStyle,
  offset = 0,
): SheetCell {
  const place = figureAt(id);
  if (!place) return noneCell();
  return mirrorCell(plan, { row: place.row, column: place.column + offset }, style);
}

function differenceCell(
  sheet: AttendanceSheet,
  minuend: FigureId,
  subtrahend: FigureId,
  value: Rational,
  style: CellStyle,
): SheetCell {
  const [from, taken] = [addressOf(sheet, minuend), addressOf(sheet, subtrahend)];
  return roundedCell(`${from}-${taken}`, value, style);
}

function addressOf({ plan, figureAt }: AttendanceSheet, id: FigureId): string {
  const place = figureAt(id);
  return place ? formatAddress({ sheet: plan.name, ...place }) : '0';
}
