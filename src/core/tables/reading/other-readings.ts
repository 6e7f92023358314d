import { isQuantities } from '../grid/several-quantities.ts';
import type { HeadedLine, Heading, Structure } from '../grid/structure.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { holdsWord, isTotalText } from '../words/match-words.ts';
import { foldText } from '../words/normalise-label.ts';
import { isMonthText } from '../words/read-month.ts';
import { hint } from '../words/text-hints.ts';
import { fieldHints, headHints } from '../words/vocabulary-labels.ts';
import { isSign } from './is-sign.ts';
import type { TableReader } from './table-reader.ts';
import { numbers, pathOver } from './worded-head.ts';

/** Deeper headers than this are not tried. */
const deepest = 5;
/** So many rows' first columns are looked at. */
const mostLabels = 60;
/** Longer tables are read once only. */
const longest = 400;

/**
 * A table's shape can leave open how many of its first rows are heads; the field's words may tell.
 * These are the structure's other readings: one to five rows of heads, blank ones among them, the labels at the left being
 * the columns before the first one with figures.
 */
export function otherReadings(reader: TableReader, structure: Structure): readonly Structure[] {
  const { top, bottom } = structure.range;
  if (bottom - top > longest || !speaksOfField(reader, structure)) return [];
  return headDepths(reader, structure)
    .filter((depth) => structure.headerRows.length !== depth || structure.headerRows[0] !== top)
    .map((depth) => withHeads(reader, structure, depth));
}

/** So many of the first rows may be heads: rows of words; between the first and the last one rows may be blank. */
function headDepths(reader: TableReader, structure: Structure): readonly number[] {
  const { top, bottom } = structure.range;
  const depths: number[] = [];
  const headsFigures = (row: number) => !isSection(reader, structure, row);
  for (let depth = 1; depth <= Math.min(deepest, bottom - top); depth++) {
    const row = top + depth - 1;
    const isHeads = isWorded(reader, structure, row) && (depth === 1 || headsFigures(row));
    if (isHeads) depths.push(depth);
    else if (depth === 1 || !isBlank(reader, structure, row)) break;
  }
  return depths;
}

/** Nothing begins in the row. */
function isBlank(reader: TableReader, { range }: Structure, row: number): boolean {
  for (let column = range.left; column <= range.right; column++) {
    const isOwn = (reader.mergeAt(row, column)?.top ?? row) >= row;
    if (isOwn && reader.isShown(row, column)) return false;
  }
  return true;
}

/** Whether the first rows, the first columns or the titles hold any piece of a word of ours. */
export function mayBeOurs(
  reader: TableReader,
  { range, titles }: Structure,
  title: string,
): boolean {
  const holds = (text: string) => reader.words(isOurs, text);
  if (isOurs(title, reader.words) || titles.some(({ text }) => holds(text))) return true;
  const field = reader.words.services.length > 0 ? null : hint.field;
  const { top, left, bottom, right } = range;
  const head = { top, left, bottom: Math.min(bottom, top + deepest + 1), right };
  const side = {
    ...head,
    bottom: Math.min(bottom, top + mostLabels),
    right: Math.min(right, left + 2),
  };
  return holdsText(reader, head, field, isOurs) || holdsText(reader, side, field, isOurs);
}

function isOurs(text: string, { services }: Lexicon): boolean {
  const folded = foldText(text);
  return holdsWord(folded, fieldHints) || holdsWord(folded, services);
}

/** Whether the range shows a text with the hint that passes; a bare number is none. */
function holdsText(
  reader: TableReader,
  { top, left, bottom, right }: Structure['range'],
  wanted: number | null,
  test: (text: string, words: Lexicon) => boolean,
): boolean {
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      if (wanted !== null && (reader.hintsAt(row, column) & wanted) === 0) continue;
      if (reader.words(test, reader.textAt(row, column))) return true;
    }
  }
  return false;
}

/** Figures and n/a marks in the columns of a structure's data; months are parts of a sum beside them. */
export function figureCount(reader: TableReader, { rows, columns }: Structure): number {
  const whole = columns.filter(
    ({ path }) => !path.some(({ text }) => reader.words(isMonthText, text)),
  );
  let count = 0;
  for (const { index: row } of rows) {
    for (const { index: column } of whole) {
      const area = reader.mergeAt(row, column);
      if (area && (area.top !== row || area.left !== column)) continue;
      const kind = reader.kindAt(row, column);
      if (kind === 'figure' || kind === 'none' || kind === 'unknown') count++;
    }
  }
  return count;
}

/** Whether the first row under the heads holds words only, as a row of heads that was not taken for one. */
export function startsWithWords(reader: TableReader, structure: Structure): boolean {
  const [first] = structure.rows;
  return (
    first !== undefined &&
    structure.columns.length > 1 &&
    isWorded(reader, structure, first.index) &&
    !isSection(reader, structure, first.index)
  );
}

/** 一 | 个案管理 under 编号 | 指标 with blank places where the rows under it have figures: no heads. */
function isSection(reader: TableReader, { columns, headerRows }: Structure, row: number): boolean {
  if (row <= (headerRows.at(-1) ?? -1)) return false;
  return columns.length > 1 && columns.every(({ index }) => !reader.isShown(row, index));
}

/** Whether the first rows have any word of the field's heads. */
function speaksOfField(reader: TableReader, { range }: Structure): boolean {
  const bottom = Math.min(range.bottom, range.top + deepest);
  return holdsText(reader, { ...range, bottom }, hint.head, hintsAtHeads);
}

function hintsAtHeads(text: string): boolean {
  return holdsWord(foldText(text), headHints);
}

/** A row of heads holds no ticks, and no figures but the numbers of months that run on. */
function isWorded(reader: TableReader, { range }: Structure, row: number): boolean {
  const months: number[] = [];
  for (let column = range.left; column <= range.right; column++) {
    const kind = reader.kindAt(row, column);
    if (kind === 'unknown' || kind === 'none') return false;
    const isSaid = kind === 'text' || kind === 'unreadable';
    if (isSaid && reader.words(isStatement, reader.textAt(row, column))) return false;
    if (kind !== 'figure' || (reader.mergeAt(row, column)?.left ?? column) < column) continue;
    const text = reader.textAt(row, column);
    if (!/^(0?[1-9]|1[0-2])$/.test(text)) return false;
    if (!followsMonth(months.at(-1), Number(text))) return false;
    months.push(Number(text));
  }
  return (months.length === 0 || months.length >= 3) && areaCount(reader, range, row) !== 1;
}

/** A tick or a dash, or 12场，1050人次: what a row states, and no head. */
function isStatement(text: string): boolean {
  return isSign(text) || isQuantities(text.replace(/\s+/gu, ''));
}

/** 1, 7, 7 in a row of a roster are a number and two sums. */
function followsMonth(last: number | undefined, month: number): boolean {
  return last === undefined || month === (last % 12) + 1;
}

/** Areas with something in them: a title or the heading of a section is one alone. */
function areaCount(reader: TableReader, { left, right }: Structure['range'], row: number): number {
  let count = 0;
  for (let column = left; column <= right; column++) {
    const isFirst = (reader.mergeAt(row, column)?.left ?? column) === column;
    if (isFirst && reader.isShown(row, column)) count++;
  }
  return count;
}

function withHeads(reader: TableReader, structure: Structure, depth: number): Structure {
  const { top, bottom, left, right } = structure.range;
  const body = numbers(top + depth, bottom);
  const firstData = firstFigureColumn(reader, structure, body);
  const line = (index: number): HeadedLine => ({
    index,
    path: pathOver(reader, { top, left, bottom: top + depth - 1, right }, index),
    isHidden: false,
  });
  return {
    ...structure,
    headerRows: numbers(top, top + depth - 1),
    headerColumns: numbers(left, firstData - 1),
    columns: numbers(firstData, right).map(line),
    labelColumns: numbers(left, firstData - 1).map(line),
    rows: labelledRows(reader, body, left, firstData),
    repeats: [],
    why: [...structure.why, 'top/other-reading'],
  };
}

function firstFigureColumn(
  reader: TableReader,
  { range }: Structure,
  body: readonly number[],
): number {
  for (let column = range.left + 1; column <= range.right; column++) {
    let more = 0;
    for (const row of body) {
      const kind = reader.kindAt(row, column);
      if (kind === 'text') more--;
      else if (kind === 'figure' || kind === 'none' || kind === 'unknown') more++;
    }
    if (more > 0) return column;
  }
  return Math.min(range.left + 1, range.right);
}

/** Rows with the labels of the columns before the first figures; an outer label left empty is the one above. */
export function labelledRows(
  reader: TableReader,
  body: readonly number[],
  left: number,
  firstData: number,
): Structure['rows'] {
  let above: readonly (Heading | null)[] = [];
  return body.map((row) => {
    above = labelsOf(reader, row, numbers(left, firstData - 1), above);
    const path = above.filter(
      (heading, at): heading is Heading =>
        heading !== null && heading.place !== above[at - 1]?.place,
    );
    const isTotal = path.some(
      ({ place, text }) => place.top === row && reader.words(isTotalText, text),
    );
    return { index: row, path, isHidden: false, isTotal };
  });
}

/** A row's labels by column; a blank one takes the label above it, up to the first one of its own. */
function labelsOf(
  reader: TableReader,
  row: number,
  columns: readonly number[],
  above: readonly (Heading | null)[],
): readonly (Heading | null)[] {
  const labels: (Heading | null)[] = [];
  let isNew = false;
  for (const [at, column] of columns.entries()) {
    const text = reader.textAt(row, column);
    if (text === '') {
      labels.push(isNew || at === columns.length - 1 ? null : (above[at] ?? null));
      continue;
    }
    const place = reader.areaAt(row, column);
    if (place.top === row) isNew = true;
    labels.push({ place, text: text.replace(/\s+/gu, ' ') });
  }
  return labels;
}
