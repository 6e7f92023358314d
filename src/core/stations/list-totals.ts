import { cellAt, valueAt } from '../cells/grid.ts';
import type { SheetSnapshot } from '../cells/snapshot.ts';
import { readQuantity } from '../quantities/read-quantity.ts';
import type { Stated } from '../quantities/reading.ts';
import type { ListTotal } from '../tables/facts/table.ts';
import { isTotalLabel } from '../tables/grid/total-label.ts';
import { notAddedHeads } from '../tables/words/vocabulary-stations.ts';
import { type ListHead, listHeads } from './list-heads.ts';
import type { StationList } from './station-lists.ts';

/**
 * What a list with a line a station prints under them, or over them, as the sums over all: by column, where
 * each station states a figure or nothing at all. Rates, scores and ranks are left out. None where a list
 * has several lines a station, or sums over some of them.
 */
export function listTotals(sheet: SheetSnapshot, list: StationList): readonly ListTotal[] {
  const rows = [...list.rows.keys()];
  const isOneEach = new Set(list.rows.values()).size === rows.length;
  const [row, more] = totalRows(sheet, list);
  if (!isOneEach || row === undefined || more !== undefined) return [];
  return listHeads(sheet, list).flatMap((head) => {
    if (head.texts.some(({ value }) => notAddedHeads.test(value))) return [];
    const statedAt = (at: number): Stated => ({
      cell: { sheet: sheet.name, row: at, column: head.column },
      reading: readQuantity(cellAt(sheet.grid, at, head.column)),
    });
    const [total, parts] = [statedAt(row), rows.map(statedAt)];
    const figures = parts.filter(isFigure);
    const isTold = parts.every((one) => isFigure(one) || isNothing(one));
    return isFigure(total) && isTold && figures.length > 1
      ? [{ name: nameOf(head), total, parts: figures }]
      : [];
  });
}

/** The rows of a list that say 合计 before their figures. */
function totalRows({ grid }: SheetSnapshot, list: StationList): readonly number[] {
  const found: number[] = [];
  for (let row = list.first; row <= list.last + 1; row++) {
    if (list.rows.has(row)) continue;
    for (let column = 0; column <= Math.max(0, list.column); column++) {
      const value = valueAt(grid, row, column);
      if (typeof value !== 'string' || !isTotalLabel(value)) continue;
      found.push(row);
      break;
    }
  }
  return found;
}

/** 个案 完成 */
function nameOf({ texts }: ListHead): string {
  return texts.map(({ value }) => value.replace(/\s+/gu, '')).join(' ');
}

function isFigure({ reading }: Stated): boolean {
  return reading.kind === 'figure' && !reading.figure.isPercent && reading.figure.bound === null;
}

function isNothing({ reading }: Stated): boolean {
  return reading.kind === 'blank' || reading.kind === 'none';
}
