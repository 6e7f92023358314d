import type { MoneyBand } from '../reading/money-band.ts';
import type { MoneyFace } from '../reading/money-face.ts';
import { numbers } from '../reading/worded-head.ts';
import { normaliseLabel } from '../words/normalise-label.ts';

/**
 * Of income and spending beside each other in one table (收入项目 | 金额 | 支出项目 | 金额) the side of
 * spending alone; other tables as they are.
 */
export function spendingSide<Role extends string>(
  face: MoneyFace,
  band: MoneyBand<Role>,
): MoneyBand<Role> {
  const headed = (side: RegExp, from: number) =>
    band.columns.find(
      ({ index, role, path }) =>
        index >= from &&
        role === null &&
        path.some((text) => side.test(normaliseLabel(text).core)) &&
        face.area(band.head.bottom, index).left === index,
    )?.index;
  const income = headed(/^(?:收入|资金来源|来源)/u, 0);
  const left = income === undefined ? undefined : headed(/^(?:支出|开支|费用)/u, income + 1);
  if (left === undefined) return band;
  const columns = band.columns.filter(({ index }) => index >= left);
  const firstFigure = columns.find(({ index, role }) => role !== null && index > left)?.index;
  if (firstFigure === undefined) return band;
  const isOwn = (row: number) =>
    numbers(left, band.head.right).some((column) => face.text(row, column) !== '');
  const head = { ...band.head, left };
  return { ...band, head, columns, firstFigure, rows: band.rows.filter(isOwn) };
}
