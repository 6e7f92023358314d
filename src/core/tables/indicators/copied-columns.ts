import type { TableReader } from '../reading/table-reader.ts';
import type { IndicatorColumn } from './indicator-column.ts';

/**
 * A column that says under the same heads just what the one before it says, as merged cells do that were
 * taken apart and filled, is no column of its own.
 */
export function withoutCopies(
  reader: TableReader,
  rows: readonly number[],
  columns: readonly IndicatorColumn[],
): readonly IndicatorColumn[] {
  const copies = columns.filter((column, at) => {
    const before = columns[at - 1];
    if (!before || column.role === null || column.role !== before.role) return false;
    if (before.index !== column.index - 1 || !areHeadedAlike(before, column)) return false;
    return rows.every(
      (row) => reader.textAt(row, column.index) === reader.textAt(row, before.index),
    );
  });
  return copies.length === 0 ? columns : columns.filter((column) => !copies.includes(column));
}

function areHeadedAlike(
  { heads: one }: IndicatorColumn,
  { heads: other }: IndicatorColumn,
): boolean {
  return (
    one.length === other.length &&
    one.length > 0 &&
    one.every(({ heading }, at) => heading.text === other[at]?.heading.text)
  );
}
