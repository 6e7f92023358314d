import { cellType } from '../grid/cell-type.ts';
import type { SheetView } from '../grid/sheet-view.ts';

/** Cells beside each other in a row that all hold something, by rows and from left to right. */
export interface Runs {
  readonly rows: readonly number[];
  readonly lefts: readonly number[];
  readonly rights: readonly number[];
}

/** The runs of a sheet's single cells: a table's row is one of them. Merged areas are none. */
export function runsOf({ sheet, types, anchors }: SheetView): Runs {
  const { rows, starts, columns } = sheet.grid;
  const runs = { rows: [] as number[], lefts: [] as number[], rights: [] as number[] };
  for (let at = 0; at < rows.length; at++) {
    const end = starts[at + 1] as number;
    let last = -2;
    for (let index = starts[at] as number; index < end; index++) {
      if (types[index] === cellType.blank || anchors[index] === 1) continue;
      const column = columns[index] as number;
      if (column === last + 1) runs.rights[runs.rights.length - 1] = column;
      else {
        runs.rows.push(rows[at] as number);
        runs.lefts.push(column);
        runs.rights.push(column);
      }
      last = column;
    }
  }
  return runs;
}

/** The place of the first run in the row or beneath it. */
export function firstRun({ rows }: Runs, row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] as number) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
