import { type CellAddress, type Range, rangesMeet } from '../core/cells/address.ts';
import type { CellValue } from '../core/cells/cell.ts';
import { displayText } from '../core/cells/display-text.ts';
import { cellAt } from '../core/cells/grid.ts';
import type { Snapshot } from '../core/cells/snapshot.ts';
import type { CellDetail, CellWindow } from './desk.ts';

/** More cells than a screen ever shows: a larger range is cut at its bottom. */
const mostCells = 40_000;

/** The cells of a range as Excel shows them; null where the workbook has no such sheet. */
export function cellWindow(snapshot: Snapshot, name: string, wanted: Range): CellWindow | null {
  const sheet = snapshot.sheets.find((each) => each.name === name);
  if (!sheet) return null;
  const range = cut(wanted);
  const columns = places(range.left, range.right);
  const rows = places(range.top, range.bottom).map((row) =>
    columns.map((column) => cellAt(sheet.grid, row, column)),
  );
  return {
    sheet: name,
    range,
    texts: rows.map((row) => row.map((cell) => displayText(cell, snapshot.usesDate1904))),
    kinds: rows.map((row) => row.map(({ value }) => kindOf(value))),
    merges: sheet.merges.filter((merge) => rangesMeet(merge, range)),
    hiddenRows: sheet.hiddenRows,
    hiddenColumns: sheet.hiddenColumns,
  };
}

/** What one cell shows and the formula behind it; null where there is no such sheet. */
export function cellDetail(snapshot: Snapshot, address: CellAddress): CellDetail | null {
  const sheet = snapshot.sheets.find(({ name }) => name === address.sheet);
  if (!sheet) return null;
  const cell = cellAt(sheet.grid, address.row, address.column);
  return { text: displayText(cell, snapshot.usesDate1904), formula: cell.formula };
}

function cut(range: Range): Range {
  const width = Math.max(1, range.right - range.left + 1);
  const rows = Math.max(1, Math.floor(mostCells / width));
  return { ...range, bottom: Math.min(range.bottom, range.top + rows - 1) };
}

function places(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}

function kindOf(value: CellValue): CellWindow['kinds'][number][number] {
  if (value === null) return '';
  if (typeof value === 'number') return 'n';
  if (typeof value === 'string') return 't';
  return typeof value === 'boolean' ? 'b' : 'e';
}
