import { type CellValue, isError } from '../../../core/cells/cell.ts';
import type { CellEdit } from '../../../plan/plan.ts';
import { formulaOf, isErrorText } from '../read/grid-from-arrays.ts';
import { asContent } from './planned-cells.ts';
import { actionBytes, type Step } from './steps.ts';

/** A cell as it is now. */
export interface CellNow {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly format: string;
}

/** An edit, the sheet's id in place of its name, and the format that the cell had. */
export interface PlacedEdit extends CellEdit {
  readonly sheet: string;
  readonly format: string;
}

export function askCell(sheet: Excel.Worksheet, row: number, column: number): () => CellNow {
  const range = sheet.getRangeByIndexes(row, column, 1, 1);
  range.load('values,formulas,numberFormat');
  return () => {
    const value: unknown = range.values[0]?.[0];
    const format: unknown = range.numberFormat[0]?.[0];
    return {
      value: cellValue(value),
      formula: formulaOf(range.formulas[0]?.[0], value),
      format: typeof format === 'string' ? format : 'General',
    };
  };
}

function cellValue(value: unknown): CellValue {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'string' || value === '') return null;
  return isErrorText(value) ? { error: value } : value;
}

export function isSameValue(a: CellValue, b: CellValue): boolean {
  return isError(a) && isError(b) ? a.error === b.error : a === b;
}

export function editStep({ sheet, cell, value, format }: PlacedEdit): Step {
  // A number in a cell that is formatted as text would be a text.
  const code = typeof value === 'number' && format === '@' ? 'General' : null;
  return putStep(sheet, cell.row, cell.column, asContent(value), code);
}

/** Puts back what an edit replaced. */
export function revertStep({ sheet, cell, before, format }: PlacedEdit): Step {
  const content = isError(before) ? before.error : asContent(before);
  return putStep(sheet, cell.row, cell.column, content, format);
}

function putStep(
  sheet: string,
  row: number,
  column: number,
  content: string | number | boolean,
  format: string | null,
): Step {
  return {
    bytes: actionBytes * 2 + String(content).length * 3,
    run(batch) {
      const range = batch.sheet(sheet).getRangeByIndexes(row, column, 1, 1);
      if (format !== null) range.numberFormat = [[format]];
      range.formulas = [[content]];
    },
  };
}
