import { type CellAddress, rangeHolds } from './address.ts';
import { type FormulaReferences, formulaReferences } from './formula-references.ts';
import { cellKind, forEachCell } from './grid.ts';
import type { SheetSnapshot, Snapshot } from './snapshot.ts';

/**
 * The snapshot with the formulas unknown that rest on the changed cells, directly or through other
 * formulas: their stored values are of before and a host without a calculator has no others
 * (decisions.md 10). A formula whose places cannot be told from its text rests on everything.
 */
export function awaitRecalculation(
  snapshot: Snapshot,
  changed: readonly CellAddress[],
): { readonly snapshot: Snapshot; readonly unknown: number } {
  if (changed.length === 0) return { snapshot, unknown: 0 };
  const waiting = formulasOf(snapshot);
  const unknown = new Map<string, number[]>();
  let places: readonly CellAddress[] = changed;
  let count = 0;
  while (places.length > 0) {
    const next: CellAddress[] = [];
    for (const formula of waiting) {
      if (!restsOn(formula, places)) continue;
      waiting.delete(formula);
      unknown.set(formula.cell.sheet, [...(unknown.get(formula.cell.sheet) ?? []), formula.index]);
      next.push(formula.cell);
      count++;
    }
    places = next;
  }
  const sheets = snapshot.sheets.map((sheet) => withUnknown(sheet, unknown.get(sheet.name) ?? []));
  return { snapshot: { ...snapshot, sheets }, unknown: count };
}

interface FormulaCell {
  readonly cell: CellAddress;
  /** Its place in the grid's arrays. */
  readonly index: number;
  readonly looksAt: FormulaReferences;
}

function formulasOf({ sheets }: Snapshot): Set<FormulaCell> {
  const found = new Set<FormulaCell>();
  const read = new Map<string, FormulaReferences>();
  for (const { name, grid, ours } of sheets) {
    if (ours || grid.formulas.size === 0) continue;
    forEachCell(grid, (row, column, index) => {
      const formula = grid.formulas.get(index);
      if (formula === undefined) return;
      const looksAt = read.get(formula) ?? formulaReferences(formula);
      read.set(formula, looksAt);
      found.add({ cell: { sheet: name, row, column }, index, looksAt });
    });
  }
  return found;
}

function restsOn({ cell, looksAt }: FormulaCell, places: readonly CellAddress[]): boolean {
  if (looksAt.looksElsewhere) return true;
  return looksAt.ranges.some((range) =>
    places.some(
      (place) => sameSheet(range.sheet ?? cell.sheet, place.sheet) && rangeHolds(range, place),
    ),
  );
}

/** Excel does not tell sheets apart by case. */
function sameSheet(a: string, b: string): boolean {
  return a === b || a.toLowerCase() === b.toLowerCase();
}

function withUnknown(sheet: SheetSnapshot, indexes: readonly number[]): SheetSnapshot {
  if (indexes.length === 0) return sheet;
  const kinds = sheet.grid.kinds.slice();
  for (const index of indexes) kinds[index] = cellKind.blank;
  return { ...sheet, grid: { ...sheet.grid, kinds } };
}
