/** An error value as Excel writes it in en-US: `#N/A`, `#DIV/0!`. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds; null is a cell with nothing in it. Dates are numbers, told by their format. */
export type CellValue = null | number | string | boolean | CellError;

export interface Cell {
  readonly value: CellValue;
  /** The number format's code as en-US, `General` where none is set. */
  readonly format: string;
  /** Without the leading `=`, as en-US; null for a constant. */
  readonly formula: string | null;
}

export const blankCell: Cell = { value: null, format: 'General', formula: null };

export function isError(value: CellValue): value is CellError {
  return typeof value === 'object' && value !== null;
}

/** A formula that has no stored value: its figure is unknown, not zero and not blank. */
export function isUnknown(cell: Cell): boolean {
  return cell.formula !== null && cell.value === null;
}
