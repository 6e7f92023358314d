import type { CellAddress } from '../cells/address.ts';
import { cellIndex, cellKind, storedValue } from '../cells/grid.ts';
import { formulaPattern } from '../formulas/formula-pattern.ts';
import type { UsedFormula } from '../formulas/used-formulas.ts';
import { add, fromNumber, sum } from '../quantities/rational.ts';
import { isTotalLabel } from '../tables/grid/total-label.ts';
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
 * table) only figures between the summed range and the total are looked for. One formula filled
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
      .flatMap((used) => shortBefore(context, used, summed, totals)),
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
