import { percentLimit } from '../core/checks/percent-limit.ts';
import { compare, type Rational } from '../core/quantities/rational.ts';
import { type FundingLayout, fundingAt } from './funding-layout.ts';
import type { PlanContext } from './plan-context.ts';
import { formulaCell, noneCell, roundedCell, textCell } from './planned-cell.ts';
import type { CellStyle, SheetCell } from './sheet-plan.ts';
import { styles } from './styles.ts';

export function deviationCell(
  row: number,
  deviation: Rational | null,
  style: CellStyle = styles.percent,
): SheetCell {
  if (!deviation) return noneCell();
  return roundedCell(`${fundingAt(row, 'spent')}/${fundingAt(row, 'budget')}-1`, deviation, {
    ...style,
    format: '+0.00%;-0.00%;0.00%',
  });
}

interface Amounts {
  readonly budget: Rational | null;
  readonly spent: Rational | null;
  readonly deviation: Rational | null;
  /** The total: above the budget it is overspent. */
  readonly isAll: boolean;
}

/**
 * Whether spending keeps to its budget, live: 超支 in all at any stage; off by more than the limit at
 * the final alone.
 */
export function deviationState(
  context: PlanContext,
  row: number,
  { budget, spent, deviation, isAll }: Amounts,
  { rules }: FundingLayout,
): SheetCell {
  const { states } = context.words.funding;
  const style = isAll ? styles.totalWord : styles.center;
  if (!budget || !spent || !deviation) return noneCell(style);
  const isFinal = context.evaluation.project.stage?.value === 'final';
  const limit = percentLimit(context.evaluation.settings.thresholds.fundingDeviationPercent);
  const limitAt =
    rules === null ? decimal(limit) : `$${fundingAt(rules + 5, 'class').replace(/\d+$/, '$$$&')}`;
  const size = deviation.n < 0n ? { n: -deviation.n, d: deviation.d } : deviation;
  const isOff = compare(size, limit) > 0;
  const over = `ROUND(${fundingAt(row, 'spent')}-${fundingAt(row, 'budget')},8)>0`;
  const off = `ABS(${fundingAt(row, 'deviation')})>${limitAt}`;
  const judged = isFinal ? `IF(${off},"${states.off}","${states.kept}")` : `"${states.open}"`;
  const value = isFinal ? (isOff ? states.off : states.kept) : states.open;
  const formula = isAll ? `IF(${over},"${states.over}",${judged})` : judged;
  const isOver = isAll && compare(spent, budget) > 0;
  if (!isAll && !isFinal) return textCell(states.open, style);
  return formulaCell(`IFERROR(${formula},"—")`, isOver ? states.over : value, style);
}

function decimal({ n, d }: Rational): string {
  return `${n}/${d}`;
}
