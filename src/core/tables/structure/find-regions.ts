import type { Range } from '../../cells/address.ts';
import type { SheetView } from '../grid/sheet-view.ts';
import { firstRun, type Runs, runsOf } from './cell-runs.ts';

/**
 * Rectangles of a sheet that blank rows and columns set apart, from top to bottom and left to
 * right. A rectangle is cut again where one of its parts alone has a blank row or column. Rows with
 * one text only (titles, notes) do not hold together what stands side by side beneath them.
 */
export function findRegions(view: SheetView): readonly Range[] {
  const { rowCount, columnCount } = view.sheet.grid;
  if (rowCount === 0 || columnCount === 0) return [];
  const cells = { view, runs: runsOf(view) };
  const all = boundsOf(cells, { top: 0, left: 0, bottom: rowCount + 63, right: columnCount + 63 });
  return all === null ? [] : cut(cells, all, 0);
}

/** A sheet's cells as they are looked at again and again. */
interface Cells {
  readonly view: SheetView;
  readonly runs: Runs;
}

/** Deeper nesting than this is no table. */
const deepest = 6;

function cut(cells: Cells, range: Range, depth: number): readonly Range[] {
  const counts = areaCounts(cells, range);
  const rows = spansOf(counts, range.top);
  const parts = rows.flatMap(([top, bottom]) => {
    const part = { top, left: range.left, bottom, right: range.right };
    return columnSpans(cells, part, counts, range.top).map(([left, right]) => ({
      top,
      left,
      bottom,
      right,
    }));
  });
  const only = parts[0];
  if (parts.length === 1 && only && sameRange(only, range)) return parts;
  if (depth >= deepest) return parts;
  return parts.flatMap((part) => {
    const bounds = boundsOf(cells, part);
    return bounds ? cut(cells, bounds, depth + 1) : [];
  });
}

function sameRange(a: Range, b: Range): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

/** The smallest rectangle around what the range holds; merged areas count as far as they lie in it. */
function boundsOf(cells: Cells, range: Range): Range | null {
  const bounds = { top: range.bottom + 1, left: range.right + 1, bottom: -1, right: -1 };
  forEachPart(cells, range, (top, left, bottom, right) => {
    if (top < bounds.top) bounds.top = top;
    if (left < bounds.left) bounds.left = left;
    if (bottom > bounds.bottom) bounds.bottom = bottom;
    if (right > bounds.right) bounds.right = right;
  });
  return bounds.bottom < 0 ? null : bounds;
}

type Visit = (top: number, left: number, bottom: number, right: number, areas: number) => void;

/** Runs of cells and merged areas with something in them, cut to the range; `areas`: how many each is. */
function forEachPart({ view, runs }: Cells, range: Range, visit: Visit): void {
  const { rows, lefts, rights } = runs;
  for (let at = firstRun(runs, range.top); at < rows.length; at++) {
    const row = rows[at] as number;
    if (row > range.bottom) break;
    const left = Math.max(lefts[at] as number, range.left);
    const right = Math.min(rights[at] as number, range.right);
    if (left <= right) visit(row, left, row, right, right - left + 1);
  }
  for (const merge of view.mergesIn(range)) {
    visit(
      Math.max(merge.top, range.top),
      Math.max(merge.left, range.left),
      Math.min(merge.bottom, range.bottom),
      Math.min(merge.right, range.right),
      1,
    );
  }
}

/** By row of the range: how many areas it meets. */
function areaCounts(cells: Cells, range: Range): Int32Array {
  const counts = new Int32Array(range.bottom - range.top + 1);
  forEachPart(cells, range, (top, _left, bottom, _right, areas) => {
    for (let row = top; row <= bottom; row++)
      counts[row - range.top] = (counts[row - range.top] ?? 0) + areas;
  });
  return counts;
}

/** Columns in use; rows with a single area are left out, unless all rows are such. */
function columnSpans(
  cells: Cells,
  part: Range,
  counts: Int32Array,
  first: number,
): readonly (readonly [number, number])[] {
  const all = new Uint8Array(part.right - part.left + 1);
  const shared = new Uint8Array(part.right - part.left + 1);
  forEachPart(cells, part, (top, left, bottom, right) => {
    all.fill(1, left - part.left, right - part.left + 1);
    if (top === bottom && (counts[top - first] ?? 0) < 2) return;
    shared.fill(1, left - part.left, right - part.left + 1);
  });
  const spans = spansOf(shared, part.left);
  // One block of columns is as wide as its titles; several are cut as the rows beneath have them.
  return spans.length > 1 ? spans : joined(spansOf(all, part.left), spans);
}

/** The columns of lines of text may lie beside the block that they belong to. */
function joined(
  all: readonly (readonly [number, number])[],
  shared: readonly (readonly [number, number])[],
): readonly (readonly [number, number])[] {
  const [first] = all;
  const last = all.at(-1);
  return shared.length === 1 && first && last ? [[first[0], last[1]]] : all;
}

function spansOf(
  used: Uint8Array | Int32Array,
  first: number,
): readonly (readonly [number, number])[] {
  const spans: (readonly [number, number])[] = [];
  let start = -1;
  for (let at = 0; at <= used.length; at++) {
    if ((used[at] ?? 0) > 0) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      spans.push([first + start, first + at - 1]);
      start = -1;
    }
  }
  return spans;
}
