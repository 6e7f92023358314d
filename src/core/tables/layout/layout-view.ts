import type { Range } from '../../cells/address.ts';
import { cellKind } from '../../cells/grid.ts';
import { cellType } from '../grid/cell-type.ts';
import { areaAt, indexOf, isMerged, type Region, textAt } from '../grid/region.ts';
import { isTotalLabel } from '../grid/total-label.ts';
import { isAttributeLabel } from './attribute-label.ts';
import { type CellShape, cellShape, isWording, textShape } from './cell-shape.ts';
import { labelCosts, layoutCosts } from './layout-costs.ts';
import { isQuantityLabel } from './quantity-label.ts';

/** A merged area or single cell as a layout is read from it; blank ones too. */
export interface Area extends Range {
  readonly text: string;
  readonly shape: CellShape;
  /** What it costs as a label, and what it costs more as a value. */
  readonly asLabel: number;
  readonly asName: number;
  /** It names a quantity or another thing that is asked of what is listed. */
  readonly isAsked: boolean;
  /** It says no more than that it is a total (合计), or names any sum (项目小计). */
  readonly isTotal: boolean;
  readonly isSum: boolean;
}

/** Labels of more characters cost more for each. */
const longestFree = 12;

/** All areas of a rectangle of cells, by cell, made once. */
export interface LayoutView {
  readonly range: Range;
  readonly areas: readonly (readonly Area[])[];
}

export function viewLayout(region: Region, range: Range): LayoutView {
  const texts = new Map<number, TextTraits>();
  const areas: Area[][] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    const line: Area[] = [];
    for (let column = range.left; column <= range.right; column++) {
      line.push(areaAtCell(region, range, row, column, areas, line, texts));
    }
    areas.push(line);
  }
  return { range, areas: withRepeats(areas, texts) };
}

function areaAtCell(
  region: Region,
  range: Range,
  row: number,
  column: number,
  above: readonly (readonly Area[])[],
  line: readonly Area[],
  texts: Map<number, TextTraits>,
): Area {
  if (!isMerged(region, row, column)) {
    return areaOf(region, { top: row, left: column, bottom: row, right: column }, texts);
  }
  const place = cutTo(areaAt(region, row, column), range);
  const first = row > place.top ? above[place.top - range.top] : line;
  return first?.[place.left - range.left] ?? areaOf(region, place, texts);
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
  return isInside ? area : madeOf(cutTo(area, within), area, area.asLabel);
}

/** What a text says of itself, looked at once for all cells that hold it. */
interface TextTraits {
  readonly text: string;
  readonly shape: CellShape;
  readonly asLabel: number;
  readonly asName: number;
  readonly isTotal: boolean;
  readonly isSum: boolean;
  readonly isAsked: boolean;
  count: number;
}

function areaOf(region: Region, place: Range, texts: Map<number, TextTraits>): Area {
  const { grid } = region.view.sheet;
  const index = indexOf(region, place.top, place.left);
  if (index < 0 || grid.kinds[index] === cellKind.blank)
    return madeOf(place, blankTraits, blankTraits.asLabel);
  const number = grid.numbers[index] as number;
  if (grid.kinds[index] !== cellKind.text) {
    const isDate = region.view.types[index] === cellType.date;
    const kind = grid.kinds[index] === cellKind.number ? cellShape(number) : 'mark';
    const shape = isDate ? 'date' : kind;
    const text = textAt(region, place.top, place.left);
    const { asLabel, asName } = isDate
      ? costsOf(text, shape)
      : { asLabel: labelCosts[shape], asName: 0 };
    const traits = { text, shape, asName, isTotal: false, isSum: false, isAsked: false };
    return madeOf(place, traits, asLabel);
  }
  let traits = texts.get(number);
  if (!traits) {
    traits = traitsOf(textAt(region, place.top, place.left));
    texts.set(number, traits);
  }
  traits.count++;
  return madeOf(place, traits, traits.asLabel);
}

const blankTraits: Omit<TextTraits, 'count'> = {
  text: '',
  shape: 'blank',
  asLabel: labelCosts.blank,
  asName: 0,
  isTotal: false,
  isSum: false,
  isAsked: false,
};

/** Written out: areas are made by the thousand, and spreading two objects is slow. */
function madeOf(
  place: Range,
  traits: Omit<TextTraits, 'count' | 'asLabel'>,
  asLabel: number,
): Area {
  return {
    top: place.top,
    left: place.left,
    bottom: place.bottom,
    right: place.right,
    text: traits.text,
    shape: traits.shape,
    asLabel,
    asName: traits.asName,
    isTotal: traits.isTotal,
    isSum: traits.isSum,
    isAsked: traits.isAsked,
  };
}

function traitsOf(text: string): TextTraits {
  const shape = textShape(text);
  const bare = /\s/u.test(text) ? text.replace(/\s+/gu, '') : text;
  const costs = costsOf(bare, shape);
  return {
    text,
    shape,
    ...costs,
    isAsked: costs.asName > 0,
    isTotal: /^(合计|总计|总和|共计)[:：]?$/u.test(bare),
    isSum: isTotalLabel(text),
    count: 0,
  };
}

function costsOf(bare: string, shape: CellShape): { asLabel: number; asName: number } {
  const { quantityLabel, quantityName, attributeLabel, attributeName, longLabel } = layoutCosts;
  const own = labelCosts[shape];
  if ((isWording(shape) || shape === 'date') && isQuantityLabel(bare)) {
    return { asLabel: Math.min(own, quantityLabel), asName: quantityName };
  }
  const excess = shape === 'phrase' ? longLabel * Math.max(0, bare.length - longestFree) : 0;
  return isWording(shape) && isAttributeLabel(bare)
    ? { asLabel: own + excess - attributeLabel, asName: attributeName }
    : { asLabel: own + excess, asName: 0 };
}

/** Forms and stacked tables say their labels again: a text that stands twice costs less as a label. */
function withRepeats(
  areas: readonly (readonly Area[])[],
  texts: ReadonlyMap<number, TextTraits>,
): readonly (readonly Area[])[] {
  const repeated = new Set<string>();
  let holdsFigures = false;
  for (const { text, shape, count } of texts.values()) {
    if (count < 2) continue;
    repeated.add(text);
    if (isNumber(shape)) holdsFigures = true;
  }
  if (repeated.size === 0) return areas;
  const cheaper = new Map<Area, Area>();
  const changed = (area: Area): Area => {
    if ((isNumber(area.shape) && !holdsFigures) || !repeated.has(area.text)) return area;
    const known = cheaper.get(area);
    if (known) return known;
    const made = madeOf(area, area, area.asLabel * layoutCosts.repeatedLabel);
    cheaper.set(area, made);
    return made;
  };
  const made: Area[][] = [];
  for (const line of areas) {
    const own: Area[] = [];
    for (const area of line) own.push(changed(area));
    made.push(own);
  }
  return made;
}

function isNumber(shape: CellShape): boolean {
  return shape === 'integer' || shape === 'decimal';
}

function cutTo(area: Range, by: Range): Range {
  return {
    top: Math.max(area.top, by.top),
    left: Math.max(area.left, by.left),
    bottom: Math.min(area.bottom, by.bottom),
    right: Math.min(area.right, by.right),
  };
}
