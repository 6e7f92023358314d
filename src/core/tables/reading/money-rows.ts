import type { Range } from '../../cells/address.ts';
import { foldText } from '../words/normalise-label.ts';
import { readMoneyUnit } from '../words/read-money-unit.ts';
import type { MoneyFace } from './money-face.ts';
import { frameOf } from './money-frame.ts';
import { numbers } from './worded-head.ts';

/** The heads of a table of money whose rows are looked for, and its columns of figures. */
interface HeadedColumns {
  readonly head: Range;
  readonly firstFigure: number;
  readonly figures: readonly number[];
}

/** What ends the rows. */
interface RowEnds {
  readonly isHead: (text: string) => boolean;
  /** A label with which another part of the form begins: 一级指标. */
  readonly isOtherPart: ((text: string) => boolean) | undefined;
  /** A row says something that no row of such a table says. */
  readonly isStrange: (row: number) => boolean;
}

/**
 * The rows under the heads up to a note, a signature or another table; one row between them may be
 * blank, and more where an area reaches through them.
 */
export function rowsUnder(
  face: MoneyFace,
  { head, firstFigure, figures }: HeadedColumns,
  ends: RowEnds,
): readonly number[] {
  const rows: number[] = [];
  let blanks = 0;
  let last = -1;
  const end = frameOf(face, head)?.bottom ?? face.rowCount - 1;
  for (let row = head.bottom + 1; row <= end; row++) {
    const columns = numbers(head.left, head.right);
    if (isBlankRow(face, row, head.left, head.right)) {
      const isWithin = columns.some((column) => !face.isBlank(row, column));
      if (!isWithin && ++blanks > 1) break;
      continue;
    }
    const labels = numbers(head.left, firstFigure - 1).flatMap(
      (column) => face.text(row, column) || [],
    );
    const hasFigure = figures.some((column) => isOwnFigure(face, row, column));
    if (blanks > 0 && (ends.isStrange(row) || isOther(face, row, head, figures))) break;
    if (isEnd(face, row, { labels, figures, hasFigure }, ends)) break;
    if (labels.length === 0 && hasFigure && blanks > 0) break;
    blanks = 0;
    rows.push(row);
    if (hasFigure || figures.some((column) => isPending(face, row, column))) last = rows.length;
  }
  return rows.slice(0, Math.max(0, last));
}

/**
 * Behind a blank row another table begins: with a title or heads of its own, with labels where figures
 * stand, or beside a cell of its own before the labels, where the things stand across.
 */
function isOther(
  face: MoneyFace,
  row: number,
  { left }: Range,
  figures: readonly number[],
): boolean {
  const isTitled = left > 0 && isTitle(face, row, left - 1);
  if (isTitled || figures.some((column) => isLabel(face, row, column))) return true;
  if (figures.some((column) => isOwnFigure(face, row, column))) return false;
  // A batch that waits has no figure yet: 未到账.
  if (figures.some((column) => isPending(face, row, column))) return false;
  const isHeadRow = figures.some((column) => face.text(row, column) !== '');
  return isHeadRow || !figures.some((column) => isOwnFigure(face, row + 1, column));
}

/** Something of its own that is no unit: 单位：万元 may stand over the last line of lines across. */
function isTitle(face: MoneyFace, row: number, column: number): boolean {
  const text = foldText(face.text(row, column));
  const isUnit = /^[(（]?(?:金额|货币|计量)?单位/u.test(text) && readMoneyUnit(text) !== null;
  return text !== '' && !isUnit && face.area(row, column).top === row;
}

function isOwnText(face: MoneyFace, row: number, column: number): boolean {
  const { top, left } = face.area(row, column);
  return top === row && left === column && isLabel(face, row, column);
}

/** Words in the place of a figure, unless they say that it is yet to come: 待拨付, 未到账. */
function isLabel(face: MoneyFace, row: number, column: number): boolean {
  return face.kind(row, column) === 'text' && !isPending(face, row, column);
}

function isPending(face: MoneyFace, row: number, column: number): boolean {
  return face.kind(row, column) === 'text' && /^[未待尚]/u.test(face.text(row, column));
}

function isOwnFigure(face: MoneyFace, row: number, column: number): boolean {
  const kind = face.kind(row, column);
  return kind === 'figure' || kind === 'unknown' || kind === 'none';
}

/**
 * Another part of a form; where no figure stands, a note, a signature, or the heads of another table:
 * words where figures stand.
 */
function isEnd(
  face: MoneyFace,
  row: number,
  { labels, figures, hasFigure }: RowTexts,
  { isHead, isOtherPart }: RowEnds,
): boolean {
  if (isOtherPart && labels.some(isOtherPart)) return true;
  if (hasFigure) return false;
  if (labels.length === 0) return true;
  if (labels.some((text) => text.length > 40 || /^(?:注|备注|说明|填表说明)\s*[:：]/u.test(text)))
    return true;
  const own = figures.filter((column) => isOwnText(face, row, column));
  return own.length > 2 || figures.filter((column) => isHead(face.text(row, column))).length >= 2;
}

interface RowTexts {
  readonly labels: readonly string[];
  readonly figures: readonly number[];
  readonly hasFigure: boolean;
}

/** Nothing begins in the row; an area from above may reach through it. */
export function isBlankRow(face: MoneyFace, row: number, left: number, right: number): boolean {
  return numbers(left, right).every(
    (column) => face.isBlank(row, column) || face.area(row, column).top < row,
  );
}
