import type { CellAddress, Range } from '../cells/address.ts';
import type { SheetSnapshot, Snapshot } from '../cells/snapshot.ts';
import { cellNames } from '../formulas/cell-names.ts';
import type { Recognition, Table } from '../tables/facts/table.ts';

/** A sheet by its name; Excel does not tell names apart by case. */
export function sheetOf({ sheets }: Snapshot, name: string): SheetSnapshot | null {
  const folded = name.toLowerCase();
  return (
    sheets.find((sheet) => sheet.name === name) ??
    sheets.find((sheet) => sheet.name.toLowerCase() === folded) ??
    null
  );
}

/** What the wording calls a cell by: the texts of its row (a roster's worker) and over it. */
export function namesAt(
  { snapshot, recognition }: { readonly snapshot: Snapshot; readonly recognition: Recognition },
  cell: CellAddress,
): { readonly name: string | null; readonly label: string | null } {
  const sheet = sheetOf(snapshot, cell.sheet);
  if (!sheet) return { name: null, label: null };
  const table = recognition.tables.find(
    ({ place }) =>
      place.sheet === cell.sheet &&
      cell.row >= place.top &&
      cell.row <= place.bottom &&
      cell.column >= place.left &&
      cell.column <= place.right,
  );
  const names = cellNames(sheet, table?.place ?? wholeOf(sheet), cell);
  return { name: workerIn(table, cell) ?? names.row, label: names.column };
}

function workerIn(table: Table | undefined, { row, column }: CellAddress): string | null {
  if (table?.kind !== 'attendance') return null;
  const own = table.isTurned ? column : row;
  return table.workers.find((worker) => worker.row === own)?.name?.text ?? null;
}

function wholeOf({ grid }: SheetSnapshot): Range {
  return { top: 0, left: 0, bottom: grid.rowCount - 1, right: grid.columnCount - 1 };
}
