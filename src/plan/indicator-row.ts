import { formatAddress, formatPosition } from '../core/cells/a1.ts';
import type { CellAddress } from '../core/cells/address.ts';
import type { Indicator } from '../core/indicators/indicator.ts';
import {
  compare,
  divide,
  equals,
  one,
  type Rational,
  round,
  subtract,
  sum,
} from '../core/quantities/rational.ts';
import { statesPercent } from '../core/quantities/states-percent.ts';
import { formatCount } from '../messages/numbers.ts';
import { figureCells } from './figure-cells.ts';
import {
  indicatorColumn as column,
  type IndicatorColumns,
  printedFigure,
} from './indicator-columns.ts';
import type { IndicatorLine } from './indicator-order.ts';
import type { PlanContext } from './plan-context.ts';
import { formulaCell, linkCell, noneCell, textCell } from './planned-cell.ts';
import { plannedRow, wrappedHeight } from './planned-row.ts';
import { orDash, quotient } from './safe-formula.ts';
import type { CellStyle, SheetCell, SheetRow } from './sheet-plan.ts';
import { styles } from './styles.ts';
import { type Candidate, verifiedCell } from './verified-cell.ts';

/** The months above the table: how many have passed, of how many; null where they are not known. */
export interface ElapsedMonths {
  readonly share: Rational;
  readonly passed: Rational;
  readonly all: Rational;
  /** Their cells, absolute. */
  readonly cells: { readonly share: string; readonly passed: string; readonly all: string };
}

export interface RowPlace {
  readonly row: number;
  readonly key: string;
  readonly columns: IndicatorColumns;
  readonly elapsed: ElapsedMonths | null;
}

/** One row of 指标汇总. */
export function indicatorRow(context: PlanContext, line: IndicatorLine, place: RowPlace): SheetRow {
  const { indicator, isFolded } = line;
  const { entry } = indicator;
  const name = entry.called ?? entry.name;
  const note = noteOf(context, indicator);
  const cells: Record<number, SheetCell> = {
    [column.name]: textCell(
      name,
      isFolded || entry.partOf ? { ...styles.text, indent: 2 } : styles.text,
    ),
    [column.measure]: textCell(entry.measure ?? '', styles.center),
    [column.unit]: textCell(entry.unit ?? '', styles.center),
    [column.area]: textCell(areaText(context, line), styles.center),
    ...figuresOf(context, line, place),
    [column.rate]: rateCell(indicator, place),
    [column.elapsed]: elapsedCell(indicator, place),
    [column.state]: stateCell(context, indicator, place),
    ...owedCells(context, indicator, place),
    [column.note]: textCell(note),
    [column.source]: sourceCell(context, indicator),
    [place.columns.key]: textCell(place.key, styles.key),
  };
  return plannedRow(cells, {
    key: place.key,
    height: Math.max(wrappedHeight(note, 28), wrappedHeight(name, 23)),
    ...(isFolded ? { outline: 1, isCollapsed: true } : {}),
  });
}

/** 协议量, 完成量, 所列完成率 and the 读数 that they rest on. */
function figuresOf(
  context: PlanContext,
  line: IndicatorLine,
  place: RowPlace,
): Record<number, SheetCell> {
  const { indicator } = line;
  const cells: Record<number, SheetCell> = {
    [column.target]: targetCell(context, line, place),
    [column.completed]: summedCell(line, 'completed', place) ?? noneCell(),
    [column.stated]: noneCell(),
  };
  for (const name of ['target', 'completed', 'stated'] as const) {
    const readingColumn = place.columns.readings[name];
    if (readingColumn !== undefined) cells[readingColumn] = noneCell();
    const printed = printedFigure(indicator, name);
    if (!printed) continue;
    const { figure, reading } = figureCells(
      context.snapshot,
      printed.cell,
      printed.value,
      { row: place.row, column: readingColumn ?? column[name] },
      looks(name === 'stated' || statesPercent(indicator.entry[name])),
    );
    cells[column[name]] = figure;
    if (reading && readingColumn !== undefined) cells[readingColumn] = reading;
  }
  return cells;
}

function looks(isPercent: boolean): { readonly figure: CellStyle; readonly reading: CellStyle } {
  return isPercent
    ? { figure: styles.percent, reading: styles.readingPercent }
    : { figure: styles.number, reading: styles.reading };
}

/** A target that is not printed: the areas' sum, the one implied by the stated rate, or a range in words. */
function targetCell(context: PlanContext, line: IndicatorLine, place: RowPlace): SheetCell {
  const { completed, impliedTarget, impliedRange, statedRate } = line.indicator;
  if (impliedTarget) {
    const whole = completed && statedRate && divide(completed, statedRate.value);
    const formula = orDash(`ROUND(${at(place, 'completed')}/${at(place, 'stated')},0)`);
    const candidate = { formula, value: whole && round(whole, 0) };
    return verifiedCell(impliedTarget, [candidate], { ...styles.number, italic: true });
  }
  if (impliedRange && impliedRange !== 'none') {
    const { from, to } = impliedRange;
    return textCell(
      context.words.indicators.range(formatCount(from), formatCount(to)),
      styles.none,
    );
  }
  return summedCell(line, 'target', place) ?? noneCell();
}

/** The sum over the areas that stand under the row, where the table prints no total. */
function summedCell(
  { indicator, areas }: IndicatorLine,
  name: 'target' | 'completed',
  { row }: RowPlace,
): SheetCell | null {
  const value = indicator[name];
  if (!value) return null;
  const first = formatPosition({ row: row + 1, column: column[name] });
  const last = formatPosition({ row: row + areas.length, column: column[name] });
  const added = sum(areas.flatMap((area) => area[name] ?? []));
  return verifiedCell(value, [{ formula: `ROUND(SUM(${first}:${last}),8)`, value: added }]);
}

function rateCell(indicator: Indicator, place: RowPlace): SheetCell {
  const { completed, rate, statedRate } = indicator;
  const target = indicator.target ?? indicator.impliedTarget;
  if (!rate) return noneCell();
  const [done, due, stated] = [at(place, 'completed'), at(place, 'target'), at(place, 'stated')];
  const candidates: Candidate[] = [];
  if (completed && target) {
    candidates.push({
      formula: quotient(done, due),
      value: divide(completed, target),
    });
  }
  if (statedRate) candidates.push({ formula: stated, value: statedRate.value });
  return verifiedCell(rate, candidates, styles.percent);
}

function elapsedCell({ elapsedShare, rate }: Indicator, { elapsed }: RowPlace): SheetCell {
  if (!elapsedShare || !rate) return noneCell();
  const candidates = elapsed ? [{ formula: elapsed.cells.share, value: elapsed.share }] : [];
  return verifiedCell(elapsedShare, candidates, styles.percent);
}

/** 落后 by the calendar, else 已完成 or 按进度; without a calendar 已完成 alone can be told. */
function stateCell({ words }: PlanContext, indicator: Indicator, place: RowPlace): SheetCell {
  const { rate, isBehind, elapsedShare } = indicator;
  if (!rate) return noneCell();
  const { behind, reached, onTime } = words.indicators.states;
  const hasCalendar = isBehind !== null && elapsedShare !== null;
  const rateAt = at(place, 'rate');
  const other = hasCalendar ? onTime : '—';
  const state = compare(round(rate, 8), one) >= 0 ? reached : other;
  const byRate = `IF(ROUND(${rateAt},8)>=1,"${reached}","${other}")`;
  if (!hasCalendar) return formulaCell(orDash(byRate), state, styles.center);
  if (isBehind !== isUnder(rate, elapsedShare)) {
    return textCell(isBehind ? behind : state, styles.center);
  }
  const formula = `IF(ROUND(${rateAt}-${at(place, 'elapsed')},8)<0,"${behind}",${byRate})`;
  return formulaCell(orDash(formula), isBehind ? behind : state, styles.center);
}

function isUnder(rate: Rational, share: Rational): boolean {
  return compare(round(subtract(rate, share), 8), { n: 0n, d: 1n }) < 0;
}

/** What is still owed, and how much a month from now on; empty while not behind. */
function owedCells(
  { words }: PlanContext,
  indicator: Indicator,
  place: RowPlace,
): Record<number, SheetCell> {
  const { completed, isBehind, rate, owed, monthlyPace } = indicator;
  const target = indicator.target ?? indicator.impliedTarget;
  const { elapsed } = place;
  const none = { [column.owed]: noneCell(), [column.pace]: noneCell() };
  if (!completed || !target || !rate || isBehind === null || !elapsed) return none;
  const { behind } = words.indicators.states;
  const [state, due, done] = [at(place, 'state'), at(place, 'target'), at(place, 'completed')];
  const { passed, all } = elapsed.cells;
  const lacking = subtract(target, completed);
  const pace = divide(lacking, subtract(elapsed.all, elapsed.passed));
  const isSame = !isBehind || (sameFigure(owed, lacking) && sameFigure(monthlyPace, pace));
  if (!isSame) return none;
  return {
    [column.owed]: formulaCell(
      orDash(`IF(${state}="${behind}",ROUND(${due}-${done},8),"")`),
      isBehind ? owed : null,
    ),
    [column.pace]: formulaCell(
      orDash(
        `IF(AND(${state}="${behind}",${all}>${passed}),(${due}-${done})/(${all}-${passed}),"")`,
      ),
      isBehind ? monthlyPace : null,
      styles.pace,
    ),
  };
}

function sameFigure(a: Rational | null, b: Rational | null): boolean {
  return a && b ? equals(a, b) : a === b;
}

function areaText({ words }: PlanContext, { indicator, areas }: IndicatorLine): string {
  return indicator.entry.area ?? (areas.length > 0 ? words.indicators.allAreas(areas.length) : '');
}

function noteOf({ words }: PlanContext, indicator: Indicator): string {
  const { impliedTarget, impliedRange, isRolledUp } = indicator;
  if (impliedTarget) return words.indicators.implied;
  if (impliedRange === 'none') return words.indicators.impossible;
  if (impliedRange) return words.indicators.severalFit;
  return isRolledUp ? words.indicators.summed : '';
}

function sourceCell({ words }: PlanContext, indicator: Indicator): SheetCell {
  const { entry, isRolledUp, sources } = indicator;
  const cells: readonly (CellAddress | undefined)[] = isRolledUp
    ? sources
    : [entry.completed?.cell, entry.target?.cell, entry.rate?.cell];
  const [first] = cells.filter((cell) => cell !== undefined);
  if (!first) return noneCell();
  const place = formatAddress(first);
  return linkCell(isRolledUp ? words.indicators.firstSource(place) : place, place);
}

function at({ row }: RowPlace, name: keyof typeof column): string {
  return formatPosition({ row, column: column[name] });
}
