import { type Range, rangesMeet } from '../../cells/address.ts';
import { readPresence } from '../../quantities/read-presence.ts';
import type { AttendanceTable } from '../facts/table.ts';
import type { Structure } from '../grid/structure.ts';
import type { Candidate, TableContext } from '../reading/candidate.ts';
import { createMemory } from '../reading/memory.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { textAnchors } from '../reading/text-anchors.ts';
import { turnedBack, turnedReader } from '../reading/turned-reader.ts';
import { linesOver, numbers } from '../reading/worded-head.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { holdsWord } from '../words/match-words.ts';
import { isMonthText } from '../words/read-month.ts';
import { hint, hintsIn } from '../words/text-hints.ts';
import { licenceWords, onPostTitleWords } from '../words/vocabulary-attendance.ts';
import { mayBePerson } from './may-be-person.ts';
import { recogniseAttendance } from './recognise-attendance.ts';
import { markKind, rosterRole } from './roster-columns.ts';
import { isClosingLabel, typeIn } from './roster-rows.ts';
import { type TurnedBlock as Block, turnedStructure } from './turned-structure.ts';

/** More corners than this are none: every row says 姓名. */
const mostCorners = 40;
/** 姓名, 职务, 证书, 类型 under each other before the first month. */
const deepest = 6;
/** Rows of notes under a roster that may explain its marks. */
const notesUnder = 8;

export interface TurnedRoster {
  readonly structure: Structure;
  readonly candidate: Candidate<AttendanceTable> | null;
}

/**
 * The rosters of a sheet that have a column a worker and a row a month: 月份 or 姓名 over months, names
 * beside it. Each is read turned, as any other roster, and its addresses are turned back. Nothing is
 * read where no such corner stands over two months.
 */
export function findTurnedRosters(
  reader: TableReader,
  contextOf: (structure: Structure) => TableContext,
): readonly TurnedRoster[] {
  const found: TurnedRoster[] = [];
  const hints = hint.worker | hint.month;
  for (const { row, column } of textAnchors(reader, hints, isCorner, mostCorners)) {
    const block = blockAt(reader, row, column);
    if (!block || found.some(({ structure }) => rangesMeet(structure.range, block.range))) continue;
    const structure = structureOf(reader, block);
    const context = contextOf(structure);
    if (!block.saysName && !tellsPeople(reader, block, context.titles.text)) continue;
    found.push({ structure, candidate: readTurned(context, block) });
  }
  return found;
}

/** 姓名, 月份, 月份/姓名. */
function isCorner(text: string, words: Lexicon): boolean {
  if (text.length > 16) return false;
  if (!text.includes('月')) return (hintsIn(text) & hint.worker) !== 0 && saysNames(text, words);
  const core = text.replace(/[\s\\/／＼|｜、:：]/gu, '');
  return /^(?:考勤|在岗|到岗|服务|统计)?(?:月份?|年月|月度)$/u.test(core) || saysNames(text, words);
}

function saysNames(text: string, words: Lexicon): boolean {
  if (/姓\s*名/u.test(text) && /月/u.test(text)) return true;
  return words(rosterRole, text) === 'name';
}

function blockAt(reader: TableReader, top: number, left: number): Block | null {
  const months = monthRows(reader, top, left);
  const [firstMonth] = months;
  const lastMonth = months.at(-1);
  if (firstMonth === undefined || lastMonth === undefined || months.length < 2) return null;
  const beside = besideLabel(reader, firstMonth, left);
  const hasMarks = hasMarksIn(reader, months, beside, reader.areaAt(top, left));
  const firstWorker = hasMarks ? besideLabel(reader, firstMonth, beside) : beside;
  const named = nameRowOf(reader, { top, left, firstMonth, firstWorker });
  if (!named) return null;
  const { row: nameRow, right } = named;
  const bottom = lastRow(reader, lastOfMonth(reader, lastMonth, left), left);
  const first = firstRow(reader, { top, left, firstWorker });
  const heads = numbers(first, firstMonth - 1);
  const range = { top: first, left, bottom, right: lastColumn(reader, heads, right) };
  const corner = reader.textAt(nameRow, left);
  return { range, firstMonth, nameRow, firstWorker, saysName: saysNames(corner, reader.words) };
}

/** 序号 or 片区 may stand over 姓名. */
function firstRow(
  reader: TableReader,
  { top, left, firstWorker }: Record<'top' | 'left' | 'firstWorker', number>,
): number {
  const isLabel = (row: number) => {
    const role = reader.words(rosterRole, reader.textAt(row, left));
    const isBefore = reader.areaAt(row, left).right < firstWorker;
    return role !== null && isBefore && reader.isFilled(row, firstWorker);
  };
  const isBlank = (row: number) =>
    !reader.isFilled(row, left) && !reader.isFilled(row, firstWorker);
  let first = top;
  while (first > 0 && first > top - deepest) {
    if (isLabel(first - 1)) first--;
    else if (first > 1 && isBlank(first - 1) && isLabel(first - 2)) first -= 2;
    else break;
  }
  return first;
}

/** With the sums behind the names, over a blank column too, whichever of the heads calls them so. */
function lastColumn(reader: TableReader, heads: readonly number[], right: number): number {
  const isSum = (column: number) => heads.some((row) => isClosingLabel(reader.textAt(row, column)));
  const isBlank = (column: number) => heads.every((row) => reader.textAt(row, column) === '');
  let last = isBlank(right + 1) && isSum(right + 2) ? right + 2 : right;
  while (isSum(last + 1)) last++;
  return last;
}

/** Months under the corner, one under the other; numbers of months that run on count under 月份. */
function monthRows(reader: TableReader, top: number, column: number): readonly number[] {
  const rows: number[] = [];
  const isNumbered = /月/u.test(reader.textAt(top, column));
  const corner = reader.areaAt(top, column);
  let row = Math.max(corner.bottom, top) + 1;
  let blanks = 0;
  while (row <= top + deepest + rows.length * 4) {
    const text = reader.textAt(row, column);
    const isNumber = isNumbered && /^(0?[1-9]|1[0-2])$/.test(text);
    const isMonth =
      isNumber || reader.dayAt(row, column) !== null || reader.words(isMonthText, text);
    if (isMonth) {
      rows.push(row);
      blanks = 0;
    } else if ((rows.length > 0 && text !== '') || (text === '' && ++blanks > 1)) break;
    row = isMonth ? lastOfMonth(reader, row, column) + 1 : row + 1;
  }
  return rows;
}

/** Its last row: of a merged month, or of the marks beside one that is not, a blank row between. */
function lastOfMonth(reader: TableReader, row: number, column: number): number {
  let last = reader.areaAt(row, column).bottom;
  const beside = besideLabel(reader, row, column);
  const isMark = (at: number) =>
    markKind(reader.textAt(at, beside)) !== null && !reader.isFilled(at, column);
  if (markKind(reader.textAt(row, beside)) === null) return last;
  for (;;) {
    const isApart = reader.textAt(last + 1, beside) === '' && !reader.isFilled(last + 1, column);
    if (isMark(last + 1)) last++;
    else if (isApart && isMark(last + 2)) last += 2;
    else return last;
  }
}

/** The column behind a label, which may reach over several. */
function besideLabel(reader: TableReader, row: number, column: number): number {
  return reader.areaAt(row, column).right + 1;
}

/** 到岗, 社保, 工资 beside each month; under a name they are the worker's own marks. */
function hasMarksIn(
  reader: TableReader,
  months: readonly number[],
  column: number,
  { top, left }: Range,
): boolean {
  const over = reader.textAt(top, column);
  if (over !== '' && over !== reader.textAt(top, left) && mayBePerson(over, reader.words))
    return false;
  return months.every((row) => markKind(reader.textAt(row, column)) !== null);
}

/** Of the rows over the months the one with the most names of people, and how far they go. */
function nameRowOf(
  reader: TableReader,
  {
    top,
    left,
    firstMonth,
    firstWorker,
  }: Record<'top' | 'left' | 'firstMonth' | 'firstWorker', number>,
): { readonly row: number; readonly right: number } | null {
  let best: { row: number; right: number; names: number } | null = null;
  for (const row of numbers(top, firstMonth - 1)) {
    const { right, names } = namesIn(reader, row, firstWorker, firstMonth);
    const isSaid = saysNames(reader.textAt(row, left), reader.words);
    if (names >= 2 && (isSaid || names > (best?.names ?? 0))) best = { row, right, names };
    if (isSaid && best?.row === row) break;
  }
  return best;
}

/**
 * How many names of people stand in the row, and how far they go; over a blank column only where the
 * first month holds a mark, and not the 第二批 of a table beside.
 */
function namesIn(reader: TableReader, row: number, first: number, firstMonth: number) {
  const names = new Set<string>();
  let right = first - 1;
  for (;;) {
    const isApart = reader.textAt(row, right + 1) === '' && right >= first;
    const column = right + (isApart ? 2 : 1);
    const text = reader.textAt(row, column);
    const { kind } = readPresence(reader.cellAt(firstMonth, column));
    const isPerson = mayBePerson(text, reader.words) && !(isApart && kind === 'unreadable');
    if (!isPerson && (isApart || !goesOn(text, reader.words))) break;
    right = column;
    if (isPerson && reader.areaAt(row, column).left === column) names.add(text);
  }
  return { right, names: names.size };
}

/** A name or a sum; 备注 behind the names is none. */
function goesOn(text: string, words: Lexicon): boolean {
  return text !== '' && (isClosingLabel(text) || words(rosterRole, text) !== 'remark');
}

/** Under the months: sums, rates, 离职时间, 备注, each with its label. */
function lastRow(reader: TableReader, lastMonth: number, left: number): number {
  let last = lastMonth;
  const closes = (text: string) => {
    if (text === '' || /[:：]/u.test(text) || text.length > 20) return false;
    return isClosingLabel(text) || reader.words(rosterRole, text) !== null;
  };
  for (let row = lastMonth + 1; row <= lastMonth + deepest; row++) {
    const text = reader.textAt(row, left);
    const isApart = text === '' && row === lastMonth + 1;
    if (isApart && isClosingLabel(reader.textAt(row + 1, left))) continue;
    if (!closes(text)) break;
    last = row;
  }
  return last;
}

/** Under 月份 alone anything may stand: names are told by licences, marks, or a title that says who was there. */
function tellsPeople(reader: TableReader, block: Block, title: string): boolean {
  const { range, firstMonth, firstWorker } = block;
  if (firstWorker - range.left > 1 || holdsWord(title, onPostTitleWords)) return true;
  return numbers(range.top, firstMonth - 1).some((row) =>
    numbers(firstWorker, range.right).some((column) => {
      const text = reader.textAt(row, column);
      return holdsWord(text, licenceWords) || typeIn(text) !== null;
    }),
  );
}

function structureOf(reader: TableReader, { range, firstWorker }: Block): Structure {
  const under = numbers(range.bottom + 1, range.bottom + notesUnder);
  return {
    sheet: reader.sheet.name,
    range,
    shape: 'rows',
    headerRows: [],
    headerColumns: numbers(range.left, firstWorker - 1),
    columns: [],
    labelColumns: [],
    rows: [],
    repeats: [],
    titles: linesOver(reader, range),
    notes: under.flatMap((row) => {
      const text = reader.textAt(row, range.left);
      return text === '' ? [] : [{ place: { row, column: range.left }, text }];
    }),
    confidence: 0.8,
    why: ['words/roster', 'words/roster-turned'],
  };
}

function readTurned(context: TableContext, block: Block): Candidate<AttendanceTable> | null {
  const { range } = block;
  const reader = turnedReader(context.reader, range);
  const structure = turnedStructure(reader, context.structure, block);
  const read = recogniseAttendance({ ...context, reader, structure, memory: createMemory() });
  if (!read) return null;
  const { workers, sums, months, ...table } = turnedBack(read.table, range);
  const columnOf = (row: number) => range.left + row;
  return {
    ...read,
    table: {
      ...table,
      place: { sheet: context.reader.sheet.name, ...range },
      isTurned: true,
      months: months.map((month) => ({
        ...month,
        marks: month.marks.map((mark) => ({ ...mark, column: range.top + mark.column })),
      })),
      workers: workers.map((worker) => ({ ...worker, row: columnOf(worker.row) })),
      sums: sums.map((sum) => ({ ...sum, workerRows: sum.workerRows.map(columnOf) })),
    },
  };
}
