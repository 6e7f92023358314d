import { toNumber } from '../../quantities/rational.ts';
import type { TableReader } from '../reading/table-reader.ts';

/** The figure of a row in a column, to compare by; null where there is none. */
export function figureAt(
  reader: TableReader,
  row: number,
  column: { readonly index: number } | undefined,
): number | null {
  if (!column) return null;
  const { reading } = reader.statedAt(row, column.index);
  return reading.kind === 'figure' ? toNumber(reading.figure.value) : null;
}
