import { type Range, rangeAround } from '../cells/address.ts';
import type { Recognised } from './merge-blocks.ts';
import { normaliseLabel } from './normalise-label.ts';
import { readFigureHeading } from './read-figure-heading.ts';
import { isMonthText } from './read-month.ts';
import { scoreRole } from './read-score-lines.ts';
import { rosterRole } from './roster-columns.ts';
import type { Structure } from './structure.ts';
import type { TableReader } from './table-reader.ts';

/** More rows than this are not looked through for heads. */
const longest = 400;
const mostStarts = 6;
/** Rows of heads above the one with the most words of ours. */
const mostAbove = 3;

/**
 * Where shape alone cut a table into pieces, the field's words tell where its head is: a row with
 * two heads of ours or more, and the rows of words above it. Gives the structures that begin at such
 * rows and hold all the pieces.
 */
export function anchoredReadings(
  reader: TableReader,
  pieces: readonly Recognised[],
): readonly Structure[] {
  const first = pieces[0]?.structure;
  const range = aroundPieces(pieces);
  if (!first || !range || range.bottom - range.top > longest) return [];
  const starts: { top: number; anchor: number }[] = [];
  for (let row = range.top; row < range.bottom && starts.length < mostStarts; row++) {
    if (headCount(reader, row, range) < 2) continue;
    for (let top = row; top >= Math.max(range.top, row - mostAbove); top--) {
      if (top < row && !isWorded(reader, top, range)) break;
      if (!starts.some((start) => start.top === top)) starts.push({ top, anchor: row });
    }
  }
  const titles = pieces.flatMap(({ structure }) => structure?.titles ?? []);
  const notes = pieces.flatMap(({ structure }) => structure?.notes ?? []);
  return starts.map(({ top, anchor }) => ({
    ...first,
    range: { ...widened(reader, anchor, range), top },
    headerRows: [],
    repeats: [],
    titles,
    notes,
  }));
}

/** The range with the columns beside it that have a head in the row, over a blank column at most. */
function widened(reader: TableReader, row: number, range: Range): Range {
  let { left, right } = range;
  const isFilled = (column: number) => column >= 0 && reader.textAt(row, column) !== '';
  while (isFilled(right + 1) || isFilled(right + 2)) right += isFilled(right + 1) ? 1 : 2;
  while (isFilled(left - 1) || isFilled(left - 2)) left -= isFilled(left - 1) ? 1 : 2;
  return { ...range, left, right };
}

/** The smallest range that holds all pieces. */
export function aroundPieces(pieces: readonly Recognised[]): Range | null {
  const [first, ...rest] = pieces.flatMap(({ structure }) => structure?.range ?? []);
  return first ? rest.reduce(rangeAround, first) : null;
}

/** Cells of the row that begin in it and are heads of ours as a whole. */
function headCount(reader: TableReader, row: number, { left, right }: Range): number {
  let count = 0;
  for (let column = left; column <= right; column++) {
    const area = reader.areaAt(row, column);
    if (area.top === row && area.left === column && isHead(reader.textAt(row, column))) count++;
  }
  return count;
}

function isHead(text: string): boolean {
  if (text === '' || text.length > 30 || normaliseLabel(text).core === '') return false;
  if (isMonthText(text)) return true;
  return (
    readFigureHeading(text).role !== null || rosterRole(text) !== null || scoreRole(text) !== null
  );
}

/** Words and nothing else, in two cells or more. */
function isWorded(reader: TableReader, row: number, { left, right }: Range): boolean {
  let words = 0;
  for (let column = left; column <= right; column++) {
    const area = reader.areaAt(row, column);
    if (area.left !== column) continue;
    const { kind } = reader.statedAt(row, column).reading;
    if (kind === 'text') words++;
    else if (kind !== 'blank') return false;
  }
  return words >= 2;
}
