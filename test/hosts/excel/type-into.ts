import { formatPosition } from '../../../src/core/cells/a1.ts';
import type { CellAddress } from '../../../src/core/cells/address.ts';
import { changeCell } from './test-host/cell-store.ts';
import type { TestSheet, TestValue } from './test-host/state.ts';
import type { TestHost } from './test-host/test-host.ts';

export function sheetNamed({ book }: TestHost, name: string): TestSheet {
  const sheet = book.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** A person types into a cell, and Excel has that to tell. */
export function typeInto(host: TestHost, cell: CellAddress, value: TestValue): void {
  const sheet = sheetNamed(host, cell.sheet);
  changeCell(sheet, cell.row, cell.column, { value, formula: null });
  tellChange(host, sheet, 'RangeEdited', formatPosition(cell));
}

/** Something else happened on a sheet: rows put in, for one. */
export function tellChange(
  host: TestHost,
  sheet: TestSheet,
  changeType: string,
  address: string,
): void {
  host.events.push({
    type: 10,
    args: { worksheetId: sheet.id, address, changeType, source: 'Local' },
  });
}
