import type { Range } from '../../cells/address.ts';
import type { MoneyFace } from './money-face.ts';
import { numbers } from './worded-head.ts';

/** The headings over a column of a table of money, outermost first. */
export function moneyPath(face: MoneyFace, head: Range, column: number): readonly string[] {
  const path: string[] = [];
  let last: Range | null = null;
  for (let row = head.top; row <= head.bottom; row++) {
    const area = face.area(row, column);
    const isKnown: boolean = last !== null && area.top === last.top && area.left === last.left;
    const text = face.text(row, column) || impliedText(face, head, row, column);
    if (text !== '' && !isKnown && text !== path.at(-1)) path.push(text.replace(/\s+/gu, ' '));
    last = area;
  }
  return path;
}

/** A blank beside a heading that has heads under it: 预算 over 金额, 占比 without a merge. */
function impliedText(face: MoneyFace, head: Range, row: number, column: number): string {
  const hasUnder = (at: number) =>
    numbers(row + 1, head.bottom).some((below) => face.text(below, at) !== '');
  if (!hasUnder(column)) return '';
  for (let at = column - 1; at >= head.left; at--) {
    const text = face.text(row, at);
    if (text !== '') return !hasUnder(at) || face.area(row, at).bottom > row ? '' : text;
  }
  return '';
}
