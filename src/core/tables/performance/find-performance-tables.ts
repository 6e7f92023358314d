import { rangesMeet } from '../../cells/address.ts';
import type { Structure } from '../grid/structure.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { textAnchors } from '../reading/text-anchors.ts';
import { linesOver } from '../reading/worded-head.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { hint } from '../words/text-hints.ts';
import { isLevelHead, type PerformanceHead, readPerformanceHead } from './performance-head.ts';
import { readPerformanceRows } from './performance-rows.ts';

/** More heads than this are no tables: the sheet speaks of levels everywhere. */
const mostHeads = 40;

/** The three-level tables of a sheet by the words of their heads. */
export function findPerformanceTables(reader: TableReader): readonly Structure[] {
  const found: Structure[] = [];
  for (const { row, column } of textAnchors(reader, hint.level, saysLevel, mostHeads)) {
    if (found.some(({ range }) => rangesMeet(range, cellRange(row, column)))) continue;
    const head = readPerformanceHead(reader, row, column);
    if (head) found.push(structureOf(reader, head));
  }
  return found;
}

function saysLevel(text: string, words: Lexicon): boolean {
  return words(isLevelHead, text);
}

function cellRange(row: number, column: number) {
  return { top: row, left: column, bottom: row, right: column };
}

function structureOf(reader: TableReader, head: PerformanceHead): Structure {
  const { bottom } = readPerformanceRows(reader, head);
  const range = { top: head.top, left: head.left, bottom, right: head.right };
  return {
    sheet: reader.sheet.name,
    range,
    shape: 'columns',
    headerRows: Array.from({ length: head.bottom - head.top + 1 }, (_, at) => head.top + at),
    headerColumns: [],
    columns: head.columns.map(({ index, path }) => ({
      index,
      path: path.map((text) => ({ place: reader.areaAt(head.bottom, index), text })),
      isHidden: false,
    })),
    labelColumns: [],
    rows: [],
    repeats: [],
    titles: linesOver(reader, range),
    notes: [],
    confidence: 0.8,
    why: ['words/performance'],
  };
}
