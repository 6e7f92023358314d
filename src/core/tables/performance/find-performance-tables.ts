import { rangesMeet } from '../../cells/address.ts';
import { cellKind, forEachCell } from '../../cells/grid.ts';
import type { Structure } from '../grid/structure.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { linesOver } from '../reading/worded-head.ts';
import { isLevelHead, type PerformanceHead, readPerformanceHead } from './performance-head.ts';
import { readPerformanceRows } from './performance-rows.ts';

/** More heads than this are no tables: the sheet speaks of levels everywhere. */
const mostHeads = 40;

/**
 * The three-level tables of a sheet by the words of their heads; where a sheet has none of these
 * words, only its texts are asked once.
 */
export function findPerformanceTables(reader: TableReader): readonly Structure[] {
  if (!reader.holdsText(isLevelHead)) return [];
  const found: Structure[] = [];
  for (const [row, column] of headCells(reader)) {
    if (found.some(({ range }) => rangesMeet(range, cellRange(row, column)))) continue;
    const head = readPerformanceHead(reader, row, column);
    if (head) found.push(structureOf(reader, head));
  }
  return found;
}

function cellRange(row: number, column: number) {
  return { top: row, left: column, bottom: row, right: column };
}

function headCells(reader: TableReader): readonly (readonly [number, number])[] {
  const { grid } = reader.sheet;
  const heads = new Set<number>();
  grid.texts.forEach((text, id) => {
    if (reader.words(isLevelHead, text)) heads.add(id);
  });
  const found: [number, number][] = [];
  forEachCell(grid, (row, column, index) => {
    const isHead = grid.kinds[index] === cellKind.text && heads.has(grid.numbers[index] ?? -1);
    if (isHead && found.length < mostHeads) found.push([row, column]);
  });
  return found;
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
    columnHeadings: [],
    rowHeadings: [],
    titles: linesOver(reader, range),
    notes: [],
    confidence: 0.8,
    why: ['words/performance'],
  };
}
