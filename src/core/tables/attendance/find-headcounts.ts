import type { Range } from '../../cells/address.ts';
import type { Structure } from '../grid/structure.ts';
import { bareStructure } from '../reading/bare-structure.ts';
import type { Candidate, TableContext } from '../reading/candidate.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { textAnchors } from '../reading/text-anchors.ts';
import { turnedBack, turnedReader } from '../reading/turned-reader.ts';
import { numbers } from '../reading/worded-head.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { isTotalText } from '../words/match-words.ts';
import { isMonthText } from '../words/read-month.ts';
import { hint } from '../words/text-hints.ts';
import { comparesHeads, headcountHead, isHeadcountLabel } from './headcount-heads.ts';
import { type DrawnHeadcounts, readHeadcounts } from './read-headcounts.ts';
import { headcountCandidate } from './recognise-headcounts.ts';

/** More heads than this are no tables of headcounts. */
const mostAnchors = 40;
/** From the months down to the last of the labels beside them. */
const deepest = 10;

interface Found {
  readonly structure: Structure;
  readonly candidate: Candidate | null;
}

/**
 * Tables of heads on post without names, by their words: 应到岗人数, 实到岗人数 and 到岗率 by month, area
 * or station, with the months down or across. Nothing is read where no head says how many were there.
 */
export function findHeadcounts(
  reader: TableReader,
  contextOf: (structure: Structure) => TableContext,
): readonly Found[] {
  const found: Found[] = [];
  const anchors = textAnchors(reader, hint.headcount, isPresentHead, mostAnchors);
  if (anchors.length === 0 || !reader.holdsText(comparesHeads)) return found;
  for (const { row, column } of anchors) {
    const isKnown = found.some(
      ({ structure: { range } }) =>
        row >= range.top && row <= range.bottom && column >= range.left && column <= range.right,
    );
    const drawn = isKnown
      ? null
      : (drawnAt(reader, row, column) ?? drawnAcross(reader, row, column));
    if (!drawn) continue;
    const structure = bareStructure(reader, drawn.range, ['words/roster']);
    found.push({ structure, candidate: headcountCandidate(contextOf(structure), drawn) });
  }
  return found;
}

function isPresentHead(text: string, words: Lexicon): boolean {
  return words(headcountHead, text)?.base === 'present';
}

/** Heads side by side over the rows of months. */
function drawnAt(reader: TableReader, row: number, column: number): DrawnHeadcounts | null {
  const band = bandAt(reader, row, column);
  return readHeadcounts(reader, { ...band, ...depthOf(reader, row, band) });
}

/** How far the heads of a row reach; at the left up to the labels, past no other table's. */
function bandAt(reader: TableReader, row: number, column: number): Pick<Range, 'left' | 'right'> {
  const textAt = (at: number) => (at < 0 ? '' : reader.textAt(row, at));
  const isRole = (at: number) => reader.words(headcountHead, textAt(at)) !== null;
  const last = reader.sheet.grid.columnCount - 1;
  let [left, right] = [column, column];
  for (let at = column + 1; at <= last; at++) {
    if (isHeadcountLabel(textAt(at))) break;
    if (textAt(at) === '' && !isRole(at + 1)) break;
    right = at;
  }
  let isLabelled = false;
  for (let at = column - 1; at >= 0; at--) {
    // A blank column may part the labels from the heads; before the labels it ends the table.
    const isBlank = textAt(at) === '' && reader.areaAt(row, at).left === at;
    const isNext = !isBlank || (!isLabelled && textAt(at - 1) !== '');
    if (!isNext || (isLabelled && isRole(at))) break;
    isLabelled ||= isHeadcountLabel(textAt(at));
    left = at;
  }
  return { left, right };
}

/** The rows of the heads: those over them that they stand under, and parts beneath them. */
function depthOf(
  reader: TableReader,
  row: number,
  { left, right }: Pick<Range, 'left' | 'right'>,
): Pick<Range, 'top' | 'bottom'> {
  const areas = numbers(left, right).map((column) => reader.areaAt(row, column));
  const bottom = Math.min(row + 2, Math.max(...areas.map((area) => area.bottom)));
  const over = Math.min(...areas.map((area) => area.top));
  const groups = new Set(
    numbers(left, right).flatMap((column) =>
      row > 0 && reader.textAt(row - 1, column) !== '' ? reader.areaAt(row - 1, column).left : [],
    ),
  );
  const top = over < row ? over : groups.size > 1 ? row - 1 : row;
  const hasParts = areas.some(
    (area) =>
      area.right > area.left &&
      area.bottom === bottom &&
      reader.words(headcountHead, reader.textAt(bottom + 1, area.left)) !== null,
  );
  return { top, bottom: hasParts ? bottom + 1 : bottom };
}

/** Months side by side, 应到 and 实到 under each other before them: read turned. */
function drawnAcross(reader: TableReader, row: number, column: number): DrawnHeadcounts | null {
  const head = numbers(Math.max(0, row - deepest), row - 1).findLast(
    (at) => monthsIn(reader, at, column).length > 1,
  );
  if (head === undefined) return null;
  const months = monthsIn(reader, head, column);
  const first = months[0] ?? column;
  const right = lastFilled(reader, head, months.at(-1) ?? column);
  const left = column > 0 && reader.isShown(row, column - 1) ? column - 1 : column;
  let bottom = row;
  const isLabel = (at: number) => reader.words(headcountHead, reader.textAt(at, column)) !== null;
  while (bottom < row + deepest) {
    // 到岗率 may stand under a blank row.
    const next = reader.isShown(bottom + 1, column) ? 1 : isLabel(bottom + 2) ? 2 : 0;
    // A note reaches over the months.
    if (next === 0 || reader.areaAt(bottom + next, column).right > first) break;
    bottom += next;
  }
  const block = { top: head, left, bottom, right };
  const drawn = drawnAt(turnedReader(reader, block), column - left, row - head);
  return drawn && turnedBack({ ...drawn, range: block }, block);
}

function monthsIn(reader: TableReader, row: number, column: number): readonly number[] {
  const { columnCount } = reader.sheet.grid;
  const isNumbered = /月/u.test(reader.textAt(row, column));
  const isMonth = (at: number) => {
    const text = reader.textAt(row, at);
    if (reader.dayAt(row, at) !== null || reader.words(isMonthText, text)) return true;
    return isNumbered && /^(?:0?[1-9]|1[0-2])$/u.test(text);
  };
  return numbers(column + 1, columnCount - 1).filter(
    (at) => reader.areaAt(row, at).left === at && isMonth(at),
  );
}

/** The last of the heads behind the months; 合计 may stand behind a blank column. */
function lastFilled(reader: TableReader, row: number, from: number): number {
  const { columnCount } = reader.sheet.grid;
  let last = from;
  while (last + 1 < columnCount) {
    const isNext = reader.isShown(row, last + 1);
    if (!isNext && !isTotalText(reader.textAt(row, last + 2))) break;
    last += isNext ? 1 : 2;
  }
  return last;
}
