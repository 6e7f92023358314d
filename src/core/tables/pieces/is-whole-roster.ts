import type { TableReader } from '../reading/table-reader.ts';
import { saysContinued } from '../words/says-continued.ts';
import type { Recognised } from './merge-blocks.ts';

/** Tables go on over a blank column and a blank row at most. */
const widest = 2;

/**
 * Whether a roster is told as a whole: each of its columns has a head, workers stand right under these,
 * a worker or sums close it (制表人：… does not), and nothing stands beside or beneath it, and no figures right above it, as under the first block of one.
 */
export function isWholeRoster(reader: TableReader, { structure, candidate }: Recognised): boolean {
  if (!structure || candidate?.table.kind !== 'attendance') return false;
  const { headerRows, range, rows } = structure;
  const { top, left, right, bottom } = range;
  if (top > 0 && holdsFigure(reader, top - 1, left, right)) return false;
  // It goes on from the one above.
  if (top > 0 && saysContinued(reader.textAt(top - 1, left))) return false;
  const isHeaded = (column: number) => headerRows.some((row) => reader.textAt(row, column) !== '');
  const around = steps(widest);
  if (around.some((step) => isHeaded(left - step) || isHeaded(right + step))) return false;
  const { workers } = candidate.table;
  if (workers[0]?.row !== rows[0]?.index) return false;
  if (workers.at(-1)?.row !== bottom && !holdsFigure(reader, bottom, left, right)) return false;
  for (let column = left; column <= right; column++) if (!isHeaded(column)) return false;
  return around.every((step) => isBlank(reader, bottom + step, left, right));
}

function holdsFigure(reader: TableReader, row: number, left: number, right: number): boolean {
  for (let column = left; column <= right; column++) {
    if (reader.kindAt(row, column) === 'figure') return true;
  }
  return false;
}

function isBlank(reader: TableReader, row: number, left: number, right: number): boolean {
  for (let column = left; column <= right; column++) {
    if (reader.isFilled(row, column)) return false;
  }
  return true;
}

function steps(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => at + 1);
}
