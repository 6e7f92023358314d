import { type Range, rangeAround, rangesMeet } from '../../cells/address.ts';
import { cellType } from '../grid/cell-type.ts';
import type { SheetView } from '../grid/sheet-view.ts';
import { isCounted } from './find-bands.ts';

/** Regions stand in order: so many before and behind one may lie beside it. */
const mostNear = 100;

/** More blank rows than this part tables. */
const mostBlankRows = 2;

/**
 * Joins regions that are one table with blank rows or columns inside: a part beneath that begins
 * with a row like the last row above it (figures under figures, or figures under a header alone),
 * and a part one column to the right whose first column holds figures rather than labels.
 */
export function joinRegions(view: SheetView, regions: readonly Range[]): readonly Range[] {
  const joined: Range[] = [];
  for (const [at, region] of regions.entries()) {
    const last = joined.at(-1);
    const near = () => regions.slice(Math.max(0, at - mostNear), at + mostNear);
    if (last && goesOn(view, last, region) && isFree(rangeAround(last, region), near())) {
      joined[joined.length - 1] = rangeAround(last, region);
    } else joined.push(region);
  }
  return joined;
}

/** No other region lies in a part of the rectangle only. */
function isFree(range: Range, regions: readonly Range[]): boolean {
  return regions.every(
    (other) => !rangesMeet(range, other) || sameRange(rangeAround(range, other), range),
  );
}

function goesOn(view: SheetView, last: Range, region: Range): boolean {
  // A part beside one that has been joined already lies within the rectangle.
  const isWithin = sameRange(rangeAround(last, region), last);
  return isWithin || goesOnBelow(view, last, region) || goesOnBeside(view, last, region);
}

function sameRange(a: Range, b: Range): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

function goesOnBelow(view: SheetView, above: Range, below: Range): boolean {
  const gap = below.top - above.bottom - 1;
  if (gap < 1 || gap > mostBlankRows || above.left === above.right) return false;
  if (below.left < above.left || below.right > above.right || below.left === below.right)
    return false;
  let figures = 0;
  let like = 0;
  let filled = 0;
  for (let column = above.left; column <= above.right; column++) {
    const under = typeOf(view, below.top, column);
    if (under === cellType.blank) continue;
    filled++;
    if (isCounted(under)) figures++;
    const over = typeOf(view, above.bottom, column);
    if (isCounted(over) === isCounted(under) && over !== cellType.blank) like++;
  }
  const isHeader = above.top === above.bottom && isWorded(view, above);
  return figures > 0 && filled > 1 && (isHeader || (like === filled && figures > 0));
}

function goesOnBeside(view: SheetView, whole: Range, beside: Range): boolean {
  const lines = linesOver(view, whole, beside);
  const left = { ...whole, top: whole.top + lines };
  const right = { ...beside, top: beside.top + lines };
  if (right.left !== left.right + 2 || right.bottom !== left.bottom) return false;
  if (left.left === left.right && left.top <= right.top && right.top < right.bottom) {
    return isGroupColumn(view, { ...left, top: right.top });
  }
  if (right.top !== left.top || left.top === left.bottom) return false;
  const isNumbered = right.right > right.left && !holdsFigures(view, right, right.left + 1);
  if (typeOf(view, right.top, right.left) !== cellType.text || isNumbered) return false;
  return holdsFigures(view, right, right.left);
}

/** Rows on top of both that are one merged area over the blank column between: a title. */
function linesOver(view: SheetView, left: Range, right: Range): number {
  let lines = 0;
  while (left.top === right.top && left.top + lines < left.bottom) {
    const row = { ...right, top: left.top + lines, bottom: left.top + lines };
    const [area] = view.mergesIn(row);
    const isTitle = area?.top === area?.bottom && area && area.left <= left.left;
    if (!isTitle || area.right < right.left) break;
    lines++;
  }
  return lines;
}

/** More figures than words stand beneath the first row; numbers before a column of words number it. */
function holdsFigures(view: SheetView, { top, bottom }: Range, column: number): boolean {
  let figures = 0;
  let words = 0;
  for (let row = top + 1; row <= bottom; row++) {
    const type = typeOf(view, row, column);
    if (isCounted(type)) figures++;
    else if (type !== cellType.blank) words++;
  }
  return figures > words;
}

/** A label and beneath it nothing but areas of several rows: names of groups of the rows beside them. */
function isGroupColumn(view: SheetView, { top, left, bottom, right }: Range): boolean {
  if (typeOf(view, top, left) !== cellType.text) return false;
  const groups = view.mergesIn({ top: top + 1, left, bottom, right });
  const rows = groups.reduce((sum, area) => sum + area.bottom - area.top + 1, 0);
  const areAreas = groups.every((area) => area.bottom > area.top && area.left === area.right);
  return groups.length > 1 && areAreas && rows >= bottom - top - 1;
}

function isWorded(view: SheetView, range: Range): boolean {
  for (let column = range.left; column <= range.right; column++) {
    const type = typeOf(view, range.top, column);
    if (type !== cellType.text && type !== cellType.blank) return false;
  }
  return true;
}

function typeOf(view: SheetView, row: number, column: number): number {
  const index = view.indexAt(row, column);
  return index < 0 ? cellType.blank : (view.types[index] ?? cellType.blank);
}
