import { formatPosition } from '../../../src/core/cells/a1.ts';
import { cellAt, forEachCell } from '../../../src/core/cells/grid.ts';
import type { SheetSnapshot, Snapshot, Span } from '../../../src/core/cells/snapshot.ts';

/**
 * What counts of a snapshot, in a form to be compared: how a grid is stored does not, nor do formats
 * and hidden lines outside of the cells that hold something.
 */
export function seenSnapshot(snapshot: Snapshot) {
  return { ...snapshot, sheets: snapshot.sheets.map(seenSheet) };
}

function seenSheet(sheet: SheetSnapshot) {
  const { grid } = sheet;
  const cells: Record<string, unknown> = {};
  let top = Number.POSITIVE_INFINITY;
  let left = Number.POSITIVE_INFINITY;
  forEachCell(grid, (row, column) => {
    const cell = cellAt(grid, row, column);
    if (cell.value === null && cell.formula === null) return;
    // A formula without a stored value is one that Excel would have calculated.
    cells[formatPosition({ row, column })] = { ...cell, value: cell.value ?? '' };
    top = Math.min(top, row);
    left = Math.min(left, column);
  });
  return {
    ...sheet,
    grid: cells,
    merges: [...sheet.merges].sort((a, b) => a.top - b.top || a.left - b.left),
    hiddenRows: within(sheet.hiddenRows, top, grid.rowCount - 1),
    hiddenColumns: within(sheet.hiddenColumns, left, grid.columnCount - 1),
  };
}

function within(spans: readonly Span[], from: number, to: number): readonly Span[] {
  return spans
    .map(({ first, last }) => ({ first: Math.max(first, from), last: Math.min(last, to) }))
    .filter(({ first, last }) => first <= last);
}
