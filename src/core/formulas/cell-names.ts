import type { CellAddress, Range } from '../cells/address.ts';
import { blankCell } from '../cells/cell.ts';
import { valueAt } from '../cells/grid.ts';
import type { SheetSnapshot } from '../cells/snapshot.ts';
import { readQuantity } from '../quantities/read-quantity.ts';

/** What a cell is called by what stands around it: 合计 in its row, 中小型活动 完成量 over it. */
export interface CellNames {
  readonly row: string | null;
  readonly column: string | null;
}

/** How far up a heading is looked for, and how many lines of it are taken. */
const highestHead = 400;
const deepestHead = 3;

/**
 * The texts that name a cell within a range: the first one of its row before it, and the nearest
 * ones above it, of merged areas too. Marks such as / and √ name nothing.
 */
export function cellNames(
  { grid, merges }: SheetSnapshot,
  range: Range,
  { row, column }: CellAddress,
): CellNames {
  const textAt = (atRow: number, atColumn: number): string | null => {
    const own = valueAt(grid, atRow, atColumn);
    const area =
      own === null
        ? merges.find(
            ({ top, left, bottom, right }) =>
              atRow >= top && atRow <= bottom && atColumn >= left && atColumn <= right,
          )
        : undefined;
    const value = area ? valueAt(grid, area.top, area.left) : own;
    return typeof value === 'string' && isName(value) ? value.replace(/\s+/gu, ' ').trim() : null;
  };
  return { row: rowName(textAt, range, row, column), column: headName(textAt, range, row, column) };
}

type TextAt = (row: number, column: number) => string | null;

function rowName(textAt: TextAt, range: Range, row: number, column: number): string | null {
  for (let at = range.left; at < column; at++) {
    const text = textAt(row, at);
    if (text !== null) return text;
  }
  return null;
}

function headName(textAt: TextAt, range: Range, row: number, column: number): string | null {
  const lines: string[] = [];
  for (let at = row - 1; at >= Math.max(range.top, row - highestHead); at--) {
    const text = textAt(at, column);
    if (text === null && lines.length > 0) break;
    if (text !== null && lines[0] !== text) lines.unshift(text);
    if (lines.length === deepestHead) break;
  }
  return lines.length === 0 ? null : lines.join(' ');
}

/** Words: no marks, no figures written as text, and no titles. */
function isName(text: string): boolean {
  if (!/\p{L}/u.test(text) || text.length > 60) return false;
  return !/\d/.test(text) || readQuantity({ ...blankCell, value: text }).kind !== 'figure';
}
