import { isNoneMark } from '../../quantities/read-quantity.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { holdsWord, isTotalWord } from '../words/match-words.ts';
import { normaliseLabel } from '../words/normalise-label.ts';
import { isMonthText } from '../words/read-month.ts';
import { saysContinued } from '../words/says-continued.ts';
import {
  effectiveWords,
  licensedTypeWords,
  presentMonthsWords,
  requiredMonthsWords,
  stableRateWords,
  surplusWords,
  unlicensedTypeWords,
  vacantWords,
} from '../words/vocabulary-attendance.ts';
import { withoutGloss } from '../words/without-gloss.ts';
import { type RosterColumns, rosterRole } from './roster-columns.ts';

/** What a row of a roster is. `heading`: the label of a block (一、持证社工). */
export type RosterRowKind = 'worker' | 'sum' | 'stable-rate' | 'required' | 'heading' | 'other';

export interface RosterRow {
  readonly index: number;
  readonly kind: RosterRowKind;
  /** The words at the left of a row that is no worker's. */
  readonly label: string;
}

/** Tells the rows of a roster apart by the words at their left and by whether a worker is named. */
export function readRosterRows(
  reader: TableReader,
  columns: RosterColumns,
  range: {
    readonly first: number;
    readonly last: number;
    readonly left: number;
    readonly right: number;
  },
): readonly RosterRow[] {
  const firstMark = Math.min(...columns.marks.map(({ index }) => index));
  const rows: RosterRow[] = [];
  for (let index = range.first; index <= range.last; index++) {
    const line = lineOf(reader, index, range.left, range.right);
    if (line !== null && isBlockLabel(line)) {
      rows.push({ index, label: line, kind: 'heading' });
      continue;
    }
    if (line !== null && saysContinued(line)) continue;
    const label = labelOf(reader, columns, index, range.left, firstMark).replace(/\s+/gu, '');
    const kind = kindOf(reader, columns, index, label, range.right);
    // 一、持证社工（3人） with the block's sums behind it.
    const isHeaded = kind === 'other' && blockNumber.test(label) && isBlockLabel(label);
    if (isHeaded) rows.push({ index, label, kind: 'heading' });
    rows.push({ index, label, kind: isHeaded ? 'sum' : kind });
  }
  return rows;
}

const blockNumber = /^(?:[(（][一二三四五六七八九十]+[)）]|[一二三四五六七八九十]+[、.．:：])/u;

/** 一、持证社工（18人）: short, and no sum. */
function isBlockLabel(line: string): boolean {
  return line.length <= 30 && typeIn(line) !== null && !isClosingLabel(line);
}

/** The only text of a row that holds nothing else: 一、持证社工. */
function lineOf(reader: TableReader, row: number, left: number, right: number): string | null {
  let line: string | null = null;
  for (let column = left; column <= right; column++) {
    const area = reader.areaAt(row, column);
    if (!reader.isFilled(row, column) || area.left !== column) continue;
    if (line !== null || area.top !== row || area.bottom > row) return null;
    line = reader.textAt(row, column).replace(/\s+/gu, '');
  }
  return line;
}

/** The texts at the left that begin in the row, but not the worker's own. */
function labelOf(
  reader: TableReader,
  columns: RosterColumns,
  row: number,
  left: number,
  firstMark: number,
): string {
  const texts: string[] = [];
  for (let column = left; column < firstMark; column++) {
    const area = reader.areaAt(row, column);
    if (area.top !== row || area.left !== column) continue;
    const text = reader.textAt(row, column);
    if (text !== '' && !isOwn(columns, column, area.right)) texts.push(text);
  }
  if (texts.length > 0) return texts.join('');
  const first = firstFilled(reader, row, left, firstMark);
  return first !== null && isClosingLabel(first) ? first : '';
}

/** A cell of a column of the worker's own (name, post, licence) that stands alone. */
function isOwn({ roles }: RosterColumns, column: number, right: number): boolean {
  const type = roles.get('type');
  if (right > column || column === type) return false;
  return [...roles.values()].includes(column);
}

function firstFilled(reader: TableReader, row: number, left: number, right: number): string | null {
  for (let column = left; column < right; column++) {
    const area = reader.areaAt(row, column);
    const text = reader.textAt(row, column);
    if (text !== '' && area.top === row) return text;
  }
  return null;
}

function kindOf(
  reader: TableReader,
  columns: RosterColumns,
  row: number,
  label: string,
  right: number,
): RosterRowKind {
  const anyLabel = label === '' ? '' : normaliseLabel(label).core;
  if (holdsWord(label, stableRateWords)) return 'stable-rate';
  if (holdsWord(label, requiredMonthsWords)) return 'required';
  if (holdsWord(label, surplusWords)) return 'other';
  if (isSumLabel(label)) return isFilled(reader, row, columns, right) ? 'sum' : 'heading';
  if (isWorker(reader, columns, row)) return 'worker';
  if (anyLabel !== '' && typeIn(label) !== null && !isFilled(reader, row, columns, right))
    return 'heading';
  return 'other';
}

/** 小计, 持证社工有效人次小计, 每月社保购买、工资发放、人员到岗等情况总计, 到岗人数合计, 实到人次. */
function isSumLabel(text: string): boolean {
  const { core } = normaliseLabel(withoutGloss(text));
  if (core === '') return false;
  if (isTotalWord(core) || /(小计|合计|总计|共计|总数|总人次|总人数)$/.test(core)) return true;
  return (
    headCountPattern.test(core) ||
    holdsWord(core, presentMonthsWords) ||
    (holdsWord(core, effectiveWords) && core.includes('人次'))
  );
}

/** 在岗人数, 每月到岗, 当月人数: those who were there in each month. */
const headCountPattern =
  /^(?:(?:[每当本各]月份?)?(?:在岗|到岗|在职|上岗|出勤)|[每当本各]月份?(?:实际|实有)?)(?:社工|人员)?(?:总?人数|人次)$|^[每当本各]月份?(?:实际|实有)?(?:在岗|到岗|在职|上岗|出勤)$/u;

/** The label of any row under the workers: a sum, the stable rate, what is required or lacking. */
export function isClosingLabel(text: string): boolean {
  const words = [stableRateWords, requiredMonthsWords, surplusWords];
  return isSumLabel(text) || words.some((list) => holdsWord(text, list));
}

/** Has a figure or mark under the months or behind them. */
function isFilled(
  reader: TableReader,
  row: number,
  columns: RosterColumns,
  right: number,
): boolean {
  const firstMark = Math.min(...columns.marks.map(({ index }) => index));
  for (let column = firstMark; column <= right; column++) {
    const area = reader.areaAt(row, column);
    if (
      area.top === row &&
      area.left >= firstMark &&
      reader.readingAt(row, column).kind !== 'blank'
    )
      return true;
  }
  return false;
}

/** Named in its own cell, or numbered with marks. */
function isWorker(reader: TableReader, { roles, marks }: RosterColumns, row: number): boolean {
  const nameColumn = roles.get('name');
  const hasMarks = marks.some(({ index }) => reader.isFilled(row, index));
  if (nameColumn !== undefined) {
    const text = ownText(reader, row, nameColumn);
    // A month under 姓名 heads a row of a roster that has its workers across.
    if (reader.dayAt(row, nameColumn) !== null || reader.words(isMonthText, text)) return false;
    if (text !== '' && !isNoneMark(text))
      return isPerson(text) && isKept(reader, row, { roles, marks });
  }
  const serial = roles.get('serial');
  const isNumbered = serial !== undefined && /^\d{1,4}$/.test(ownText(reader, row, serial));
  return isNumbered && hasMarks;
}

/** No sum, no head said again, and no 制表人：…. */
export function isPerson(text: string): boolean {
  const isLong = text.replace(/[（(][^（()）]*[)）]/gu, '').length > 20;
  if (isLong || /^其中|[:：]|人[数次]$|率$/u.test(text) || isSumLabel(text)) return false;
  // ● in a row of the legend.
  if (!/[\p{L}\d]/u.test(text) || vacantWords.includes(normaliseLabel(text).core)) return false;
  return !/姓名|名单|名称/.test(text.replace(/\s+/gu, '')) || rosterRole(text) !== 'name';
}

/** Something besides the name is told: a number, a post, a licence, a mark. */
function isKept(
  reader: TableReader,
  row: number,
  { roles, marks }: Pick<RosterColumns, 'roles' | 'marks'>,
): boolean {
  const told = (['serial', 'post', 'licence', 'contract', 'years'] as const).some((role) => {
    const column = roles.get(role);
    return column !== undefined && ownText(reader, row, column) !== '';
  });
  return told || marks.some(({ index }) => reader.isFilled(row, index));
}

/** The text of a cell that is not part of an area begun further left or above. */
export function ownText(reader: TableReader, row: number, column: number): string {
  const area = reader.areaAt(row, column);
  return area.left === column && area.top === row ? reader.textAt(row, column) : '';
}

/** 持证社工 or 非持证社工 as a text says it; null where it says neither or both. */
export function typeIn(text: string): 'licensed' | 'unlicensed' | null {
  const unlicensed = unlicensedTypeWords.filter((word) => text.includes(word));
  const rest = unlicensed.reduce((left, word) => left.replaceAll(word, ''), text);
  const licensed = holdsWord(rest, licensedTypeWords);
  if (licensed === unlicensed.length > 0) return null;
  return licensed ? 'licensed' : 'unlicensed';
}
