import { keyHeading } from '../core/cells/summary-sheet.ts';
import { elapsedShare } from '../core/quantities/elapsed-share.ts';
import { multiply } from '../core/quantities/rational.ts';
import { readingCell } from './figure-cells.ts';
import {
  fundingColumn as column,
  type FundingLayout,
  fundingAt,
  fundingLayout,
  fundingWidths,
} from './funding-layout.ts';
import { fundingLineRows } from './funding-line-rows.ts';
import { fundingPaymentRows } from './funding-payment-rows.ts';
import { fundingRuleRows } from './funding-rule-rows.ts';
import type { PlanContext } from './plan-context.ts';
import { formulaCell, textCell } from './planned-cell.ts';
import { plannedRow, sideBySide } from './planned-row.ts';
import { quotient } from './safe-formula.ts';
import { framed, headRows, noteRows } from './sheet-frame.ts';
import type { SheetPlan, SheetRow } from './sheet-plan.ts';
import { heights, stateColors, styles } from './styles.ts';

/** 经费汇总 and where its rows stand, for sheets that refer to them. */
export interface FundingSheet {
  readonly plan: SheetPlan;
  readonly layout: FundingLayout;
}

/** 经费汇总: budget and spending by line, the shares with their rules, the payments; in yuan. */
export function fundingSheet(context: PlanContext): FundingSheet | null {
  const { evaluation, words } = context;
  const { funding, payments } = evaluation;
  if (!funding && !payments) return null;
  const elapsed = funding ? elapsedRow(context) : null;
  const layout = fundingLayout(evaluation, elapsed !== null);
  const head = headRows(context, words.funding.title, column.key);
  const notes = noteRows(words.funding.notes, layout.notes, fundingWidths);
  const gap = plannedRow({}, { height: 10 });
  const rows = [
    ...head.rows,
    ...(funding
      ? [sectionRow(context), headerRow(context), ...fundingLineRows(context, funding, layout)]
      : []),
    ...(funding && elapsed ? [elapsed(layout.elapsed ?? 0)] : []),
    ...(funding ? [gap] : []),
    ...(funding ? fundingRuleRows(context, funding, layout) : []),
    ...(layout.rules === null ? [] : [gap]),
    ...(payments ? [...fundingPaymentRows(context, payments, layout), gap] : []),
    ...notes.rows,
  ];
  const plan = framed(context, 'funding', {
    rows: withKeyHeading(rows),
    merges: [...head.merges, ...notes.merges],
    columnWidths: fundingWidths,
    pagesTall: 1,
    ...(funding ? { freeze: { rows: 4, columns: 1 }, titleRow: 3 } : {}),
    highlights: highlightsOf(context, layout),
  });
  return { plan, layout };
}

function sectionRow({ words }: PlanContext): SheetRow {
  return plannedRow(
    { 0: textCell(words.funding.lines, styles.section) },
    { height: heights.section },
  );
}

function headerRow({ words }: PlanContext): SheetRow {
  const headings = words.funding.headings.map((text) => textCell(text, styles.header));
  return plannedRow(sideBySide(0, headings), { height: heights.header });
}

/** The key's heading stands in the first row below the titles. */
function withKeyHeading(rows: readonly SheetRow[]): readonly SheetRow[] {
  return rows.map((row, at) => {
    if (at !== 2) return row;
    const cells = Array.from({ length: column.key }, (_, place) => row.cells[place]);
    return { ...row, cells: [...cells, textCell(keyHeading, styles.key)] };
  });
}

/** Beside the execution rate at mid-term: the months that have passed of the agreement's. */
function elapsedRow({ evaluation, words }: PlanContext): ((row: number) => SheetRow) | null {
  const { agreementPeriod, evaluationPeriod, stage } = evaluation.project;
  const isFinal = stage?.value === 'final';
  const share =
    agreementPeriod && evaluationPeriod && !isFinal
      ? elapsedShare(evaluationPeriod.value, agreementPeriod.value)
      : null;
  if (!share || !agreementPeriod) return null;
  const { months } = agreementPeriod.value;
  return (row) =>
    plannedRow({
      [column.name]: textCell(words.funding.elapsed, styles.rowHeader),
      [column.class]: textCell('', styles.center),
      [column.budget]: readingCell(months, agreementPeriod.cell),
      [column.spent]: readingCell(multiply(share, months), evaluationPeriod?.cell ?? null),
      [column.rate]: formulaCell(
        quotient(fundingAt(row, 'spent'), fundingAt(row, 'budget')),
        share,
        styles.percent,
      ),
      [column.deviation]: textCell(words.funding.elapsedHow, { ...styles.note, wrap: false }),
    });
}

function highlightsOf(
  { words }: PlanContext,
  { total, rules, firstLine }: FundingLayout,
): NonNullable<SheetPlan['highlights']> {
  const { states } = words.funding;
  const ranges = [
    ...(total === null
      ? []
      : [{ top: firstLine, bottom: total, left: column.state, right: column.state }]),
    ...(rules === null
      ? []
      : [column.deviation, column.ofSpent].map((at) => ({
          top: rules + 2,
          bottom: rules + 4,
          left: at,
          right: at,
        }))),
  ];
  return ranges.flatMap((range) => [
    { range, text: states.kept, ...stateColors.good },
    { range, text: states.over, ...stateColors.bad },
    ...[states.off, states.under, states.above].map((text) => ({
      range,
      text,
      ...stateColors.bad,
    })),
  ]);
}
