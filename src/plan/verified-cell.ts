import { equals, type Rational } from '../core/quantities/rational.ts';
import { formulaCell, numberCell } from './planned-cell.ts';
import type { CellStyle, SheetCell } from './sheet-plan.ts';
import { styles } from './styles.ts';

/** A formula and what it comes to, reckoned exactly from the cells it refers to. */
export interface Candidate {
  readonly formula: string;
  readonly value: Rational | null;
}

/**
 * The first formula that comes to the value, live; where none does (a rule that no formula of ours
 * follows), the value itself as a 读数, so that a sheet never shows two truths.
 */
export function verifiedCell(
  value: Rational,
  candidates: readonly Candidate[],
  style: CellStyle = styles.number,
): SheetCell {
  const found = candidates.find((candidate) => candidate.value && equals(candidate.value, value));
  if (found) return formulaCell(found.formula, value, style);
  const { format } = style;
  return numberCell(value, format === undefined ? styles.reading : { ...styles.reading, format });
}
