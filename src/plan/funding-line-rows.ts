import { formatAddress } from '../core/cells/a1.ts';
import type { Funding } from '../core/funding/funding.ts';
import { divide, equals, type Rational, subtract, sum } from '../core/quantities/rational.ts';
import type { StatedMoney } from '../core/tables/facts/funding-table.ts';
import { readingCell } from './figure-cells.ts';
import { figureFormula } from './figure-formula.ts';
import {
  fundingColumn as column,
  type FundingLayout,
  fundingAt,
  type PlacedLine,
} from './funding-layout.ts';
import { deviationCell, deviationState } from './funding-states.ts';
import type { PlanContext } from './plan-context.ts';
import { formulaCell, linkCell, noneCell, roundedCell, textCell } from './planned-cell.ts';
import { plannedRow } from './planned-row.ts';
import { quotient } from './safe-formula.ts';
import type { CellStyle, SheetCell, SheetRow } from './sheet-plan.ts';
import { styles } from './styles.ts';
import { verifiedCell } from './verified-cell.ts';

type Role = 'budget' | 'spent';

/** The lines of the budget, parts folded under their wholes, then the sum and the printed total. */
export function fundingLineRows(
  context: PlanContext,
  funding: Funding,
  layout: FundingLayout,
): readonly SheetRow[] {
  const { total, printed } = layout;
  return [
    ...layout.lines.flatMap((line) => lineRows(context, funding, layout, line)),
    ...(total === null ? [] : [totalRow(context, funding, layout, total)]),
    ...(printed === null ? [] : [printedRow(context, funding, printed)]),
  ];
}

function lineRows(
  context: PlanContext,
  funding: Funding,
  layout: FundingLayout,
  placed: PlacedLine,
): readonly SheetRow[] {
  const { funded, row, depth, countsAs, parts } = placed;
  const { line, budget, spent, rate } = funded;
  const classes = context.words.funding.classes;
  const source = (line.spent ?? line.budget)?.cell;
  const isTop = depth === 0;
  const label = isTop ? styles.rowHeader : { ...styles.text, indent: Math.min(4, depth + 1) };
  const kind = classOf(context, countsAs, isTop);
  const own = plannedRow(
    {
      [column.name]: textCell(line.name, label),
      [column.class]: kind ? textCell(classes[kind], styles.center) : textCell('', styles.center),
      [column.budget]: amountCell(context, placed, 'budget'),
      [column.spent]: amountCell(context, placed, 'spent'),
      [column.rate]: rateCell(row, rate),
      [column.deviation]: deviationCell(row, funded.deviation),
      [column.ofBudget]: shareCell(row, 'budget', budget, funding.budget, layout),
      [column.ofSpent]: shareCell(row, 'spent', spent, funding.spent, layout),
      [column.state]: isTop
        ? deviationState(context, row, { ...funded, isAll: false }, layout)
        : textCell('', styles.center),
      [column.source]: source ? linked(formatAddress(source)) : noneCell(),
    },
    isTop ? {} : { outline: 1 },
  );
  return [own, ...parts.flatMap((part) => lineRows(context, funding, layout, part))];
}

/** A line of the budget that says nothing counts as quality; where money comes from counts as nothing. */
function classOf(
  { evaluation: { funding, recognition } }: PlanContext,
  countsAs: PlacedLine['countsAs'],
  isTop: boolean,
): PlacedLine['countsAs'] {
  const table = recognition.tables.find(({ key }) => key === funding?.table);
  const isBySource = table?.kind === 'funding' && table.by === 'sources';
  return countsAs ?? (isTop && !isBySource ? 'quality' : null);
}

/** An amount by a formula over its cell, or the sum of the parts underneath. */
function amountCell(context: PlanContext, placed: PlacedLine, role: Role): SheetCell {
  const value = placed.funded[role];
  const stated = placed.funded.line[role];
  if (!value) return noneCell();
  const isOwn = isFigure(stated) && equals(stated.reading.figure.value, value);
  if (isOwn) return moneyCell(context, stated, value, styles.money);
  const { parts } = placed;
  const values = parts.flatMap(({ funded }) => funded[role] ?? []);
  const formula = sumFormula(parts, role);
  return verifiedCell(value, formula ? [{ formula, value: sum(values) }] : [], styles.money);
}

type StatedAmount = StatedMoney & { readonly reading: { readonly kind: 'figure' } };

function isFigure(stated: StatedMoney | null): stated is StatedAmount {
  return stated?.reading.kind === 'figure';
}

/** An amount of the workbook in yuan: its cell times its unit, else what was read from it. */
export function moneyCell(
  { snapshot }: PlanContext,
  { cell }: StatedMoney,
  value: Rational,
  style: CellStyle,
): SheetCell {
  const formula = figureFormula(snapshot, cell, value);
  return formula
    ? formulaCell(formula, value, style)
    : readingCell(value, cell, styles.readingMoney);
}

/** `ROUND(SUM(C5:C9),8)` where the rows follow one another, else `ROUND(SUM(C5,C8),8)`. */
function sumFormula(lines: readonly PlacedLine[], role: Role): string | null {
  const rows = lines.map(({ row }) => row);
  const [first] = rows;
  const last = rows.at(-1);
  if (first === undefined || last === undefined) return null;
  const isRow = last - first === rows.length - 1;
  const range = isRow
    ? `${fundingAt(first, role)}:${fundingAt(last, role)}`
    : rows
        .slice(0, 250)
        .map((row) => fundingAt(row, role))
        .join(',');
  return rows.length > 250 && !isRow ? null : `ROUND(SUM(${range}),8)`;
}

function totalRow(
  context: PlanContext,
  funding: Funding,
  layout: FundingLayout,
  row: number,
): SheetRow {
  const { budget, spent, executionRate: rate, deviation } = funding;
  const total = (role: Role): SheetCell => {
    const value = funding[role];
    if (!value) return noneCell(styles.totalWord);
    const formula = sumFormula(layout.lines, role);
    const added = sum(layout.lines.flatMap(({ funded }) => funded[role] ?? []));
    const printed = funding.printed?.[role] ?? null;
    const own = isFigure(printed) ? figureFormula(context.snapshot, printed.cell, value) : null;
    return verifiedCell(
      value,
      [...(formula ? [{ formula, value: added }] : []), ...(own ? [{ formula: own, value }] : [])],
      styles.totalMoney,
    );
  };
  const share = (role: Role, all: Rational | null): SheetCell =>
    all && all.n > 0n
      ? formulaCell(
          quotient(fundingAt(row, role), fundingAt(row, role)),
          divide(all, all),
          styles.totalPercent,
        )
      : noneCell(styles.totalWord);
  return plannedRow({
    [column.name]: textCell(context.words.funding.total, styles.totalLabel),
    [column.class]: textCell('', styles.totalWord),
    [column.budget]: total('budget'),
    [column.spent]: total('spent'),
    [column.rate]: rateCell(row, rate, styles.totalPercent),
    [column.deviation]: deviationCell(row, deviation, styles.totalPercent),
    [column.ofBudget]: share('budget', budget),
    [column.ofSpent]: share('spent', spent),
    [column.state]: deviationState(context, row, { budget, spent, deviation, isAll: true }, layout),
    [column.source]: textCell('', styles.totalWord),
  });
}

/** The total as the workbook prints it, and by how much it is off the sum. */
function printedRow(context: PlanContext, { printed, ...known }: Funding, row: number): SheetRow {
  const amount = (role: Role): SheetCell => {
    const stated = printed?.[role] ?? null;
    const value = stated?.reading.kind === 'figure' ? stated.reading.figure.value : null;
    return stated && value ? moneyCell(context, stated, value, styles.money) : noneCell();
  };
  const off = (role: Role): SheetCell => {
    const stated = printed?.[role] ?? null;
    const value = stated?.reading.kind === 'figure' ? stated.reading.figure.value : null;
    const sumOfLines = known[role];
    return value && sumOfLines
      ? roundedCell(
          `${fundingAt(row, role)}-${fundingAt(row - 1, role)}`,
          subtract(value, sumOfLines),
          styles.money,
        )
      : noneCell();
  };
  const words = context.words.funding;
  const source = (printed?.spent ?? printed?.budget)?.cell;
  return plannedRow({
    [column.name]: textCell(words.printed, styles.rowHeader),
    [column.class]: textCell('', styles.center),
    [column.budget]: amount('budget'),
    [column.spent]: amount('spent'),
    [column.rate]: textCell(words.difference, styles.center),
    [column.deviation]: textCell('', styles.center),
    [column.ofBudget]: off('budget'),
    [column.ofSpent]: off('spent'),
    [column.state]: textCell('', styles.center),
    [column.source]: source ? linked(formatAddress(source)) : noneCell(),
  });
}

function rateCell(
  row: number,
  rate: Rational | null,
  style: CellStyle = styles.percent,
): SheetCell {
  return rate
    ? formulaCell(quotient(fundingAt(row, 'spent'), fundingAt(row, 'budget')), rate, style)
    : noneCell();
}

function shareCell(
  row: number,
  role: Role,
  amount: Rational | null,
  all: Rational | null,
  { total }: FundingLayout,
): SheetCell {
  const share = amount && all && all.n > 0n ? divide(amount, all) : null;
  if (!share || total === null) return noneCell();
  const whole = fundingAt(total, role).replace(/\d+$/, '$$$&');
  return formulaCell(quotient(fundingAt(row, role), whole), share, styles.percent);
}

export function linked(place: string): SheetCell {
  return linkCell(place, place);
}
