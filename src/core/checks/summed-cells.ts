import { type CellAddress, rangeHolds } from '../cells/address.ts';
import { type SummedRanges, summedRanges } from '../formulas/summed-ranges.ts';
import type { UsedFormula } from '../formulas/used-formulas.ts';
import { cellKey } from './many-cells.ts';

/** Asks what the formulas sum up, directly or through other sums. */
export interface SummedCells {
  /** The formula of a cell; null where it has none that we use. */
  readonly formulaAt: (cell: CellAddress) => UsedFormula | null;
  /** What the cell's formula sums or counts itself. */
  readonly summedAt: (cell: CellAddress) => SummedRanges | null;
  /** Whether the sum of a cell counts another cell in. */
  readonly counts: (total: CellAddress, cell: CellAddress) => boolean;
}

/** Sums of sums of sums: a table goes no deeper. */
const deepest = 4;

export function summedCells(formulas: readonly UsedFormula[]): SummedCells {
  const byCell = new Map(formulas.map((used) => [cellKey(used.cell), used]));
  const known = new Map<string, SummedRanges | null>();
  const formulaAt = (cell: CellAddress) => byCell.get(cellKey(cell)) ?? null;
  const summedAt = (cell: CellAddress): SummedRanges | null => {
    const used = formulaAt(cell);
    if (!used) return null;
    const found = known.get(used.formula);
    if (found !== undefined) return found;
    const summed = summedRanges(used.formula);
    known.set(used.formula, summed);
    return summed;
  };
  const counts = (total: CellAddress, cell: CellAddress, depth = 0): boolean => {
    const ranges = summedAt(total)?.ranges ?? [];
    const own = ranges.filter((range) => isIn(range.sheet, total.sheet, cell.sheet));
    if (own.some((range) => rangeHolds(range, cell))) return true;
    if (depth === deepest) return false;
    return ranges.some((range) => {
      const inner = { sheet: range.sheet ?? total.sheet, row: range.top, column: range.left };
      const isCell = range.top === range.bottom && range.left === range.right;
      return isCell && cellKey(inner) !== cellKey(total) && counts(inner, cell, depth + 1);
    });
  };
  return { formulaAt, summedAt, counts };
}

function isIn(named: string | null, own: string, wanted: string): boolean {
  return (named ?? own).toLowerCase() === wanted.toLowerCase();
}
