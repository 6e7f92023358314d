import type { Range } from '../../cells/address.ts';
import { stationIn } from '../reading/read-titles.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { numbers } from '../reading/worded-head.ts';
import { countsSeveral } from '../words/counted-items.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { namesService } from '../words/names-service.ts';
import { readFigureHeading, wholeMeasure } from '../words/read-figure-heading.ts';

/** Rows of heads above and below the one with the roles. */
const mostAround = 3;

/**
 * The rows of words above the roles. A row with one text only is a title, unless that stands over the
 * roles and a row of words is right above it, or a label of the roles' row reaches up beside it.
 */
export function bandTop(reader: TableReader, { top, left, right }: Range): number {
  const near = { top, left: labelsFrom(reader, top, left), bottom: top, right };
  const reached = numbers(near.left, right).map((column) => reader.areaAt(top, column).top);
  let first = Math.max(Math.min(...reached), top - mostAround);
  for (let row = first - 1; row >= Math.max(0, top - mostAround); row--) {
    const isHead =
      isWorded(reader, near, row) ||
      isNameOver(reader, row, left, right) ||
      (isWorded(reader, near, row - 1) &&
        isAlone(reader, near, row, left) &&
        !holdsTitle(reader, near, row - 1));
    if (isHead && !holdsTitle(reader, near, row)) first = row;
    else if (isHead || !isBlank(reader, near, row)) break;
  }
  return first;
}

/** 东片区 over one of two lists side by side stands over all of its columns alone, and is a title. */
export function belowTitles(reader: TableReader, { top, left, bottom, right }: Range): number {
  for (let row = top; row < bottom; row++) {
    const [first, more] = numbers(left, right).filter((at) => ownText(reader, row, at) !== '');
    if (first !== left || more !== undefined) return row;
    if (reader.areaAt(row, left).bottom > row) return row;
  }
  return bottom;
}

/** The row's only text before a blank column is merged over the roles and names a service or measure: 小时数 over 任务, 完成, 完成率. */
function isNameOver(reader: TableReader, row: number, left: number, right: number): boolean {
  const area = reader.mergeAt(row, left);
  if (area?.top !== row || area.left !== left || area.right === left || area.right > right)
    return false;
  const text = reader.textAt(row, left);
  return reader.words(wholeMeasure, text) !== null || reader.words(namesService, text);
}

/** The first of the three columns before the roles; what lies behind a blank one is another table's. */
function labelsFrom(reader: TableReader, row: number, left: number): number {
  const rows = numbers(Math.max(0, row - mostAround), row + 1);
  const isEmpty = (column: number) => rows.every((at) => !reader.isFilled(at, column));
  let first = left;
  while (first > Math.max(0, left - 3) && !isEmpty(first - 1)) first--;
  return first;
}

/** Titles of tables side by side, and lines under them such as 评估期：…, stand in the row. */
function holdsTitle(reader: TableReader, { left, right }: Range, row: number): boolean {
  return numbers(left, right).some((column) => {
    const text = ownText(reader, row, column);
    return isTitle(text, reader.words) || /[:：]\s*\S/u.test(text) || signature.test(text);
  });
}

/** 审核人：, 日期： with room to sign: no head. */
const signature = /^(?:制表|填表|填报|审核|复核|审批|经办|负责|日期)[^:：]{0,6}[:：]$/u;

/** 某街社工站指标完成情况（2023年7月1日至11月30日）: what a station's table is called, and no head in it. */
export function isTitle(text: string, words: Lexicon): boolean {
  return /(?:情况|表)(?:[（(].*)?$/u.test(text) && words(stationIn, text) !== null;
}

/** The only text of the row stands in the column or behind it. */
function isAlone(reader: TableReader, range: Range, row: number, from: number): boolean {
  const filled = numbers(range.left, range.right).filter((column) => isOwn(reader, row, column));
  const [only] = filled;
  return filled.length === 1 && only !== undefined && only >= from;
}

/** The rows of words under roles that span names: 完成量 over 片区一, 片区二. */
export function bandBottom(reader: TableReader, head: Range): number {
  let last = head.bottom;
  while (last < head.bottom + mostAround) {
    const row = nextWorded(reader, head, last);
    if (row === null) break;
    const filled = numbers(head.left, head.right).filter((at) => ownText(reader, row, at) !== '');
    const isBehind = filled[0] !== head.left;
    if (!isBehind && filled.length * 2 < head.right - head.left) break;
    if (isSaidBelow(reader, head, row, filled) || !isUnderRole(reader, head, row)) break;
    last = row;
  }
  return last;
}

/** Words stand under the roles or behind them, or one reaches down into the row: else the row is one without figures. */
function isUnderRole(reader: TableReader, { bottom, left, right }: Range, row: number): boolean {
  const heads = numbers(left, right);
  const first = heads.find((column) => reader.words(saysRole, reader.textAt(bottom, column)));
  return heads.some(
    (column) =>
      column >= (first ?? left) &&
      (ownText(reader, row, column) !== '' || reader.mergeAt(row, column) !== null),
  );
}

function saysRole(text: string): boolean {
  const { role } = readFigureHeading(text);
  return role === 'target' || role === 'completed' || role === 'rate';
}

/** So many rows are looked through for the words of one that may be a row of heads. */
const mostBelow = 40;

/**
 * Words of the row stand again in their columns beneath, twice or more (志愿者培育, 人 of the next areas):
 * names and units, and no heads. Under the roles, said again too, they are heads said again.
 */
function isSaidBelow(
  reader: TableReader,
  head: Range,
  row: number,
  filled: readonly number[],
): boolean {
  const texts = filled.map((column) => reader.textAt(row, column));
  let count = 0;
  for (let below = row + 1; below <= row + mostBelow; below++) {
    const again = filled.filter((column, at) => ownText(reader, below, column) === texts[at]);
    if (again.length === 0) continue;
    const over = below - row + head.bottom;
    const isAgain = numbers(head.left, head.right).some(
      (column) =>
        reader.kindAt(head.bottom, column) === 'text' &&
        reader.textAt(over, column) === reader.textAt(head.bottom, column),
    );
    if (isAgain) continue;
    count += again.length;
    if (count > 1) return true;
  }
  return false;
}

/** The row of words under a row, over one blank row at most. */
export function nextWorded(reader: TableReader, range: Range, row: number): number | null {
  const next = isBlank(reader, range, row + 1) ? row + 2 : row + 1;
  return isWorded(reader, range, next) ? next : null;
}

/** Two words or more and no figure begin in the row. */
export function isWorded(reader: TableReader, { left, right }: Range, row: number): boolean {
  const own = numbers(left, right).filter((column) => begins(reader, row, column));
  // A title alone in its row need not be read.
  if (own.filter((column) => reader.isFilled(row, column)).length < 2) return false;
  let words = 0;
  for (const column of own) {
    const kind = reader.kindAt(row, column);
    if (kind === 'text' && reader.words(countsSeveral, reader.textAt(row, column))) return false;
    if (kind === 'text') words++;
    else if (kind !== 'blank') return false;
  }
  return words >= 2;
}

export function isBlank(reader: TableReader, { left, right }: Range, row: number): boolean {
  for (let column = left; column <= right; column++) {
    if (isOwn(reader, row, column)) return false;
  }
  return true;
}

/** Something is shown that begins in the cell. */
export function isOwn(reader: TableReader, row: number, column: number): boolean {
  return begins(reader, row, column) && reader.isShown(row, column);
}

export function ownText(reader: TableReader, row: number, column: number): string {
  return begins(reader, row, column) ? reader.textAt(row, column) : '';
}

/** The cell stands alone, or an area begins in it. */
function begins(reader: TableReader, row: number, column: number): boolean {
  const area = reader.mergeAt(row, column);
  return area === null || (area.top === row && area.left === column);
}
