import { type CellAddress, type Range, rangeAround, rangeHolds } from '../../cells/address.ts';
import type { Grid } from '../../cells/grid.ts';
import type { TextCells } from '../grid/text-cells.ts';
import type { TableReader } from '../reading/table-reader.ts';
import type { Pair } from './project-fields.ts';
import { linePairs } from './read-pairs.ts';
import { phrasePairs, phrasesIn, shortestText, tellsProject } from './read-phrases.ts';

/** Sheets with more cells than this hold no running text about a project. */
const mostCells = 20_000;

/** So many lines under one another that say facts of a project are a form, not a table's titles. */
const fewestLines = 3;

/** A shorter text within a table is a cell of it. */
const shortestParagraph = 60;

interface Line {
  readonly row: number;
  readonly column: number;
  readonly pairs: readonly Pair[];
}

/**
 * The pairs of a sheet's running text outside the given ranges, and the range around their cells. Of
 * titles and notes of other tables only whole paragraphs and forms of several lines are read, of their
 * cells only paragraphs that say several facts.
 */
export function readTextLines(
  { sheet, textCells }: TableReader,
  taken: readonly Range[],
  titles: readonly Range[],
): { readonly pairs: readonly Pair[]; readonly range: Range } | null {
  const { grid } = sheet;
  if (grid.kinds.length > mostCells) return null;
  const found: Line[] = [];
  const doubtful: Line[] = [];
  const paragraphs: Line[] = [];
  for (const { row, column, value } of tellingTexts(grid, textCells)) {
    const cell: CellAddress = { sheet: sheet.name, row, column };
    if (isIn(taken, cell)) {
      found.push(...paragraphIn(cell, value));
      continue;
    }
    const isTitle = isIn(titles, cell);
    // 一、基本情况：… over a paragraph that tells the satisfaction.
    const isParagraph = isTitle && value.length >= shortestParagraph;
    const pairs = isParagraph ? [] : linePairs(cell, value);
    if (pairs.length > 0) (isTitle ? doubtful : found).push({ row, column, pairs });
    else if (!isTitle || !namesTable(value))
      paragraphs.push(...lineOf(cell, phrasesIn(cell, value)));
  }
  const lines = [...found, ...aboutProject(paragraphs), ...formsIn(found, doubtful)];
  const [first, ...rest] = lines.map(rangeOf);
  if (!first) return null;
  return { pairs: lines.flatMap(({ pairs }) => pairs), range: rest.reduce(rangeAround, first) };
}

interface CellText {
  readonly row: number;
  readonly column: number;
  readonly value: string;
}

/** The texts that may tell pairs: in most tables few do. */
function tellingTexts(
  { texts }: Grid,
  { rows, columns, texts: ids }: TextCells,
): readonly CellText[] {
  const mayTell = Uint8Array.from(texts, mayTellPairs);
  const telling: CellText[] = [];
  for (let at = 0; at < ids.length; at++) {
    const id = ids[at] as number;
    if (mayTell[id] !== 1) continue;
    const value = texts[id] as string;
    telling.push({ row: rows[at] as number, column: columns[at] as number, value });
  }
  return telling;
}

/** 中期评估评分表（2024年4月至8月）: what a table is called is no sentence about the project. */
function namesTable(text: string): boolean {
  return (
    text.length < shortestParagraph &&
    /(?:表|一览|汇总)\s*(?:[（(][^（()）]*[)）])?\s*$/u.test(text)
  );
}

/** A short text without a colon tells none. */
function mayTellPairs(text: string): 0 | 1 {
  return text.length >= shortestText || text.includes(':') || text.includes('：') ? 1 : 0;
}

function isIn(ranges: readonly Range[], cell: CellAddress): boolean {
  return ranges.some((one) => rangeHolds(one, cell));
}

/** Paragraphs right under one another are about the project where together they tell enough of it. */
function aboutProject(paragraphs: readonly Line[]): readonly Line[] {
  const groups: Line[][] = [];
  for (const line of paragraphs) {
    const last = groups.at(-1)?.at(-1);
    if (last && last.column === line.column && line.row - last.row <= 2) groups.at(-1)?.push(line);
    else groups.push([line]);
  }
  return groups.filter((group) => tellsProject(group.flatMap(({ pairs }) => pairs))).flat();
}

/** A cell of a table that is a paragraph about the project. */
function paragraphIn(cell: CellAddress, text: string): readonly Line[] {
  const pairs = text.length >= shortestParagraph ? phrasePairs(cell, text) : [];
  return pairs.length >= fewestLines ? lineOf(cell, pairs) : [];
}

function lineOf({ row, column }: CellAddress, pairs: readonly Pair[]): readonly Line[] {
  return pairs.length > 0 ? [{ row, column, pairs }] : [];
}

/** The doubtful lines of several right under one another, a table's titles among them or not. */
function formsIn(found: readonly Line[], doubtful: readonly Line[]): readonly Line[] {
  const forms: Line[][] = [];
  for (const line of [...found, ...doubtful].sort((a, b) => a.row - b.row)) {
    const form = forms.find((one) => {
      const last = one.at(-1);
      return last?.column === line.column && last.row === line.row - 1;
    });
    if (form) form.push(line);
    else forms.push([line]);
  }
  const lines = forms.filter(({ length }) => length >= fewestLines).flat();
  return lines.filter((line) => doubtful.includes(line));
}

function rangeOf({ row, column }: Line): Range {
  return { top: row, bottom: row, left: column, right: column };
}
