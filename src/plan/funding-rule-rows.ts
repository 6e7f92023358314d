import { percentLimit } from '../core/checks/percent-limit.ts';
import type { Funding, FundingShares } from '../core/funding/funding.ts';
import { compare, multiply, one, type Rational, subtract } from '../core/quantities/rational.ts';
import { fundingColumn as column, type FundingLayout, fundingAt } from './funding-layout.ts';
import type { PlanContext } from './plan-context.ts';
import { formulaCell, noneCell, numberCell, textCell } from './planned-cell.ts';
import { plannedRow } from './planned-row.ts';
import { quotient } from './safe-formula.ts';
import type { SheetCell, SheetRow } from './sheet-plan.ts';
import { heights, styles } from './styles.ts';
import { verifiedCell } from './verified-cell.ts';

type Share = keyof FundingShares;
const shares: readonly Share[] = ['staff', 'staffAndQuality', 'operating'];

/** The three shares of budget and of spending with their rules beside them, and the limit of deviation. */
export function fundingRuleRows(
  context: PlanContext,
  funding: Funding,
  layout: FundingLayout,
): readonly SheetRow[] {
  const { rules } = layout;
  if (rules === null) return [];
  const { words, evaluation } = context;
  const { rules: labels } = words.funding;
  const headings: readonly (readonly [number, string])[] = [
    [column.name, labels.headings[0] ?? ''],
    [column.class, labels.headings[1] ?? ''],
    [column.budget, labels.headings[2] ?? ''],
    [column.spent, labels.headings[3] ?? ''],
    [column.rate, labels.headings[4] ?? ''],
    [column.deviation, labels.headings[5] ?? ''],
    [column.ofBudget, labels.headings[6] ?? ''],
    [column.ofSpent, labels.headings[7] ?? ''],
  ];
  const limit = percentLimit(evaluation.settings.thresholds.fundingDeviationPercent);
  return [
    plannedRow(
      { [column.name]: textCell(labels.title, styles.section) },
      { height: heights.section },
    ),
    plannedRow(
      Object.fromEntries(headings.map(([at, text]) => [at, textCell(text, styles.header)])),
      { height: heights.header },
    ),
    ...shares.map((share, at) => shareRow(context, funding, layout, share, rules + 2 + at)),
    plannedRow({
      [column.name]: textCell(labels.deviation, styles.rowHeader),
      [column.class]: numberCell(limit, { ...styles.percent, format: limitFormat('±', limit) }),
    }),
  ];
}

function shareRow(
  context: PlanContext,
  funding: Funding,
  layout: FundingLayout,
  share: Share,
  row: number,
): SheetRow {
  const { labels } = context.words.funding.rules;
  const { ofBudget, ofSpending } = funding.shares;
  const limit = limitOf(context, share);
  const isFinal = context.evaluation.project.stage?.value === 'final';
  return plannedRow({
    [column.name]: textCell(labels[share], styles.rowHeader),
    [column.class]: numberCell(limit, {
      ...styles.percent,
      format: limitFormat(share === 'operating' ? '≤' : '≥', limit),
    }),
    [column.budget]: amountCell(
      context,
      layout,
      share,
      'budget',
      funding.budget,
      ofBudget[share],
      row,
    ),
    [column.spent]: amountCell(
      context,
      layout,
      share,
      'spent',
      funding.spent,
      ofSpending[share],
      row,
    ),
    [column.rate]: ratioCell(layout, 'budget', ofBudget[share], row),
    [column.deviation]: verdictCell(
      context,
      share,
      ofBudget[share],
      fundingAt(row, 'rate'),
      row,
      true,
    ),
    [column.ofBudget]: ratioCell(layout, 'spent', ofSpending[share], row),
    [column.ofSpent]: verdictCell(
      context,
      share,
      ofSpending[share],
      fundingAt(row, 'ofBudget'),
      row,
      isFinal,
    ),
  });
}

/** `"≥"0%`, or with decimals where the limit has some. */
function limitFormat(sign: string, limit: Rational): string {
  return `"${sign}"${100n % limit.d === 0n ? '0%' : '0.00%'}`;
}

function limitOf({ evaluation }: PlanContext, share: Share): Rational {
  const { thresholds } = evaluation.settings;
  const percents: Readonly<Record<Share, number>> = {
    staff: thresholds.staffSharePercent,
    staffAndQuality: thresholds.qualitySharePercent,
    operating: thresholds.operatingSharePercent,
  };
  return percentLimit(percents[share]);
}

/** The amounts of a class added up by the class beside each line; all but operating costs for the second. */
function amountCell(
  { words }: PlanContext,
  { firstLine, lastLine, total }: FundingLayout,
  share: Share,
  role: 'budget' | 'spent',
  all: Rational | null,
  ratio: Rational | null,
  row: number,
): SheetCell {
  if (!ratio || !all || total === null) return noneCell();
  const { classes } = words.funding;
  const range = (name: 'class' | 'budget' | 'spent') =>
    `$${fundingAt(firstLine, name)}:$${fundingAt(lastLine, name)}`;
  const name = share === 'staff' ? classes.staff : classes.operating;
  const added = `SUMIF(${range('class')},"${name}",${range(role)})`;
  const formula =
    share === 'staffAndQuality'
      ? `ROUND(${fundingAt(total, role)}-${fundingAt(row + 1, role)},8)`
      : `ROUND(${added},8)`;
  const value =
    share === 'staffAndQuality'
      ? multiply(subtract(one, subtract(one, ratio)), all)
      : multiply(ratio, all);
  return verifiedCell(value, [{ formula, value }], styles.money);
}

function ratioCell(
  { total }: FundingLayout,
  role: 'budget' | 'spent',
  ratio: Rational | null,
  row: number,
): SheetCell {
  if (!ratio || total === null) return noneCell();
  return formulaCell(
    quotient(fundingAt(row, role), fundingAt(total, role)),
    ratio,
    styles.totalPercent,
  );
}

/** 符合 or not, live over the share and the rule; spending is judged at the final alone. */
function verdictCell(
  context: PlanContext,
  share: Share,
  ratio: Rational | null,
  place: string,
  row: number,
  isJudged: boolean,
): SheetCell {
  const { states } = context.words.funding;
  if (!ratio) return noneCell();
  if (!isJudged) return textCell(states.open, styles.center);
  const isMost = share === 'operating';
  const difference = compare(ratio, limitOf(context, share));
  const isKept = isMost ? difference <= 0 : difference >= 0;
  const bad = isMost ? states.above : states.under;
  const test = `ROUND(${place}-${fundingAt(row, 'class')},8)${isMost ? '<=0' : '>=0'}`;
  return formulaCell(
    `IFERROR(IF(${test},"${states.kept}","${bad}"),"—")`,
    isKept ? states.kept : bad,
    styles.center,
  );
}
