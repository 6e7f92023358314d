import type { Lexicon } from '../words/lexicon.ts';
import { spanKind } from '../words/span-kind.ts';
import type { IndicatorShape } from './indicator-shape.ts';
import type { IndicatorRow } from './read-indicator-rows.ts';

/**
 * Months, quarters or half years under one another with plan and actual beside each are no areas: they
 * add up to the year, whose row (合计, 全年) is the total. Null where a target is that of the year or a
 * quantity runs on (年度指标, 累计完成), which do not add up, or where several rows are sums.
 */
export function withSpanRows(words: Lexicon, shape: IndicatorShape): IndicatorShape | null {
  const { columns, rows, down } = shape;
  if (down !== 'areas' || !rows.some((row) => isSpan(words, row))) return shape;
  const read = rows.map((row) => (isYear(row) ? { ...row, isTotal: true, areas: [] } : row));
  if (read.some((row) => !row.isTotal && !isSpan(words, row))) return shape;
  const heads = columns.flatMap((column) => (column.kind === 'figure' ? column.heads : []));
  const isRunning = heads.some(({ heading }) => running.test(heading.text));
  const totals = new Set<string | null>();
  for (const { isTotal, role } of read) {
    if (isTotal && totals.has(role)) return null;
    if (isTotal) totals.add(role);
  }
  if (isRunning) return null;
  return {
    ...shape,
    rows: read.map((row) => (row.isTotal ? row : { ...row, isSpan: true })),
  };
}

const running = /累计|累积|截[至止]|年|合同|协议/u;

function isSpan(words: Lexicon, { areas, isTotal }: IndicatorRow): boolean {
  const label = areas.at(-1);
  return !isTotal && label !== undefined && words(spanKind, label.text) !== null;
}

/** 全年, 年度 beneath quarters. */
function isYear({ areas }: IndicatorRow): boolean {
  return /^(?:全年|本年|年度|全年度|本年度)$/u.test(
    (areas.at(-1)?.text ?? '').replace(/\s+/gu, ''),
  );
}
