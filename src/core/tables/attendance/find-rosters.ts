import type { Range } from '../../cells/address.ts';
import type { HeadedLine, Structure } from '../grid/structure.ts';
import { isSign } from '../reading/is-sign.ts';
import { labelledRows } from '../reading/other-readings.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { textAnchors } from '../reading/text-anchors.ts';
import { headEdge, linesOver, numbers, pathOver } from '../reading/worded-head.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { foldText } from '../words/normalise-label.ts';
import { isMonthText } from '../words/read-month.ts';
import { hint } from '../words/text-hints.ts';
import { firstMonth, runsOn } from './first-month.ts';
import { bodyOf, type RosterHead } from './roster-body.ts';
import { markKind, rosterRole } from './roster-columns.ts';
import { isClosingLabel, ownText } from './roster-rows.ts';

/** More names of columns than this are no heads: every row says 姓名. */
const mostHeads = 40;
/** Months, marks and a year over them, and a blank row between. */
const deepest = 4;

/**
 * The rosters of a sheet by the words of their heads: a column of names and at least two months. Blank
 * rows and columns, blocks, heads said again and sums that stand apart belong to them, whatever
 * their shape was taken for. Heads within the ranges of `known` rosters are told already.
 */
export function findRosters(
  reader: TableReader,
  known: readonly Range[] = [],
): readonly Structure[] {
  const names = textAnchors(reader, hint.worker, tellsName, mostHeads);
  const heads = names.flatMap(({ row, column }) => {
    const isKnown = known.some(
      ({ top, left, bottom, right }) =>
        row >= top && row <= bottom && column >= left && column <= right,
    );
    // 社工 under 岗位 is a worker's post.
    const isPost = names.some(
      (head) =>
        head.row < row &&
        head.column !== column &&
        reader.words(rosterRole, reader.textAt(head.row, column)) === 'post',
    );
    return isKnown || isPost ? [] : (headAt(reader, row, column) ?? []);
  });
  const used = new Set<RosterHead>();
  return heads.flatMap((head) => {
    if (used.has(head)) return [];
    const again = heads.filter((other) => isAgain(head, other));
    const { rows, repeats, last } = bodyOf(reader, head, again, heads);
    for (const other of again) if (other.range.top <= last) used.add(other);
    return rows.length === 0 ? [] : [structureOf(reader, head, rows, repeats)];
  });
}

function tellsName(text: string, words: Lexicon): boolean {
  return text.length <= 20 && words(rosterRole, text) === 'name';
}

function headAt(reader: TableReader, row: number, nameColumn: number): RosterHead | null {
  const area = reader.areaAt(row, nameColumn);
  const bottom = Math.max(area.bottom, lastHeadRow(reader, row, nameColumn));
  if (bottom - row >= deepest) return null;
  const read: (readonly string[] | undefined)[] = [];
  const texts = (column: number) => {
    const own = read[column] ?? headTexts(reader, row, bottom, column);
    read[column] = own;
    return own;
  };
  const firstMonthHead = numbers(nameColumn, reader.sheet.grid.columnCount).find((column) =>
    texts(column).some((text) => reader.words(isMonthText, text)),
  );
  const isOurs = (column: number) => {
    const own = texts(column);
    if (goesOn(texts(column - 2), own)) return true;
    if (column < (firstMonthHead ?? column + 1)) {
      return own.some((text) => reader.words(isRosterHead, text));
    }
    // Lower down may stand what another table tells: 人员薪酬.
    return own.some((text, at) => reader.words(at === 0 ? isLateHead : isMonthText, text));
  };
  // 月份 over 7, a blank and 9.
  const isSpanned = (column: number) =>
    numbers(row, bottom).some((at) => reader.areaAt(at, column).left < column);
  const [left, right] = [-1, 1].map((step) =>
    headEdge(reader, nameColumn, step, {
      texts,
      isOurs,
      isSpanned,
      isOther: (text) => reader.words(step < 0 ? isNameHead : beginsTable, text),
    }),
  );
  if (left === undefined || right === undefined) return null;
  const columns = numbers(left, right).filter(
    (column) => texts(column).length > 0 || isSpanned(column),
  );
  const range = { top: row, left, bottom, right };
  // 社工 as a post, with ticks behind it, is a worker's.
  if (columns.some((column) => texts(column).some(isSign))) return null;
  const firstMark = firstMonth(reader, range, columns);
  if (firstMark === null || firstMark < nameColumn) return null;
  const text = columns.map((column) => texts(column).join('/')).join('|');
  return { range, nameColumn, columns, firstMark, text };
}

/** 1 | blank | 2: numbers of months run on over a blank column. */
function goesOn(before: readonly string[], after: readonly string[]): boolean {
  const texts = [before.at(-1) ?? '', after.at(-1) ?? ''];
  return texts.every((text) => monthNumber.test(text)) && runsOn(texts.map(Number));
}

/** Rows under 姓名 that hold months, marks or numbers of months only, a blank one between them at most. */
function lastHeadRow(reader: TableReader, top: number, nameColumn: number): number {
  let bottom = top;
  while (bottom + 1 < top + deepest) {
    const isApart = isUnderBlank(reader, bottom + 2, nameColumn);
    if (isSubhead(reader, bottom + 1, nameColumn)) bottom++;
    else if (isApart && isSubhead(reader, bottom + 2, nameColumn)) bottom += 2;
    else break;
  }
  return bottom;
}

/** Over the row's heads, up to the first blank or other table, the row above holds nothing; numbers are sums. */
function isUnderBlank(reader: TableReader, row: number, nameColumn: number): boolean {
  let heads = 0;
  for (let at = Math.max(0, nameColumn - 3); at < reader.sheet.grid.columnCount; at++) {
    const text = ownText(reader, row, at);
    if (heads > 0 && text === '') break;
    if (text !== '' && at <= nameColumn) return false;
    if (text !== '') heads++;
    if (reader.isBareNumber(row, at) || ownText(reader, row - 1, at) !== '') return false;
  }
  return heads > 0;
}

function isSubhead(reader: TableReader, row: number, nameColumn: number): boolean {
  if (closes(reader, row, nameColumn)) return false;
  let heads = 0;
  for (let column = nameColumn + 1; column < reader.sheet.grid.columnCount; column++) {
    const text = ownText(reader, row, column);
    if (text === '') continue;
    if (!isMonthOrMark(reader, row, column, text)) break;
    heads++;
  }
  return heads >= 2 && ownText(reader, row, nameColumn) === '';
}

/** 小计 at its left: what follows are sums. */
function closes(reader: TableReader, row: number, nameColumn: number): boolean {
  return numbers(Math.max(0, nameColumn - 3), nameColumn).some((column) =>
    isClosingLabel(ownText(reader, row, column)),
  );
}

const monthNumber = /^(0?[1-9]|1[0-2])$/;

/** 0, 1, 0.5 and the number of a month; 2024 may be a year over its months. */
const smallNumber = /^\d{1,3}(?:\.\d+)?$/;

/** A number is a month only under words that are none; under a mark or the number of a month it is a sum. */
function isMonthOrMark(reader: TableReader, row: number, column: number, text: string): boolean {
  if (reader.dayAt(row, column) !== null) return true;
  if (reader.words(isMonthText, text) || reader.words(markKind, text) !== null) return true;
  const above = reader.areaAt(row - 1, column);
  const over = reader.textAt(row - 1, column);
  if (!monthNumber.test(text) || smallNumber.test(over)) return false;
  if (reader.dayAt(above.top, above.left) !== null) return false;
  return !reader.words(isMonthText, over) && reader.words(markKind, over) === null;
}

/** A serial number or a name at the right of the names begins another table. */
function beginsTable(text: string, words: Lexicon): boolean {
  const role = words(rosterRole, text);
  return role === 'name' || role === 'serial';
}

function isNameHead(text: string, words: Lexicon): boolean {
  return words(rosterRole, text) === 'name';
}

/** What stands behind the months: over a blank column another table's 片区 is none of the roster's. */
function isLateHead(text: string, words: Lexicon): boolean {
  const role = words(rosterRole, text);
  const isLate = role === 'subtotal' || role === 'experienced' || role === 'left';
  return isLate || role === 'remark' || words(markKind, text) !== null || words(isMonthText, text);
}

function isRosterHead(text: string, words: Lexicon): boolean {
  if (words(rosterRole, text) !== null || words(markKind, text) !== null) return true;
  return words(isMonthText, text);
}

/** Texts of the head's cells that begin in the column. */
function headTexts(
  reader: TableReader,
  top: number,
  bottom: number,
  column: number,
): readonly string[] {
  const texts: string[] = [];
  for (let row = top; row <= bottom; row++) {
    const area = reader.areaAt(row, column);
    if (area.top !== row || area.left !== column) continue;
    const text = reader.textAt(row, column);
    if (text !== '') texts.push(text);
  }
  return texts;
}

function isAgain(first: RosterHead, other: RosterHead): boolean {
  return (
    other.range.top > first.range.bottom &&
    other.nameColumn === first.nameColumn &&
    foldText(other.text) === foldText(first.text)
  );
}

function structureOf(
  reader: TableReader,
  head: RosterHead,
  rows: readonly number[],
  repeats: readonly number[],
): Structure {
  const { top, left, bottom, right } = head.range;
  const line = (index: number): HeadedLine => ({
    index,
    path: pathOver(reader, head.range, index),
    isHidden: false,
  });
  const labels = head.columns.filter((column) => column < head.firstMark);
  return {
    sheet: reader.sheet.name,
    range: { top, left, bottom: rows.at(-1) ?? bottom, right },
    shape: 'columns',
    headerRows: numbers(top, bottom),
    headerColumns: labels,
    columns: head.columns.filter((column) => column >= head.firstMark).map(line),
    labelColumns: labels.map(line),
    rows: labelledRows(reader, rows, left, head.firstMark),
    repeats,
    titles: linesOver(reader, head.range),
    notes: [],
    confidence: 0.8,
    why: ['words/roster'],
  };
}
