import type { Range } from '../../cells/address.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { numbers } from '../reading/worded-head.ts';
import { countedItems } from '../words/counted-items.ts';
import { isBlank, isOwn, ownText } from './head-band.ts';

/** Longer texts are notes. */
export const longestHead = 40;

/** By row, the columns whose cells say a role. */
export type RoleRows = ReadonlyMap<number, readonly number[]>;

/** The first column whose head says a role, and the first of them over figures. */
interface RoleColumns {
  readonly first: number;
  readonly figures: number;
}

export interface Body {
  readonly rows: readonly number[];
  readonly repeats: readonly number[];
}

/** Rows with figures or marks, and labels alone, up to other heads, a note or two blank rows. */
export function rowsUnder(
  reader: TableReader,
  head: Range,
  roleColumns: RoleColumns,
  roles: RoleRows,
): Body {
  const isLabels = (row: number) => isLabelRow(reader, head, roleColumns, row);
  const rows: number[] = [];
  const repeats: number[] = [];
  const depth = head.bottom - head.top + 1;
  let blanks = 0;
  let section: number | null = null;
  for (let row = head.bottom + 1; row < reader.sheet.grid.rowCount; row++) {
    if (isAgain(reader, head, row)) {
      repeats.push(...numbers(row, row + depth - 1));
      row += depth - 1;
      continue;
    }
    if (isBlank(reader, head, row) && !isStated(reader, head, row)) {
      if (++blanks > 1) break;
      continue;
    }
    if (hasRoles(roles, head, row)) break;
    const isSection = () => isLabels(row) && leadsToFigures(reader, head, isLabels, row);
    const isFigures = isStated(reader, head, row);
    // A title may stand between the blank row and the heads.
    const isApart = blanks > 0 || section !== null;
    if (isApart && !isFigures && beginsOther(reader, head, row))
      return { rows: rows.filter((one) => one !== section), repeats };
    if (!isFigures && !isSection()) break;
    section = isFigures ? null : row;
    blanks = 0;
    rows.push(row);
  }
  return { rows, repeats };
}

/** Two roles or more in a row head another table. */
function hasRoles(roles: RoleRows, { left, right }: Range, row: number): boolean {
  return (roles.get(row)?.filter((at) => at >= left && at <= right) ?? []).length > 1;
}

/** So many rows may have labels alone, one under another. */
const mostUnstated = 4;

/** Figures stand under the row, over a blank row and other rows whose figures are blank. */
function leadsToFigures(
  reader: TableReader,
  head: Range,
  isLabels: (row: number) => boolean,
  row: number,
): boolean {
  let blanks = 0;
  for (let at = row + 1; at <= row + mostUnstated; at++) {
    if (isStated(reader, head, at)) return true;
    if (isBlank(reader, head, at)) blanks++;
    else if (!isLabels(at)) return false;
    if (blanks > 1) return false;
  }
  return false;
}

/** Behind a blank row or a title three different words or more and nothing else are the heads of another table. */
function beginsOther(reader: TableReader, head: Range, row: number): boolean {
  const filled = numbers(head.left, head.right).filter((at) => ownText(reader, row, at) !== '');
  if (filled.length < 3 || filled.some((at) => reader.kindAt(row, at) !== 'text')) return false;
  const texts = filled.map((at) => reader.textAt(row, at));
  return (
    new Set(texts).size === texts.length && !texts.some((text) => reader.words(isCounted, text))
  );
}

function isAgain(reader: TableReader, head: Range, row: number): boolean {
  for (let own = head.top; own <= head.bottom; own++) {
    for (let column = head.left; column <= head.right; column++) {
      const text = reader.textAt(own, column);
      const at = row + own - head.top;
      if (text === '' ? reader.isShown(at, column) : text !== reader.textAt(at, column))
        return false;
    }
  }
  return true;
}

/** A figure, a mark for none, or a formula without its value stands behind the first column. */
export function isStated(reader: TableReader, { left, right }: Range, row: number): boolean {
  for (let column = left + 1; column <= right; column++) {
    const area = reader.mergeAt(row, column);
    if (area && (area.top !== row || area.left !== column)) continue;
    const kind = reader.kindAt(row, column);
    if (kind === 'figure' || kind === 'none' || kind === 'unknown') return true;
    if (
      (kind === 'text' || kind === 'unreadable') &&
      reader.words(isCounted, reader.textAt(row, column))
    )
      return true;
  }
  return false;
}

/** 个案38个；小组5个, 志愿服务44小时 in words. */
function isCounted(text: string): boolean {
  return /\d/.test(text) && countedItems(text) !== null;
}

/** A section's title, or a row of several labels whose figures are still to come. */
function isLabelRow(
  reader: TableReader,
  head: Range,
  { first, figures }: RoleColumns,
  row: number,
): boolean {
  if (isLabelled(reader, head, first, row)) return true;
  return labelsIn(reader, head, row) > 1 && isLabelled(reader, head, figures, row);
}

/** How many labels a row has besides its number: 二 | 小组工作 is a section, 片区3 | 个案 | 个 is none. */
function labelsIn(reader: TableReader, head: Range, row: number): number {
  const texts = numbers(head.left, head.right).map((at) => ownText(reader, row, at));
  return texts.filter((text) => /[^\d一二三四五六七八九十.、()（）]/u.test(text)).length;
}

/** Labels only, before the figures: the title of a section, or a row whose figures are blank. */
function isLabelled(reader: TableReader, head: Range, first: number, row: number): boolean {
  const filled = numbers(head.left, head.right).filter((at) => isOwn(reader, row, at));
  const text = ownText(reader, row, filled[0] ?? head.left);
  const isBefore = filled.every((column) => column < first);
  return isBefore && text.length <= longestHead && !/^(注|备注|说明|制表|填表|审核)/u.test(text);
}
