import type { CellAddress, Range } from '../../cells/address.ts';
import type { QuantityContext } from '../../quantities/read-quantity.ts';
import type { Reading, Stated } from '../../quantities/reading.ts';
import type { TableReader } from './table-reader.ts';

/**
 * A sheet seen with things as rows and what is said of them as columns: as it is, or turned where the
 * things stand across. Places, ranges and merged areas are those of the face.
 */
export interface MoneyFace {
  readonly reader: TableReader;
  readonly isTurned: boolean;
  readonly rowCount: number;
  readonly columnCount: number;
  text(row: number, column: number): string;
  /** With the blanks that it begins with. */
  rawText(row: number, column: number): string;
  area(row: number, column: number): Range;
  kind(row: number, column: number): Reading['kind'];
  isBlank(row: number, column: number): boolean;
  stated(row: number, column: number, context?: QuantityContext): Stated;
  address(row: number, column: number): CellAddress;
  /** A range of the face in the sheet. */
  inSheet(range: Range): Range;
}

export function moneyFace(reader: TableReader, isTurned: boolean): MoneyFace {
  const { grid } = reader.sheet;
  const place = <T>(read: (row: number, column: number) => T) =>
    isTurned ? (row: number, column: number) => read(column, row) : read;
  const turned = (range: Range): Range =>
    isTurned
      ? { top: range.left, left: range.top, bottom: range.right, right: range.bottom }
      : range;
  return {
    reader,
    isTurned,
    rowCount: isTurned ? grid.columnCount : grid.rowCount,
    columnCount: isTurned ? grid.rowCount : grid.columnCount,
    text: place((row, column) => reader.textAt(row, column)),
    rawText: place((row, column) => {
      const { value } = reader.cellAt(row, column);
      return typeof value === 'string' ? value : reader.textAt(row, column);
    }),
    area: place((row, column) => turned(reader.areaAt(row, column))),
    kind: place((row, column) => reader.kindAt(row, column)),
    isBlank: place((row, column) => {
      const { value, formula } = reader.cellAt(row, column);
      return formula === null && (value === null || value === '');
    }),
    stated: (row, column, context) =>
      isTurned ? reader.statedAt(column, row, context) : reader.statedAt(row, column, context),
    address: place((row, column) => reader.addressAt(row, column)),
    inSheet: turned,
  };
}
