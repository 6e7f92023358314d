import type { CellAddress, Range } from '../cells/address.ts';
import { blankCell, type Cell, isError } from '../cells/cell.ts';
import { displayText } from '../cells/display-text.ts';
import { cellAt } from '../cells/grid.ts';
import type { SheetSnapshot } from '../cells/snapshot.ts';
import type { Day } from '../quantities/period.ts';
import { dayFromSerial } from '../quantities/read-day.ts';
import { type QuantityContext, readQuantity } from '../quantities/read-quantity.ts';
import type { Stated } from '../quantities/reading.ts';
import { isDateFormat } from './cell-type.ts';
import { viewSheet } from './sheet-view.ts';

/** Reads a sheet's cells with merged areas resolved: every cell of an area says what the area says. */
export interface TableReader {
  readonly sheet: SheetSnapshot;
  /** The merged area that holds the cell, or the cell alone. */
  areaAt(row: number, column: number): Range;
  cellAt(row: number, column: number): Cell;
  /** As displayed, blanks at the ends cut; '' for nothing, an error or an unknown formula. */
  textAt(row: number, column: number): string;
  /** The day of a cell that holds a date as a number. */
  dayAt(row: number, column: number): Day | null;
  /** The address of the area's first cell. */
  addressAt(row: number, column: number): CellAddress;
  statedAt(row: number, column: number, context?: QuantityContext): Stated;
}

export function readTables(sheet: SheetSnapshot, usesDate1904: boolean): TableReader {
  const areas = areasByRow(viewSheet(sheet).merges);
  const areaAt = (row: number, column: number): Range =>
    areas.get(row)?.find((area) => column >= area.left && column <= area.right) ?? {
      top: row,
      left: column,
      bottom: row,
      right: column,
    };
  const read = (row: number, column: number): Cell => {
    const { top, left } = areaAt(row, column);
    return row < 0 || column < 0 ? blankCell : cellAt(sheet.grid, top, left);
  };
  const addressAt = (row: number, column: number): CellAddress => {
    const { top, left } = areaAt(row, column);
    return { sheet: sheet.name, row: top, column: left };
  };
  return {
    sheet,
    areaAt,
    cellAt: read,
    addressAt,
    textAt: (row, column) => shownText(read(row, column), usesDate1904),
    dayAt: (row, column) => {
      const { value, format: code } = read(row, column);
      return typeof value === 'number' && isDateFormat(code)
        ? dayFromSerial(value, usesDate1904)
        : null;
    },
    statedAt: (row, column, context) => ({
      cell: addressAt(row, column),
      reading: readQuantity(read(row, column), context),
    }),
  };
}

function areasByRow(merges: readonly Range[]): ReadonlyMap<number, readonly Range[]> {
  const rows = new Map<number, Range[]>();
  for (const merge of merges) {
    for (let row = merge.top; row <= merge.bottom; row++) {
      const list = rows.get(row);
      if (list) list.push(merge);
      else rows.set(row, [merge]);
    }
  }
  return rows;
}

function shownText(cell: Cell, usesDate1904: boolean): string {
  return isError(cell.value) ? '' : displayText(cell, usesDate1904).trim();
}
