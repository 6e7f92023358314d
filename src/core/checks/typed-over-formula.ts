import { type CellAddress, rangeHolds } from '../cells/address.ts';
import { blankCell, type Cell } from '../cells/cell.ts';
import { cellAt } from '../cells/grid.ts';
import { cutFormula, shiftFormula } from '../cells/shift-formula.ts';
import { formulaPattern } from '../formulas/formula-pattern.ts';
import type { UsedFormula } from '../formulas/used-formulas.ts';
import { readQuantity } from '../quantities/read-quantity.ts';
import { isTotalLabel } from '../tables/grid/total-label.ts';
import type { CheckContext } from './check-context.ts';
import { statedValue } from './compare-stated.ts';
import { figureLines } from './figure-lines.ts';
import type { FindingDraft } from './finding.ts';
import { cellKey } from './many-cells.ts';
import { namesAt, sheetOf } from './sheet-lookup.ts';

/**
 * `sheet/typed-over-formula`: a number was typed where the figures of its row or column are made by
 * one formula, filled over them: it no longer follows what it was reckoned from. Looked for among
 * figures of one kind (rates, totals of a row, subtotals of workers), where at least twice as many
 * have the formula, and between cells that touch it. Running numbers and running sums (each cell
 * made from the one before) say nothing.
 * Data: `name`, `label` of the cell, `formula` that it would have.
 */
export function checkTypedOverFormula(context: CheckContext): readonly FindingDraft[] {
  const own = context.formulas.filter(({ isFeeding }) => !isFeeding);
  if (own.length < 2) return [];
  const byCell = new Map(own.map((used) => [cellKey(used.cell), used]));
  const found = new Map<string, TypedOver>();
  for (const { table, cells } of figureLines(context)) {
    for (const one of typedInLine(context, table, cells, byCell)) found.set(cellKey(one.cell), one);
  }
  for (const one of own.flatMap((used) => typedBeside(context, used, byCell))) {
    if (!found.has(cellKey(one.cell))) found.set(cellKey(one.cell), one);
  }
  const isRate = rateTest(context);
  return [...found.values()]
    .filter(({ cell, like }) => isRate(cell) === isRate(like.cell))
    .map((one) => describe(context, one));
}

/** Whether a cell is a rate, by the tables or as it shows: no sum of amounts would make it. */
function rateTest(context: CheckContext): (cell: CellAddress) => boolean {
  const rates = new Set(
    context.recognition.tables.flatMap((table) =>
      table.kind === 'indicators'
        ? table.entries.flatMap(({ rate }) => (rate ? cellKey(rate.cell) : []))
        : [],
    ),
  );
  return (cell) => {
    if (rates.has(cellKey(cell))) return true;
    const reading = readQuantity(cellIn(context, cell));
    return reading.kind === 'figure' && reading.figure.isPercent;
  };
}

interface TypedOver {
  readonly table: string;
  readonly cell: CellAddress;
  /** A cell that still has the formula. */
  readonly like: UsedFormula;
}

type ByCell = ReadonlyMap<string, UsedFormula>;

function typedInLine(
  context: CheckContext,
  table: string,
  cells: readonly CellAddress[],
  byCell: ByCell,
): readonly TypedOver[] {
  const used = cells.flatMap((cell) => byCell.get(cellKey(cell)) ?? []);
  const patterns = new Map<string, UsedFormula[]>();
  for (const one of used) {
    const pattern = formulaPattern(one.formula, one.cell);
    patterns.set(pattern, [...(patterns.get(pattern) ?? []), one]);
  }
  const [most] = [...patterns.values()].sort((a, b) => b.length - a.length);
  const [like] = most ?? [];
  if (!most || !like || most.length < 2 || cells.some((cell) => looksAt(like, cell))) return [];
  const typed = cells.flatMap((cell) => {
    return isTypedNumber(context, cell) ? [{ table, cell, like }] : [];
  });
  return typed.length * 2 <= most.length ? typed : [];
}

/** One number between cells of one formula, two of them on one side. */
function typedBeside(
  context: CheckContext,
  used: UsedFormula,
  byCell: ByCell,
): readonly TypedOver[] {
  return directions.flatMap(([down, right]) => {
    const at = (steps: number): CellAddress => ({
      sheet: used.cell.sheet,
      row: used.cell.row + down * steps,
      column: used.cell.column + right * steps,
    });
    const after = byCell.get(cellKey(at(2)));
    const pattern = formulaPattern(used.formula, used.cell);
    const isLike = (one: UsedFormula | undefined) =>
      one !== undefined && formulaPattern(one.formula, one.cell) === pattern;
    if (!after || byCell.has(cellKey(at(1))) || !isLike(after)) return [];
    if (!isLike(byCell.get(cellKey(at(-1)))) && !isLike(byCell.get(cellKey(at(3))))) return [];
    if (!isTypedNumber(context, at(1)) || looksAt(after, at(1)) || isTotalRow(context, at(1), down))
      return [];
    return [{ table: used.table, cell: at(1), like: used }];
  });
}

const directions = [
  [1, 0],
  [0, 1],
] as const;

/** A subtotal between rows that each have their formula is no row like them. */
function isTotalRow(context: CheckContext, cell: CellAddress, down: number): boolean {
  return down === 1 && isTotalLabel(namesAt(context, cell).name ?? '');
}

/** It is made from that very cell, as a running number is from the one before: =A3+1. */
function looksAt({ cell, looksAt: places }: UsedFormula, other: CellAddress): boolean {
  return places.ranges.some(
    (range) =>
      (range.sheet === null || range.sheet === cell.sheet) &&
      range.top === range.bottom &&
      range.left === range.right &&
      rangeHolds(range, other),
  );
}

function isTypedNumber(context: CheckContext, cell: CellAddress): boolean {
  const { value, formula } = cellIn(context, cell);
  return typeof value === 'number' && formula === null;
}

function cellIn({ snapshot }: CheckContext, { sheet, row, column }: CellAddress): Cell {
  const found = sheetOf(snapshot, sheet);
  return found ? cellAt(found.grid, row, column) : blankCell;
}

function describe(context: CheckContext, { table, cell, like }: TypedOver): FindingDraft {
  const names = namesAt(context, cell);
  const reading = readQuantity(cellIn(context, cell));
  const [rows, columns] = [cell.row - like.cell.row, cell.column - like.cell.column];
  return {
    rule: 'sheet/typed-over-formula',
    cell,
    ...(reading.kind === 'figure' ? { stated: statedValue(reading.figure) } : {}),
    data: { ...names, formula: shiftFormula(cutFormula(like.formula), rows, columns) },
    related: [like.cell],
    about: [table, names.name ?? '', names.label ?? ''],
  };
}
