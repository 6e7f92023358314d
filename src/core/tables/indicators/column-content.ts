import { cellKind, rowIndex } from '../../cells/grid.ts';
import { isNoneMark } from '../../quantities/read-quantity.ts';
import type { Reading } from '../../quantities/reading.ts';
import { cellType } from '../grid/cell-type.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { isAreaName, looksLikeAreas } from '../words/area-names.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { unitIn } from '../words/match-words.ts';
import { normaliseLabel } from '../words/normalise-label.ts';
import { readFigureHeading, wholeMeasure } from '../words/read-figure-heading.ts';

/** What the cells of a column say, whatever stands over them. */
export interface ColumnContent {
  readonly filled: number;
  readonly figures: number;
  readonly percents: number;
  /** Words without figures in them. */
  readonly isWords: boolean;
  /** What its texts name; null where they are no more than its figures. */
  readonly labels: ColumnLabels | null;
  /** The same where all of its figures may as well be names of areas: 一社区, 2站. */
  readonly areaLabels: ColumnLabels | null;
}

/** Of a column's texts, marks for none left out, the share that says something of the field. */
export interface ColumnLabels {
  readonly units: number;
  readonly roles: number;
  readonly measures: number;
  readonly areAreas: boolean;
}

/** The content of a column in the given rows. */
export type ColumnContents = (rows: readonly number[], column: number) => ColumnContent;

/** Reads each column once for the same rows: tables of one place are read under several heads. */
export function createColumnContents(reader: TableReader): ColumnContents {
  const byRows = new Map<string, ReadColumns>();
  let last: readonly number[] | null = null;
  let read: ReadColumns = { contents: [], numbers: [] };
  return (rows, column) => {
    if (rows !== last) {
      const key = rows.join();
      read = byRows.get(key) ?? { contents: [], numbers: numberCounts(reader, rows) };
      byRows.set(key, read);
      last = rows;
    }
    const { contents, numbers } = read;
    const isFull = rows.length > 0 && numbers[column] === rows.length;
    const content =
      contents[column] ?? (isFull ? fullOf(rows.length) : contentOf(reader, rows, column));
    contents[column] = content;
    return content;
  };
}

interface ReadColumns {
  readonly contents: (ColumnContent | undefined)[];
  /** By column, how many of the rows have a bare number in it. */
  readonly numbers: readonly (number | undefined)[];
}

/** Counted along the rows: most columns of a table of figures hold nothing else. */
function numberCounts(
  { sheet: { grid }, view }: TableReader,
  rows: readonly number[],
): readonly (number | undefined)[] {
  const isGeneral = Uint8Array.from(grid.formats, (format) => (format === 'General' ? 1 : 0));
  const counts: (number | undefined)[] = [];
  for (const row of rows) {
    const at = rowIndex(grid, row);
    const end = at < 0 ? 0 : (grid.starts[at + 1] ?? 0);
    for (let index = grid.starts[at] ?? 0; index < end; index++) {
      const isNumber = view.types[index] === cellType.number && view.anchors[index] === 0;
      if (!isNumber || grid.kinds[index] !== cellKind.number) continue;
      if (isGeneral[grid.formatIds[index] ?? 0] !== 1 || !Number.isFinite(grid.numbers[index]))
        continue;
      const column = grid.columns[index] ?? 0;
      counts[column] = (counts[column] ?? 0) + 1;
    }
  }
  return counts;
}

function fullOf(rows: number): ColumnContent {
  return {
    filled: rows,
    figures: rows,
    percents: 0,
    isWords: false,
    labels: null,
    areaLabels: null,
  };
}

function contentOf(reader: TableReader, rows: readonly number[], column: number): ColumnContent {
  const texts: string[] = [];
  let figures = 0;
  let percents = 0;
  let filled = 0;
  for (const row of rows) {
    const area = reader.mergeAt(row, column);
    if (area && (area.left !== column || (area.top !== row && row !== rows[0]))) continue;
    if (reader.isBareNumber(row, column)) {
      filled++;
      figures++;
      continue;
    }
    const reading = reader.readingAt(row, column, listed);
    if (reading.kind === 'blank') continue;
    filled++;
    if (reading.kind === 'figure' || reading.kind === 'unknown') figures++;
    if (reading.kind === 'figure' && reading.figure.isPercent) percents++;
    const text = textOf(reading);
    if (text !== null) texts.push(text);
  }
  return {
    filled,
    figures,
    percents,
    isWords: areWords(reader.words, texts, figures),
    labels: texts.length > figures ? labelsOf(reader.words, texts) : null,
    areaLabels: figures > 1 ? areaLabelsOf(reader, rows, column, texts) : null,
  };
}

function areaLabelsOf(
  reader: TableReader,
  rows: readonly number[],
  column: number,
  texts: readonly string[],
): ColumnLabels | null {
  const areas = areasIn(reader, rows, column);
  return areas && labelsOf(reader.words, [...texts, ...areas]);
}

/** The texts of a column's figures, where all of them may be names of areas. */
function areasIn(
  reader: TableReader,
  rows: readonly number[],
  column: number,
): readonly string[] | null {
  const areas: string[] = [];
  for (const row of rows) {
    if (reader.isBareNumber(row, column)) return null;
    if (reader.readingAt(row, column, listed).kind !== 'figure') continue;
    const text = reader.textAt(row, column);
    if (!reader.words(isAreaName, text)) return null;
    areas.push(text);
  }
  return areas;
}

const listed = { allowsItems: true } as const;

function textOf(reading: Reading): string | null {
  if (reading.kind === 'text') return reading.text;
  if (reading.kind === 'items') return textOfItems(reading.items);
  return null;
}

function textOfItems(items: readonly { readonly text: string }[]): string {
  let text = items[0]?.text ?? '';
  for (let at = 1; at < items.length; at++) text += `；${items[at]?.text}`;
  return text;
}

function areWords(words: Lexicon, texts: readonly string[], figures: number): boolean {
  if (texts.length <= figures) return false;
  const plain = texts.filter((text) => !/\d/.test(words(normaliseLabel, text).core));
  return plain.length > figures && plain.length * 2 > texts.length;
}

function labelsOf(words: Lexicon, texts: readonly string[]): ColumnLabels {
  const labels = texts
    .map((text) => words(normaliseLabel, text).core)
    .filter((text) => !words(isNoneMark, text));
  const share = (test: (label: string) => boolean) =>
    labels.length === 0 ? 0 : labels.filter(test).length / labels.length;
  return {
    units: texts.some((text) => words(hasUnit, text))
      ? 0
      : share((label) => words(unitIn, label) !== null),
    roles: share((label) => isRoleLabel(words, label)),
    measures: share((label) => words(wholeMeasure, label) !== null),
    areAreas: looksLikeAreas(words, texts),
  };
}

/** 场次（场） is a measure with its unit, and no unit itself. */
function hasUnit(text: string): boolean {
  return normaliseLabel(text).brackets.some((bracket) => unitIn(bracket) !== null);
}

function isRoleLabel(words: Lexicon, label: string): boolean {
  const { role, name } = words(readFigureHeading, label);
  return role !== null && role !== 'workers' && role !== 'partial' && name === null;
}
