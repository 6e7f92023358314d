import { type Range, rowsWithin } from '../../cells/address.ts';
import { type Block, lineAt, type Offer, type ReadAll, type Reading, type Sheaf } from './block.ts';
import { isWording } from './cell-shape.ts';
import { isNumbered } from './label-roles.ts';
import { layoutCosts } from './layout-costs.ts';
import { type Area, areaOn, type LayoutView } from './layout-view.ts';
import { addValue, newLine, type ValueLine } from './value-line.ts';

/** Rows whose cells cost more than this as labels, in the mean, head nothing. */
const dearest = 4;

/**
 * A first row of labels, and beneath each label a line of values or, where it spans columns, a
 * layout of its own.
 */
export function readColumns(sheaf: Sheaf, start: number, offer: Offer, readAll: ReadAll): void {
  const { range, depth } = sheaf;
  const heads = lineAt(sheaf, start);
  if (heads.length < 2 || start === range.bottom || !canHead(heads)) return;
  const head = headOf(sheaf, heads, start, readAll);
  const sums: Sums = { base: headCost(heads, depth), lines: 0, pooled: 0, pool: newLine() };
  if (heads.some(({ left, right, bottom }) => bottom < head.bottom && right === left)) {
    sums.base += layoutCosts.unevenHead;
  }
  for (let row = start + 1; row <= range.bottom; row++) {
    for (const area of lineAt(sheaf, row)) if (area.top === row) addArea(sums, sheaf, head, area);
    const inner = innerCost(head, row);
    if (row <= head.bottom || !Number.isFinite(inner)) continue;
    const cost = sums.base + inner + Math.min(sums.lines, sums.pooled);
    if (!offer(row, cost, () => blocksOf(sheaf, head, heads, start, row))) return;
  }
}

function canHead(heads: readonly Area[]): boolean {
  let cost = 0;
  let filled = 0;
  for (const head of heads) {
    cost += head.asLabel;
    if (head.shape !== 'blank') filled++;
  }
  return filled > 0 && cost <= dearest * heads.length;
}

/** The header of a block with what its labels are the head of. */
interface Head {
  /** Last row of its labels. */
  readonly bottom: number;
  /** By column from the left: the line of the label that stands over this column alone. */
  readonly lines: readonly (HeadLine | undefined)[];
  readonly spanned: readonly (readonly [top: number, readings: readonly Reading[]])[];
  readonly edges: Edges;
}

interface HeadLine {
  readonly line: ValueLine;
  readonly bottom: number;
  readonly isFirst: boolean;
}

interface Edges {
  readonly lefts: ReadonlySet<number>;
  readonly rights: ReadonlySet<number>;
}

interface Sums {
  base: number;
  /** Of the values, each column a line of its own, and all of them one line. */
  lines: number;
  pooled: number;
  readonly pool: ValueLine;
}

function headOf(sheaf: Sheaf, heads: readonly Area[], start: number, readAll: ReadAll): Head {
  const { view, range, depth } = sheaf;
  const lines: (HeadLine | undefined)[] = [];
  const spanned: (readonly [number, readonly Reading[]])[] = [];
  heads.forEach((head, at) => {
    if (head.right === head.left) {
      lines[head.left - range.left] = { line: newLine(), bottom: head.bottom, isFirst: at === 0 };
    } else if (head.bottom < range.bottom) {
      const under = rowsWithin(head, head.bottom + 1, range.bottom);
      const isCorner = at === 0 && head.bottom > start;
      const inner = isCorner ? [] : readAll(view, under, depth + 1);
      spanned.push([under.top, readSpanned(view, under, inner)]);
    }
  });
  return {
    bottom: Math.max(
      start,
      ...heads.filter((head) => !isAside(head, heads)).map(({ bottom }) => bottom),
    ),
    lines,
    spanned,
    edges: {
      lefts: new Set(heads.map(({ left }) => left)),
      rights: new Set(heads.map(({ right }) => right)),
    },
  };
}

function addArea(sums: Sums, { range, depth }: Sheaf, head: Head, area: Area): void {
  if (area.top > head.bottom) sums.base += misfitCost(area, range, head.edges, depth);
  const line = head.lines[area.left - range.left];
  if (!line || area.top <= line.bottom) return;
  const cost = addValue(line.line, area.shape, area.text) + area.asName;
  if (line.isFirst) sums.base += cost;
  else {
    sums.lines += cost;
    sums.pooled += addValue(sums.pool, area.shape) + area.asName;
  }
}

function innerCost({ spanned }: Head, row: number): number {
  let cost = 0;
  for (const [top, readings] of spanned) {
    cost += row < top ? 0 : (readings[row - top + 1]?.cost ?? Number.POSITIVE_INFINITY);
  }
  return cost;
}

/** The labels; a total among them is more likely a row's label. A blank corner is free. */
function headCost(heads: readonly Area[], depth: number): number {
  let cost = depth === 0 ? layoutCosts.columns : 0;
  heads.forEach((head, at) => {
    if (at === 0 && head.shape === 'blank') return;
    const isInnerBlank = head.shape === 'blank' && at < heads.length - 1;
    const asLabel = isInnerBlank ? layoutCosts.blankHead : head.asLabel;
    cost += isAside(head, heads) ? layoutCosts.text : asLabel;
    if (head.isSum) cost += layoutCosts.totalOnTop;
    if (isNumbered(head.text)) cost += layoutCosts.numberedOnTop;
  });
  const isTiered =
    heads.some((head) => head.right > head.left) && heads.some((head) => head.bottom > head.top);
  return cost + (isTiered ? layoutCosts.tiered : 0);
}

/** A sentence that stands beside the labels and beside all that they head. */
function isAside(head: Area, heads: readonly Area[]): boolean {
  return (
    (head.shape === 'prose' || head.shape === 'phrase') &&
    head === heads.at(-1) &&
    heads.some(({ bottom }) => bottom < head.bottom)
  );
}

/**
 * What stands under a label that spans columns: plain values, or a layout of its own. Under a corner
 * of several rows stand the rows' labels, which are never more than plain.
 */
function readSpanned(
  view: LayoutView,
  range: Range,
  inner: readonly Reading[],
): readonly Reading[] {
  const lines = Array.from({ length: range.right - range.left + 1 }, newLine);
  const readings: Reading[] = [{ cost: 0, kind: null, blocks: () => [] }];
  let cost = 0;
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; ) {
      const area = areaOn(view, range, row, column);
      const line = lines[area.left - range.left];
      if (area.top === row && line) cost += addValue(line, area.shape, area.text) + area.asName;
      column = area.right + 1;
    }
    const own = inner[row - range.top + 1];
    readings.push(own && own.cost <= cost ? own : { cost, kind: null, blocks: () => [] });
  }
  return readings;
}

/**
 * What does not stand as the labels do: an area over the whole width is a heading of what follows
 * it rather than a value (a dash there is an empty row), and one that begins or ends within a label's columns belongs to a form.
 */
function misfitCost(area: Area, range: Range, { lefts, rights }: Edges, depth: number): number {
  if (area.right === area.left) return 0;
  if (area.left === range.left) {
    if (area.right < range.right) return 0;
    if (depth > 0 || area.shape === 'none' || area.shape === 'blank') return 0;
    return isInnerHeading(area, range) ? layoutCosts.innerHeading : layoutCosts.wholeWidthValue;
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

/** A label over the whole width, rows beneath it: it heads them. */
function isInnerHeading(area: Area, range: Range): boolean {
  return (
    area.left === range.left &&
    area.right === range.right &&
    area.bottom < range.bottom &&
    isWording(area.shape)
  );
}

function blocksOf(
  sheaf: Sheaf,
  { spanned }: Head,
  heads: readonly Area[],
  start: number,
  last: number,
): readonly Block[] {
  const { range, depth } = sheaf;
  const labels = depth > 0 && areCodes(heads) ? [] : headingsIn(sheaf, heads, last);
  const own: Block = {
    kind: 'columns',
    range: { ...range, top: start, bottom: last },
    depth,
    columnLabels: [
      ...labels.filter((head) => !isAside(head, heads)),
      ...innerHeadings(sheaf, start, last),
    ],
    rowLabels: [],
  };
  return [own, ...spanned.flatMap(([top, readings]) => readings[last - top + 1]?.blocks() ?? [])];
}

/** The labels, and blanks between them that stand over values. */
function headingsIn(sheaf: Sheaf, heads: readonly Area[], last: number): readonly Area[] {
  return heads.filter((head, at) => {
    if (head.shape !== 'blank') return true;
    const isInner = at > 0 && at < heads.length - 1;
    return isInner && head.left === head.right && holdsValues(sheaf, head, last);
  });
}

function holdsValues({ view, range }: Sheaf, { bottom, left }: Area, last: number): boolean {
  for (let row = bottom + 1; row <= last; row++) {
    if (areaOn(view, range, row, left).shape !== 'blank') return true;
  }
  return false;
}

function innerHeadings(sheaf: Sheaf, start: number, last: number): readonly Area[] {
  if (sheaf.depth > 0) return [];
  return sheaf.lines
    .slice(start + 1 - sheaf.range.top, last - sheaf.range.top)
    .flatMap((line) => line.slice(0, 1).filter((area) => isInnerHeading(area, sheaf.range)));
}

/** Codes and years under a label that spans them (型号, 年份) are names of things or times. */
function areCodes(heads: readonly Area[]): boolean {
  const codes = new Set(['code', 'integer', 'decimal', 'serial', 'figure', 'date']);
  return heads.every(({ shape }) => codes.has(shape));
}
