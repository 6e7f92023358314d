import { toNumber } from '../../quantities/rational.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { normaliseLabel } from '../words/normalise-label.ts';
import type { IndicatorColumn } from './indicator-column.ts';

/** Heads that may say a share of the whole as well as a completion rate. */
const ambiguous = /^(?:占比|比例|比率|比重|百分比|百分率|所占比例|%)%?$/u;

/**
 * 占比 beside targets and quantities may be each row's share of the whole and no completion rate: it
 * follows the quantities (or targets) from row to row, adds up to 100 % and is not what the rows'
 * own figures give. Such a column is known and not counted.
 */
export function withoutShares(
  reader: TableReader,
  rows: readonly number[],
  columns: readonly IndicatorColumn[],
): readonly IndicatorColumn[] {
  if (!columns.some(isAmbiguous)) return columns;
  return columns.map((column, at) => {
    if (!isAmbiguous(column)) return column;
    const before = columns.slice(0, at);
    const completed = before.findLast(({ role }) => role === 'completed');
    const target = before.findLast(({ role }) => role === 'target');
    if (!completed || !target) return column;
    const lines = rows.flatMap((row) => {
      const [rate, done, aim] = [column, completed, target].map((one) =>
        figureAt(reader, row, one.index),
      );
      return rate && done && aim ? [{ rate, done, aim }] : [];
    });
    return areShares(lines) ? { ...column, role: 'gap' } : column;
  });
}

function isAmbiguous({ heads, role }: IndicatorColumn): boolean {
  if (role !== 'rate') return false;
  return ambiguous.test(normaliseLabel(heads.at(-1)?.heading.text ?? '').core);
}

interface Line {
  readonly rate: number;
  readonly done: number;
  readonly aim: number;
}

function areShares(lines: readonly Line[]): boolean {
  const whole = Math.max(...lines.map(({ rate }) => rate));
  const isBare = whole > 3;
  const unit = isBare ? 100 : 1;
  const parts = lines.filter(({ rate }) => !isNear(rate, unit));
  if (parts.length < 3 || !isNear(sumOf(parts, 'rate'), unit)) return false;
  const isOwnRate = ({ rate, done, aim }: Line) => isNear(rate, (done / aim) * unit);
  const follows = (of: 'done' | 'aim') =>
    parts.every((one) => isNear(one.rate, (one[of] / sumOf(parts, of)) * unit));
  return !parts.some(isOwnRate) && (follows('done') || follows('aim'));
}

function sumOf(lines: readonly Line[], of: keyof Line): number {
  return lines.reduce((total, line) => total + line[of], 0);
}

/** Equal but for the rounding of a printed percentage. */
function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= 0.006 * Math.max(Math.abs(a), Math.abs(b));
}

function figureAt(reader: TableReader, row: number, column: number): number | null {
  const { reading } = reader.statedAt(row, column);
  return reading.kind === 'figure' ? toNumber(reading.figure.value) : null;
}
