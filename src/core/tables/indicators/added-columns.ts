import type { TableReader } from '../reading/table-reader.ts';
import { foldText } from '../words/normalise-label.ts';
import { figureAt } from './figure-at.ts';
import type { IndicatorColumn } from './indicator-column.ts';

/**
 * What was done in parts of the time (1-6月完成 | 7-12月完成, 第一阶段 | 第二阶段, 2023年 | 2024年) right before or behind
 * its sum (合计, 完成合计) is a part of it, each with its rate, and the sum is what was done: where the figures
 * of most rows add up.
 */
export function withAddedColumns(
  reader: TableReader,
  rows: readonly number[],
  columns: readonly IndicatorColumn[],
): readonly IndicatorColumn[] {
  const isSpan = ({ heads }: IndicatorColumn) =>
    reader.words(namesSpan, heads.at(-1)?.heading.text ?? '');
  if (columns.filter(isSpan).length < 2) return columns;
  const found = new Map<IndicatorColumn, IndicatorColumn>();
  for (const [at, sum] of columns.entries()) {
    if (!isDone(sum)) continue;
    const before = partsOf(columns.slice(0, at).reverse(), sum, isSpan);
    const parts = [before, partsOf(columns.slice(at + 1), sum, isSpan)].find((one) =>
      addUp(reader, rows, one, sum),
    );
    if (!parts) continue;
    const rates = columns.filter(
      ({ role }, place) => role === 'rate' && parts.includes(columns[place - 1] ?? sum),
    );
    // One rate behind them all is the sum's.
    for (const rate of rates.length === parts.length ? rates : [])
      found.set(rate, { ...rate, role: 'partial' });
    for (const part of parts) found.set(part, { ...part, role: 'partial', addedTo: sum.index });
    found.set(sum, asDone(sum));
  }
  return found.size > 0 ? columns.map((column) => found.get(column) ?? column) : columns;
}

/** Spans of time one after another under the sum's outer head, with or without their rates. */
function partsOf(
  columns: readonly IndicatorColumn[],
  sum: IndicatorColumn,
  isSpan: (column: IndicatorColumn) => boolean,
): readonly IndicatorColumn[] {
  const parts: IndicatorColumn[] = [];
  for (const column of columns) {
    if (column.kind !== 'figure' || column.role === 'rate') continue;
    if (!isDone(column) || !isSpan(column) || outerOf(column) !== outerOf(sum)) break;
    parts.push(column);
  }
  return parts;
}

/** 合计, 完成合计, 累计数: one row that adds up is enough under it. */
const sumWord = /合计|总计|共计|小计|累计|总[数量]|^共|总完成/u;

const spans = [
  // 2023年7-12月, 2023.7-12, 1-3月, 2024年, 7月
  '20\\d\\d年?\\.?\\d{1,2}月?[-~至到](?:20\\d\\d年?\\.?)?\\d{1,2}(?:月份?)?',
  '\\d{1,2}月?[-~至到]\\d{1,2}月份?',
  '20\\d\\d年度?',
  '\\d{1,2}月份?',
  'Q[1-4]',
  '第?[一二三四1-4]季度?',
  '[上下前后]半年度?',
  '第?[一二三四五六七八九十\\d]{1,2}(?:阶段|个?年度?|学期|批次?|轮|期|周期)',
  '[首次前上本下中末](?:个?月|季度?|年度?|阶段|学期|期)',
  '[春夏秋冬]季?(?:学期)?',
  '截[至止](?:上[月期年]|上季度|\\d{1,2}月)[底末]?',
];
/** A part of the time, and what was done in it. */
const span = new RegExp(`^(?:${spans.join('|')})(?:累计)?(.{0,6})$`, 'u');
const planned = /计划|目标|任务|指标|应|率|%|比/u;

function isDone({ kind, role }: IndicatorColumn): boolean {
  return kind === 'figure' && role !== 'target' && role !== 'rate' && role !== 'gap';
}

function namesSpan(text: string): boolean {
  const said = span.exec(foldText(text))?.[1];
  return said !== undefined && !planned.test(said);
}

function headOf({ heads }: IndicatorColumn): string {
  return foldText(heads.at(-1)?.heading.text ?? '');
}

function outerOf({ heads }: IndicatorColumn): string {
  return heads
    .slice(0, -1)
    .map(({ heading }) => `${heading.place.left} ${heading.text}`)
    .join('/');
}

function addUp(
  reader: TableReader,
  rows: readonly number[],
  parts: readonly IndicatorColumn[],
  sum: IndicatorColumn,
): boolean {
  if (parts.length < 2) return false;
  let told = 0;
  let fitting = 0;
  for (const row of rows) {
    const whole = figureAt(reader, row, sum);
    const figures = parts.flatMap((part) => figureAt(reader, row, part) ?? []);
    if (!whole || figures.length < 2) continue;
    told++;
    if (Math.abs(figures.reduce((all, one) => all + one, 0) - whole) < 1e-6) fitting++;
  }
  return fitting >= (sumWord.test(headOf(sum)) ? 1 : 2) && fitting * 2 > told;
}

/** Its head says that it is a sum, and of no area's. */
function asDone(column: IndicatorColumn): IndicatorColumn {
  const last = column.heads.length - 1;
  const heads = column.heads.map((head, at) =>
    at === last ? { ...head, role: 'completed' as const, name: null, isTotal: false } : head,
  );
  return { ...column, role: 'completed', heads };
}
