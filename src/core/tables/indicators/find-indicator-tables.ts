import { type Range, rowsWithin } from '../../cells/address.ts';
import type { HeadedLine, Structure } from '../grid/structure.ts';
import { labelledRows } from '../reading/other-readings.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { textAnchors } from '../reading/text-anchors.ts';
import { headEdge, linesOver, numbers, pathOver } from '../reading/worded-head.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { readFigureHeading } from '../words/read-figure-heading.ts';
import { hint } from '../words/text-hints.ts';
import {
  bandBottom,
  bandTop,
  belowTitles,
  isTitle,
  isWorded,
  nextWorded,
  ownText,
} from './head-band.ts';
import { isLabelHead } from './label-head.ts';
import { type Body, isStated, longestHead, type RoleRows, rowsUnder } from './list-body.ts';

/** A sheet with more words for targets and completed quantities than this is not looked through. */
const mostCells = 600;
/** Columns before the first role in which months may stand under 每月完成量. */
const mostBefore = 14;

/**
 * The indicator tables of a sheet by the words of their heads (协议量, 完成量, 完成率): a row with two of
 * them or more, with the rows of words around it, or a column of them under a row of words. Blank
 * rows and columns and sections belong to them.
 */
export function findIndicatorTables(reader: TableReader): readonly Structure[] {
  const rows = roleRows(reader);
  const found: Structure[] = [];
  const isTaken = (row: number, column: number) =>
    found.some(({ range }) => holds(range, row, column));
  for (const [row, columns] of rows) {
    for (const column of columns) {
      if (isTaken(row, column)) continue;
      const later = columns.filter((one) => one >= column && !isTaken(row, one));
      const free = headsFrom(reader, row, later);
      const structure =
        free.length > 1
          ? tableDown(reader, row, free, rows)
          : (tableAcross(reader, row, column, rows) ?? tableUnder(reader, row, column, rows));
      if (structure) found.push(structure);
    }
  }
  return found;
}

/** The roles before a blank column behind which figures stand in the row: there it is no row of heads. */
function headsFrom(reader: TableReader, row: number, roles: readonly number[]): readonly number[] {
  const [first = 0] = roles;
  const last = roles.at(-1) ?? first;
  const gaps: number[] = [];
  for (let column = first; column <= reader.sheet.grid.columnCount; column++) {
    const kind = reader.kindAt(row, column);
    if (kind === 'blank' && column > last) break;
    if (kind === 'blank') gaps.push(column);
    const end = gaps.at(-1);
    if (kind === 'figure' && end !== undefined) return roles.filter((one) => one < end);
  }
  return roles;
}

function holds(range: Range, row: number, column: number): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

/** By row, the columns whose cells say a role. */
function roleRows(reader: TableReader): RoleRows {
  const cells = textAnchors(reader, hint.mainFigure, isShortRole, mostCells + 1);
  const rows = new Map<number, number[]>();
  if (cells.length > mostCells) return rows;
  for (const { row, column } of cells) {
    const columns = rows.get(row);
    if (columns) columns.push(column);
    else rows.set(row, [column]);
  }
  return rows;
}

function isShortRole(text: string, words: Lexicon): boolean {
  return text.length <= longestHead && words(isRole, text);
}

function isRole(text: string, words: Lexicon): boolean {
  const { role } = words(readFigureHeading, text);
  if (role !== 'target' && role !== 'completed' && role !== 'rate') return false;
  return !isTitle(text, words);
}

/** Roles in a row: lists, areas with their figures, label blocks. */
function tableDown(
  reader: TableReader,
  anchor: number,
  roles: readonly number[],
  rows: RoleRows,
): Structure | null {
  const [first = 0] = roles;
  const near = { top: anchor, left: first, bottom: anchor, right: roles.at(-1) ?? first };
  const top = bandTop(reader, near);
  const before = { ...near, left: Math.max(0, first - mostBefore) };
  const own = { ...near, left: ownFrom(reader, anchor, before) };
  const under = [near, own, before].map((range) => nextWorded(reader, range, anchor));
  const band = { ...near, top, bottom: under.find((row) => row !== null) ?? anchor };
  const right = edge(reader, band, first, 1);
  const left = edge(reader, band, first, -1);
  const bottom = bandBottom(reader, { ...near, left, right });
  const head = {
    top: belowTitles(reader, { top, left, bottom: anchor, right }),
    left,
    bottom,
    right,
  };
  // 服务指标 over names is a role by its word alone.
  const figures = roles.find((column) => !holdsWords(reader, bottom, column)) ?? first;
  const body = rowsUnder(reader, head, { first, figures }, rows);
  return body.rows.length === 0 ? null : structureOf(reader, head, body);
}

/** The first column of the roles' table: behind a blank one another table may stand. */
function ownFrom(reader: TableReader, row: number, { left, right }: Range): number {
  const rows = numbers(Math.max(0, row - 1), row + 2);
  let first = right;
  while (first > left && rows.some((at) => reader.isFilled(at, first - 1))) first--;
  return first;
}

/** One role, over areas or not, with heads of labels before it: 片区 | 探访 over 完成数. */
function tableUnder(
  reader: TableReader,
  row: number,
  column: number,
  rows: RoleRows,
): Structure | null {
  const area = reader.areaAt(row, column);
  let right = area.right;
  const isUnder = (at: number) => ownText(reader, row, at) === '' && isWord(reader, row + 1, at);
  while (area.right === column && isWord(reader, row + 1, column) && isUnder(right + 1)) right++;
  const structure = tableDown(reader, row, numbers(column, right), rows);
  if (!structure || structure.range.left === area.left) return null;
  const isLabelled = structure.labelColumns.some(({ path }) =>
    path.some(({ text }) => reader.words(isLabelHead, text)),
  );
  return isLabelled ? structure : null;
}

function isWord(reader: TableReader, row: number, column: number): boolean {
  return reader.kindAt(row, column) === 'text';
}

/** Roles in a column, one under another, under a row of words, behind a blank column at most. */
function tableAcross(
  reader: TableReader,
  row: number,
  column: number,
  rows: RoleRows,
): Structure | null {
  const first = firstBehind(reader, row, column);
  const top = reader.textAt(row - 1, first) === '' ? row - 2 : row - 1;
  if (top < 0 || !isWorded(reader, { top, left: column, bottom: top, right: first }, top)) {
    return null;
  }
  const near = { top, left: column, bottom: top, right: column };
  const head = {
    ...near,
    left: edge(reader, near, column, -1),
    right: edge(reader, { ...near, right: first }, first, 1),
  };
  const body: number[] = [];
  for (let at = row, blanks = 0; blanks < 2; at++) {
    const own = rows.get(at)?.filter((one) => one >= head.left && one <= head.right);
    const isOwn = own?.length === 1 && own[0] === column;
    // 指标 over other services: the heads of a table of their own.
    if (isOwn && at > row && isWorded(reader, head, at)) break;
    if (isOwn) body.push(at);
    else if (reader.textAt(at, column) !== '') break;
    blanks = isOwn ? 0 : blanks + 1;
  }
  if (body.length < 2) return null;
  return structureOf(reader, head, { rows: body, repeats: [] }, column + 1);
}

/** The column behind the roles; where it is blank, the next one if it states a figure in the row. */
function firstBehind(reader: TableReader, row: number, column: number): number {
  const isEmpty = [-1, 0, 1].every((step) => !reader.isFilled(row + step, column + 1));
  const isFigured = isStated(
    reader,
    { top: row, left: column + 1, bottom: row, right: column + 2 },
    row,
  );
  return isEmpty && isFigured ? column + 2 : column + 1;
}

function edge(reader: TableReader, range: Range, from: number, step: number): number {
  const texts = (column: number) =>
    numbers(range.top, range.bottom).flatMap((row) => {
      const area = reader.areaAt(row, column);
      const text = area.left === column || area.top < row ? reader.textAt(row, column) : '';
      return text === '' ? [] : [text];
    });
  // 协议指标 heads labels where words stand under it, else figures.
  const isLabel = (text: string, column: number) =>
    reader.words(isLabelHead, text) &&
    (!reader.words(isRole, text) || holdsWords(reader, range.bottom, column));
  const isOurs = (column: number) =>
    step > 0 && column <= range.right
      ? !texts(column).some((text) => isLabel(text, column))
      : texts(column).some((text) => isHead(reader.words, text, step));
  // 每月完成情况 over months and a blank column between them, or over words in a row of their own.
  const isSpanned = (column: number) =>
    numbers(range.top, range.bottom).some((row) => {
      const area = reader.areaAt(row, column);
      if (area.left === column || area.top < range.top) return false;
      return area.right > column || ownText(reader, area.bottom + 1, column) !== '';
    });
  return headEdge(reader, from, step, {
    texts,
    isOurs,
    isOther: () => false,
    isLabel,
    isSpanned,
  });
}

/** Words stand in the column right under the row. */
function holdsWords(reader: TableReader, row: number, column: number): boolean {
  return numbers(row + 1, row + 6).some((at) => reader.kindAt(at, column) === 'text');
}

/** What may stand behind a blank column: roles, and before them names, units and numbers. */
function isHead(words: Lexicon, text: string, step: number): boolean {
  if (text.length > longestHead) return false;
  return words(isRole, text) || (step < 0 && words(isLabelHead, text));
}

function structureOf(
  reader: TableReader,
  head: Range,
  { rows, repeats }: Body,
  data = firstFigures(reader, head, rows),
): Structure {
  const line = (index: number): HeadedLine => ({
    index,
    path: pathOver(reader, head, index),
    isHidden: false,
  });
  const labels = numbers(head.left, data - 1);
  return {
    sheet: reader.sheet.name,
    range: rowsWithin(head, head.top, rows.at(-1) ?? head.bottom),
    shape: 'columns',
    headerRows: numbers(head.top, head.bottom),
    headerColumns: labels,
    columns: numbers(data, head.right).map(line),
    labelColumns: labels.map(line),
    rows: labelledRows(reader, rows, head.left, data),
    repeats,
    titles: linesOver(reader, head),
    notes: [],
    confidence: 0.8,
    why: ['words/indicators'],
  };
}

/** The first column under a role or other heads that holds figures more than words (服务指标 may head names). */
function firstFigures(reader: TableReader, head: Range, rows: readonly number[]): number {
  let firstRole: number | null = null;
  for (const column of numbers(head.left + 1, head.right)) {
    const isOurs = pathOver(reader, head, column).some(({ text }) => reader.words(isRole, text));
    let figures = 0;
    let texts = 0;
    for (const row of rows) {
      const kind = reader.kindAt(row, column);
      if (kind === 'figure' || kind === 'none') figures++;
      else if (kind === 'text') texts++;
    }
    if (figures > texts || (isOurs && figures === texts)) return column;
    if (isOurs) firstRole ??= column;
  }
  return firstRole ?? head.left + 1;
}
