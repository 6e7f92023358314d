import { formatAddress, formatPosition } from '../core/cells/a1.ts';
import type { CellAddress, Position } from '../core/cells/address.ts';
import type { Snapshot } from '../core/cells/snapshot.ts';
import type { Sourced } from '../core/project/project.ts';
import { type Rational, toNumber } from '../core/quantities/rational.ts';
import { figureFormula } from './figure-formula.ts';
import { formulaCell } from './planned-cell.ts';
import type { CellStyle, SheetCell } from './sheet-plan.ts';
import { styles } from './styles.ts';

/** A cell that shows a figure, and the 读数 beside it where its source is a text. */
export interface FigureCells {
  readonly figure: SheetCell;
  readonly reading: SheetCell | null;
}

/**
 * A figure taken from its cell by a formula. Where the cell is text (68个) the figure is read into a
 * 读数 cell, which names its source by a link, and the formula takes it from there.
 */
export function figureCells(
  snapshot: Snapshot,
  source: CellAddress,
  value: Rational,
  reading: Position,
  look: { readonly figure: CellStyle; readonly reading: CellStyle },
): FigureCells {
  const formula = figureFormula(snapshot, source, value);
  if (formula !== null) return { figure: formulaCell(formula, value, look.figure), reading: null };
  return {
    figure: formulaCell(formatPosition(reading), value, look.figure),
    reading: readingCell(value, source, look.reading),
  };
}

/** A project value: from its cell by a formula, else the reading itself with a link to its source. */
export function sourcedCell(
  snapshot: Snapshot,
  { value, cell }: Sourced<Rational>,
  style: CellStyle = styles.number,
): SheetCell {
  const formula = cell && figureFormula(snapshot, cell, value);
  return formula ? formulaCell(formula, value, style) : readingCell(value, cell);
}

/** What was read, as it is; the link leads to where it was read. */
export function readingCell(
  value: Rational,
  source: CellAddress | null,
  style: CellStyle = styles.reading,
): SheetCell {
  return { value: toNumber(value), style, ...(source ? { link: formatAddress(source) } : {}) };
}
