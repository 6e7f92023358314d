import type { Range } from '../../cells/address.ts';
import { cellType } from '../grid/cell-type.ts';
import { areasOfRow, isMerged, type Region, textAt, typeAt } from '../grid/region.ts';

/**
 * Areas that a header of two rows would have merged and has not: a label with empty places at its
 * right, above labels that are said again from group to group (电访 over 目标, 完成; 探访 over 目标,
 * 完成), and a label with an empty place beneath it. Figures must follow.
 */
export function impliedMerges(region: Region): readonly Range[] {
  const { top, bottom } = region.range;
  const found: Range[] = [];
  for (let row = top; row + 2 <= bottom; row++) {
    if (!isTier(region, row)) continue;
    found.push(...mergesOf(region, row));
    row++;
  }
  return found;
}

function isTier(region: Region, row: number): boolean {
  const { left, right } = region.range;
  let upper = 0;
  let figures = 0;
  const leaves: string[] = [];
  for (let column = left; column <= right; column++) {
    if (isMerged(region, row, column) || isMerged(region, row + 1, column)) return false;
    const over = typeAt(region, row, column);
    const under = typeAt(region, row + 1, column);
    if (over !== cellType.text && over !== cellType.blank) return false;
    if (under !== cellType.text && under !== cellType.blank) return false;
    if (over === cellType.text) upper++;
    if (under === cellType.text) leaves.push(textAt(region, row + 1, column));
    const beneath = typeAt(region, row + 2, column);
    if (beneath !== cellType.text && beneath !== cellType.blank) figures++;
  }
  const isRepeated = new Set(leaves).size < leaves.length;
  return (
    upper > 0 &&
    upper < leaves.length &&
    isRepeated &&
    figures > 1 &&
    areasOfRow(region, row).length > 1
  );
}

function mergesOf(region: Region, row: number): readonly Range[] {
  const { left, right } = region.range;
  const found: Range[] = [];
  for (let column = left; column <= right; column++) {
    if (typeAt(region, row, column) === cellType.blank) continue;
    if (typeAt(region, row + 1, column) === cellType.blank) {
      found.push({ top: row, left: column, bottom: row + 1, right: column });
      continue;
    }
    let last = column;
    while (last < right && isSpanned(region, row, last + 1)) last++;
    if (last > column) found.push({ top: row, left: column, bottom: row, right: last });
    column = last;
  }
  return found;
}

function isSpanned(region: Region, row: number, column: number): boolean {
  return (
    typeAt(region, row, column) === cellType.blank &&
    typeAt(region, row + 1, column) !== cellType.blank
  );
}
