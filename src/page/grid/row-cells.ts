import type { Range } from '../../core/cells/address.ts';
import type { CellBlock, CellBlocks } from './cell-blocks.ts';
import { defaultRowHeight, type SheetLayout, textWidth } from './sheet-layout.ts';

/** One cell as it is drawn, in pixels from its row's corner. */
export interface DrawnCell {
  readonly column: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
  readonly text: string;
  readonly kind: CellBlock['kinds'][number][number];
  readonly merge: Range | null;
  /** Its text breaks into lines; otherwise it stays in one and may reach over empty neighbours. */
  readonly wraps: boolean;
}

export interface DrawnColumn {
  readonly index: number;
  readonly start: number;
}

interface RowInSheet {
  readonly row: number;
  readonly blockAt: CellBlocks['blockAt'];
  readonly layout: SheetLayout;
}

/** The cells of a row that are drawn for these columns: covered ones are left to their merge. */
export function rowCells(columns: readonly DrawnColumn[], at: RowInSheet): readonly DrawnCell[] {
  return columns.flatMap((column) => {
    if (at.layout.columnWidth(column.index) === 0) return [];
    const block = at.blockAt(at.row, column.index);
    const merge = block?.mergeAt(at.row, column.index) ?? null;
    if (!merge) return [singleCell(column, block, at)];
    const isAnchor = merge.top === at.row && merge.left === column.index;
    return isAnchor ? [mergedCell(column, block, merge, at)] : [];
  });
}

function mergedCell(
  { index: column, start: left }: DrawnColumn,
  block: CellBlock | null,
  merge: Range,
  { row, layout }: RowInSheet,
): DrawnCell {
  const width = sizeOf(column, merge.right, layout.columnWidth);
  const height = sizeOf(row, merge.bottom, layout.rowHeight);
  return { column, left, width, height, ...contentOf(block, row, column), merge, wraps: true };
}

function singleCell(
  { index: column, start: left }: DrawnColumn,
  block: CellBlock | null,
  at: RowInSheet,
): DrawnCell {
  const { row, layout } = at;
  const content = contentOf(block, row, column);
  const own = layout.columnWidth(column);
  const height = layout.rowHeight(row);
  const cell = { column, left, height, ...content, merge: null };
  const isLong = content.kind === 't' && textWidth(content.text) + 12 > own;
  if (content.text.includes('\n')) return { ...cell, width: own, wraps: true };
  if (!isLong) return { ...cell, width: own, wraps: false };
  const width = sizeOf(column, reachOf(content.text, column, at), layout.columnWidth);
  return { ...cell, width, wraps: width === own && height > defaultRowHeight };
}

function contentOf(block: CellBlock | null, row: number, column: number) {
  if (!block) return { text: '', kind: '' } as const;
  const { top, left } = block.range;
  return {
    text: block.texts[row - top]?.[column - left] ?? '',
    kind: block.kinds[row - top]?.[column - left] ?? '',
  };
}

/** The last column that a long text reaches over: up to the next cell that holds something. */
function reachOf(text: string, column: number, { row, blockAt, layout }: RowInSheet): number {
  let rest = textWidth(text) + 12 - layout.columnWidth(column);
  let last = column;
  while (rest > 0 && last + 1 < layout.columnCount) {
    const block = blockAt(row, last + 1);
    const isFree = block?.mergeAt(row, last + 1) === null;
    if (!isFree || contentOf(block, row, last + 1).text !== '') break;
    last += 1;
    rest -= layout.columnWidth(last);
  }
  return last;
}

function sizeOf(first: number, last: number, size: (index: number) => number): number {
  let sum = 0;
  for (let at = first; at <= last; at++) sum += size(at);
  return sum;
}
