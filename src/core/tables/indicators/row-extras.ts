import type { RowExtra } from '../facts/table.ts';
import type { TableReader } from '../reading/table-reader.ts';
import type { IndicatorColumn } from './indicator-column.ts';
import type { IndicatorShape } from './indicator-shape.ts';
import { rateScale, scaledRate } from './read-rate-column.ts';

/**
 * What the rows of a list print of two of their figures beside the rate that counts: 差额 of target and
 * quantity, and the rate of an earlier stage (中期完成, 完成率 beside 末期完成, 完成率). Lists with one target and one
 * quantity a row alone.
 */
export function rowExtras(
  reader: TableReader,
  { columns, rows, across, down }: IndicatorShape,
): readonly RowExtra[] {
  const figures = columns.filter(({ kind }) => kind === 'figure');
  const of = (role: IndicatorColumn['role']) => figures.filter((one) => one.role === role);
  const [[target, ...targets], [completed, ...more]] = [of('target'), of('completed')];
  if (across !== 'none' || down !== 'services' || !target || !completed) return [];
  if (targets.length > 0 || more.length > 0 || rows.some(({ role }) => role !== null)) return [];
  const read = (kind: RowExtra['of'], column: IndicatorColumn, done: IndicatorColumn) =>
    rows.map((row): RowExtra => {
      const stated = (one: IndicatorColumn) => reader.statedAt(row.index, one.index);
      const head = column.heads.at(-1)?.heading.text ?? '';
      return {
        of: kind,
        name: row.path.at(-1) ?? '',
        head,
        stated: stated(column),
        target: stated(target),
        completed: stated(done),
        line: String(column.index),
        path: [...row.path, ...column.heads.map(({ heading }) => heading.text)],
      };
    });
  const gaps = columns.filter(({ role }) => role === 'gap');
  return [
    ...gaps.flatMap((gap) => read('difference', gap, completed)),
    ...earlierRates(figures).flatMap(([rate, done]) => withScale(read('rate', rate, done), rate)),
  ];
}

/** Columns of parts that say to be rates, each with the quantity before it under the same head. */
function earlierRates(
  figures: readonly IndicatorColumn[],
): readonly (readonly [IndicatorColumn, IndicatorColumn])[] {
  return figures.flatMap((rate, at) => {
    const done = figures[at - 1];
    const isDone = done !== undefined && (done.addedTo !== undefined || isPart(done, 'completed'));
    const isPair = isDone && isPart(rate, 'rate');
    return isPair && outerOf(rate) === outerOf(done) ? [[rate, done] as const] : [];
  });
}

function isPart({ role, heads }: IndicatorColumn, told: 'rate' | 'completed'): boolean {
  return role === 'partial' && heads.at(-1)?.role === told;
}

function outerOf({ heads }: IndicatorColumn): string {
  return heads
    .slice(0, -1)
    .map(({ heading }) => heading.text)
    .join(' ');
}

function withScale(extras: readonly RowExtra[], { heads }: IndicatorColumn): readonly RowExtra[] {
  const lines = extras.map(({ stated, target, completed }) => ({
    rate: stated,
    target,
    completed,
  }));
  const scale = rateScale(lines, /[%％]/u.test(heads.at(-1)?.heading.text ?? ''));
  return extras.map((one) => ({ ...one, stated: scaledRate(one.stated, scale) }));
}
