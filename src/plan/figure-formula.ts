import { formatAddress } from '../core/cells/a1.ts';
import type { CellAddress } from '../core/cells/address.ts';
import type { CellValue } from '../core/cells/cell.ts';
import { valueAt } from '../core/cells/grid.ts';
import type { Snapshot } from '../core/cells/snapshot.ts';
import {
  equals,
  fromNumber,
  multiply,
  type Rational,
  rational,
} from '../core/quantities/rational.ts';
import { orDash } from './safe-formula.ts';

/**
 * The formula that takes a figure from its cell: the cell itself, or the cell times the scale that
 * its heading gives (万元, %). Null where the cell is no number, or not this one: a text (68个) must
 * be read, and the reading shown.
 */
export function figureFormula(
  snapshot: Snapshot,
  cell: CellAddress,
  figure: Rational,
): string | null {
  const value = sourceValue(snapshot, cell);
  const exact = typeof value === 'number' ? fromNumber(value) : null;
  if (!exact) return null;
  const place = formatAddress(cell);
  if (equals(exact, figure)) return place;
  const scale = scales.find(([factor]) => equals(multiply(exact, factor), figure));
  return scale ? orDash(`ROUND(${place}${scale[1]},8)`) : null;
}

export function sourceValue(snapshot: Snapshot, { sheet, row, column }: CellAddress): CellValue {
  const found = snapshot.sheets.find(({ name }) => name === sheet);
  return found ? valueAt(found.grid, row, column) : null;
}

const scales: readonly (readonly [factor: Rational, formula: string])[] = [
  [rational(1, 100), '/100'],
  [rational(10_000), '*10000'],
  [rational(100_000_000), '*100000000'],
  [rational(1000), '*1000'],
];
