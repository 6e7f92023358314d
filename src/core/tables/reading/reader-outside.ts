import type { Range } from '../../cells/address.ts';
import { blankCell } from '../../cells/cell.ts';
import { readQuantity } from '../../quantities/read-quantity.ts';
import type { TableReader } from './table-reader.ts';

/** Reads a sheet as if nothing stood in the ranges: what lies there is told already. */
export function readerOutside(reader: TableReader, ranges: readonly Range[]): TableReader {
  if (ranges.length === 0) return reader;
  const isIn = (row: number, column: number) =>
    ranges.some(
      ({ top, left, bottom, right }) =>
        row >= top && row <= bottom && column >= left && column <= right,
    );
  const blank = readQuantity(blankCell);
  const alone = (row: number, column: number) => ({
    top: row,
    left: column,
    bottom: row,
    right: column,
  });
  return {
    ...reader,
    hintsAt: (row, column) => (isIn(row, column) ? 0 : reader.hintsAt(row, column)),
    mergeAt: (row, column) => (isIn(row, column) ? null : reader.mergeAt(row, column)),
    areaAt: (row, column) => (isIn(row, column) ? alone(row, column) : reader.areaAt(row, column)),
    cellAt: (row, column) => (isIn(row, column) ? blankCell : reader.cellAt(row, column)),
    isFilled: (row, column) => !isIn(row, column) && reader.isFilled(row, column),
    textAt: (row, column) => (isIn(row, column) ? '' : reader.textAt(row, column)),
    isShown: (row, column) => !isIn(row, column) && reader.isShown(row, column),
    dayAt: (row, column) => (isIn(row, column) ? null : reader.dayAt(row, column)),
    readingAt: (row, column, context) =>
      isIn(row, column) ? blank : reader.readingAt(row, column, context),
    kindAt: (row, column) => (isIn(row, column) ? 'blank' : reader.kindAt(row, column)),
    isBareNumber: (row, column) => !isIn(row, column) && reader.isBareNumber(row, column),
    statedAt: (row, column, context) =>
      isIn(row, column)
        ? { cell: reader.addressAt(row, column), reading: blank }
        : reader.statedAt(row, column, context),
  };
}
