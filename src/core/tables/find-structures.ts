import type { SheetSnapshot } from '../cells/snapshot.ts';
import { buildStructure } from './build-structure.ts';
import { cellType } from './cell-type.ts';
import { findBands } from './find-bands.ts';
import { findRegions } from './find-regions.ts';
import { areasOfRow, type Region, regionOf, textAt } from './region.ts';
import { viewSheet } from './sheet-view.ts';
import type { Structure, TextLine } from './structure.ts';

/** Rectangles with more empty cells than this for each full one are no tables. */
const sparsest = 200;

/**
 * The tables of a sheet as their shape tells them: no word of any field is known here. Takes time
 * in proportion to the cells. A sheet without tables gives none; a row or a block that is text only
 * becomes a title or note of the table beneath or above it.
 */
export function findStructures(sheet: SheetSnapshot, _usesDate1904: boolean): readonly Structure[] {
  const view = viewSheet(sheet);
  const structures: Structure[] = [];
  let titles: readonly TextLine[] = [];
  for (const range of findRegions(view)) {
    const area = (range.bottom - range.top + 1) * (range.right - range.left + 1);
    if (area > 10_000 + sparsest * sheet.grid.kinds.length) continue;
    const region = regionOf(view, range);
    const found = readRegion(region, titles);
    structures.push(...found.structures);
    titles = found.structures.length > 0 ? [] : [...titles, ...found.lines];
  }
  return structures;
}

function readRegion(
  region: Region,
  before: readonly TextLine[],
): { structures: readonly Structure[]; lines: readonly TextLine[] } {
  const { top, bottom } = region.range;
  const lines: TextLine[] = [];
  let first = top;
  while (first <= bottom && isTextLine(region, first)) lines.push(lineOf(region, first++));
  if (first > bottom) return { structures: [], lines };
  const notes: TextLine[] = [];
  let last = bottom;
  while (last > first && isTextLine(region, last)) notes.unshift(lineOf(region, last--));
  const bands = findBands(region, first, last);
  const structures = bands.map((band, at) =>
    buildStructure(region, band, {
      titles: at === 0 ? [...before, ...lines] : [],
      notes: at === bands.length - 1 ? notes : [],
    }),
  );
  return { structures, lines: [] };
}

/** One area only, and words in it. */
function isTextLine(region: Region, row: number): boolean {
  const areas = areasOfRow(region, row);
  const [only] = areas;
  if (areas.length !== 1 || !only || only.bottom > only.top) return false;
  const type =
    region.types[(row - region.range.top) * region.width + only.left - region.range.left];
  return type === cellType.text || type === cellType.prose;
}

function lineOf(region: Region, row: number): TextLine {
  const column = areasOfRow(region, row)[0]?.left ?? region.range.left;
  return { place: { row, column }, text: textAt(region, row, column) };
}
