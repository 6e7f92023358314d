import type { Range } from '../../cells/address.ts';
import { readPresence } from '../../quantities/read-presence.ts';
import { projectField } from '../project/project-fields.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { numbers } from '../reading/worded-head.ts';
import { saysContinued } from '../words/says-continued.ts';
import { isClosingLabel, ownText, typeIn } from './roster-rows.ts';

/** A longer text in a row of its own is a note. */
const longestLabel = 60;

/** A roster's heads: from its first row on, over its columns. */
export interface RosterHead {
  readonly range: Range;
  readonly nameColumn: number;
  /** Columns that have a head of their own. */
  readonly columns: readonly number[];
  readonly firstMark: number;
  /** All texts in one, for telling a head said again. */
  readonly text: string;
}

interface Body {
  readonly rows: readonly number[];
  readonly repeats: readonly number[];
  readonly last: number;
}

/** The rows of workers, blocks and sums under the heads, up to another table, a note or two blank rows. */
export function bodyOf(
  reader: TableReader,
  head: RosterHead,
  again: readonly RosterHead[],
  heads: readonly RosterHead[],
): Body {
  const rows: number[] = [];
  const repeats: number[] = [];
  let blanks = 0;
  for (let row = head.range.bottom + 1; row < reader.sheet.grid.rowCount; row++) {
    const isAt = (at: number) => again.some(({ range }) => at >= range.top && at <= range.bottom);
    if (isAt(row) || (saysContinued(labelOf(reader, head, row)) && isAt(row + 1))) {
      repeats.push(row);
      blanks = 0;
      continue;
    }
    if (heads.some((other) => other !== head && other.range.top === row && meets(other, head)))
      break;
    if (isBlankRow(reader, head, row)) {
      if (++blanks > 1) break;
      continue;
    }
    if (!belongs(reader, head, row, blanks > 0)) break;
    blanks = 0;
    rows.push(row);
  }
  const last = rows.at(-1) ?? head.range.bottom;
  return { rows, repeats: repeats.filter((row) => row < last), last };
}

function meets({ range: a }: RosterHead, { range: b }: RosterHead): boolean {
  return a.left <= b.right && b.left <= a.right;
}

function isBlankRow(reader: TableReader, { range }: RosterHead, row: number): boolean {
  return numbers(range.left, range.right).every((column) => !reader.isFilled(row, column));
}

/** A worker with a mark, a sum or other closing row, or the heading of a block with workers after it. */
function belongs(reader: TableReader, head: RosterHead, row: number, isApart: boolean): boolean {
  const label = labelOf(reader, head, row);
  if (label.length > longestLabel) return false;
  if (label !== '' && isClosingLabel(label)) return true;
  if (/[:：]/.test(label)) return false;
  const name = reader.textAt(row, head.nameColumn);
  const isNamed = name !== '' && !isLine(reader, head, row);
  // 购买单位 | 某街道办事处: what is told of the project stands under the roster.
  if (isNamed)
    return hasMark(reader, head, row) || (!isApart && reader.words(projectField, name) === null);
  if (hasMark(reader, head, row)) return !isApart || isNumbered(reader, head, row);
  const next = nextFilled(reader, head, row);
  return (
    typeIn(label) !== null ||
    (!isApart && next !== null && hasMark(reader, head, next) && isLine(reader, head, row))
  );
}

function isNumbered(reader: TableReader, { range, firstMark }: RosterHead, row: number): boolean {
  return numbers(range.left, firstMark - 1).some((column) =>
    /^\d{1,4}$/.test(ownText(reader, row, column)),
  );
}

/** The first text before the marks that begins in the row. */
function labelOf(reader: TableReader, { range, firstMark }: RosterHead, row: number): string {
  for (const column of numbers(range.left, firstMark - 1)) {
    const text = reader.areaAt(row, column).top === row ? reader.textAt(row, column) : '';
    if (text !== '') return text;
  }
  return '';
}

/** One text, and nothing else in the row. */
function isLine(reader: TableReader, { range }: RosterHead, row: number): boolean {
  const own = numbers(range.left, range.right).filter((column) => {
    const area = reader.areaAt(row, column);
    return area.left === Math.max(column, range.left) && reader.isFilled(row, column);
  });
  return own.length === 1;
}

function hasMark(reader: TableReader, { columns, firstMark }: RosterHead, row: number): boolean {
  return columns.some((column) => {
    if (column < firstMark || reader.areaAt(row, column).left < firstMark) return false;
    const { kind } = readPresence(reader.cellAt(row, column));
    return kind === 'present' || kind === 'absent' || kind === 'unknown';
  });
}

function nextFilled(reader: TableReader, head: RosterHead, row: number): number | null {
  for (let next = row + 1; next <= row + 2; next++) {
    if (!isBlankRow(reader, head, next)) return next;
  }
  return null;
}
