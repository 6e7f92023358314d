import type { Span } from '../cells/snapshot.ts';
import { cellType } from './cell-type.ts';
import { type Band, isCounted } from './find-bands.ts';
import { areaAt, type Region, textAt, typeAt } from './region.ts';
import type { HeadedLine, Heading, Structure, TextLine } from './structure.ts';
import { isTotalLabel } from './total-label.ts';

export interface Surroundings {
  readonly titles: readonly TextLine[];
  readonly notes: readonly TextLine[];
}

/** A band with the rows that it heads as a table. */
export function buildStructure(region: Region, band: Band, texts: Surroundings): Structure {
  const { range, view } = region;
  const body = { first: band.top + band.depth, last: band.bottom };
  const labels = labelColumnCount(region, body);
  const firstData = range.left + labels;
  const columnLine = (index: number): HeadedLine => ({
    index,
    path: columnPath(region, band, index),
    isHidden: isIn(view.sheet.hiddenColumns, index),
  });
  return {
    sheet: view.sheet.name,
    range: { ...range, top: band.top, bottom: band.bottom },
    headerRows: numbers(band.top, band.top + band.depth - 1),
    headerColumns: numbers(range.left, firstData - 1),
    columns: numbers(firstData, range.right).map(columnLine),
    labelColumns: numbers(range.left, firstData - 1).map(columnLine),
    rows: dataRows(region, body, firstData),
    repeats: [],
    titles: texts.titles,
    notes: texts.notes,
    confidence: body.first > body.last ? 0.2 : 0.8,
    why: [band.why, labels > 0 ? 'left/text-columns' : 'left/none'],
  };
}

/** Columns at the left before the first one that is counted; at least one, never all. */
function labelColumnCount(region: Region, body: Span): number {
  const { left, right } = region.range;
  for (let column = left; column <= right; column++) {
    let counted = 0;
    let worded = 0;
    for (let row = body.first; row <= body.last; row++) {
      const type = typeAt(region, row, column);
      if (isCounted(type)) counted++;
      else if (type !== cellType.blank) worded++;
    }
    if (counted > worded && !isSerial(region, column, body))
      return Math.max(column - left, Math.min(1, right - left));
  }
  return Math.min(1, right - left);
}

/** 1, 2, 3 …: numbers that name rows. It may begin anew. */
function isSerial(region: Region, column: number, body: Span): boolean {
  let last = Number.NaN;
  let steps = 0;
  let others = 0;
  for (let row = body.first; row <= body.last; row++) {
    if (typeAt(region, row, column) === cellType.blank) continue;
    if (areaAt(region, row, column).top !== row) continue;
    const number = Number(textAt(region, row, column));
    if (number === last + 1 || number === 1) steps++;
    else if (typeAt(region, row, column) !== cellType.text) others++;
    last = number;
  }
  return steps >= 2 && steps > others * 3;
}

/** Headings over a column, outermost first. A blank takes the text at its left, but in the last row. */
function columnPath(region: Region, band: Band, column: number): readonly Heading[] {
  const path: Heading[] = [];
  for (let row = band.top; row < band.top + band.depth; row++) {
    const isLeaf = row === band.top + band.depth - 1;
    const from = isLeaf ? column : filledFrom(region, row, column);
    if (from === null || typeAt(region, row, from) === cellType.blank) continue;
    const place = areaAt(region, row, from);
    const last = path.at(-1);
    if (last && last.place.top === place.top && last.place.left === place.left) continue;
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

function dataRows(region: Region, body: Span, firstData: number): Structure['rows'] {
  const { left } = region.range;
  let above: readonly (Heading | null)[] = [];
  return numbers(body.first, body.last).map((row) => {
    above = labelsOf(region, row, left, firstData, above);
    const path = distinct(above);
    return {
      index: row,
      path,
      isHidden: isIn(region.view.sheet.hiddenRows, row),
      isTotal: path.some(({ place, text }) => place.top === row && isTotalLabel(text)),
    };
  });
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

function numbers(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}
