import type { CellAddress } from '../cells/address.ts';
import { cellIndex, cellKind, storedValue } from '../cells/grid.ts';
import { formulaPattern } from '../formulas/formula-pattern.ts';
import type { UsedFormula } from '../formulas/used-formulas.ts';
import { add, fromNumber, sum } from '../quantities/rational.ts';
import { isTotalLabel } from '../tables/grid/total-label.ts';
import { isMonthText } from '../tables/words/read-month.ts';
import type { CheckContext } from './check-context.ts';
import { figureIn, numberValue, statedValue } from './compare-stated.ts';
import type { FindingDraft } from './finding.ts';
import { cellKey, otherCells } from './many-cells.ts';
import { type Addend, addedUp, type PrintedTotal, printedTotals } from './printed-totals.ts';
import { namesAt, sheetOf } from './sheet-lookup.ts';
import { type SummedCells, summedCells } from './summed-cells.ts';

/**
 * `sheet/sum-too-short`: the formula of a total leaves out a row or column of the figures that the
 * total stands over. Where a table does not tell what a total is of (scores, sheets that feed a
 * table) only figures between the summed range and the total are looked for, and in a row what most
 * sums of the column count, or months that go on behind the last one summed. One formula filled
 * over several totals is one finding, on the first. The total that is too low is no finding again.
 * Data: `name`, `label` of the total, `left`: what the left-out figures are called, `parts`: the
 * figures left out, `count` of totals, `formula`.
 */
export function checkSumTooShort(context: CheckContext): readonly FindingDraft[] {
  const summed = summedCells(context.formulas);
  const totals = printedTotals(context);
  const known = new Set(
    totals.filter(({ isOfAll }) => isOfAll).map(({ total }) => cellKey(total.cell)),
  );
  const short = [
    ...totals.flatMap((total) => shortOf(total, summed)),
    ...context.formulas
      .filter((used) => !known.has(cellKey(used.cell)))
      .flatMap((used) => [
        ...shortBefore(context, used, summed, totals),
        ...shortBeside(context, used, summed),
      ]),
  ];
  const groups = new Map<string, ShortSum[]>();
  for (const one of short) {
    const key = [one.table, one.used.cell.sheet, patternOf(one)].join('\n');
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((group) => describe(context, group));
}

interface ShortSum {
  readonly table: string;
  readonly used: UsedFormula;
  readonly stated: PrintedTotal['total'] | null;
  readonly left: readonly Addend[];
}

function patternOf({ used }: ShortSum): string {
  return formulaPattern(used.formula, used.cell);
}

function shortOf(
  { table, total, addends, isOfAll }: PrintedTotal,
  summed: SummedCells,
): readonly ShortSum[] {
  const used = summed.formulaAt(total.cell);
  const ranges = summed.summedAt(total.cell);
  if (!isOfAll || !used || !ranges || (ranges.by === 'sum' && !ranges.isWhole)) return [];
  const left = addends.filter(({ cell }) => !summed.counts(total.cell, cell));
  return left.length > 0 && left.length < addends.length
    ? [{ table, used, stated: total, left }]
    : [];
}

/** Numbers right under the one range that is summed and over the total. */
function shortBefore(
  context: CheckContext,
  used: UsedFormula,
  summed: SummedCells,
  totals: readonly PrintedTotal[],
): readonly ShortSum[] {
  const ranges = summed.summedAt(used.cell);
  const [range, more] = ranges?.ranges ?? [];
  const sheet = sheetOf(context.snapshot, used.cell.sheet);
  if (!sheet || !range || more || !ranges?.isWhole || ranges.by !== 'sum') return [];
  const { row, column } = used.cell;
  const isOver = range.left === column && range.right === column && range.bottom < row - 1;
  const isHere =
    range.sheet === null || range.sheet.toLowerCase() === used.cell.sheet.toLowerCase();
  if (!isOver || !isHere || range.top === range.bottom || row - range.bottom > mostBetween)
    return [];
  const left: Addend[] = [];
  for (let at = range.bottom + 1; at < row; at++) {
    const index = cellIndex(sheet.grid, at, column);
    const cell = { sheet: sheet.name, row: at, column };
    const isNumber = sheet.grid.kinds[index] === cellKind.number && !sheet.grid.formulas.has(index);
    const label = namesAt(context, cell).name ?? '';
    if (!isNumber || isTotalLabel(label) || /^其中|^减|应到|要求|协议/.test(label)) return [];
    const value = storedValue(sheet.grid, index);
    left.push({ cell, value: typeof value === 'number' ? fromNumber(value) : null });
  }
  const stated = totals.find(({ total }) => cellKey(total.cell) === cellKey(used.cell));
  return [{ table: used.table, used, stated: stated?.total ?? null, left }];
}

const mostBetween = 30;

/** Numbers of the row that most sums of the column count in, or months between the summed ones and the total. */
function shortBeside(
  context: CheckContext,
  used: UsedFormula,
  summed: SummedCells,
): readonly ShortSum[] {
  const own = rowSum(used, summed);
  const sheet = sheetOf(context.snapshot, used.cell.sheet);
  if (!own || !sheet) return [];
  const { row, column } = used.cell;
  const wider = mostWider(context, used, own, summed);
  const to = wider ? wider.right : goesOn(context, used, own) ? column - 1 : own.right;
  const left: Addend[] = [];
  for (let at = wider?.left ?? own.left; at <= to; at++) {
    const index = cellIndex(sheet.grid, row, at);
    if (at >= own.left && at <= own.right) continue;
    const value = storedValue(sheet.grid, index);
    if (typeof value !== 'number' || sheet.grid.formulas.has(index)) continue;
    left.push({ cell: { sheet: sheet.name, row, column: at }, value: fromNumber(value) });
  }
  return left.length > 0 ? [{ table: used.table, used, stated: null, left }] : [];
}

interface Span {
  readonly left: number;
  readonly right: number;
}

/** The columns that a formula adds up in its own row, one range. */
function rowSum(used: UsedFormula, summed: SummedCells): Span | null {
  const ranges = summed.summedAt(used.cell);
  const [range, more] = ranges?.ranges ?? [];
  if (!range || more || !ranges?.isWhole || ranges.by !== 'sum' || range.sheet !== null)
    return null;
  const isRow = range.top === used.cell.row && range.bottom === used.cell.row;
  return isRow ? { left: range.left, right: range.right } : null;
}

/** What more sums of the column and table add up than add up what this one does. */
function mostWider(
  { formulas }: CheckContext,
  used: UsedFormula,
  own: Span,
  summed: SummedCells,
): Span | null {
  const others = formulas.flatMap((other) =>
    other.table === used.table && other.cell.column === used.cell.column
      ? (rowSum(other, summed) ?? [])
      : [],
  );
  const same = others.filter((other) => isSame(other, own)).length;
  const wide = others.filter(
    (other) => !isSame(other, own) && other.left <= own.left && other.right >= own.right,
  );
  const [first] = wide;
  return first && wide.every((other) => isSame(other, first)) && wide.length > same ? first : null;
}

function isSame(a: Span, b: Span): boolean {
  return a.left === b.left && a.right === b.right;
}

/** Months go on from the last summed column up to the total. */
function goesOn(context: CheckContext, { cell }: UsedFormula, own: Span): boolean {
  const isMonth = (column: number) =>
    isMonthText(namesAt(context, { ...cell, column }).label ?? '');
  if (own.right >= cell.column - 1 || cell.column - own.right > mostMonths) return false;
  const rest = Array.from({ length: cell.column - own.right }, (_, at) => own.right + at);
  return rest.every(isMonth);
}

const mostMonths = 13;

function describe(context: CheckContext, group: readonly ShortSum[]): readonly FindingDraft[] {
  const [first] = group;
  const [firstLeft] = first?.left ?? [];
  if (!first || !firstLeft) return [];
  const figure = figureIn(first.stated);
  const by = addedUp(first.left);
  const names = namesAt(context, first.used.cell);
  return [
    {
      rule: 'sheet/sum-too-short',
      cell: first.used.cell,
      ...(figure ? { stated: statedValue(figure) } : {}),
      ...(figure && by ? { expected: numberValue(add(figure.value, by), figure.decimals) } : {}),
      data: {
        ...names,
        left: leftNames(context, first.used.cell, firstLeft.cell),
        parts: first.left.flatMap(({ value }) => value ?? []),
        count: group.length,
        formula: first.used.formula,
      },
      related: otherCells([
        ...first.left.map(({ cell }) => cell),
        ...group.slice(1).map(({ used }) => used.cell),
      ]),
      about: [first.table, names.name ?? '', names.label ?? ''],
      explains: group.map(({ used, left }) => ({
        cell: used.cell,
        by: addedUp(left) ?? sum([]),
      })),
    },
  ];
}

/** A left-out row is called by its first text, a left-out column by its heading. */
function leftNames(context: CheckContext, total: CellAddress, left: CellAddress): string | null {
  const { name, label } = namesAt(context, left);
  return total.column === left.column && total.sheet === left.sheet ? name : label;
}
