import { rational } from '../../quantities/rational.ts';
import type { QuantityContext } from '../../quantities/read-quantity.ts';
import type { PerformanceCell } from '../facts/performance-table.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { readSign } from './read-sign.ts';

/** What columns of their own say of a row's figures: %, 万元, ≤; '' where they say nothing. */
interface SaidBeside {
  readonly unit: string;
  readonly bound: string;
}

/** What was to be reached, or what was: the cell's figure, items or words with the row's unit and bound. */
export function readPerformanceCell(
  reader: TableReader,
  row: number,
  column: number | undefined,
  { unit, bound }: SaidBeside,
): PerformanceCell | null {
  if (column === undefined || reader.areaAt(row, column).left !== column) return null;
  const context: QuantityContext = { allowsItems: true, ...unitContext(unit) };
  const stated = reader.statedAt(row, column, context);
  if (stated.reading.kind === 'blank') return null;
  return bounded({ ...stated, text: reader.textAt(row, column) }, bound);
}

/** 30 beside ≥ in a column of signs. */
function bounded(cell: PerformanceCell, sign: string): PerformanceCell {
  const bound = readSign(sign);
  if (cell.reading.kind !== 'figure' || !bound || cell.reading.figure.bound) return cell;
  return { ...cell, reading: { kind: 'figure', figure: { ...cell.reading.figure, bound } } };
}

/** What the column of units says of a row's figures: %, 个, 万元. */
function unitContext(unit: string): QuantityContext {
  const text = unit.replace(/\s+/gu, '');
  if (text === '%' || text === '％') return { isPercent: true };
  if (text === '' || text.length > 6) return {};
  const scaled = /^([万亿])(.*)$/u.exec(text);
  if (!scaled) return { unit: text };
  const scale = rational(scaled[1] === '万' ? 10_000 : 100_000_000);
  return { scale, unit: scaled[2] === '' ? null : (scaled[2] ?? null) };
}
