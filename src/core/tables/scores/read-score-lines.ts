import type { CellAddress, Position } from '../../cells/address.ts';
import type { Stated } from '../../quantities/reading.ts';
import type { HeadedLine, Heading, Structure, TaughtRoles } from '../grid/structure.ts';
import type { TableContext } from '../reading/candidate.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { isAreaHead } from '../words/area-names.ts';
import { columnStage } from '../words/column-stage.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { holdsWord } from '../words/match-words.ts';
import { normaliseLabel } from '../words/normalise-label.ts';
import { readFigureHeading } from '../words/read-figure-heading.ts';
import { hint } from '../words/text-hints.ts';
import { serialWords } from '../words/vocabulary-labels.ts';
import { ownScoreWords, type ScoreRole } from '../words/vocabulary-scores.ts';
import { isAsideHead, isStandardHead, scoreLabels } from './score-labels.ts';
import type { ScoreLine } from './score-line.ts';
import { isTotalLabel, scoreRole } from './score-role.ts';
import { type RoleLine, settleColumns } from './settle-columns.ts';
import { taughtScoreColumn, taughtScoreLabel, taughtScoreLines } from './taught-scores.ts';

/** A column of figures of a table with its parts as rows, or a row where they stand across. */
export interface ScoreColumn {
  readonly index: number;
  readonly role: ScoreRole | null;
  readonly text: string;
}

export interface ScoreLines {
  readonly columns?: readonly ScoreColumn[];
  readonly lines: readonly ScoreLine[];
  readonly roles: readonly ScoreRole[];
  readonly heads: readonly string[];
  readonly unknown: readonly { readonly header: string; readonly cell: CellAddress }[];
  readonly weightsArePercent: boolean;
  /** Parts stand across. */
  readonly isAcross?: true;
  placeOf(line: ScoreLine, role: ScoreRole): Position | null;
  /** Figures of the line, in their order. */
  valuesOf(line: ScoreLine): readonly Stated[];
  /** All cells of the line behind its label. */
  cellsOf(line: ScoreLine): readonly CellAddress[];
}

/** Parts across have this many roles under one another at most. */
const mostRolesDown = 8;

/** The lines of a score table with the places of their figures; null without full marks or scores. */
export function readScoreLines(context: TableContext): ScoreLines | null {
  const { reader, structure } = context;
  if (!structure.taught && !reader.holdsText(tellsScores, hint.score)) return null;
  const found = linesDown(context) ?? linesAcross(context);
  return found && { ...found, lines: taughtScoreLines(structure.taught, found.lines) };
}

function tellsScores(text: string, words: Lexicon): boolean {
  return words(scoreRole, text) !== null;
}

/** Parts as rows: the columns' heads are roles. */
function linesDown({ reader, structure }: TableContext): ScoreLines | null {
  const columns = settleColumns(reader, structure, headsOf(reader, structure));
  if (!isScored(columns)) return null;
  const first = firstRoleColumn(columns);
  const heads = columns.filter(({ text }) => isStandardHead(text));
  const standards = new Set(heads.map(({ index }) => index));
  const named = columns.find(isNameHead)?.index ?? first;
  const beside = columns.filter(({ index, text }) => index > named && isAsideHead(text));
  const asides = new Set(beside.flatMap(({ index }) => (standards.has(index) ? [] : [index])));
  const lines = scoreLabels(reader, structure, { first, standards, asides });
  return {
    ...common(reader, columns),
    columns: columns.filter(({ index }) => index >= first),
    lines,
    placeOf: ({ index }, role) => {
      const column = columns.find((one) => one.role === role);
      return column ? { row: index, column: column.index } : null;
    },
    valuesOf: ({ index }) =>
      figures(
        reader,
        numbers(first, structure.range.right).map((column) => ({ row: index, column })),
      ),
    cellsOf: ({ index, cell }) =>
      numbers(cell.column + 1, structure.range.right).map((column) =>
        reader.addressAt(index, column),
      ),
    weightsArePercent: arePercent(
      reader,
      columns,
      structure.rows.map(({ index }) => index),
      (role, line) => ({ row: line, column: role }),
    ),
  };
}

/** 评估内容, 一级指标 */
function isNameHead({ role, text }: RoleLine): boolean {
  return role === 'part' || role === 'level' || normaliseLabel(text).core.endsWith('指标');
}

function headsOf(reader: TableReader, structure: Structure): readonly RoleLine[] {
  const taught = structure.taught?.columns.size ? structure.taught : null;
  return [...structure.labelColumns, ...structure.columns]
    .sort((a, b) => a.index - b.index)
    .flatMap(({ index, path }) => {
      const heading = path.at(-1);
      if (taught) return [taughtLine(taught, structure, index, heading)];
      if (!heading || heading.place.left !== index) return [];
      const role =
        path
          .toReversed()
          .map(({ text }) => reader.words(scoreRole, text))
          .find((one) => one !== null) ?? null;
      return [
        {
          index,
          role,
          text: heading.text,
          heads: path.map(({ text }) => text),
          place: { row: heading.place.top, column: heading.place.left },
          stage: columnStage(path.map(({ text }) => text).join(' ')),
        },
      ];
    });
}

function taughtLine(
  taught: TaughtRoles,
  { range }: Structure,
  index: number,
  heading: Heading | undefined,
): RoleLine {
  const place = { row: heading?.place.top ?? range.top, column: heading?.place.left ?? index };
  const text = heading?.text ?? '';
  return {
    index,
    role: taughtScoreColumn(taught, index),
    text,
    heads: [text],
    place,
    stage: null,
  };
}

function isScored(lines: readonly RoleLine[]): boolean {
  const has = (role: ScoreRole) => lines.some((line) => line.role === role);
  return has('score') || (has('full') && has('converted')) || (has('converted') && has('weight'));
}

function firstRoleColumn(columns: readonly RoleLine[]): number {
  const figures = columns.filter(
    ({ role }) => role !== null && role !== 'part' && role !== 'remark' && role !== 'level',
  );
  return Math.min(...figures.map(({ index }) => index));
}

/** Parts as columns: the first texts of the rows are roles. */
function linesAcross({ reader, structure }: TableContext): ScoreLines | null {
  const { range } = structure;
  if (structure.rows.length > mostRolesDown) return null;
  const rows = structure.rows.map(({ index }): RoleLine => {
    const text = reader.textAt(index, range.left);
    const role = taughtScoreLabel(structure.taught, text) ?? reader.words(scoreRole, text);
    const place = { row: index, column: range.left };
    return { index, role, text, heads: [text], place, stage: null };
  });
  const head = structure.headerRows.at(-1);
  if (!isScored(rows) || head === undefined) return null;
  const end = otherTable(structure);
  // A first part may look like a label of the row.
  const parts = [...structure.labelColumns.filter(isMarked), ...structure.columns];
  const lines = parts.flatMap(({ index, path }): ScoreLine[] => {
    const heading = path.at(-1);
    if (!heading || heading.place.left !== index || index === range.left || index >= end) return [];
    return [
      {
        index,
        label: heading.text,
        outers: path.slice(0, -1).map(({ text }) => text),
        cell: { sheet: structure.sheet, row: heading.place.top, column: heading.place.left },
      },
    ];
  });
  const indices = rows.map(({ index }) => index);
  return {
    ...common(reader, rows),
    unknown: [],
    isAcross: true,
    columns: rows,
    lines,
    placeOf: ({ index }, role) => {
      const row = rows.find((one) => one.role === role);
      return row ? { row: row.index, column: index } : null;
    },
    valuesOf: ({ index }) =>
      figures(
        reader,
        indices.map((row) => ({ row, column: index })),
      ),
    cellsOf: ({ index }) => indices.map((row) => reader.addressAt(row, index)),
    weightsArePercent: arePercent(
      reader,
      rows,
      lines.map(({ index }) => index),
      (role, line) => ({ row: role, column: line }),
    ),
  };
}

/** 项目管理（20分） */
function isMarked({ path }: HeadedLine): boolean {
  return /[(（]\s*(?:满分)?\s*\d+(?:\.\d+)?\s*分\s*[)）]/u.test(path.at(-1)?.text ?? '');
}

/** The first of 计划数 and 完成数 beside the parts: these are another table's. */
function otherTable({ columns }: Structure): number {
  const told = columns.flatMap(({ index, path }) => {
    const { role } = readFigureHeading(path.at(-1)?.text ?? '');
    return role === 'target' || role === 'completed' ? [{ index, role }] : [];
  });
  const isBoth = new Set(told.map(({ role }) => role)).size > 1;
  return isBoth ? Math.min(...told.map(({ index }) => index)) : Number.POSITIVE_INFINITY;
}

function common(
  reader: TableReader,
  lines: readonly RoleLine[],
): Pick<ScoreLines, 'roles' | 'heads' | 'unknown'> {
  return {
    roles: [...new Set(lines.flatMap(({ role }) => role ?? []))],
    heads: lines.map(({ text }) => normaliseLabel(text).core),
    unknown: lines
      .filter(({ role, text }) => role === null && !isKnownHead(text))
      .map(({ text, place }) => ({
        header: text,
        cell: reader.addressAt(place.row, place.column),
      })),
  };
}

function isKnownHead(text: string): boolean {
  const { core } = normaliseLabel(text);
  const isScore =
    holdsWord(core, ownScoreWords) || ['score', 'full', 'weight'].includes(scoreRole(core) ?? '');
  const isLevel = /^[一二三四]级/u.test(core);
  return isScore || isLevel || serialWords.includes(core) || isAreaHead(core) || isTotalLabel(core);
}

/** Bare weights that are over 1 in all are percentages. */
function arePercent(
  reader: TableReader,
  heads: readonly RoleLine[],
  lines: readonly number[],
  placeOf: (role: number, line: number) => Position,
): boolean {
  const weight = heads.find(({ role }) => role === 'weight');
  if (!weight) return false;
  const values = figures(
    reader,
    lines.map((line) => placeOf(weight.index, line)),
  );
  return values.some(
    ({ reading }) =>
      reading.kind === 'figure' &&
      !reading.figure.isPercent &&
      reading.figure.value.n > reading.figure.value.d,
  );
}

function figures(reader: TableReader, places: readonly Position[]): readonly Stated[] {
  return places
    .filter(({ row, column }) => reader.areaAt(row, column).left === column)
    .map(({ row, column }) => reader.statedAt(row, column))
    .filter(({ reading }) => reading.kind === 'figure');
}

function numbers(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}
