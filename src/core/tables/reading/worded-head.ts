import type { Range } from '../../cells/address.ts';
import { areLines, isCaption } from '../grid/caption.ts';
import type { Heading, TextLine } from '../grid/structure.ts';
import type { TableReader } from './table-reader.ts';

/** How the heads of one kind of table are told by their words. */
export interface HeadWords {
  /** Texts of the head that begin in a column. */
  readonly texts: (column: number) => readonly string[];
  /** A column whose head is one of the kind: only to such a one the heads go on over a blank column. */
  readonly isOurs: (column: number) => boolean;
  /** A text with which another table of the kind begins. */
  readonly isOther: (text: string) => boolean;
  /** A head over labels: behind a blank column and heads of other columns a table begins with it. */
  readonly isLabel?: (text: string, column: number) => boolean;
  /** A head reaches over the column: blank or not, it lies within the table. */
  readonly isSpanned?: (column: number) => boolean;
}

/** How far the heads go on from a column to the left (step -1) or to the right (1). */
export function headEdge(
  reader: TableReader,
  from: number,
  step: number,
  { texts, isOurs, isOther, isLabel = () => false, isSpanned = () => false }: HeadWords,
): number {
  const isLabelled = (column: number) => texts(column).some((text) => isLabel(text, column));
  // Behind a blank column, heads of other columns or a label begin another table.
  const isNext = (column: number, last: number) => {
    const [left, right] = step > 0 ? [last, column] : [column, last];
    return !isOurs(column) || (isLabelled(right) && !isLabelled(left));
  };
  let last = from;
  for (let column = from + step; ; column += step) {
    if (column < 0 || column > reader.sheet.grid.columnCount + 1) return last;
    const own = texts(column);
    const isApart = Math.abs(column - last) > 1;
    if (own.some(isOther) || (own.length === 0 && isApart)) return last;
    if (own.length === 0) {
      if (isSpanned(column)) last = column;
      continue;
    }
    if (isApart && isNext(column, last)) return last;
    last = column;
  }
}

/** The row has a cell right behind the columns: it is no line of its own. */
function goesOn(reader: TableReader, row: number, right: number): boolean {
  const next = Math.max(right, reader.areaAt(row, right).right) + 1;
  return reader.isFilled(row, next);
}

/** Rows of one text each right over the heads, or of labels with their values: titles, periods, units. */
export function linesOver(reader: TableReader, { top, left, right }: Range): readonly TextLine[] {
  const lines: TextLine[] = [];
  let rows = 0;
  let blanks = 0;
  for (let row = top - 1; row >= 0 && rows < mostLines; row--) {
    const said = textsIn(reader, row, left, right);
    if (said.length === 0 && ++blanks > 1) break;
    if (said.length === 0) continue;
    const isOneLine = said.length === 1 && !goesOn(reader, row, right);
    if (!isOneLine && !areLines(said.map(({ text }) => text))) break;
    blanks = 0;
    rows++;
    lines.unshift(...said);
  }
  return lines;
}

const mostLines = 6;

/** What stands in a row's columns; an area that reaches in from the left stands in the first. */
function textsIn(
  reader: TableReader,
  row: number,
  left: number,
  right: number,
): readonly TextLine[] {
  const said: TextLine[] = [];
  for (let column = left; column <= right; column++) {
    const isOwn = column === left || (reader.mergeAt(row, column)?.left ?? column) === column;
    if (!isOwn || !reader.isFilled(row, column)) continue;
    const place = reader.addressAt(row, column);
    const text = reader.textAt(row, column);
    said.push({ place: { row: place.row, column: place.column }, text });
    if (said.length > 1 && !isCaption(text)) break;
  }
  return said;
}

/**
 * Headings over a column, outermost first; a blank takes what stands at its left under the same heading,
 * but in the last row.
 */
export function pathOver(
  reader: TableReader,
  { top, left, bottom }: Range,
  column: number,
): readonly Heading[] {
  const path: Heading[] = [];
  for (let row = top; row <= bottom; row++) {
    const parent = path.at(-1)?.place.left ?? left;
    let from = column;
    while (row < bottom && from > parent && reader.textAt(row, from) === '') from--;
    const text = reader.textAt(row, from);
    const place = reader.areaAt(row, from);
    const above = path.at(-1);
    if (text === '' || (above?.place.top === place.top && above.place.left === place.left))
      continue;
    path.push({ place, text: text.replace(/\s+/gu, ' ') });
  }
  return withoutNeighbours(path, column, bottom);
}

/** A head over its own column alone, with nothing under it, has not the one at its left over it too. */
function withoutNeighbours(
  path: readonly Heading[],
  column: number,
  bottom: number,
): readonly Heading[] {
  const leaf = path.at(-1);
  if (!leaf || leaf.place.bottom >= bottom) return path;
  return leaf.place.left === column ? [leaf] : path;
}

export function numbers(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}
