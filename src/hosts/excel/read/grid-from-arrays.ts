import { cellKind } from '../../../core/cells/grid.ts';
import type { GridBuilder } from '../../../core/cells/grid-builder.ts';

/** Rows of cells as Excel hands them out. */
export interface CellArrays {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
}

/**
 * Puts a block of cells into a grid; the blocks of a sheet come in the order of their rows. A blank
 * cell counts where it has a number format, as in the .xlsx host.
 */
export function addArrays(
  builder: GridBuilder,
  top: number,
  left: number,
  cells: CellArrays,
): void {
  cells.values.forEach((row, at) => {
    const formulas = cells.formulas[at] ?? [];
    const formats = cells.numberFormat[at] ?? [];
    row.forEach((value, column) => {
      const formula = formulaOf(formulas[column], value);
      const format = formats[column];
      const formatId = builder.formatId(typeof format === 'string' ? format : 'General');
      addCell(builder, top + at, left + column, value, formula !== null, formatId);
      if (formula !== null) builder.setFormula(formula);
    });
  });
}

function addCell(
  builder: GridBuilder,
  row: number,
  column: number,
  value: unknown,
  isFormula: boolean,
  formatId: number,
): void {
  if (typeof value === 'number') builder.addRaw(row, column, cellKind.number, value, formatId);
  else if (typeof value === 'boolean') {
    builder.addRaw(row, column, cellKind.logical, value ? 1 : 0, formatId);
  } else if (typeof value === 'string' && (value !== '' || isFormula)) {
    const kind = isErrorText(value) ? cellKind.error : cellKind.text;
    builder.addRaw(row, column, kind, builder.textId(value), formatId);
  } else if (formatId !== 0) builder.addRaw(row, column, cellKind.blank, 0, formatId);
}

/** Without `=`; null for a constant. A text that begins with `=` is its own value. */
export function formulaOf(formula: unknown, value: unknown): string | null {
  if (typeof formula !== 'string' || !formula.startsWith('=') || formula.length < 2) return null;
  return formula === value ? null : formula.slice(1);
}

/** Error values come as texts; a text that a person typed like this is taken for one too. */
export function isErrorText(text: string): boolean {
  return errors.has(text);
}

const errors: ReadonlySet<string> = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
  '#CONNECT!',
  '#BLOCKED!',
  '#UNKNOWN!',
  '#FIELD!',
  '#BUSY!',
  '#EXTERNAL!',
  '#PYTHON!',
]);
