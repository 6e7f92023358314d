import type { Range } from '../../cells/address.ts';
import { cellIndex, storedValue } from '../../cells/grid.ts';
import { areaAt, type Region, textAt } from '../region.ts';
import { type CellShape, cellShape } from './cell-shape.ts';
import { labelCosts, layoutCosts } from './layout-costs.ts';
import { isQuantityLabel } from './quantity-label.ts';

/** A merged area or single cell as a layout is read from it; blank ones too. */
export interface Area extends Range {
  readonly text: string;
  readonly shape: CellShape;
  /** What it costs as a label, and what it costs more as a value. */
  readonly asLabel: number;
  readonly asName: number;
  readonly isTotal: boolean;
}

/** All areas of a rectangle of cells, by cell, made once. */
export interface LayoutView {
  readonly range: Range;
  readonly areas: readonly (readonly Area[])[];
}

export function viewLayout(region: Region, range: Range): LayoutView {
  const counts = textCounts(region, range);
  const areas: Area[][] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    const line: Area[] = [];
    for (let column = range.left; column <= range.right; column++) {
      const place = cutTo(areaAt(region, row, column), range);
      const above = areas[place.top - range.top]?.[place.left - range.left];
      const known = row > place.top ? above : line[place.left - range.left];
      line.push(known ?? areaOf(region, place, counts));
    }
    areas.push(line);
  }
  return { range, areas };
}

/** The areas that a row meets between two columns, from left to right, cut to the rectangle. */
export function areasOf(view: LayoutView, within: Range, row: number): readonly Area[] {
  const found: Area[] = [];
  for (let column = within.left; column <= within.right; ) {
    const area = areaOn(view, within, row, column);
    found.push(area);
    column = area.right + 1;
  }
  return found;
}

export function areaOn(view: LayoutView, within: Range, row: number, column: number): Area {
  const area = view.areas[row - view.range.top]?.[column - view.range.left] as Area;
  const isInside =
    area.top >= within.top &&
    area.left >= within.left &&
    area.bottom <= within.bottom &&
    area.right <= within.right;
  return isInside ? area : { ...area, ...cutTo(area, within) };
}

function areaOf(region: Region, place: Range, counts: ReadonlyMap<string, number>): Area {
  const text = textAt(region, place.top, place.left);
  const shape = shapeOf(region, place);
  const isRepeated = (counts.get(text) ?? 0) > 1;
  return {
    ...place,
    text,
    shape,
    asLabel: labelCosts[shape] * (isRepeated ? layoutCosts.repeatedLabel : 1),
    asName: isQuantityLabel(text) ? layoutCosts.quantityName : 0,
    isTotal: /^(合计|总计|总和|共计)[:：]?$/u.test(text.replace(/\s+/gu, '')),
  };
}

function shapeOf(region: Region, { top, left }: Range): CellShape {
  const { grid } = region.view.sheet;
  const area = areaAt(region, top, left);
  const index = cellIndex(grid, area.top, area.left);
  return index < 0 ? 'blank' : cellShape(storedValue(grid, index));
}

/** How often each text stands in the rectangle: forms and stacked tables repeat their labels. */
function textCounts(region: Region, range: Range): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) {
      const area = areaAt(region, row, column);
      if (area.top !== row || area.left !== column) continue;
      const text = textAt(region, row, column);
      counts.set(text, (counts.get(text) ?? 0) + 1);
    }
  }
  return counts;
}

function cutTo(area: Range, by: Range): Range {
  return {
    top: Math.max(area.top, by.top),
    left: Math.max(area.left, by.left),
    bottom: Math.min(area.bottom, by.bottom),
    right: Math.min(area.right, by.right),
  };
}
