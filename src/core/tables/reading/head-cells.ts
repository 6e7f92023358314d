import type { MoneyFace } from './money-face.ts';
import { numbers } from './worded-head.ts';

/** Rows under a head that are looked at. */
const under = [1, 2, 3, 4, 5, 6];

export function isHeadText(face: MoneyFace, row: number, column: number): boolean {
  return face.text(row, column) !== '' && !isFigure(face, row, column);
}

export function isFigure(face: MoneyFace, row: number, column: number): boolean {
  const kind = face.kind(row, column);
  return kind === 'figure' || kind === 'unknown' || kind === 'error';
}

/** Words and no figure stand under the head: labels, whatever it says. */
export function holdsWords(face: MoneyFace, row: number, column: number): boolean {
  const kinds = under.map((down) => face.kind(row + down, column));
  return kinds.includes('text') && !kinds.some((kind) => kind === 'figure' || kind === 'unknown');
}

/** More words than figures begin under the head: one word over figures heads another table's. */
export function isNamed(face: MoneyFace, row: number, column: number): boolean {
  const own = under.filter((down) => {
    const area = face.area(row + down, column);
    return area.top === row + down && area.left === column;
  });
  const kinds = own.map((down) => face.kind(row + down, column));
  const words = kinds.filter((kind) => kind === 'text').length;
  return words > kinds.filter((kind) => kind !== 'text' && kind !== 'blank').length;
}

/** A label of the figures at its right, as 得分 of a table beside this one. */
export function labelsFigures(face: MoneyFace, row: number, column: number): boolean {
  return isFigure(face, row, face.area(row, column).right + 1);
}

/** The last row of an area, or of cells that say again what the first says: merges that were filled down. */
export function filledBottom(face: MoneyFace, row: number, column: number): number {
  const text = face.text(row, column);
  let { bottom } = face.area(row, column);
  if (text === '' || isFigure(face, row, column)) return bottom;
  while (bottom + 1 < face.rowCount && face.text(bottom + 1, column) === text)
    bottom = face.area(bottom + 1, column).bottom;
  return bottom;
}

/** The area goes on beside the figures under the heads: it holds the rows together and heads none. */
export function isBesideRows(
  face: MoneyFace,
  row: number,
  column: number,
  beside: number,
): boolean {
  const bottom = filledBottom(face, row, column);
  return numbers(row + 1, bottom).some(
    (at) => face.area(at, beside).top === at && isFigure(face, at, beside),
  );
}

/**
 * Something of its own stands in the column under the row; across, twice, and behind the same head as
 * the others: a title over the table has only another table's behind it.
 */
export function hasBody(face: MoneyFace, row: number, column: number, beside: number): boolean {
  if (!face.isTurned) return bodyCount(face, row, column) > 0;
  const gap = under.findIndex((down) => down > 2 && face.isBlank(row + down, beside));
  return bodyCount(face, row, column, gap < 0 ? under.length : gap) > 1;
}

/** A head over several columns, with one cell over as many under it, stands in the first of them. */
export function isCovered(face: MoneyFace, row: number, column: number): boolean {
  if (face.isTurned || face.area(row, column).left === column) return false;
  const own = under.filter((down) => !face.isBlank(row + down, column));
  return own.every((down) => face.area(row + down, column).left < column);
}

export function bodyCount(
  face: MoneyFace,
  row: number,
  column: number,
  most = under.length,
): number {
  return under.slice(0, most).filter((down) => {
    const area = face.area(row + down, column);
    return area.top > row && area.left === column && !face.isBlank(row + down, column);
  }).length;
}
