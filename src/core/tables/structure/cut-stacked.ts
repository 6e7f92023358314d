import type { Range } from '../../cells/address.ts';
import { cellType } from '../grid/cell-type.ts';
import { areaAt, areasOfRow, type Region, textAt, typeAt } from '../grid/region.ts';
import { isCounted } from './find-bands.ts';
import { headerDepth } from './header-depth.ts';

/** Rows of labels under the first one of a header whose areas are not merged. */
const mostBelow = 3;

/**
 * Tables that stand right under one another: a row of labels that says one of the first two labels
 * of the header again, in a cell as deep, with figures beneath it and other labels beside it, begins
 * a table of its own (片区 | 电访 | 探访 … 片区 | 小组). Lines of one text right above it go with it. A
 * header that is said again word for word, its first label left out, parts nothing.
 */
export function cutStacked(region: Region): readonly Range[] {
  const { range } = region;
  let top = range.top;
  while (top < range.bottom && areasOfRow(region, top).length < 2) top++;
  const keys = keysOf(region, top);
  if (keys.length === 0) return [range];
  const depth = headerDepth(region, top, range.bottom);
  const starts: number[] = [];
  for (let row = top + depth + 1; row < range.bottom; row++) {
    if (!keys.some((key) => isSaidAgain(region, key, row))) continue;
    if (!isHeader(region, row) || saysTheSame(region, top, row, depth)) continue;
    starts.push(withLines(region, row));
  }
  return [range.top, ...starts].map((first, at) => ({
    ...range,
    top: first,
    bottom: (starts[at] ?? range.bottom + 1) - 1,
  }));
}

interface Key {
  readonly column: number;
  /** Rows that it reaches down. */
  readonly depth: number;
  readonly text: string;
}

/** The first two labels of the header. */
function keysOf(region: Region, top: number): readonly Key[] {
  return areasOfRow(region, top)
    .filter((area) => area.top === top && area.left === area.right)
    .filter((area) => typeAt(region, top, area.left) === cellType.text)
    .filter(({ left }) => left <= region.range.left + 1)
    .map(({ left, bottom }) => ({
      column: left,
      depth: bottom - top,
      text: plain(region, top, left),
    }));
}

function isSaidAgain(region: Region, { column, depth, text }: Key, row: number): boolean {
  if (typeAt(region, row, column) !== cellType.text) return false;
  if (plain(region, row, column) !== text) return false;
  const area = areaAt(region, row, column);
  const isAlone = area.top === area.bottom && isUnderLabel(region, row, row + depth, column);
  return isAlone || (area.top === row && area.bottom - row === depth);
}

function plain(region: Region, row: number, column: number): string {
  return textAt(region, row, column).replace(/\s+/gu, '');
}

/** Two labels or more and nothing else, and figures under them. */
function isHeader(region: Region, row: number): boolean {
  const { left, right, bottom } = region.range;
  const areas = areasOfRow(region, row);
  const isLabels = areas.every(
    (area) => area.top === row && typeAt(region, row, area.left) === cellType.text,
  );
  if (areas.length < 2 || !isLabels) return false;
  const below = row + headerDepth(region, row, bottom);
  for (let at = below; at <= Math.min(below + mostBelow, bottom); at++) {
    if (at > below + 1 && !isUnderLabel(region, row, at - 1, left)) return false;
    for (let column = left + 1; column <= right; column++) {
      if (isCounted(typeAt(region, at, column))) return true;
    }
  }
  return false;
}

/** The first label goes on down to the row without a merged area: 区域 over two blank places. */
function isUnderLabel(region: Region, first: number, last: number, column: number): boolean {
  for (let row = first + 1; row <= last; row++) {
    if (typeAt(region, row, column) !== cellType.blank) return false;
  }
  return true;
}

/** Blocks may each begin with a label of their own. */
function saysTheSame(region: Region, top: number, row: number, depth: number): boolean {
  for (let at = 0; at < depth; at++) {
    for (let column = region.range.left + 1; column <= region.range.right; column++) {
      const isInside = row + at <= region.range.bottom;
      if (!isInside || plain(region, top + at, column) !== plain(region, row + at, column))
        return false;
    }
  }
  return true;
}

/** The first of the lines of one text right above the row. */
function withLines(region: Region, row: number): number {
  let first = row;
  while (first - 1 > region.range.top && isLine(region, first - 1)) first--;
  return first;
}

function isLine(region: Region, row: number): boolean {
  const areas = areasOfRow(region, row);
  const [only] = areas;
  if (areas.length !== 1 || !only || only.bottom > only.top) return false;
  const type = typeAt(region, row, only.left);
  return type === cellType.text || type === cellType.prose;
}
