import type { Range } from '../../cells/address.ts';
import { ownText } from '../attendance/roster-rows.ts';
import type { HeadedLine, Structure } from '../grid/structure.ts';
import { labelledRows } from '../reading/other-readings.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { textAnchors } from '../reading/text-anchors.ts';
import { headEdge, linesOver, numbers } from '../reading/worded-head.ts';
import { isAreaHead } from '../words/area-names.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { holdsWord } from '../words/match-words.ts';
import { foldText, normaliseLabel } from '../words/normalise-label.ts';
import { readFigureHeading } from '../words/read-figure-heading.ts';
import { hint } from '../words/text-hints.ts';
import { serviceHeadWords } from '../words/vocabulary-indicators.ts';
import { serialWords } from '../words/vocabulary-labels.ts';
import { partWords, type ScoreRole } from '../words/vocabulary-scores.ts';
import { isGradeLabel, isTotalLabel, scoreRole } from './score-role.ts';

/** More heads of scores than this are no tables: the sheet speaks of scores everywhere. */
const mostHeads = 60;
const figureRoles: readonly (ScoreRole | null)[] = ['full', 'score', 'weight', 'converted'];

/**
 * The score tables of a sheet by the words of their heads: full marks, scores, weights beside each
 * other with parts under them, or under each other with parts across. Blank rows and columns and a total or
 * grade that stands apart belong to them.
 */
export function findScoreTables(reader: TableReader): readonly Structure[] {
  const found: Structure[] = [];
  for (const { row, column } of textAnchors(reader, hint.scored, tellsFigures, mostHeads)) {
    const isKnown = found.some(({ range }) => holds(range, row, column));
    const structure = isKnown
      ? null
      : (tableDown(reader, row, column) ?? tableAcross(reader, row, column));
    if (structure) found.push(structure);
  }
  return found;
}

function holds(range: Range, row: number, column: number): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

/** 标准分, 得分, 权重 or 折算分. */
function tellsFigures(text: string, words: Lexicon): boolean {
  return text.length <= 20 && figureRoles.includes(words(scoreRole, text));
}

/** The first head of figures in its row, with labels at its left and another head at its right. */
function tableDown(reader: TableReader, row: number, column: number): Structure | null {
  const texts = (at: number) => [ownText(reader, row, at)].filter((text) => text !== '');
  // 标准分 over 得分: labels of a table with its parts across.
  const isLabelOfRows = (at: number) => scoreRole(reader.textAt(row + 1, at)) !== null;
  // A head over several columns is met at its last one from the right.
  const shown = (at: number) => [reader.textAt(row, at)].filter((text) => text !== '');
  const isOurs = (at: number) => shown(at).some(isHead) && !isLabelOfRows(at);
  const head = { texts: shown, isOurs, isOther: () => false, isLabel };
  const right = headEdge(reader, column, 1, head);
  const left = headEdge(reader, column, -1, head);
  const columns = numbers(left, right).filter((at) => texts(at).length > 0);
  const roles = columns.filter((at) => figureRoles.includes(scoreRole(ownText(reader, row, at))));
  const [first] = roles;
  if (first === undefined || roles.length < 2 || first === left) return null;
  const range = { top: row, left, bottom: row, right };
  const rows = rowsUnder(reader, range, roles, first);
  if (rows.length === 0) return null;
  const line = (index: number): HeadedLine => {
    const { top, left: start, bottom, right: end } = reader.areaAt(row, index);
    const place = { top, left: start, bottom, right: end };
    return { index, path: [{ place, text: reader.textAt(row, index) }], isHidden: false };
  };
  return {
    ...plain(reader, { ...range, bottom: rows.at(-1) ?? row }),
    shape: 'columns',
    headerColumns: columns.filter((at) => at < first),
    columns: columns.filter((at) => at >= first).map(line),
    labelColumns: columns.filter((at) => at < first).map(line),
    rows: labelledRows(reader, rows, left, first),
  };
}

function isHead(text: string): boolean {
  const { core } = normaliseLabel(text);
  const isSerial = serialWords.includes(core);
  return isSerial || scoreRole(text) !== null || isAreaHead(core);
}

/** Numbers, parts, services, areas: a table begins with such a head. */
function isLabel(text: string): boolean {
  const { core } = normaliseLabel(text);
  const isWord = [serialWords, serviceHeadWords].some((words) => words.includes(core));
  return isWord || scoreRole(text) === 'part' || isAreaHead(core);
}

/** Rows with a label and a figure, and those of a total or grade, over one blank row at most. */
function rowsUnder(
  reader: TableReader,
  range: Range,
  roles: readonly number[],
  first: number,
): readonly number[] {
  const rows: number[] = [];
  let blanks = 0;
  for (let row = range.top + 1; row < reader.sheet.grid.rowCount; row++) {
    const columns = numbers(range.left, range.right);
    if (columns.every((column) => !reader.isFilled(row, column))) {
      if (++blanks > 1) break;
      continue;
    }
    const labels = numbers(range.left, first - 1).flatMap((column) => {
      const text = reader.textAt(row, column);
      return text === '' ? [] : [text];
    });
    const isClosing = labels.some((label) => isTotalLabel(label) || isGradeLabel(label));
    const hasFigure = roles.some((column) => {
      const area = reader.areaAt(row, column);
      return area.left >= first && reader.readingAt(row, column).kind === 'figure';
    });
    // 社工站：… behind a blank row begins the next form.
    const isPair = blanks > 0 && !isClosing && labels.some((label) => /[:：]$/u.test(label));
    if (labels.length === 0 || isPair || !(hasFigure || isClosing)) break;
    blanks = 0;
    rows.push(row);
  }
  return rows;
}

/** Roles under one another in the first column, parts in the row over them. */
function tableAcross(reader: TableReader, row: number, column: number): Structure | null {
  const top = row - 1;
  const rows: number[] = [];
  for (let at = row; scoreRole(reader.textAt(at, column)) !== null; at++) rows.push(at);
  if (top < 0 || rows.length < 2) return null;
  const texts = (at: number) => [ownText(reader, top, at)].filter((text) => text !== '');
  const isOurs = (at: number) =>
    rows.some((own) => stands(reader, own, at)) &&
    texts(at).some((text) => holdsWord(foldText(text), partWords) || isTotalLabel(text));
  // 计划数 is a head of another table.
  const isOther = (text: string) => readFigureHeading(text).role === 'target';
  const right = headEdge(reader, column, 1, { texts, isOurs, isOther });
  const columns = numbers(column + 1, right).filter((at) => texts(at).length > 0);
  if (columns.filter(isOurs).length < 2) return null;
  const line = (index: number): HeadedLine => ({
    index,
    path: [{ place: reader.areaAt(top, index), text: reader.textAt(top, index) }],
    isHidden: false,
  });
  return {
    ...plain(reader, { top, left: column, bottom: rows.at(-1) ?? row, right }),
    shape: 'rows',
    headerColumns: [column],
    columns: columns.map(line),
    labelColumns: [line(column)],
    rows: labelledRows(reader, rows, column, column + 1),
  };
}

/** A cell of the row alone that holds a figure, or nothing yet. */
function stands(reader: TableReader, row: number, column: number): boolean {
  const { top, left, right } = reader.areaAt(row, column);
  if (top !== row || left !== column || right !== column) return false;
  const kind = reader.kindAt(row, column);
  return kind === 'figure' || kind === 'unknown' || kind === 'none';
}

function plain(
  reader: TableReader,
  range: Range,
): Omit<Structure, 'shape' | 'headerColumns' | 'columns' | 'labelColumns' | 'rows'> {
  return {
    sheet: reader.sheet.name,
    range,
    headerRows: [range.top],
    repeats: [],
    titles: linesOver(reader, range),
    notes: [],
    confidence: 0.8,
    why: ['words/scores'],
  };
}
