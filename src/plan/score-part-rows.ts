import { formatAddress, formatPosition } from '../core/cells/a1.ts';
import type { CellAddress } from '../core/cells/address.ts';
import { divide, multiply, type Rational, rational, sum } from '../core/quantities/rational.ts';
import type { Stated } from '../core/quantities/reading.ts';
import type { ScoreRow } from '../core/tables/facts/table.ts';
import { formatCount, formatPercent, formatScore } from '../messages/numbers.ts';
import { writtenFor } from '../messages/written.ts';
import { executionPointsFormula, executionRates } from './execution-formula.ts';
import { readingCell } from './figure-cells.ts';
import { figureFormula } from './figure-formula.ts';
import type { PlanContext } from './plan-context.ts';
import { formulaCell, linkCell, noneCell, textCell } from './planned-cell.ts';
import { plannedRow, wrappedHeight } from './planned-row.ts';
import { orDash, quotient } from './safe-formula.ts';
import {
  scoreColumn as column,
  itemColumn,
  type PlacedPart,
  type ScoresLayout,
  scoreAt,
} from './scores-layout.ts';
import type { CellStyle, SheetCell, SheetRow } from './sheet-plan.ts';
import { styles } from './styles.ts';
import { type Candidate, verifiedCell } from './verified-cell.ts';

/** A part's row and, where several rows make it, those under it. */
export function scorePartRows(
  context: PlanContext,
  placed: PlacedPart,
  layout: Pick<ScoresLayout, 'firstItem'>,
): readonly SheetRow[] {
  const { part, listed, isSplit } = placed;
  const how = howWords(context, placed);
  const key = `part:${part.part ?? part.name}`;
  const source = part.cells[0] ?? executionOf(context, placed)?.source.spent?.cell;
  const cells: Record<number, SheetCell> = {
    [column.name]: textCell(part.name, styles.totalLabel),
    [column.full]: fullCell(context, placed),
    [column.score]: scoreCell(context, placed),
    [column.weight]: weightCell(context, placed),
    [column.counted]: countedCell(context, placed, layout),
    [column.rate]: rateCell(placed),
    [column.how]: textCell(how),
    [column.source]: source && !isSplit ? linked(source) : noneCell(),
    [column.key]: textCell(key, styles.key),
  };
  const own = plannedRow(cells, { key, height: wrappedHeight(how, 44) });
  if (!isSplit) return [own];
  return [own, ...listed.map((one) => listedRow(context, one))];
}

function listedRow({ snapshot }: PlanContext, { label, full, score }: ScoreRow): SheetRow {
  const source = score?.cell;
  return plannedRow(
    {
      [column.name]: textCell(label, { ...styles.text, indent: 2 }),
      [column.full]: statedCell(snapshot, full, styles.number),
      [column.score]: statedCell(snapshot, score, styles.score),
      [column.weight]: noneCell(),
      [column.counted]: noneCell(),
      [column.rate]: noneCell(),
      [column.how]: textCell(''),
      [column.source]: source ? linked(source) : noneCell(),
    },
    { outline: 1 },
  );
}

/** A figure of the table: by a formula, or read where it is text. */
export function statedCell(
  snapshot: PlanContext['snapshot'],
  stated: Stated | null,
  style: CellStyle,
): SheetCell {
  const value = figureOf(stated);
  if (!stated || !value) return noneCell();
  const formula = figureFormula(snapshot, stated.cell, value);
  const { format } = style;
  const look = format === undefined ? styles.reading : { ...styles.reading, format };
  return formula ? formulaCell(formula, value, style) : readingCell(value, stated.cell, look);
}

function fullCell(context: PlanContext, placed: PlacedPart): SheetCell {
  const { snapshot } = context;
  const { part, row, listed, isSplit } = placed;
  if (!part.full) return noneCell();
  const first = (listed[0] ?? executionOf(context, placed)?.source)?.full ?? null;
  const value = figureOf(first);
  if (part.isSum && isSplit) return addedCell(placed, 'full', styles.number);
  const formula = isSplit
    ? scoreAt(row + 1, 'full')
    : first && value && figureFormula(snapshot, first.cell, value);
  const candidates = formula ? [{ formula, value }] : [];
  return verifiedCell(part.full, [...candidates, ...addedMarks(context, placed)]);
}

/** The marks of the form's lines that the part adds up. */
function addedMarks(
  { snapshot, evaluation }: PlanContext,
  { part }: PlacedPart,
): readonly Candidate[] {
  const lines = part.lines.flatMap((at) => evaluation.performance?.lines[at] ?? []);
  const formulas = lines.flatMap(({ row, full }) => {
    const formula = row.full && full && figureFormula(snapshot, row.full.cell, full);
    return formula ? [formula] : [];
  });
  if (formulas.length === 0 || formulas.length < lines.length) return [];
  return [{ formula: formulas.join('+'), value: sum(lines.flatMap(({ full }) => full ?? [])) }];
}

/** The score as printed, or the mean over the rows underneath. */
function scoreCell({ snapshot }: PlanContext, placed: PlacedPart): SheetCell {
  const { part, row, listed, isSplit } = placed;
  if (!isSplit) return statedCell(snapshot, listed[0]?.score ?? null, styles.score);
  if (part.isSum) return addedCell(placed, 'score', styles.score);
  const mean = meanOf(listed);
  if (!mean) return noneCell();
  const range = `${scoreAt(row + 1, 'score')}:${scoreAt(row + listed.length, 'score')}`;
  return formulaCell(orDash(`AVERAGE(${range})`), mean, styles.score);
}

/** The items underneath added up; none where one of them is lacking. */
function addedCell({ row, listed }: PlacedPart, of: 'full' | 'score', style: CellStyle): SheetCell {
  const values = listed.flatMap((one) => figureOf(one[of]) ?? []);
  if (values.length < listed.length) return noneCell();
  const range = `${scoreAt(row + 1, of)}:${scoreAt(row + listed.length, of)}`;
  return formulaCell(orDash(`SUM(${range})`), sum(values), style);
}

/** The part's score by its listed rows: their mean over areas, or their sum. */
function combined({ isSum }: PlacedPart['part'], listed: readonly ScoreRow[]): Rational | null {
  const mean = meanOf(listed);
  return mean && isSum ? multiply(mean, rational(listed.length)) : mean;
}

function meanOf(listed: readonly ScoreRow[]): Rational | null {
  const scores = listed.flatMap(({ score }) => figureOf(score) ?? []);
  return scores.length < listed.length ? null : divide(sum(scores), rational(scores.length));
}

function weightCell({ snapshot }: PlanContext, { part, listed }: PlacedPart): SheetCell {
  if (!part.weight) return noneCell();
  const source = listed[0]?.weight?.cell;
  const formula = source && figureFormula(snapshot, source, part.weight);
  const candidates = formula ? [{ formula, value: part.weight }] : [];
  return verifiedCell(part.weight, candidates, styles.percent);
}

/** As it counts in the total: the score, the score times the weight, or the printed converted score. */
function countedCell(
  context: PlanContext,
  placed: PlacedPart,
  layout: Pick<ScoresLayout, 'firstItem'>,
): SheetCell {
  const { snapshot } = context;
  const { part, row, listed, isSplit } = placed;
  if (!part.score || part.part === null) return noneCell();
  const score = isSplit ? combined(part, listed) : figureOf(listed[0]?.score ?? null);
  const [scoreCellAt, weightAt] = [scoreAt(row, 'score'), scoreAt(row, 'weight')];
  const candidates: Candidate[] = [];
  if (score && part.weight) {
    candidates.push({
      formula: orDash(`${scoreCellAt}*${weightAt}`),
      value: multiply(score, part.weight),
    });
  }
  if (score && !part.weight) candidates.push({ formula: scoreCellAt, value: score });
  candidates.push(
    ...executionCandidates(context, placed),
    ...addedPoints(context, placed, layout.firstItem),
  );
  const printed = part.convertedCell ?? part.cells[0];
  const formula = printed && figureFormula(snapshot, printed, part.score);
  if (formula) candidates.push({ formula, value: part.score });
  return verifiedCell(part.score, candidates, { ...styles.score, bold: true });
}

/** Budget execution that no row scores: by the form's row of money. */
function executionOf({ evaluation }: PlanContext, { part, listed }: PlacedPart) {
  const isOurs = part.part === 'execution' && listed.length === 0;
  const { performance, scores } = evaluation;
  const own = performance?.executions.find(({ table }) => table === scores?.table);
  return isOurs ? (own ?? null) : null;
}

/** The points of the part's items in the block underneath, added up. */
function addedPoints(
  { evaluation }: PlanContext,
  { part }: PlacedPart,
  firstItem: number,
): readonly Candidate[] {
  const lines = evaluation.performance?.lines ?? [];
  if (part.lines.length === 0) return [];
  const cells = part.lines.map((line) => {
    const before = lines.slice(0, line).reduce((all, { items }) => all + items.length, 0);
    return formatPosition({ row: firstItem + before, column: itemColumn.points });
  });
  const points = part.lines.flatMap((line) => lines[line]?.points ?? []);
  return [{ formula: `ROUND(SUM(${cells.join(',')}),8)`, value: sum(points) }];
}

function executionCandidates(context: PlanContext, placed: PlacedPart): readonly Candidate[] {
  const execution = executionOf(context, placed);
  const [rate] = execution ? executionRates(context.snapshot, execution) : [];
  if (!execution || !rate) return [];
  const formula = executionPointsFormula(context.snapshot, execution, rate.formula);
  return [{ formula: orDash(formula), value: execution.points }];
}

function rateCell({ part, row }: PlacedPart): SheetCell {
  if (!part.full || !part.score || part.part === null) return noneCell();
  const [full, counted] = [scoreAt(row, 'full'), scoreAt(row, 'counted')];
  return formulaCell(quotient(counted, full), divide(part.score, part.full), styles.percent);
}

/** How the part came about, in words: (16.3 + 16.8 + 17.6) ÷ 3 = 16.90. */
function howWords(context: PlanContext, placed: PlacedPart): string {
  const { how } = context.words.scores;
  const { part, listed, isSplit } = placed;
  if (part.part === null) return how.unknown;
  if (!part.score) return how.missing;
  if (part.lines.length > 0) return how.computed;
  if (executionOf(context, placed))
    return writtenFor(context.lang).sheetItems.performance.executionHow;
  const scores = listed.flatMap(({ score }) => figureOf(score) ?? []);
  const counted = formatScore(part.score);
  if (part.isSum && isSplit) return how.added(scores.map(formatCount), counted);
  const mean = isSplit && scores.length > 1 ? how.mean(scores.map(formatCount)) : null;
  if (part.weight) {
    const base = mean ?? scores.map(formatCount)[0] ?? '';
    return how.weighted(base, formatPercent(part.weight), counted);
  }
  if (mean) return how.result(mean, counted);
  return scores.length === 0 ? how.converted : how.asPrinted;
}

function linked(cell: CellAddress): SheetCell {
  const place = formatAddress(cell);
  return linkCell(place, place);
}

function figureOf(stated: Stated | null): Rational | null {
  return stated?.reading.kind === 'figure' ? stated.reading.figure.value : null;
}
