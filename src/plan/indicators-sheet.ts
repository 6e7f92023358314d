import { formatPosition } from '../core/cells/a1.ts';
import { keyHeading } from '../core/cells/summary-sheet.ts';
import type { Indicator } from '../core/indicators/indicator.ts';
import { multiply } from '../core/quantities/rational.ts';
import { readingCell } from './figure-cells.ts';
import { type IndicatorColumns, indicatorColumn, indicatorColumns } from './indicator-columns.ts';
import { indicatorOrder } from './indicator-order.ts';
import { type ElapsedMonths, indicatorRow } from './indicator-row.ts';
import type { PlanContext } from './plan-context.ts';
import { formulaCell, textCell } from './planned-cell.ts';
import { plannedRow, sideBySide } from './planned-row.ts';
import { uniqueKeys } from './row-keys.ts';
import { quotient } from './safe-formula.ts';
import { framed, headRows, noteRows } from './sheet-frame.ts';
import type { SheetPlan, SheetRow } from './sheet-plan.ts';
import { heights, stateColors, styles } from './styles.ts';

/** 指标汇总 and where its rows stand, for sheets that refer to them. */
export interface IndicatorsSheet {
  readonly plan: SheetPlan;
  readonly rowOf: ReadonlyMap<Indicator, number>;
  readonly elapsed: ElapsedMonths | null;
}

const elapsedRow = 2;
const headerRow = 3;
const firstRow = 4;

/** 指标汇总: a row an indicator, areas folded under their total, each figure a formula over its cell. */
export function indicatorsSheet(context: PlanContext): IndicatorsSheet | null {
  const { evaluation, words } = context;
  if (evaluation.indicators.length === 0) return null;
  const lines = indicatorOrder(evaluation.indicators);
  const columns = indicatorColumns(context);
  const elapsed = elapsedMonths(context);
  const keys = uniqueKeys(lines.map(({ indicator }) => rowKey(indicator)));
  const rows = lines.map((line, at) =>
    indicatorRow(context, line, { row: firstRow + at, key: keys[at] ?? '', columns, elapsed }),
  );
  const head = headRows(context, words.indicators.title, columns.key);
  const notes = noteRows(words.indicators.notes, firstRow + rows.length, columns.widths);
  const plan = framed(context, 'indicators', {
    rows: [...head.rows, monthsRow(context, elapsed), headerOf(columns), ...rows, ...notes.rows],
    merges: [...head.merges, ...notes.merges],
    columnWidths: columns.widths,
    freeze: { rows: firstRow, columns: 1 },
    titleRow: headerRow,
    highlights: stateHighlights(context, rows.length),
  });
  return {
    plan,
    rowOf: new Map(lines.map(({ indicator }, at) => [indicator, firstRow + at])),
    elapsed,
  };
}

const place = {
  passed: { row: elapsedRow, column: 1 },
  all: { row: elapsedRow, column: 4 },
  share: { row: elapsedRow, column: 6 },
} as const;

function elapsedMonths({ evaluation }: PlanContext): ElapsedMonths | null {
  const { project, indicators } = evaluation;
  const share = indicators.find(({ elapsedShare }) => elapsedShare !== null)?.elapsedShare;
  const all = (project.runningYear ?? project.agreementPeriod?.value)?.months;
  if (!share || !all) return null;
  return {
    share,
    all,
    passed: multiply(share, all),
    cells: { share: '$G$3', passed: '$B$3', all: '$E$3' },
  };
}

/** Months passed and agreed are read from texts; the share is their quotient. */
function monthsRow({ evaluation, words }: PlanContext, elapsed: ElapsedMonths | null): SheetRow {
  if (!elapsed) return plannedRow({}, { height: 6 });
  const { agreementPeriod, runningYear, evaluationPeriod } = evaluation.project;
  const { agreementMonths, yearMonths } = words.indicators;
  const [passed, all] = [formatPosition(place.passed), formatPosition(place.all)];
  return plannedRow({
    [place.passed.column - 1]: textCell(words.indicators.passedMonths, styles.rowHeader),
    [place.passed.column]: readingCell(elapsed.passed, evaluationPeriod?.cell ?? null),
    [place.all.column - 1]: textCell(runningYear ? yearMonths : agreementMonths, styles.rowHeader),
    [place.all.column]: readingCell(elapsed.all, agreementPeriod?.cell ?? null),
    [place.share.column - 1]: textCell(words.indicators.elapsed, styles.rowHeader),
    [place.share.column]: formulaCell(quotient(passed, all), elapsed.share, styles.percent),
  });
}

function headerOf(columns: IndicatorColumns): SheetRow {
  const headings = columns.headings.map((text) => textCell(text, styles.header));
  return plannedRow(
    { ...sideBySide(0, headings), [columns.key]: textCell(keyHeading, styles.key) },
    { height: heights.header },
  );
}

function rowKey({ table, entry }: Indicator): string {
  return [table, ...entry.path, entry.measure ?? '', entry.area ?? ''].join('|');
}

function stateHighlights(
  { words }: PlanContext,
  count: number,
): NonNullable<SheetPlan['highlights']> {
  const { state } = indicatorColumn;
  const range = { top: firstRow, left: state, bottom: firstRow + count - 1, right: state };
  const { behind, reached, onTime } = words.indicators.states;
  return [
    { range, text: behind, ...stateColors.bad },
    { range, text: reached, ...stateColors.good },
    { range, text: onTime, ...stateColors.calm },
  ];
}
