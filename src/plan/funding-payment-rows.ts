import { formatAddress } from '../core/cells/a1.ts';
import type { Payments } from '../core/payments/payments.ts';
import { divide, type Rational, subtract, sum } from '../core/quantities/rational.ts';
import type { StatedMoney } from '../core/tables/facts/funding-table.ts';
import { dateText } from '../messages/numbers.ts';
import { sourcedCell } from './figure-cells.ts';
import { fundingColumn as column, type FundingLayout, fundingAt } from './funding-layout.ts';
import { linked, moneyCell } from './funding-line-rows.ts';
import type { PlanContext } from './plan-context.ts';
import { formulaCell, noneCell, numberCell, roundedCell, textCell } from './planned-cell.ts';
import { plannedRow } from './planned-row.ts';
import { quotient } from './safe-formula.ts';
import { statedCell } from './score-part-rows.ts';
import type { SheetCell, SheetRow } from './sheet-plan.ts';
import { heights, styles } from './styles.ts';
import { verifiedCell } from './verified-cell.ts';

/** The batches with what was due and paid, their sum, and what is left of the agreed funds. */
export function fundingPaymentRows(
  context: PlanContext,
  payments: Payments,
  layout: FundingLayout,
): readonly SheetRow[] {
  const { payments: words } = context.words.funding;
  const { firstPayment, lastPayment } = layout;
  const headings = words.headings.map((text, at) => [at, textCell(text, styles.header)] as const);
  return [
    plannedRow({ 0: textCell(words.title, styles.section) }, { height: heights.section }),
    plannedRow(Object.fromEntries(headings), { height: heights.header }),
    ...payments.rows.map((_, at) =>
      paymentRow(context, payments, at, firstPayment + at, lastPayment + 2),
    ),
    totalRow(context, payments, layout),
    agreedRow(context, payments, lastPayment + 2),
  ];
}

function paymentRow(
  context: PlanContext,
  { rows, agreed }: Payments,
  at: number,
  row: number,
  agreedAt: number,
): SheetRow {
  const entry = rows[at];
  if (!entry) return plannedRow({});
  const { payment, amount, share } = entry;
  const source = (payment.amount ?? payment.due)?.cell ?? payment.labelCell;
  const date = payment.date?.day ? dateText(payment.date.day) : (payment.date?.text ?? null);
  return plannedRow({
    0: textCell(payment.name, styles.rowHeader),
    1: date === null ? noneCell() : textCell(date, styles.center),
    2: amountOf(context, payment.due),
    3: amountOf(context, payment.amount),
    4: amount && agreed && share ? shareCell(row, agreedAt, share) : noneCell(),
    5: payment.share ? statedCell(context.snapshot, payment.share, styles.percent) : noneCell(),
    [column.ofBudget]: linked(formatAddress(source)),
  });
}

function amountOf(context: PlanContext, stated: StatedMoney | null): SheetCell {
  const value = stated?.reading.kind === 'figure' ? stated.reading.figure.value : null;
  return stated && value ? moneyCell(context, stated, value, styles.money) : noneCell();
}

function shareCell(row: number, agreedAt: number, share: Rational): SheetCell {
  return formulaCell(
    quotient(fundingAt(row, 'spent'), fundingAt(agreedAt, 'spent')),
    share,
    styles.percent,
  );
}

function totalRow(
  { words }: PlanContext,
  { total, rows, agreed }: Payments,
  { firstPayment, lastPayment }: FundingLayout,
): SheetRow {
  const row = lastPayment + 1;
  const added = (role: 'budget' | 'spent', values: readonly Rational[], value: Rational | null) =>
    value
      ? verifiedCell(
          value,
          [
            {
              formula: `ROUND(SUM(${fundingAt(firstPayment, role)}:${fundingAt(lastPayment, role)}),8)`,
              value: sum(values),
            },
          ],
          styles.totalMoney,
        )
      : noneCell(styles.totalWord);
  const paid = rows.flatMap(({ amount }) => amount ?? []);
  const due = rows.flatMap(({ payment }) =>
    payment.due?.reading.kind === 'figure' ? payment.due.reading.figure.value : [],
  );
  const share = total && agreed && divide(total, agreed);
  return plannedRow({
    0: textCell(words.funding.total, styles.totalLabel),
    1: textCell('', styles.totalWord),
    2: added('budget', due, due.length > 0 ? sum(due) : null),
    3: added('spent', paid, total),
    4: share
      ? formulaCell(
          quotient(fundingAt(row, 'spent'), fundingAt(row + 1, 'spent')),
          share,
          styles.totalPercent,
        )
      : noneCell(styles.totalWord),
    5: textCell('', styles.totalWord),
    [column.ofBudget]: textCell('', styles.totalWord),
  });
}

/** The agreed funds that the shares are of, and what is yet to be paid. */
function agreedRow(context: PlanContext, { agreed, total }: Payments, row: number): SheetRow {
  const { evaluation, snapshot, words } = context;
  const { annualFunds } = evaluation.project;
  const own = annualFunds && sourcedCell(snapshot, annualFunds, styles.money);
  const left = agreed && total && subtract(agreed, total);
  return plannedRow({
    0: textCell(words.funding.payments.agreed, styles.rowHeader),
    1: textCell('', styles.center),
    2: textCell('', styles.center),
    3: own
      ? { ...own, style: { ...own.style, format: styles.money.format } }
      : agreed
        ? numberCell(agreed, styles.money)
        : noneCell(),
    4: textCell(words.funding.payments.left, styles.center),
    5: left
      ? roundedCell(`${fundingAt(row, 'spent')}-${fundingAt(row - 1, 'spent')}`, left, styles.money)
      : noneCell(),
    [column.ofBudget]: annualFunds?.cell ? linked(formatAddress(annualFunds.cell)) : noneCell(),
  });
}
