import { equals, type Rational, round } from '../core/quantities/rational.ts';
import { formulaCell, numberCell, roundedTo } from './planned-cell.ts';
import type { CellStyle, SheetCell } from './sheet-plan.ts';
import { styles } from './styles.ts';

/** Excel takes 8,192 characters. */
const longestFormula = 8000;

/** A formula and what it comes to, reckoned exactly from the cells it refers to. */
export interface Candidate {
  readonly formula: string;
  readonly value: Rational | null;
}

/**
 * The first formula that comes to the value, or to it rounded as our sums are, live; where none does (a rule that no formula of ours
 * follows), the value itself as a 读数, so that a sheet never shows two truths.
 */
export function verifiedCell(
  value: Rational,
  candidates: readonly Candidate[],
  style: CellStyle = styles.number,
): SheetCell {
  const rounded = round(value, roundedTo);
  const found = candidates.find(
    (one) =>
      one.formula.length <= longestFormula &&
      one.value &&
      (equals(one.value, value) || equals(one.value, rounded)),
  );
  if (found) return formulaCell(found.formula, found.value, style);
  const { format } = style;
  return numberCell(value, format === undefined ? styles.reading : { ...styles.reading, format });
}
