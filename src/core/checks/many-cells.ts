import type { CellAddress } from '../cells/address.ts';

/** More places than a person would go through are only counted. */
const most = 50;

/** The other places of one cause: as many as a finding names. */
export function otherCells(cells: readonly CellAddress[]): readonly CellAddress[] {
  return cells.slice(0, most);
}

/** A cell as a key of a map. */
export function cellKey({ sheet, row, column }: CellAddress): string {
  return `${row} ${column} ${sheet}`;
}
