import { type Range, rangeHolds } from '../../../../src/core/cells/address.ts';
import { cellIndex, forEachCell, formatOf, storedValue } from '../../../../src/core/cells/grid.ts';
import type { TestCell, TestSheet } from './state.ts';

const blank: TestCell = { value: null, formula: null, format: 'General', look: {}, link: null };
const columns = 16_384;

export function cellOf(sheet: TestSheet, row: number, column: number): TestCell {
  const changed = sheet.changed.get(row * columns + column);
  if (changed || !sheet.base) return changed ?? blank;
  const index = cellIndex(sheet.base, row, column);
  if (index < 0) return blank;
  return {
    value: storedValue(sheet.base, index),
    formula: sheet.base.formulas.get(index) ?? null,
    format: formatOf(sheet.base, index),
    look: {},
    link: null,
  };
}

export function changeCell(
  sheet: TestSheet,
  row: number,
  column: number,
  change: Partial<TestCell>,
): void {
  sheet.changed.set(row * columns + column, { ...cellOf(sheet, row, column), ...change });
}

/** The smallest range around the cells with contents; with looks too where asked. Null for none. */
export function usedRange(sheet: TestSheet, valuesOnly: boolean, within?: Range): Range | null {
  let used: Range | null = null;
  const take = (row: number, column: number) => {
    if (within && !rangeHolds(within, { row, column })) return;
    used = used
      ? {
          top: Math.min(used.top, row),
          left: Math.min(used.left, column),
          bottom: Math.max(used.bottom, row),
          right: Math.max(used.right, column),
        }
      : { top: row, left: column, bottom: row, right: column };
  };
  const counts = (cell: TestCell) =>
    cell.value !== null ||
    cell.formula !== null ||
    (!valuesOnly && (cell.format !== 'General' || Object.keys(cell.look).length > 0));
  if (sheet.base) {
    const { base } = sheet;
    forEachCell(base, (row, column, index) => {
      if (sheet.changed.has(row * columns + column)) return;
      const isFilled = base.kinds[index] !== 0 || base.formulas.has(index);
      if (isFilled || (!valuesOnly && formatOf(base, index) !== 'General')) take(row, column);
    });
  }
  for (const [key, cell] of sheet.changed) {
    if (counts(cell)) take(Math.floor(key / columns), key % columns);
  }
  return used;
}

/** The merged areas that begin in a range. */
export function mergesIn(sheet: TestSheet, range: Range): readonly Range[] {
  return sheet.merges.filter(({ top, left }) => rangeHolds(range, { row: top, column: left }));
}
