import type { Range } from '../cells/address.ts';
import { cellType } from './cell-type.ts';
import type { SheetView } from './sheet-view.ts';

/**
 * Rectangles of a sheet that blank rows and columns set apart, from top to bottom and left to
 * right. A rectangle is cut again where one of its parts alone has a blank row or column. Rows with
 * one text only (titles, notes) do not hold together what stands side by side beneath them.
 */
export function findRegions(view: SheetView): readonly Range[] {
  const { rowCount, columnCount } = view.sheet.grid;
  if (rowCount === 0 || columnCount === 0) return [];
  const all = boundsOf(view, { top: 0, left: 0, bottom: rowCount + 63, right: columnCount + 63 });
  return all === null ? [] : cut(view, all, 0);
}

/** Deeper nesting than this is no table. */
const deepest = 6;

function cut(view: SheetView, range: Range, depth: number): readonly Range[] {
  const rows = spansOf(rowsInUse(view, range), range.top);
  const parts = rows.flatMap(([top, bottom]) => {
    const part = boundsOf(view, { ...range, top, bottom });
    if (part === null) return [];
    const columns = spansOf(columnsInUse(view, part), part.left);
    if (columns.length < 2) return [part];
    return columns.flatMap(([left, right]) => boundsOf(view, { ...part, left, right }) ?? []);
  });
  const only = parts[0];
  if (parts.length === 1 && only && sameRange(only, range)) return parts;
  return depth >= deepest ? parts : parts.flatMap((part) => cut(view, part, depth + 1));
}

function sameRange(a: Range, b: Range): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

/** The smallest rectangle around what the range holds; merged areas are taken whole where they lie in it. */
function boundsOf(view: SheetView, range: Range): Range | null {
  let bounds: Range | null = null;
  forEachArea(view, range, (area) => {
    bounds = bounds === null ? area : around(bounds, area);
  });
  return bounds;
}

function around(a: Range, b: Range): Range {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** Cells and merged areas with something in them, cut to the range. */
function forEachArea(view: SheetView, range: Range, visit: (area: Range) => void): void {
  view.forEachIn(range, (row, column, index) => {
    if (view.types[index] === cellType.blank || view.anchors[index] === 1) return;
    visit({ top: row, left: column, bottom: row, right: column });
  });
  for (const merge of view.mergesIn(range)) {
    visit({
      top: Math.max(merge.top, range.top),
      left: Math.max(merge.left, range.left),
      bottom: Math.min(merge.bottom, range.bottom),
      right: Math.min(merge.right, range.right),
    });
  }
}

function rowsInUse(view: SheetView, range: Range): Uint8Array {
  const used = new Uint8Array(range.bottom - range.top + 1);
  forEachArea(view, range, (area) => {
    used.fill(1, area.top - range.top, area.bottom - range.top + 1);
  });
  return used;
}

/** Rows with a single area are left out, unless all rows are such. */
function columnsInUse(view: SheetView, range: Range): Uint8Array {
  const counts = new Int32Array(range.bottom - range.top + 1);
  forEachArea(view, range, (area) => {
    for (let row = area.top; row <= area.bottom; row++) {
      counts[row - range.top] = (counts[row - range.top] ?? 0) + 1;
    }
  });
  const used = new Uint8Array(range.right - range.left + 1);
  let any = false;
  for (const lonely of [false, true]) {
    forEachArea(view, range, (area) => {
      const isLonely = area.top === area.bottom && (counts[area.top - range.top] ?? 0) < 2;
      if (isLonely !== lonely && !lonely) return;
      any = true;
      used.fill(1, area.left - range.left, area.right - range.left + 1);
    });
    if (any) break;
  }
  return used;
}

function spansOf(used: Uint8Array, first: number): readonly (readonly [number, number])[] {
  const spans: (readonly [number, number])[] = [];
  let start = -1;
  for (let at = 0; at <= used.length; at++) {
    if (used[at] === 1) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      spans.push([first + start, first + at - 1]);
      start = -1;
    }
  }
  return spans;
}
