import type { TableReader } from '../reading/table-reader.ts';
import { countedItems } from '../words/counted-items.ts';
import type { IndicatorColumn } from './indicator-column.ts';

/**
 * Columns of targets and of what was done whose cells count several services in words (开展小组6个、节次≥36节)
 * hold figures and no names: all of their cells do, and one of them more than one service. It takes a
 * column of each and one before them that names the rows.
 */
export function withItemColumns(
  reader: TableReader,
  rows: readonly number[],
  columns: readonly IndicatorColumn[],
): readonly IndicatorColumn[] {
  const [name] = columns.filter(({ kind }) => kind !== 'serial');
  const worded = columns.filter((column) => roleOf(column) !== null && column !== name);
  const of = (role: IndicatorColumn['role']) => worded.filter((column) => roleOf(column) === role);
  const [target, moreTargets] = of('target');
  const [completed, moreCompleted] = of('completed');
  if (!target || moreTargets || !completed || moreCompleted) return columns;
  if (!counts(reader, rows, target) || !counts(reader, rows, completed)) return columns;
  return columns.map((column) => {
    if (column === name && column.kind !== 'area') return { ...column, kind: 'service' };
    return column === target || column === completed
      ? { ...column, kind: 'figure', role: roleOf(column), holdsItems: true }
      : column;
  });
}

function roleOf({ heads, kind }: IndicatorColumn): 'target' | 'completed' | null {
  if (kind !== 'service' && kind !== 'figure' && kind !== 'unknown') return null;
  const role = heads.findLast((head) => head.role !== null)?.role ?? null;
  return role === 'target' || role === 'completed' ? role : null;
}

function counts(reader: TableReader, rows: readonly number[], { index }: IndicatorColumn): boolean {
  let several = 0;
  for (const row of rows) {
    if (reader.isBareNumber(row, index)) return false;
    const text = reader.textAt(row, index);
    if (text === '') continue;
    const items = /\d/.test(text) ? reader.words(countedItems, text) : null;
    if (!items) return false;
    if (items.length > 1) several++;
  }
  return several > 0;
}
