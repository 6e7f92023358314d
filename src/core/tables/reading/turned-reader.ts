import type { Range } from '../../cells/address.ts';
import type { TableReader } from './table-reader.ts';

/**
 * Reads a block of a sheet turned: its rows as columns, its columns as rows, both counted from the
 * block's corner. What lies outside of the block is not to be asked.
 */
export function turnedReader(reader: TableReader, block: Range): TableReader {
  const { top, left } = block;
  const at = (row: number, column: number) => [top + column, left + row] as const;
  const turned = (area: Range): Range => ({
    top: Math.max(area.left, left) - left,
    left: Math.max(area.top, top) - top,
    bottom: Math.min(area.right, block.right) - left,
    right: Math.min(area.bottom, block.bottom) - top,
  });
  const { grid } = reader.sheet;
  const addressAt: TableReader['addressAt'] = (row, column) => {
    const { sheet, ...place } = reader.addressAt(...at(row, column));
    return { sheet, row: place.column - left, column: place.row - top };
  };
  return {
    ...reader,
    sheet: {
      ...reader.sheet,
      grid: { ...grid, rowCount: block.right - left + 1, columnCount: block.bottom - top + 1 },
    },
    hintsAt: (row, column) => reader.hintsAt(...at(row, column)),
    mergeAt: (row, column) => {
      const area = reader.mergeAt(...at(row, column));
      return area && turned(area);
    },
    areaAt: (row, column) => turned(reader.areaAt(...at(row, column))),
    cellAt: (row, column) => reader.cellAt(...at(row, column)),
    isFilled: (row, column) => reader.isFilled(...at(row, column)),
    addressAt,
    textAt: (row, column) => reader.textAt(...at(row, column)),
    isShown: (row, column) => reader.isShown(...at(row, column)),
    dayAt: (row, column) => reader.dayAt(...at(row, column)),
    readingAt: (row, column, context) => reader.readingAt(...at(row, column), context),
    kindAt: (row, column) => reader.kindAt(...at(row, column)),
    isBareNumber: (row, column) => reader.isBareNumber(...at(row, column)),
    statedAt: (row, column, context) => ({
      ...reader.statedAt(...at(row, column), context),
      cell: addressAt(row, column),
    }),
  };
}

/** Facts that were read from a block turned, with every address and range where it stands in the sheet. */
export function turnedBack<T>(facts: T, { top, left }: Range): T {
  const move = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(move);
    const own = Object.entries(value).map(([name, part]) => [name, move(part)]);
    const parts = Object.fromEntries(own) as Record<string, unknown>;
    const { row, column } = parts;
    if (typeof row === 'number' && typeof column === 'number')
      return { ...parts, row: top + column, column: left + row };
    return parts;
  };
  return move(facts) as T;
}
