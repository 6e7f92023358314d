import { cellType } from '../grid/cell-type.ts';
import { areaAt, areasOfRow, type Region, typeAt } from '../grid/region.ts';

/**
 * How many rows, from `top` on, head the columns: the first row, the rows into which its merged
 * areas reach, and the rows that tell apart the columns under a label that spans several of them.
 * A label at the left that reaches down beside rows of figures (总体服务 beside its list) does not
 * deepen the header.
 */
export function headerDepth(region: Region, top: number, bottom: number): number {
  let depth = 1;
  for (let row = top; row < top + depth && row <= bottom; row++) {
    for (const area of areasOfRow(region, row)) {
      if (area.top < row) continue;
      const reach = area.bottom - top + 1;
      if (reach > depth && isLabelRow(region, row + 1, area.bottom, bottom)) depth = reach;
      if (area.bottom === row && area.right > area.left && splits(region, row + 1, area, bottom)) {
        depth = Math.max(depth, row - top + 2);
      }
    }
  }
  return Math.min(depth, bottom - top + 1);
}

/** Rows that hold texts and nothing that is counted. */
function isLabelRow(region: Region, from: number, to: number, bottom: number): boolean {
  for (let row = from; row <= Math.min(to, bottom); row++) {
    for (const area of areasOfRow(region, row)) {
      const type = typeAt(region, area.top, area.left);
      if (type !== cellType.text) return false;
    }
  }
  return true;
}

/** Beneath the area stand two texts or more, all different. */
function splits(
  region: Region,
  row: number,
  area: { readonly left: number; readonly right: number },
  bottom: number,
): boolean {
  if (row > bottom) return false;
  let texts = 0;
  for (let column = area.left; column <= area.right; ) {
    const below = areaAt(region, row, column);
    const type = typeAt(region, row, column);
    if (type === cellType.text) texts++;
    else if (type !== cellType.blank) return false;
    column = below.right + 1;
  }
  return texts >= 2;
}
