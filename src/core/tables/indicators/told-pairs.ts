import type { Structure } from '../grid/structure.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { normaliseLabel } from '../words/normalise-label.ts';
import { type PairedRole, pairedRoles } from '../words/read-figure-heading.ts';
import type { IndicatorColumn } from './indicator-column.ts';

/**
 * Columns of two figures in a cell (12/10) whose roles only the title tells: 各片区服务完成情况（完成/目标） over
 * 东片区, 西片区. Most of their cells are such pairs, the others nothing or what Excel made a date of one.
 */
export function withToldPairs(
  reader: TableReader,
  { titles }: Structure,
  rows: readonly number[],
  columns: readonly IndicatorColumn[],
): readonly IndicatorColumn[] {
  const pair = titles.map(({ text }) => pairIn(text)).findLast((one) => one !== null);
  if (!pair) return columns;
  const held = columns.map((column, at) => (at > 0 ? pairsIn(reader, rows, column) : none));
  const sum = (of: keyof Held) => held.reduce((all, one) => all + one[of], 0);
  if (sum('pairs') < sum('others')) return columns;
  return columns.map((column, at) =>
    (held[at]?.pairs ?? 0) > 0
      ? { ...column, kind: 'figure', role: 'completed', isWords: false, pair }
      : column,
  );
}

/** （完成/目标） and （完成/目标，完成率） in a title or head, or 完成/目标 behind a colon. */
export function pairIn(text: string): readonly [PairedRole, PairedRole] | null {
  if (!/[/／]/u.test(text)) return null;
  const { brackets } = normaliseLabel(text);
  const last = text.split(/[:：]/u).at(-1) ?? '';
  for (const part of [...brackets, last].flatMap((one) => one.split(/[,，、;；]/u))) {
    const roles = /[/／]/u.test(part) ? pairedRoles(part) : null;
    if (roles) return roles;
  }
  return null;
}

/** Cells that print the rate behind their two figures: 68/60（113.33%）. */
export function withPairRates(
  reader: TableReader,
  rows: readonly number[],
  columns: readonly IndicatorColumn[],
): readonly IndicatorColumn[] {
  const isRated = ({ pair, index }: IndicatorColumn) =>
    pair !== undefined && rows.some((row) => rateInPair.test(reader.textAt(row, index)));
  if (!columns.some(isRated)) return columns;
  return columns.map((column) => (isRated(column) ? { ...column, holdsRates: true } : column));
}

/** The rate in brackets behind two figures. */
export const rateInPair = /\s*[（(]\s*([\d.,]+\s*[%％])\s*[)）]\s*$/u;

interface Held {
  readonly pairs: number;
  /** Dates that Excel may have made of a pair. */
  readonly others: number;
}

const none: Held = { pairs: 0, others: 0 };

/** How many cells of a column without a role are pairs; none where any other thing stands in it. */
function pairsIn(reader: TableReader, rows: readonly number[], column: IndicatorColumn): Held {
  const { index, kind, role } = column;
  if (role !== null || (kind !== 'service' && kind !== 'figure' && kind !== 'area')) return none;
  let pairs = 0;
  let others = 0;
  for (const row of rows) {
    const text = reader.textAt(row, index).trim();
    if (text === '' || reader.kindAt(row, index) === 'none') continue;
    if (/^\d+\s*[/／]\s*\d+$/u.test(text.replace(rateInPair, ''))) pairs++;
    else if (/^(?:\d{4}[-/.年])?\d{1,2}[-/.月]\d{1,2}日?$/u.test(text)) others++;
    else return none;
  }
  return { pairs, others };
}
