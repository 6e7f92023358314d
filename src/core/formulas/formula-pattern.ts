import type { Position } from '../cells/address.ts';
import { cutFormula, shiftFormula } from '../cells/shift-formula.ts';

/**
 * A formula as it would read in A1: the same text for cells that Excel would fill by dragging one
 * formula over them, as R1C1 notation shows it. `=D3/C3` in E3 and `=D4/C4` in E4 are one pattern.
 */
export function formulaPattern(formula: string, { row, column }: Position): string {
  return shiftFormula(cutFormula(formula), -row, -column);
}
