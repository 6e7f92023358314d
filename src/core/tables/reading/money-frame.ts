import type { Range } from '../../cells/address.ts';
import { filledBottom } from './head-cells.ts';
import type { MoneyFace } from './money-face.ts';

/** The area beside the heads that holds them and the rows together: 项目资金（万元） in a form. */
export function frameOf(face: MoneyFace, { top, left, bottom }: Range): Range | null {
  // One column between them may be blank; an area over it that begins higher is another table's.
  const isApart = left > 1 && face.text(top, left - 1) === '';
  const column = isApart ? left - 2 : left - 1;
  if (column < 0 || face.text(top, column) === '') return null;
  const own = face.area(top, column);
  const area = { ...own, bottom: filledBottom(face, top, column) };
  const isBeside = isApart ? area.top === top : area.top <= top;
  return isBeside && area.bottom > bottom ? area : null;
}
