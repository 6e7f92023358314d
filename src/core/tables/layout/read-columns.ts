import type { Range } from '../../cells/address.ts';
import { type Block, labelsIn, type ReadAll, type Reading, type Readings } from './block.ts';
import { layoutCosts } from './layout-costs.ts';
import { type Area, areaOn, areasOf, type LayoutView } from './layout-view.ts';
import { addValue, newLine } from './value-line.ts';

/**
 * A first row of labels, and beneath each label a line of values or, where it spans columns, a
 * layout of its own.
 */
export function readColumns(
  view: LayoutView,
  range: Range,
  depth: number,
  readAll: ReadAll,
): Readings {
  if (range.right === range.left || range.bottom === range.top) return [];
  const heads = areasOf(view, range, range.top);
  if (heads.length < 2 || heads.every(({ shape }) => shape === 'blank')) return [];
  const height = range.bottom - range.top + 1;
  const base = new Float64Array(height).fill(headCost(heads, depth));
  const lines = new Float64Array(height);
  const pooled = new Float64Array(height);
  const inner: (readonly [number, readonly Reading[]])[] = [];
  const singles: Range[] = [];
  heads.forEach((head, at) => {
    const under = { ...head, top: head.bottom + 1, bottom: range.bottom };
    if (under.top > range.bottom) return;
    if (head.right > head.left) {
      const readings = readSpanned(view, under, at === 0, depth, readAll);
      inner.push([under.top, readings]);
      for (let row = under.top; row <= range.bottom; row++) {
        add(base, row - range.top, readings[row - under.top + 1]?.cost ?? 0);
      }
    } else if (at === 0) addLine(view, range, [under], base);
    else {
      singles.push(under);
      addLine(view, range, [under], lines);
    }
  });
  addLine(view, range, singles, pooled);
  const deepest = headerBottom(heads);
  addMisfits(view, range, heads, deepest, base);
  return Array.from({ length: height }, (_, at) => {
    const last = range.top + at;
    const cost = (base[at] ?? 0) + Math.min(lines[at] ?? 0, pooled[at] ?? 0);
    if (last <= deepest || !Number.isFinite(cost)) return undefined;
    const own = (): Block => ({
      kind: 'columns',
      range: { ...range, bottom: last },
      depth,
      columnLabels: labelsIn(heads.filter((head) => !isAside(head, heads))),
      rowLabels: [],
    });
    return {
      cost,
      blocks: () => [
        own(),
        ...inner.flatMap(([top, readings]) => readings[last - top + 1]?.blocks() ?? []),
      ],
    };
  });
}

/** A sentence that stands beside the labels and beside all that they head. */
function isAside(head: Area, heads: readonly Area[]): boolean {
  return (
    (head.shape === 'prose' || head.shape === 'phrase') &&
    heads.some(({ bottom }) => bottom < head.bottom) &&
    head === heads.at(-1)
  );
}

function headerBottom(heads: readonly Area[]): number {
  return Math.max(...heads.filter((head) => !isAside(head, heads)).map(({ bottom }) => bottom));
}

/** The labels; a total among them is more likely a row's label. A blank corner is free. */
function headCost(heads: readonly Area[], depth: number): number {
  let cost = depth === 0 ? layoutCosts.columns : 0;
  heads.forEach((head, at) => {
    if (at === 0 && head.shape === 'blank') return;
    cost +=
      (isAside(head, heads) ? layoutCosts.text : head.asLabel) +
      (head.isTotal ? layoutCosts.totalOnTop : 0);
  });
  const isTiered =
    heads.some((head) => head.right > head.left) && heads.some((head) => head.bottom > head.top);
  return cost + (isTiered ? layoutCosts.tiered : 0);
}

/**
 * What stands under a label that spans columns: plain values, or a layout of its own. Values that do
 * not span the columns as their label does are hardly plain, but in the first columns.
 */
function readSpanned(
  view: LayoutView,
  range: Range,
  isFirst: boolean,
  depth: number,
  readAll: ReadAll,
): readonly Reading[] {
  const plain = new Float64Array(range.bottom - range.top + 1);
  for (let column = range.left; column <= range.right; column++) {
    addLine(view, range, [{ ...range, left: column, right: column }], plain);
  }
  let misfit = 0;
  return readAll(view, range, depth + 1).map((reading, at) => {
    if (at === 0) return reading;
    const row = range.top + at - 1;
    const isNarrow = areaOn(view, range, row, range.left).right < range.right;
    if (!isFirst && isNarrow) misfit += layoutCosts.narrowValue;
    const cost = (plain[at - 1] ?? 0) + misfit;
    return reading.cost <= cost ? reading : { cost, blocks: () => [] };
  });
}

/** Adds to `costs`, row by row, what the values of the columns cost as one line down to the row. */
function addLine(
  view: LayoutView,
  range: Range,
  columns: readonly Range[],
  costs: Float64Array,
): void {
  const line = newLine();
  let sum = 0;
  for (let row = range.top; row <= range.bottom; row++) {
    for (const under of columns) {
      if (row < under.top) continue;
      const area = areaOn(view, { ...range, top: under.top }, row, under.left);
      if (area.top === row && area.left === under.left)
        sum += addValue(line, area.shape) + area.asName;
    }
    add(costs, row - range.top, sum);
  }
}

/**
 * What does not stand as the labels do: an area over the whole width is a heading of what follows
 * it rather than a value, and one that begins or ends within a label's columns belongs to a form.
 */
function addMisfits(
  view: LayoutView,
  range: Range,
  heads: readonly Area[],
  deepest: number,
  costs: Float64Array,
): void {
  const isUneven = heads.some((head) => head.bottom < deepest && head.right === head.left);
  const edges = {
    lefts: new Set(heads.map(({ left }) => left)),
    rights: new Set(heads.map(({ right }) => right)),
  };
  let sum = isUneven ? layoutCosts.unevenHead : 0;
  for (let row = range.top; row <= range.bottom; row++) {
    for (const area of row > deepest ? areasOf(view, range, row) : []) {
      if (area.top === row) sum += misfitCost(area, range, edges);
    }
    add(costs, row - range.top, sum);
  }
}

interface Edges {
  readonly lefts: ReadonlySet<number>;
  readonly rights: ReadonlySet<number>;
}

function misfitCost(area: Area, range: Range, { lefts, rights }: Edges): number {
  if (area.right === area.left) return 0;
  if (area.left === range.left) {
    return area.right === range.right ? layoutCosts.wholeWidthValue : 0;
  }
  const fits = !startsWithin(area, lefts) && (rights.has(area.right) || lefts.has(area.left));
  return fits ? 0 : layoutCosts.misfitValue;
}

/** A label begins within the area, its first column left out. */
function startsWithin(area: Range, lefts: ReadonlySet<number>): boolean {
  for (let column = area.left + 1; column <= area.right; column++) {
    if (lefts.has(column)) return true;
  }
  return false;
}

function add(costs: Float64Array, at: number, cost: number): void {
  costs[at] = (costs[at] ?? 0) + cost;
}
