import { type Rational, round, toNumber } from '../core/quantities/rational.ts';
import { orDash } from './safe-formula.ts';
import type { CellStyle, SheetCell } from './sheet-plan.ts';
import { styles } from './styles.ts';

/** The cells that our sheets are made of. */
export function textCell(text: string, style: CellStyle = styles.text): SheetCell {
  return { value: text, style };
}

/** A figure that no formula gives. */
export function numberCell(value: Rational, style: CellStyle = styles.number): SheetCell {
  return { value: toNumber(value), style };
}

/** A live formula with its value: null where it comes to an empty text. */
export function formulaCell(
  formula: string,
  value: Rational | string | null,
  style: CellStyle = styles.number,
): SheetCell {
  return {
    formula,
    value: value === null ? '' : typeof value === 'string' ? value : toNumber(value),
    style,
  };
}

/** Decimals to which sums and differences are rounded, so that no trace of binary fractions decides. */
export const roundedTo = 8;

/**
 * `ROUND(expression,8)` with its value, rounded alike: 16.9133333333… is cached as 16.91333333. A
 * dash where what it rests on is no longer a number.
 */
export function roundedCell(
  expression: string,
  value: Rational | null,
  style: CellStyle = styles.number,
): SheetCell {
  const formula = orDash(`ROUND(${expression},${roundedTo})`);
  return formulaCell(formula, value && round(value, roundedTo), style);
}

export function linkCell(text: string, link: string, style: CellStyle = styles.link): SheetCell {
  return { value: text, link, style };
}

/** For what cannot be told: a dash, never 0. */
export function noneCell(style: CellStyle = styles.none): SheetCell {
  return { value: '—', style };
}

export function inputCell(value: string | null = null, style: CellStyle = styles.input): SheetCell {
  return { value, style, isInput: true };
}
