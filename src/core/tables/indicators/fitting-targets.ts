import type { TableReader } from '../reading/table-reader.ts';
import { figureAt } from './figure-at.ts';
import type { IndicatorColumn } from './indicator-column.ts';

/**
 * Several targets beside one completed quantity (市级任务数, 镇级任务数): the one with which the printed rates
 * were reckoned counts, the others are known and not counted. Levels that no rate tells apart are none
 * to be added up either: then none counts.
 */
export function withFittingTarget(
  reader: TableReader,
  rows: readonly number[],
  columns: readonly IndicatorColumn[],
): readonly IndicatorColumn[] {
  const of = (role: IndicatorColumn['role']) =>
    columns.filter((column) => column.kind === 'figure' && column.role === role);
  const [targets, [done, moreDone], [rate, moreRates]] = [
    of('target'),
    of('completed'),
    of('rate'),
  ];
  if (targets.length < 2 || !done || moreDone) return columns;
  const isFitted = (row: number, target: IndicatorColumn) => {
    const [aim, made] = [figureAt(reader, row, target), figureAt(reader, row, done)];
    const printed = rate ? figureAt(reader, row, rate) : null;
    if (!aim || made === null || printed === null) return false;
    const exact = made / aim;
    return Math.abs(exact - printed) < 0.006 || Math.abs(exact * 100 - printed) < 0.6;
  };
  const fitted =
    rate && !moreRates ? targets.map((one) => rows.filter((row) => isFitted(row, one)).length) : [];
  const most = Math.max(0, ...fitted);
  const counted = targets.filter((_, at) => fitted[at] === most);
  const [only, more] = most > 1 && most * 3 >= rows.length * 2 ? counted : [];
  const areLevels = targets.every(({ heads }) => levels.test(heads.at(-1)?.name ?? ''));
  if (!areLevels && (!only || more)) return columns;
  return columns.map((column): IndicatorColumn => {
    if (!targets.includes(column)) return column;
    return column === only && !more ? withoutName(column) : { ...column, role: 'partial' };
  });
}

const levels = /^(?:国家|部|省|市|区|县|镇|乡|街道?|镇街|乡镇)级?$/u;

function withoutName(column: IndicatorColumn): IndicatorColumn {
  const heads = column.heads.map((head, at) =>
    at === column.heads.length - 1 ? { ...head, name: null } : head,
  );
  return { ...column, heads };
}
