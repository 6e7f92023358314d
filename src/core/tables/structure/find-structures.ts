import type { Range } from '../../cells/address.ts';
import type { SheetSnapshot } from '../../cells/snapshot.ts';
import { cellType } from '../grid/cell-type.ts';
import { type Region, regionOf, typeAt } from '../grid/region.ts';
import { type SheetView, viewSheet } from '../grid/sheet-view.ts';
import type { Structure, TextLine } from '../grid/structure.ts';
import { cutStacked } from './cut-stacked.ts';
import { findRegions } from './find-regions.ts';
import { impliedMerges } from './implied-merges.ts';
import { joinRegions } from './join-regions.ts';
import { readRegion } from './read-region.ts';

/** Rectangles with more empty cells than this for each full one are no tables. */
const sparsest = 25;

/**
 * The tables of a sheet as their shape tells them: no word of any field is known here. Takes time
 * in proportion to the cells. A sheet without tables gives none; a block that is text only becomes
 * titles of the table beneath it, or notes of the one above where none follows.
 */
export function findStructures(
  sheet: SheetSnapshot,
  usesDate1904: boolean,
  view: SheetView = viewSheet(sheet, usesDate1904),
): readonly Structure[] {
  const structures: Structure[] = [];
  let lines: readonly TextLine[] = [];
  for (const range of joinRegions(view, findRegions(view))) {
    const area = (range.bottom - range.top + 1) * (range.right - range.left + 1);
    if (area > 5_000 + sparsest * sheet.grid.kinds.length) continue;
    for (const region of stackedIn(withImplied(regionOf(view, range)))) {
      const found = readRegion(region, lines);
      structures.push(...found.structures);
      lines = found.structures.length > 0 ? [] : [...lines, ...found.lines];
    }
  }
  const last = structures.at(-1);
  if (last && lines.length > 0) {
    structures[structures.length - 1] = { ...last, notes: [...last.notes, ...lines] };
  }
  return structures;
}

function stackedIn(region: Region): readonly Region[] {
  const ranges = cutStacked(region);
  return ranges.length < 2
    ? [region]
    : ranges.map((range) => regionOf(region.view, withoutMargin(region, range), region.implied));
}

/** The table beneath may have fewer columns than the one above it. */
function withoutMargin(region: Region, range: Range): Range {
  let { right } = range;
  while (right > range.left && isBlankColumn(region, range, right)) right--;
  return { top: range.top, left: range.left, bottom: range.bottom, right };
}

function isBlankColumn(region: Region, { top, bottom }: Range, column: number): boolean {
  for (let row = top; row <= bottom; row++) {
    if (typeAt(region, row, column) !== cellType.blank) return false;
  }
  return true;
}

function withImplied(region: Region): Region {
  const implied = impliedMerges(region);
  return implied.length === 0 ? region : regionOf(region.view, region.range, implied);
}
