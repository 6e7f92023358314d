import type { Span } from '../../cells/snapshot.ts';
import { cellType } from '../grid/cell-type.ts';
import { areaAt, mergeAt, numberAt, type Region, textAt, typeAt } from '../grid/region.ts';
import type { HeadedLine, Heading, Headings, Structure, TextLine } from '../grid/structure.ts';
import { isTotalLabel } from '../grid/total-label.ts';
import type { Band } from './find-bands.ts';
import { isCounted } from './find-bands.ts';

/** What a structure is told beside its cells. */
export interface Outline {
  readonly shape: Structure['shape'];
  /** A label at the left of the region that heads all of its rows. */
  readonly outer: Heading | null;
  readonly titles: readonly TextLine[];
  readonly notes: readonly TextLine[];
  readonly headings: () => Headings;
  readonly why: readonly string[];
}

/**
 * A region as a table: the first band heads it, further ones repeat the header. A band of depth 0
 * stands for a table without a header on top.
 */
export function buildStructure(
  region: Region,
  bands: readonly Band[],
  outline: Outline,
): Structure {
  const { range, view } = region;
  const first = bands[0] ?? {
    top: range.top,
    depth: 0,
    bottom: range.bottom,
    lead: 0,
    why: 'top/none',
  };
  const repeats = bands.slice(1).flatMap((band) => rowsOf(band.top, band.depth));
  const body = { first: first.top + first.depth, last: range.bottom };
  const headers = new Set(repeats);
  const labels = labelColumnCount(region, body, headers, outline.shape);
  const firstData = range.left + labels;
  const columnLine = (index: number): HeadedLine => ({
    index,
    path: columnPath(region, first, index, bands.length > 1),
    isHidden: isIn(view.sheet.hiddenColumns, index),
  });
  const rows = dataRows(region, body, firstData, headers, outline.outer);
  return {
    sheet: view.sheet.name,
    range,
    shape: outline.shape,
    headerRows: rowsOf(first.top, first.depth),
    headerColumns: ownColumns(region, range.left, firstData - 1),
    columns: ownColumns(region, firstData, range.right).map(columnLine),
    labelColumns: ownColumns(region, range.left, firstData - 1).map(columnLine),
    rows,
    repeats,
    headings: outline.headings,
    titles: outline.titles,
    notes: outline.notes,
    confidence: rows.length === 0 ? 0.2 : 0.8,
    why: [first.why, ...outline.why],
  };
}

/** Columns that have a cell of their own: some are blank, or covered by merged areas in every row. */
function ownColumns(region: Region, first: number, last: number): readonly number[] {
  const { top, bottom } = region.range;
  return numbers(first, last).filter((column) => {
    for (let row = top; row <= bottom; row++) {
      const isFilled = typeAt(region, row, column) !== cellType.blank;
      if (isFilled && (mergeAt(region, row, column)?.left ?? column) === column) return true;
    }
    return false;
  });
}

/** Columns at the left before the first one that is counted; at least one, never all. */
function labelColumnCount(
  region: Region,
  body: Span,
  headers: ReadonlySet<number>,
  shape: Structure['shape'],
): number {
  const { left, right } = region.range;
  const least = Math.min(1, right - left);
  if (shape === 'pairs') return least;
  for (let column = left; column <= right; column++) {
    let counted = 0;
    let worded = 0;
    for (let row = body.first; row <= body.last; row++) {
      if (headers.has(row)) continue;
      const type = typeAt(region, row, column);
      if (isCounted(type)) counted++;
      else if (type !== cellType.blank) worded++;
    }
    if (counted > worded && !isSerial(region, column, body)) return Math.max(column - left, least);
  }
  return least;
}

/** 1, 2, 3 …: numbers that name rows. They may begin anew, and texts may stand between them. */
function isSerial(region: Region, column: number, body: Span): boolean {
  let last = Number.NaN;
  let steps = 0;
  let numbered = 0;
  for (let row = body.first; row <= body.last; row++) {
    const type = typeAt(region, row, column);
    if (type === cellType.blank || type === cellType.text) continue;
    if ((mergeAt(region, row, column)?.top ?? row) !== row) continue;
    const number = numberAt(region, row, column);
    if (number === last + 1) steps++;
    numbered++;
    last = number;
  }
  return steps >= 1 && steps * 2 >= numbered;
}

/**
 * Headings over a column, outermost first. A blank takes the text at its left, but in the last row.
 * Where the header is said again, an area that reaches into the body is a row's label.
 */
function columnPath(
  region: Region,
  band: Band,
  column: number,
  isRepeated: boolean,
): readonly Heading[] {
  const path: Heading[] = [];
  const last = band.top + band.depth - 1;
  for (let row = band.top; row <= last; row++) {
    const from = row === last ? column : filledFrom(region, row, column);
    if (from === null || typeAt(region, row, from) === cellType.blank) continue;
    const place = areaAt(region, row, from);
    if (isRepeated && place.bottom > last) continue;
    const above = path.at(-1);
    if (above && above.place.top === place.top && above.place.left === place.left) continue;
    path.push({ place, text: textAt(region, row, from) });
  }
  return path;
}

function filledFrom(region: Region, row: number, column: number): number | null {
  for (let at = column; at >= region.range.left; at--) {
    if (typeAt(region, row, at) !== cellType.blank) return at;
  }
  return null;
}

function dataRows(
  region: Region,
  body: Span,
  firstData: number,
  headers: ReadonlySet<number>,
  outer: Heading | null,
): Structure['rows'] {
  const { left } = region.range;
  const rows: Structure['rows'][number][] = [];
  let above: readonly (Heading | null)[] = [];
  for (let row = body.first; row <= body.last; row++) {
    if (headers.has(row) || isBlankRow(region, row)) continue;
    above = labelsOf(region, row, left, firstData, above);
    const path = distinct([outer, ...above]);
    rows.push({
      index: row,
      path,
      isHidden: isIn(region.view.sheet.hiddenRows, row),
      isTotal: path.some(({ place, text }) => place.top === row && isTotalLabel(text)),
    });
  }
  return rows;
}

function isBlankRow({ range, types, width }: Region, row: number): boolean {
  const start = (row - range.top) * width;
  for (let at = start; at < start + width; at++) if (types[at] !== cellType.blank) return false;
  return true;
}

/** A row's labels by column; a blank one before the last column takes the label above it. */
function labelsOf(
  region: Region,
  row: number,
  left: number,
  firstData: number,
  above: readonly (Heading | null)[],
): readonly (Heading | null)[] {
  const labels: (Heading | null)[] = [];
  let isNew = false;
  for (let column = left; column < firstData; column++) {
    const own = headingAt(region, row, column);
    const isLeaf = column === firstData - 1;
    labels.push(own ?? (isLeaf || isNew ? null : (above[column - left] ?? null)));
    if (own && own.place.top === row) isNew = true;
  }
  return labels;
}

function distinct(headings: readonly (Heading | null)[]): readonly Heading[] {
  const path: Heading[] = [];
  for (const heading of headings) {
    const last = path.at(-1);
    const same = last?.place.top === heading?.place.top && last?.place.left === heading?.place.left;
    if (heading && !same) path.push(heading);
  }
  return path;
}

function headingAt(region: Region, row: number, column: number): Heading | null {
  if (typeAt(region, row, column) === cellType.blank) return null;
  return { place: areaAt(region, row, column), text: textAt(region, row, column) };
}

function isIn(spans: readonly Span[], index: number): boolean {
  return spans.some((span) => index >= span.first && index <= span.last);
}

function rowsOf(top: number, depth: number): readonly number[] {
  return numbers(top, top + depth - 1);
}

function numbers(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}
