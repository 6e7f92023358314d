import type { Range } from '../../cells/address.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { numbers } from '../reading/worded-head.ts';

/** Rows of heads above and below the one with the roles. */
const mostAround = 3;

/**
 * The rows of words above the roles. A row with one text only is a title, unless that stands over the
 * roles and a row of words is right above it, or a label of the roles' row reaches up beside it.
 */
export function bandTop(reader: TableReader, { top, left, right }: Range): number {
  const near = { top, left: Math.max(0, left - 3), bottom: top, right };
  const reached = numbers(near.left, right).map((column) => reader.areaAt(top, column).top);
  let first = Math.max(Math.min(...reached), top - mostAround);
  for (let row = first - 1; row >= Math.max(0, top - mostAround); row--) {
    const isHead =
      isWorded(reader, near, row) ||
      (isWorded(reader, near, row - 1) && isAlone(reader, near, row, left));
    if (isHead) first = row;
    else if (!isBlank(reader, near, row)) break;
  }
  return first;
}

/** The only text of the row stands in the column or behind it. */
function isAlone(reader: TableReader, range: Range, row: number, from: number): boolean {
  const filled = numbers(range.left, range.right).filter((column) => isOwn(reader, row, column));
  const [only] = filled;
  return filled.length === 1 && only !== undefined && only >= from;
}

/** The rows of words under roles that span names: 完成量 over 片区一, 片区二. */
export function bandBottom(reader: TableReader, head: Range): number {
  let last = head.bottom;
  while (last < head.bottom + mostAround) {
    const row = nextWorded(reader, head, last);
    if (row === null) break;
    const filled = numbers(head.left, head.right).filter((at) => ownText(reader, row, at) !== '');
    if (filled.length * 2 < head.right - head.left) break;
    last = row;
  }
  return last;
}

/** The row of words under a row, over one blank row at most. */
export function nextWorded(reader: TableReader, range: Range, row: number): number | null {
  const next = isBlank(reader, range, row + 1) ? row + 2 : row + 1;
  return isWorded(reader, range, next) ? next : null;
}

/** Two words or more and no figure begin in the row. */
export function isWorded(reader: TableReader, { left, right }: Range, row: number): boolean {
  let words = 0;
  for (const column of numbers(left, right)) {
    const area = reader.areaAt(row, column);
    if (area.top !== row || area.left !== column) continue;
    const kind = reader.kindAt(row, column);
    if (kind === 'text') words++;
    else if (kind !== 'blank') return false;
  }
  return words >= 2;
}

export function isBlank(reader: TableReader, { left, right }: Range, row: number): boolean {
  for (let column = left; column <= right; column++) {
    if (isOwn(reader, row, column)) return false;
  }
  return true;
}

/** Something is shown that begins in the cell. */
export function isOwn(reader: TableReader, row: number, column: number): boolean {
  const area = reader.mergeAt(row, column);
  return (!area || (area.top === row && area.left === column)) && reader.isShown(row, column);
}

export function ownText(reader: TableReader, row: number, column: number): string {
  const area = reader.areaAt(row, column);
  return area.top === row && area.left === column ? reader.textAt(row, column) : '';
}
