import type { Range } from '../../cells/address.ts';
import type { MoneyFace } from './money-face.ts';

/** The area beside the heads that holds them and the rows together: 项目资金（万元） in a form. */
export function frameOf(face: MoneyFace, { top, left, bottom }: Range): Range | null {
  if (left === 0 || face.text(top, left - 1) === '') return null;
  const area = face.area(top, left - 1);
  return area.top <= top && area.bottom > bottom + 1 ? area : null;
}
