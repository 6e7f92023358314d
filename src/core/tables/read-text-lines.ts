import { type CellAddress, type Range, rangeAround, rangeHolds } from '../cells/address.ts';
import { cellKind, forEachCell, valueAt } from '../cells/grid.ts';
import type { Pair } from './project-fields.ts';
import { linePairs } from './read-pairs.ts';
import { phrasePairs } from './read-phrases.ts';
import type { TableReader } from './table-reader.ts';

/** Sheets with more cells than this hold no running text about a project. */
const mostCells = 20_000;

/**
 * The pairs of a sheet's running text outside the given ranges, and the range around their cells. Of
 * titles and notes of other tables only whole paragraphs are read.
 */
export function readTextLines(
  { sheet }: TableReader,
  taken: readonly Range[],
  titles: readonly Range[],
): { readonly pairs: readonly Pair[]; readonly range: Range } | null {
  const { grid } = sheet;
  if (grid.kinds.length > mostCells) return null;
  const pairs: Pair[] = [];
  let range: Range | null = null;
  forEachCell(grid, (row, column, index) => {
    const value = valueAt(grid, row, column);
    if (grid.kinds[index] !== cellKind.text || typeof value !== 'string') return;
    if (taken.some((one) => rangeHolds(one, { row, column }))) return;
    const cell: CellAddress = { sheet: sheet.name, row, column };
    const isTitle = titles.some((one) => rangeHolds(one, { row, column }));
    const lines = isTitle ? [] : linePairs(cell, value);
    const found = lines.length > 0 ? lines : phrasePairs(cell, value);
    if (found.length === 0) return;
    pairs.push(...found);
    const own = { top: row, bottom: row, left: column, right: column };
    range = range === null ? own : rangeAround(range, own);
  });
  return range === null ? null : { pairs, range };
}
