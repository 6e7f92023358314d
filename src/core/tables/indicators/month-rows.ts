import type { TableReader } from '../reading/table-reader.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { isTotalText } from '../words/match-words.ts';
import { foldText } from '../words/normalise-label.ts';
import { readFigureHeading } from '../words/read-figure-heading.ts';
import { spanKind } from '../words/span-kind.ts';
import type { FigureRole } from '../words/vocabulary-indicators.ts';
import type { IndicatorColumn } from './indicator-column.ts';
import type { IndicatorShape } from './indicator-shape.ts';
import type { IndicatorRow } from './read-indicator-rows.ts';

/**
 * Months under one another and services across, with the year's target beneath: the sum of the months
 * (合计, 累计, or the only 小计) is what was done, the months are parts of it. Null where none states a sum,
 * or no row a target and no title tells what the figures are (`isDone`): a diary.
 */
export function monthRows(
  reader: TableReader,
  columns: readonly IndicatorColumn[],
  rows: readonly IndicatorRow[],
  label: number,
  isDone: boolean,
): IndicatorShape | null {
  const read = rows.map((row) => ({
    row,
    text: reader.textAt(row.index, label),
    role: roleOf(reader.words, reader.textAt(row.index, label)),
  }));
  const sums = read.filter(({ role }) => role === 'completed');
  const wholes = sums.filter(({ text }) => !/小计|小结/u.test(text));
  const [sum, more] = wholes.length > 0 ? wholes : sums;
  const told = read.filter(
    (line) => line === sum || line.role === 'target' || line.role === 'rate',
  );
  const isOne = (role: FigureRole) => told.filter((line) => line.role === role).length < 2;
  if (!sum || more || !(isDone || told.some(({ role }) => role === 'target'))) return null;
  if (!isOne('target') || !isOne('rate')) return null;
  return {
    columns: columns.filter(({ index }) => index !== label),
    rows: told.map(({ row, role }) => ({
      ...row,
      role,
      services: [],
      areas: [],
      isTotal: false,
      path: [],
    })),
    across: 'services',
    down: 'areas',
    spans: read.flatMap(({ row, text }) => {
      const kind = reader.words(spanKind, text);
      return kind ? [{ row: row.index, kind, span: foldText(text) }] : [];
    }),
  };
}

function roleOf(words: Lexicon, text: string): FigureRole | null {
  if (words(spanKind, text) !== null) return null;
  if (words(isTotalText, text)) return 'completed';
  const { role, name } = words(readFigureHeading, text);
  return name === null && (role === 'target' || role === 'completed' || role === 'rate')
    ? role
    : null;
}
