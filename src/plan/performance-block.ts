import { formatAddress, formatPosition } from '../core/cells/a1.ts';
import type { Range } from '../core/cells/address.ts';
import type {
  ExecutionPoints,
  PerformanceItem,
  PerformanceLine,
} from '../core/performance/performance.ts';
import type { Rational } from '../core/quantities/rational.ts';
import type { Stated } from '../core/quantities/reading.ts';
import { outcomeOf } from '../messages/describe-performance.ts';
import { formatCount } from '../messages/numbers.ts';
import { writtenFor } from '../messages/written.ts';
import { executionPointsFormula, executionRates } from './execution-formula.ts';
import { readingCell } from './figure-cells.ts';
import { figureFormula } from './figure-formula.ts';
import type { PlanContext } from './plan-context.ts';
import { formulaCell, linkCell, noneCell, textCell } from './planned-cell.ts';
import { plannedRow, sideBySide, wrappedHeight } from './planned-row.ts';
import { quotient } from './safe-formula.ts';
import { statedCell } from './score-part-rows.ts';
import { itemColumn, scoreColumn, scoreWidths } from './scores-layout.ts';
import { noteRows } from './sheet-frame.ts';
import type { CellStyle, SheetCell, SheetPlan, SheetRow } from './sheet-plan.ts';
import { shortened } from './shortened.ts';
import { heights, stateColors, styles } from './styles.ts';
import { verifiedCell } from './verified-cell.ts';

/** A block of a sheet, and the rows of its things. */
export interface Block {
  readonly rows: readonly SheetRow[];
  readonly merges: readonly Range[];
  readonly highlights: NonNullable<SheetPlan['highlights']>;
  readonly first: number;
  readonly last: number;
}

/** The performance items, a row each, from `firstRow` on; null without any. */
export function performanceBlock(context: PlanContext, firstRow: number): Block | null {
  const { performance } = context.evaluation;
  const words = writtenFor(context.lang).sheetItems.performance;
  const items =
    performance?.lines.flatMap((line) => line.items.map((item) => ({ line, item }))) ?? [];
  if (!performance || items.length === 0) return null;
  const first = firstRow + 2;
  const rows = items.map(({ line, item }, at) => itemRow(context, line, item, first + at));
  const last = first + rows.length - 1;
  const money = performance.executions.map((execution, at) =>
    executionRow(context, execution, last + 1 + at, at === 0 ? '' : `:${at + 1}`),
  );
  const notes = noteRows(words.notes, last + 1 + money.length, scoreWidths);
  const range = { top: first, left: itemColumn.state, bottom: last, right: itemColumn.state };
  return {
    rows: [
      plannedRow({ 0: textCell(words.title, styles.section) }, { height: heights.section }),
      plannedRow(
        sideBySide(
          0,
          words.headings.map((text) => textCell(text, styles.header)),
        ),
        {
          height: heights.header,
        },
      ),
      ...rows,
      ...money,
      ...notes.rows,
    ],
    merges: notes.merges,
    highlights: [
      { range, text: words.states.notMet, ...stateColors.bad },
      { range, text: words.states.contradicted, ...stateColors.bad },
      { range, text: words.states.partly, ...stateColors.warn },
      { range, text: words.states.open, ...stateColors.warn },
      { range, text: words.states.notYet, ...stateColors.calm },
      { range, text: words.states.met, ...stateColors.good },
    ],
    first,
    last,
  };
}

function itemRow(
  context: PlanContext,
  line: PerformanceLine,
  item: PerformanceItem,
  row: number,
): SheetRow {
  const { target, completed, rate } = item;
  const cell = (item.row.completed ?? item.row.target)?.cell;
  const how = howWords(context, line, item);
  const at = (column: keyof typeof itemColumn) => itemAt(row, column);
  const key = `item:${item.key}`;
  return plannedRow(
    {
      [itemColumn.name]: textCell(shortened(item.name, 60)),
      [itemColumn.target]: quantityCell(context, item, target, 'target'),
      [itemColumn.completed]: quantityCell(context, item, completed, 'completed'),
      [itemColumn.rate]:
        rate && !isZero(target)
          ? formulaCell(quotient(at('completed'), at('target')), rate, styles.percent)
          : noneCell(),
      [itemColumn.state]: stateCell(context, item, at),
      [itemColumn.points]: pointsCell(context, line, item, row),
      [itemColumn.how]: textCell(how),
      [itemColumn.source]: cell ? linkCell(formatAddress(cell), formatAddress(cell)) : noneCell(),
      [scoreColumn.key]: textCell(key, styles.key),
    },
    { key, height: wrappedHeight(how, 44) },
  );
}

function isZero(value: Rational | null): boolean {
  return value === null || value.n === 0n;
}

/** From its cell by a formula; what was read from a text is a 读数 with a link to it. */
function quantityCell(
  { snapshot }: PlanContext,
  { row, isPercent }: PerformanceItem,
  value: Rational | null,
  of: 'target' | 'completed',
): SheetCell {
  const source = row[of]?.cell;
  if (!value || !source) return noneCell();
  const style: CellStyle = isPercent ? styles.percent : styles.number;
  const formula = figureFormula(snapshot, source, value);
  if (formula) return formulaCell(formula, value, style);
  return readingCell(value, source, isPercent ? styles.readingPercent : styles.reading);
}

const signs = { 'at-least': '>=', 'at-most': '<=', 'more-than': '>', 'less-than': '<' } as const;

/** By a formula where two figures decide, else the word. */
function stateCell(
  { lang, evaluation }: PlanContext,
  item: PerformanceItem,
  at: (column: 'target' | 'completed') => string,
): SheetCell {
  const stage = evaluation.project.stage?.value ?? null;
  const { states } = writtenFor(lang).sheetItems.performance;
  const { bound, target, completed, met, judged } = item;
  if (judged) {
    const word = { met: states.met, partly: states.partly, not: states.notMet }[judged.achieved];
    return textCell(word, styles.center);
  }
  const word = states[outcomeOf(item, stage)];
  const short = stage === 'mid' ? states.notYet : states.notMet;
  if (met === null || !bound || !target || !completed) return textCell(word, styles.center);
  const sign = isZero(target) && bound === 'at-least' ? '=' : signs[bound];
  return formulaCell(
    `IF(${at('completed')}${sign}${at('target')},"${states.met}","${short}")`,
    word,
    styles.center,
  );
}

/** A row's points stand with its first item; several items share the marks alike. */
function pointsCell(
  { snapshot }: PlanContext,
  { full, points, items, row }: PerformanceLine,
  item: PerformanceItem,
  first: number,
): SheetCell {
  if (!full || !points || items[0] !== item) return noneCell();
  const marks = row.full && figureFormula(snapshot, row.full.cell, full);
  if (!marks || items.some(({ judged }) => judged)) return verifiedCell(points, [], styles.score);
  const shares = items.map((one, at) => shareFormula(one, first + at));
  const [only] = shares;
  const share = shares.length > 1 ? `(${shares.join('+')})/${shares.length}` : only;
  return verifiedCell(
    points,
    [{ formula: `ROUND(${marks}*${share},2)`, value: points }],
    styles.score,
  );
}

function shareFormula({ bound }: PerformanceItem, row: number): string {
  const [target, completed] = [itemAt(row, 'target'), itemAt(row, 'completed')];
  const isMost = bound === 'at-most' || bound === 'less-than';
  const [over, under] = isMost ? [target, completed] : [completed, target];
  return `IFERROR(MAX(0,MIN(1,${over}/${under})),1)`;
}

function itemAt(row: number, column: keyof typeof itemColumn): string {
  return formatPosition({ row, column: itemColumn[column] });
}

function howWords(
  { lang }: PlanContext,
  { full, stated }: PerformanceLine,
  { level1, level2, level3, name, bound, parts, completed, judged, target, row }: PerformanceItem,
): string {
  const words = writtenFor(lang).sheetItems.performance;
  const path = [level1, level2, level3].filter((label) => label !== null && label !== name);
  const isNear = bound === null || bound === 'at-least';
  const texts = words.texts(
    shortened(row.target?.text.replace(/\s+/gu, ' ') ?? '—', 60),
    shortened(row.completed?.text.replace(/\s+/gu, ' ') ?? '—', 60),
  );
  const pieces = [
    path.join(' › '),
    isNear ? '' : words.bounds[bound].trim(),
    parts.length > 1 && completed ? words.sum(parts.map(formatCount), formatCount(completed)) : '',
    full ? words.marks(formatCount(full), stated && formatCount(stated)) : '',
    judged ? [words.judged, judged.reason].filter(Boolean).join('：') : '',
    target && completed ? '' : texts,
  ];
  return pieces.filter((piece) => piece !== '').join('；');
}

/** The form's row of money: marks × the execution rate, live where its cells hold figures. */
function executionRow(
  { lang, snapshot }: PlanContext,
  execution: ExecutionPoints,
  row: number,
  ordinal: string,
): SheetRow {
  const words = writtenFor(lang).sheetItems.performance;
  const { rate, full, stated, points, source } = execution;
  const how = [words.marks(formatCount(full), stated && formatCount(stated)), words.executionHow];
  const key = `item:execution${ordinal}`;
  const formula = executionPointsFormula(snapshot, execution, itemAt(row, 'rate'));
  const cell = (source.spent ?? source.rate)?.cell;
  return plannedRow(
    {
      [itemColumn.name]: textCell(words.execution),
      [itemColumn.target]: moneyCell(snapshot, source.budget),
      [itemColumn.completed]: moneyCell(snapshot, source.spent),
      [itemColumn.rate]: rate
        ? verifiedCell(rate, executionRates(snapshot, execution), styles.percent)
        : noneCell(),
      [itemColumn.state]: noneCell(),
      [itemColumn.points]: points
        ? verifiedCell(points, rate ? [{ formula, value: points }] : [], styles.score)
        : noneCell(),
      [itemColumn.how]: textCell(how.join('；')),
      [itemColumn.source]: cell ? linkCell(formatAddress(cell), formatAddress(cell)) : noneCell(),
      [scoreColumn.key]: textCell(key, styles.key),
    },
    { key, height: wrappedHeight(how.join('；'), 44) },
  );
}

/** As the form writes it, in its unit. */
function moneyCell(snapshot: PlanContext['snapshot'], stated: Stated | null): SheetCell {
  return statedCell(snapshot, stated, styles.number);
}
