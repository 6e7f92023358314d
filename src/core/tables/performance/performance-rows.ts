import type { CellAddress } from '../../cells/address.ts';
import type { Stated } from '../../quantities/reading.ts';
import type {
  PerformanceCell,
  PerformanceLabel,
  PerformanceRow,
  PerformanceTable,
} from '../facts/performance-table.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { normaliseLabel } from '../words/normalise-label.ts';
import { readFigureHeading } from '../words/read-figure-heading.ts';
import { readTicked } from '../words/read-ticked.ts';
import {
  closingLines,
  type PerformanceRole,
  performanceTotalWords,
} from '../words/vocabulary-performance.ts';
import {
  gradeNames,
  gradeRowPattern,
  gradeRowWords,
  scoreWords,
} from '../words/vocabulary-scores.ts';
import { readPerformanceCell } from './performance-cell.ts';
import { isLevelHead, type PerformanceHead, performanceRole } from './performance-head.ts';

/** What stands under the heads of a three-level table. */
export interface PerformanceBody {
  readonly rows: readonly PerformanceRow[];
  /** The first-level label of each row is one of these, in the order of the table. */
  readonly firsts: readonly PerformanceLabel[];
  readonly total: PerformanceTable['total'];
  readonly grade: PerformanceTable['grade'];
  /** The last row that belongs to the table. */
  readonly bottom: number;
}

/** Longer tables are none of levels. */
const mostRows = 600;
const levels = ['level1', 'level2', 'level3'] as const;
type Level = (typeof levels)[number];

/** Reads down to the total, the grade, two blank rows or a line of text. */
export function readPerformanceRows(reader: TableReader, head: PerformanceHead): PerformanceBody {
  const noLabels = { level1: null, level2: null, level3: null };
  const start = { rows: [], firsts: [], total: null, grade: null, bottom: head.bottom };
  let read: Reading = { body: start, above: noLabels, blanks: 0 };
  const most = head.taught ? head.taught.end + 1 : head.bottom + mostRows;
  const end = Math.min(reader.sheet.grid.rowCount, most);
  for (let row = head.bottom + 1; row < end; row++) {
    const next = withRow(reader, head, row, read);
    if (next === null) break;
    read = next;
  }
  return read.body;
}

interface Reading {
  readonly body: PerformanceBody;
  readonly above: Labels;
  readonly blanks: number;
}

/** What was read with one row more; null where the table ends over it. */
function withRow(
  reader: TableReader,
  head: PerformanceHead,
  row: number,
  read: Reading,
): Reading | null {
  const line = readLine(reader, head, row);
  const { body, above, blanks } = read;
  if (line.cells.length === 0) return withBlank(head, read);
  const closing = closingIn(head, line);
  if (line.isHeadAgain || closing === 'ignore') return read;
  const found = closing === 'grade' ? gradeIn(reader, head, row) : null;
  if (closing === 'total' || found) {
    const marks = { full: line.full ?? line.weight, score: line.score };
    const total = closing === 'total' ? (body.total ?? marks) : body.total;
    const grade = found ?? body.grade;
    return { ...read, body: { ...body, total, grade, bottom: row } };
  }
  const isNext = blanks > 0 && (!line.isIndicator || isOtherHead(reader, head, row));
  const isOver = body.total !== null || body.grade !== null || isNext;
  if (isOver || line.isNote) return null;
  const labels = labelsOf(line, above);
  const first = labels.level1;
  const firsts =
    first === null || body.firsts.includes(first) ? body.firsts : [...body.firsts, first];
  const rows = line.isIndicator ? [...body.rows, rowOf(line, labels)] : body.rows;
  return { body: { ...body, rows, firsts, bottom: row }, above: labels, blanks: 0 };
}

/**
 * The heads of another table: they go on beyond this one's, a head over labels begins them, an area
 * stands where what was to be reached and what was is said, or two cells are heads of figures.
 */
function isOtherHead(reader: TableReader, head: PerformanceHead, row: number): boolean {
  if (reader.textAt(row, head.right + 1) !== '' || headsLabels(reader, head, row)) return true;
  const column = (role: PerformanceRole) => head.columns.find((one) => one.role === role)?.index;
  const [target, completed] = [column('target'), column('completed')];
  if (target !== undefined && completed !== undefined) {
    if (reader.areaAt(row, target).right >= completed) return true;
  }
  const labels = [column('level1'), column('level2')];
  const roles = ownCells(reader, head, row)
    .filter((cell) => !labels.includes(cell.column))
    .flatMap(({ text }) => reader.words(performanceRole, text) ?? figureRole(reader, text) ?? []);
  return new Set(roles).size > 1;
}

/** A head over labels stands first: 项目, 评估主体. */
function headsLabels(reader: TableReader, { columns }: PerformanceHead, row: number): boolean {
  const first = columns.find(({ role }) => role === 'level1')?.index;
  if (first === undefined) return false;
  const { core } = reader.words(normaliseLabel, reader.textAt(row, first));
  return scoreWords.part.includes(core);
}

/** Of 完成数 and nothing else: 按时完成 is said of an indicator. */
function figureRole(reader: TableReader, text: string) {
  const { role, name } = reader.words(readFigureHeading, text);
  return name === null ? role : null;
}

/** Two blank rows end a table, unless a person taught where it ends. */
function withBlank({ taught }: PerformanceHead, read: Reading): Reading | null {
  return read.blanks > 0 && !taught ? null : { ...read, blanks: 1 };
}

type Labels = Readonly<Record<Level, PerformanceLabel | null>>;

interface Line {
  /** Texts of areas that begin in the row. */
  readonly cells: readonly { readonly text: string; readonly column: number }[];
  /** By level: its label, and whether it begins in this row. */
  readonly labels: Readonly<Record<Level, (PerformanceLabel & { readonly isNew: boolean }) | null>>;
  readonly target: PerformanceCell | null;
  readonly completed: PerformanceCell | null;
  readonly rate: Stated | null;
  readonly full: Stated | null;
  readonly weight: Stated | null;
  readonly score: Stated | null;
  readonly reason: PerformanceLabel | null;
  readonly isHeadAgain: boolean;
  /** A line of text over the whole width. */
  readonly isNote: boolean;
  readonly isIndicator: boolean;
}

function readLine(reader: TableReader, head: PerformanceHead, row: number): Line {
  const cells = ownCells(reader, head, row);
  const at = (role: PerformanceRole) => head.columns.find((column) => column.role === role)?.index;
  const told = (role: 'unit' | 'bound') => {
    const column = at(role);
    return column === undefined ? '' : reader.textAt(row, column);
  };
  const labels = {
    level1: levelAt(reader, row, at('level1')),
    level2: levelAt(reader, row, at('level2')),
    level3: levelAt(reader, row, at('level3')),
  };
  const unit = told('unit') || scaleInLabel(labels.level3 ?? labels.level2);
  const said = { unit, bound: told('bound') };
  const target = readPerformanceCell(reader, row, at('target'), said);
  const completed = readPerformanceCell(reader, row, at('completed'), { ...said, bound: '' });
  const score = statedAt(reader, row, at('score'));
  const full = statedAt(reader, row, at('full'));
  const [only] = cells;
  const area = only ? reader.areaAt(row, only.column) : null;
  const isWide = area !== null && area.right - area.left >= (head.right - head.left) / 2;
  const isClosing = closingLines.test(only?.text ?? '') && labels.level1?.isNew !== false;
  const isLong = only !== undefined && only.column === head.left && only.text.length > 30;
  return {
    cells,
    labels,
    target,
    completed,
    rate: statedAt(reader, row, at('rate')),
    full,
    weight: statedAt(reader, row, at('weight')),
    score,
    reason: labelAt(reader, row, at('reason')),
    isHeadAgain: cells.filter(({ text }) => isLevelHead(text)).length >= 2,
    isNote: isClosing || (cells.length === 1 && (isWide || isLong) && !(target ?? completed)),
    isIndicator: hasOwn(labels, target ?? completed, full ?? score),
  };
}

/** 链接资源（万元）, 结案率（%）: what scales the figures of the row. */
function scaleInLabel(label: PerformanceLabel | null): string {
  const { brackets } = normaliseLabel(label?.text ?? '');
  return brackets.find((text) => /^(?:[%％]|[万亿]\p{Script=Han}{0,2})$/u.test(text)) ?? '';
}

/** Something is said of an indicator: a figure or text, or a label of the innermost level. */
function hasOwn(
  { level2, level3 }: Line['labels'],
  said: PerformanceCell | null,
  marks: Stated | null,
): boolean {
  const isNothing = said !== null && said.reading.kind === 'none' && marks === null;
  return (said !== null && !isNothing) || (marks !== null && ((level3 ?? level2)?.isNew ?? false));
}

function ownCells(reader: TableReader, { left, right }: PerformanceHead, row: number) {
  const cells: { readonly text: string; readonly column: number }[] = [];
  for (let column = left; column <= right; column++) {
    const area = reader.areaAt(row, column);
    const text = reader.textAt(row, column);
    if (area.top === row && (area.left === column || column === left) && text !== '')
      cells.push({ text, column });
  }
  return cells;
}

function levelAt(reader: TableReader, row: number, column: number | undefined) {
  const label = labelAt(reader, row, column);
  return label && { ...label, isNew: label.cell.row === row };
}

/** The text of an area that begins in the column. */
function labelAt(
  reader: TableReader,
  row: number,
  column: number | undefined,
): PerformanceLabel | null {
  if (column === undefined || reader.areaAt(row, column).left !== column) return null;
  const text = reader.textAt(row, column).replace(/\s+/gu, ' ');
  return text === '' ? null : { text, cell: reader.addressAt(row, column) };
}

function statedAt(reader: TableReader, row: number, column: number | undefined): Stated | null {
  if (column === undefined) return null;
  const { top, left } = reader.areaAt(row, column);
  if (top !== row || left !== column) return null;
  const stated = reader.statedAt(row, column);
  return stated.reading.kind === 'blank' ? null : stated;
}

/** What a person taught of the row's labels, else what they say. */
function closingIn({ taught }: PerformanceHead, line: Line): 'total' | 'grade' | 'ignore' | null {
  const role = taught?.labelOf(line.cells.map(({ text }) => text))?.role;
  if (role === 'total' || role === 'grade' || role === 'ignore') return role;
  return closingOf(line);
}

function closingOf({ cells, labels }: Line): 'total' | 'grade' | null {
  const [first] = cells;
  // 总分 filled over the columns of all levels is no indicator.
  if (!first || (labels.level3?.isNew && labels.level3.text !== first.text)) return null;
  const core = normaliseLabel(first.text).core.replace(/[:：].*$/u, '');
  if (performanceTotalWords.includes(core)) return 'total';
  return gradeRowWords.includes(core) || gradeRowPattern.test(core) ? 'grade' : null;
}

function gradeIn(reader: TableReader, { left, right }: PerformanceHead, row: number) {
  for (let column = left; column <= right; column++) {
    const text = reader.textAt(row, column).replace(/\s+/gu, '');
    const word = text.split(/[:：]/u).at(-1) ?? '';
    const cell: CellAddress = reader.addressAt(row, column);
    if (gradeNames.includes(word)) return { text: word, cell };
    const ticked = readTicked(text, gradeNames);
    if (ticked !== null) return { text: ticked, cell };
  }
  return null;
}

/** A blank label, or one said again, is the one above it, while the outer one is the same. */
function labelsOf({ labels }: Line, above: Labels): Labels {
  const next: Record<Level, PerformanceLabel | null> = { ...above };
  let isOuterNew = false;
  for (const level of levels) {
    const label = labels[level];
    const same = above[level];
    if (label === null) {
      next[level] = isOuterNew ? null : same;
      continue;
    }
    const isSameCell = same?.cell.row === label.cell.row && same.cell.column === label.cell.column;
    const isSame = isSameCell || (!isOuterNew && same?.text === label.text);
    next[level] = isSame ? same : { text: label.text, cell: label.cell };
    if (!isSame) isOuterNew = true;
  }
  return next;
}

function rowOf(line: Line, { level1, level2, level3 }: Labels): PerformanceRow {
  const { target, completed, rate, full, weight, score, reason } = line;
  return { level1, level2, level3, target, completed, rate, full: full ?? weight, score, reason };
}
