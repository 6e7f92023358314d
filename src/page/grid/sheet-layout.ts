import type { Position, Range } from '../../core/cells/address.ts';
import type { CellWindow } from '../../desk/desk.ts';

/** Sizes in CSS pixels, made from what the cells show: a snapshot holds no widths. */
export interface SheetLayout {
  readonly rowCount: number;
  readonly columnCount: number;
  /** The last cell that can hold something. */
  readonly last: Position;
  readonly rowHeight: (row: number) => number;
  readonly columnWidth: (column: number) => number;
}

export const defaultRowHeight = 24;
const defaultColumnWidth = 72;
const widest = 232;
const narrowest = 44;
const lineHeight = 18;
const padding = 14;
const mostLines = 12;

/**
 * Sizes for a sheet of `rowCount` × `columnCount` cells, measured on its first rows (`head`). Rows
 * below them have the usual height. Some empty rows and columns follow the last ones.
 */
export function layOutSheet(
  size: { readonly rowCount: number; readonly columnCount: number },
  head: CellWindow,
): SheetLayout {
  const hiddenRows = indexSet(head.hiddenRows);
  const hiddenColumns = indexSet(head.hiddenColumns);
  const merges = mergeIndex(head.merges);
  const widths = head.texts[0]?.map((_, at) => widthOf(head, at, merges)) ?? [];
  const columnWidth = (column: number) =>
    hiddenColumns(column) ? 0 : (widths[column - head.range.left] ?? defaultColumnWidth);
  const heights = head.texts.map((_, at) => heightOf(head, at, merges, columnWidth));
  return {
    rowCount: Math.max(size.rowCount + 3, 40),
    columnCount: Math.max(size.columnCount + 2, 16),
    last: { row: Math.max(0, size.rowCount - 1), column: Math.max(0, size.columnCount - 1) },
    rowHeight: (row) => (hiddenRows(row) ? 0 : (heights[row - head.range.top] ?? defaultRowHeight)),
    columnWidth,
  };
}

/** How wide a text is, roughly: a Chinese character or a sign is nearly as wide as two Latin ones. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) ?? 0) > 0x2000 ? 13 : 7.6;
  return width;
}

/** Whether a row or column lies in one of the spans, without a set of all of them. */
function indexSet(spans: CellWindow['hiddenRows']): (index: number) => boolean {
  if (spans.length === 0) return () => false;
  const sorted = [...spans].sort((a, b) => a.first - b.first);
  return (index) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.last ?? 0) < index) low = middle + 1;
      else high = middle;
    }
    return (sorted[low]?.first ?? Number.POSITIVE_INFINITY) <= index;
  };
}

type MergeAt = (row: number, column: number) => Range | null;

function mergeIndex(merges: readonly Range[]): MergeAt {
  const byAnchor = new Map(merges.map((merge) => [`${merge.top},${merge.left}`, merge]));
  return (row, column) => byAnchor.get(`${row},${column}`) ?? null;
}

function widthOf({ range, texts }: CellWindow, at: number, mergeAt: MergeAt): number {
  let width = 0;
  for (const [row, cells] of texts.entries()) {
    const text = cells[at] ?? '';
    const merge = text ? mergeAt(range.top + row, range.left + at) : null;
    if (!text || (merge && merge.right > merge.left)) continue;
    const longest = Math.max(...text.split('\n').map(textWidth)) + padding;
    const reaches = cells[at + 1] === '' && longest > widest;
    if (!reaches) width = Math.max(width, Math.min(longest, widest));
  }
  return width === 0 ? defaultColumnWidth : Math.max(narrowest, Math.ceil(width));
}

function heightOf(
  { range, texts }: CellWindow,
  at: number,
  mergeAt: MergeAt,
  columnWidth: (column: number) => number,
): number {
  let lines = 1;
  for (const [place, text] of (texts[at] ?? []).entries()) {
    if (!text) continue;
    const column = range.left + place;
    const merge = mergeAt(range.top + at, column);
    const right = merge ? merge.right : column;
    const reaches = !merge && texts[at]?.[place + 1] === '' && !text.includes('\n');
    if (reaches) continue;
    let width = -padding;
    for (let each = column; each <= right; each++) width += columnWidth(each);
    const rows = merge ? merge.bottom - merge.top + 1 : 1;
    lines = Math.max(lines, linesOf(text, width) / rows);
  }
  return Math.max(defaultRowHeight, Math.ceil(Math.min(lines, mostLines)) * lineHeight + 6);
}

function linesOf(text: string, width: number): number {
  const each = text.split('\n').map((line) => Math.ceil(textWidth(line) / Math.max(width, 30)));
  return each.reduce((sum, lines) => sum + Math.max(1, lines), 0);
}
