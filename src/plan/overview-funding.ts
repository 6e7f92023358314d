import { type FundingLayout, fundingColumn } from './funding-layout.ts';
import type { FundingSheet } from './funding-sheet.ts';
import { mirrorCell } from './mirror-cell.ts';
import type { PlanContext } from './plan-context.ts';
import { noneCell, textCell } from './planned-cell.ts';
import { sideBySide } from './planned-row.ts';
import type { CellStyle, SheetCell } from './sheet-plan.ts';
import { styles } from './styles.ts';

type Column = keyof typeof fundingColumn;

/** The overview's rows of money, all over 经费汇总: the sum, the shares with their rules, what was paid. */
export function fundingRows(
  context: PlanContext,
  sheet: FundingSheet,
): readonly Record<number, SheetCell>[] {
  const { funding, payments } = context.evaluation;
  const { layout } = sheet;
  return [
    ...(funding && layout.total !== null ? [totalRow(context, sheet, layout.total)] : []),
    ...(layout.rules === null ? [] : shareRows(context, sheet, layout.rules)),
    ...(payments ? [paidRow(context, sheet, layout)] : []),
  ];
}

function totalRow(
  { words }: PlanContext,
  sheet: FundingSheet,
  row: number,
): Record<number, SheetCell> {
  const money: CellStyle = { ...styles.number, format: '#,##0' };
  return rowOf(words.overview.funding.total, [
    cellAt(sheet, row, 'budget', money),
    cellAt(sheet, row, 'spent', money),
    cellAt(sheet, row, 'rate', styles.totalPercent),
    cellAt(sheet, row, 'state', styles.center),
  ]);
}

/** Of the budget, of spending, the rule; the verdict on spending. */
function shareRows(
  { words }: PlanContext,
  sheet: FundingSheet,
  rules: number,
): readonly Record<number, SheetCell>[] {
  const labels = words.overview.funding;
  const names = [labels.staff, labels.staffAndQuality, labels.operating];
  return names.map((name, at) => {
    const row = rules + 2 + at;
    const rule = sheet.plan.rows[row]?.cells[fundingColumn.class];
    const format = rule?.style?.format ?? '0%';
    return rowOf(labels.share + name, [
      cellAt(sheet, row, 'rate', styles.percent),
      cellAt(sheet, row, 'ofBudget', styles.percent),
      cellAt(sheet, row, 'class', { ...styles.number, format }),
      cellAt(sheet, row, 'ofSpent', styles.center),
    ]);
  });
}

function paidRow(
  { words }: PlanContext,
  sheet: FundingSheet,
  { lastPayment }: FundingLayout,
): Record<number, SheetCell> {
  const money: CellStyle = { ...styles.number, format: '#,##0' };
  return rowOf(words.overview.funding.paid, [
    cellAt(sheet, lastPayment + 2, 'spent', money),
    cellAt(sheet, lastPayment + 1, 'spent', money),
    cellAt(sheet, lastPayment + 1, 'rate', styles.percent),
    noneCell(),
  ]);
}

function rowOf(label: string, cells: readonly SheetCell[]): Record<number, SheetCell> {
  return sideBySide(0, [textCell(label, styles.rowHeader), ...cells]);
}

function cellAt({ plan }: FundingSheet, row: number, column: Column, style: CellStyle): SheetCell {
  return mirrorCell(plan, { row, column: fundingColumn[column] }, style);
}
