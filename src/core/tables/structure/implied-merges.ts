import type { Range } from '../../cells/address.ts';
import { cellType } from '../grid/cell-type.ts';
import { areasOfRow, isMerged, type Region, textAt, typeAt } from '../grid/region.ts';

/**
 * Areas that a header of two rows would have merged and has not: a label with empty places at its
 * right, above labels that are said again from group to group (电访 over 目标, 完成; 探访 over 目标,
 * 完成), and a label with an empty place beneath it. Figures must follow. So it is, too, where the
 * label stands in each of the places (取消合并并填充).
 */
export function impliedMerges(region: Region): readonly Range[] {
  const { top, bottom } = region.range;
  const found: Range[] = [];
  for (let row = top; row <= bottom; row++) {
    const line = filledLine(region, row);
    if (line) found.push(line);
    if (line || row + 2 > bottom) continue;
    const merges = isTier(region, row) ? mergesOf(region, row) : filledMerges(region, row);
    if (merges.length === 0) continue;
    found.push(...merges);
    row++;
  }
  return found;
}

/** A title or note in each place of its row. */
function filledLine(region: Region, row: number): Range | null {
  const { left, right } = region.range;
  if (right - left < 2 || !isLabel(region, row, left)) return null;
  const text = textAt(region, row, left);
  for (let column = left + 1; column <= right; column++)
    if (textAt(region, row, column) !== text || isMerged(region, row, column)) return null;
  return { top: row, left, bottom: row, right };
}

/** Of two rows of labels: a label that is the same in both, and one that is said again over different ones. */
function filledMerges(region: Region, row: number): readonly Range[] {
  const { left, right } = region.range;
  const found: Range[] = [];
  let groups = 0;
  for (let column = left; column <= right; column++) {
    if (!isLabel(region, row, column) || !isLabel(region, row + 1, column)) return [];
    const text = textAt(region, row, column);
    if (textAt(region, row + 1, column) === text) {
      found.push({ top: row, left: column, bottom: row + 1, right: column });
      continue;
    }
    let last = column;
    while (last < right && textAt(region, row, last + 1) === text) last++;
    if (last === column) continue;
    if (!areDifferent(region, row + 1, column, last)) return [];
    found.push({ top: row, left: column, bottom: row, right: last });
    groups++;
    column = last;
  }
  const isHead = groups > 0 && found.length > groups && !isAllLabels(region, row + 2);
  return isHead ? found : [];
}

function isLabel(region: Region, row: number, column: number): boolean {
  return (
    typeAt(region, row, column) === cellType.text &&
    textAt(region, row, column).length > 1 &&
    !isMerged(region, row, column)
  );
}

/** No row of data: those hold figures, marks or empty places. */
function isAllLabels(region: Region, row: number): boolean {
  for (let column = region.range.left; column <= region.range.right; column++)
    if (!isLabel(region, row, column)) return false;
  return true;
}

function areDifferent(region: Region, row: number, first: number, last: number): boolean {
  const texts = new Set<string>();
  for (let column = first; column <= last; column++) {
    if (!isLabel(region, row, column)) return false;
    texts.add(textAt(region, row, column));
  }
  return texts.size > last - first;
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
