import { type Range, rangeAround } from '../../cells/address.ts';
import { rosterRole } from '../attendance/roster-columns.ts';
import type { Structure } from '../grid/structure.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { scoreRole } from '../scores/score-role.ts';
import { isAreaHead, isAreaName } from '../words/area-names.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { namesOwnService } from '../words/names-service.ts';
import { normaliseLabel } from '../words/normalise-label.ts';
import { readFigureHeading } from '../words/read-figure-heading.ts';
import { isMonthText } from '../words/read-month.ts';
import {
  fundingHeadWords,
  performanceHeadWords,
  serviceHeadWords,
  surveyHeadWords,
} from '../words/vocabulary-indicators.ts';
import type { Recognised } from './merge-blocks.ts';

/** More rows than this are not looked through for heads. */
const longest = 400;
const mostHeads = 12;
/** Rows of heads above the one with the most words of ours. */
const mostAbove = 3;

/**
 * Where shape alone cut a table into pieces, the field's words tell where heads are: a row of words
 * with two heads of ours or more, and the rows of words above it. Gives, for each head in turn, the
 * structures that begin at one of its rows and reach to the next head that says something else.
 */
export function anchoredReadings(
  reader: TableReader,
  pieces: readonly Recognised[],
): readonly (readonly Structure[])[] {
  const first = pieces[0]?.structure;
  const range = aroundPieces(pieces);
  if (!first || !range || range.bottom - range.top > longest) return [];
  const heads = headsIn(reader, range);
  const titles = pieces.flatMap(({ structure }) => structure?.titles ?? []);
  const notes = pieces.flatMap(({ structure }) => structure?.notes ?? []);
  return heads.map(({ tops, anchor }, at) => {
    const bottom = (heads[at + 1]?.tops.at(-1) ?? range.bottom + 1) - 1;
    const wide = widened(reader, anchor, range);
    return tops
      .filter((top) => top < bottom && !isOtherKind(reader, range, top))
      .map((top) => ({
        ...first,
        range: { ...wide, top, bottom },
        headerRows: [],
        repeats: [],
        titles: titles.filter(({ place }) => place.row <= top),
        notes,
      }));
  });
}

/** Heads of another kind of table stand at the range's top: what lies under them is not ours. */
function isOtherKind(reader: TableReader, { top, left, right }: Range, until: number): boolean {
  const words: string[] = [];
  for (let row = top; row <= until; row++) {
    for (let column = left; column <= right; column++) {
      if (reader.areaAt(row, column).left !== column) continue;
      words.push(reader.words(normaliseLabel, reader.textAt(row, column)).core);
    }
  }
  const count = (list: readonly string[]) => words.filter((word) => list.includes(word)).length;
  if (count(performanceHeadWords) > 0) return true;
  return count(fundingHeadWords) > 1 || count(surveyHeadWords) > 1;
}

interface Head {
  /** Rows at which it may begin, from the lowest up. */
  readonly tops: readonly number[];
  readonly anchor: number;
  readonly text: string;
}

/** The heads of a range from top to bottom; one said again is part of the table of the first. */
function headsIn(reader: TableReader, range: Range): readonly Head[] {
  const heads: Head[] = [];
  let last = range.top - 1;
  for (let row = range.top; row < range.bottom && heads.length < mostHeads; row++) {
    if (!isWorded(reader, row, range) || headCount(reader, row, range) < 2) continue;
    const tops = [row];
    while (tops.length <= mostAbove) {
      const top = (tops.at(-1) ?? row) - 1;
      if (top <= last || !(isWorded(reader, top, range) || isBlank(reader, top, range))) break;
      tops.push(top);
    }
    last = row;
    while (last + 1 < range.bottom && isWorded(reader, last + 1, range)) last++;
    const text = tops.map((top) => rowText(reader, top, range)).join('\n');
    if (heads.every((head) => head.text !== text)) heads.push({ tops, anchor: row, text });
    row = last;
  }
  return heads;
}

function rowText(reader: TableReader, row: number, { left, right }: Range): string {
  let text = '';
  for (let column = left; column <= right; column++) text += `|${reader.textAt(row, column)}`;
  return text;
}

/** The range with the columns beside it that have a head in the row, over a blank column at most. */
export function widened(reader: TableReader, row: number, range: Range): Range {
  let { left, right } = range;
  const isFilled = (column: number) => column >= 0 && reader.textAt(row, column) !== '';
  // Behind a blank column a text over several columns is another table's title, one with its value a form's.
  const isHeaded = (column: number) => {
    const area = reader.areaAt(row, column);
    const text = reader.textAt(row, column);
    const isOne = area.left === area.right || (!text.endsWith('表') && reader.words(isHead, text));
    return isFilled(column) && isOne && !/[:：]\s*\S/u.test(text);
  };
  while (isFilled(right + 1) || isHeaded(right + 2)) right += isFilled(right + 1) ? 1 : 2;
  while (isFilled(left - 1) || isHeaded(left - 2)) left -= isFilled(left - 1) ? 1 : 2;
  return { ...range, left, right };
}

/** The smallest range that holds all pieces. */
function aroundPieces(pieces: readonly Recognised[]): Range | null {
  const [first, ...rest] = pieces.flatMap(({ structure }) => structure?.range ?? []);
  return first ? rest.reduce(rangeAround, first) : null;
}

/** Cells of the row that begin in it and are heads of ours as a whole. */
function headCount(reader: TableReader, row: number, { left, right }: Range): number {
  let count = 0;
  for (let column = left; column <= right; column++) {
    const area = reader.areaAt(row, column);
    if (
      area.top === row &&
      area.left === column &&
      reader.words(isHead, reader.textAt(row, column))
    )
      count++;
  }
  return count;
}

function isHead(text: string, words: Lexicon): boolean {
  if (/^[\d.,-]*$/.test(text)) return isMonthText(text);
  const { core } = words(normaliseLabel, text);
  if (text.length > 30 || core === '') return false;
  if (words(isMonthText, text) || isAreaHead(core) || words(isAreaName, text)) return true;
  if (serviceHeadWords.includes(core)) return true;
  const { role, unit, name } = words(readFigureHeading, text);
  if (role !== null || unit !== null || words(rosterRole, text) !== null) return true;
  return words(scoreRole, text) !== null || namesOwnService(name ?? '', words);
}

function isBlank(reader: TableReader, row: number, { left, right }: Range): boolean {
  for (let column = left; column <= right; column++) {
    if (reader.textAt(row, column) !== '') return false;
  }
  return true;
}

/** A sentence with figures in it is no figure. */
function isProse(text: string): boolean {
  return text.length > 15;
}

/** Told before any text is read. */
function hasBareNumber(reader: TableReader, row: number, left: number, right: number): boolean {
  for (let column = left; column <= right; column++) {
    if (!reader.isBareNumber(row, column)) continue;
    if (reader.areaAt(row, column).left === column) return true;
  }
  return false;
}

/** Words and nothing else, in two cells or more. */
function isWorded(reader: TableReader, row: number, { left, right }: Range): boolean {
  if (hasBareNumber(reader, row, left, right)) return false;
  let words = 0;
  for (let column = left; column <= right; column++) {
    const area = reader.areaAt(row, column);
    if (area.left !== column) continue;
    const kind = reader.kindAt(row, column);
    if (kind === 'text' || isProse(reader.textAt(row, column))) words++;
    else if (kind !== 'blank') return false;
  }
  return words >= 2;
}
