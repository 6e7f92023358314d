import type { Structure } from '../grid/structure.ts';
import type { TableReader } from '../reading/table-reader.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { spanKind } from '../words/span-kind.ts';
import { tellsQuantities } from './area-role.ts';
import { figureAt } from './figure-at.ts';
import type { IndicatorColumn } from './indicator-column.ts';

/** So many make a year. */
const inYear = { month: 12, quarter: 4, half: 2 } as const;

/**
 * Months, quarters or half years beside a target (年度指标 | 1月 | 2月 …) where no column tells their sum: they are
 * what was done in each, and add up to the year. The printed rates were reckoned with their sum; or they are
 * all of a year, and a title, head or the sheet's name says that they were done. Else they may be a part of
 * the year, or how its target is planned. Those with targets or services of their own are left.
 */
export function withSpanColumns(
  reader: TableReader,
  { titles }: Structure,
  rows: readonly number[],
  columns: readonly IndicatorColumn[],
): readonly IndicatorColumn[] {
  const { words } = reader;
  const figures = columns.filter(({ kind }) => kind === 'figure');
  const [target, moreTargets] = figures.filter(({ role }) => role === 'target');
  if (!target || moreTargets || columns.some(tellsOther)) return columns;
  const spans = figures.filter((column) => isDoneIn(words, column));
  const rates = figures.filter(({ role }) => role === 'rate');
  for (const kind of ['month', 'quarter', 'half'] as const) {
    const own = spans.filter((column) => words(spanKind, leafOf(column)) === kind);
    if (own.length < 2 || new Set(own.map(leafOf)).size < own.length) continue;
    const over = own.flatMap(({ heads }) => heads.slice(0, -1).map(({ heading }) => heading.text));
    const told = [reader.sheet.name, ...titles.map(({ text }) => text), ...over].join(' ');
    const areDone = own.length === inYear[kind] && tellsQuantities(told) && !plans.test(told);
    if (!areDone && !rates.some((rate) => areReckonedWith(reader, rows, { own, target, rate })))
      return columns;
    return columns.map((column) => (own.includes(column) ? asSpan(column) : column));
  }
  return columns;
}

const plans = /计划|规划|安排|分解|预计|拟|目标/u;

function tellsOther({ kind, role, heads }: IndicatorColumn): boolean {
  if (kind === 'area' || kind === 'role' || role === 'completed') return true;
  return kind === 'figure' && role === null && heads.length > 0;
}

/** 1月, or 1月 under 每月完成情况; 1月 under 每月计划, or under a service, is none. */
function isDoneIn(words: Lexicon, column: IndicatorColumn): boolean {
  if (column.role !== 'partial' || words(spanKind, leafOf(column)) === null) return false;
  return column.heads.slice(0, -1).every(({ role }) => role === 'partial' || role === 'completed');
}

function leafOf({ heads }: IndicatorColumn): string {
  return heads.at(-1)?.heading.text ?? '';
}

interface Reckoned {
  readonly own: readonly IndicatorColumn[];
  readonly target: IndicatorColumn;
  readonly rate: IndicatorColumn;
}

/** The rates of most rows, of two at least, are those of the sum. */
function areReckonedWith(
  reader: TableReader,
  rows: readonly number[],
  { own, target, rate }: Reckoned,
): boolean {
  let told = 0;
  let fitting = 0;
  for (const row of rows) {
    const [aim, printed] = [figureAt(reader, row, target), figureAt(reader, row, rate)];
    if (!aim || printed === null) continue;
    told++;
    const exact = own.reduce((sum, column) => sum + (figureAt(reader, row, column) ?? 0), 0) / aim;
    if (Math.abs(exact - printed) < 0.006 || Math.abs(exact * 100 - printed) < 0.6) fitting++;
  }
  return fitting > 1 && fitting * 2 > told;
}

function asSpan(column: IndicatorColumn): IndicatorColumn {
  const last = column.heads.length - 1;
  const heads = column.heads.map((head, at) =>
    at === last
      ? { ...head, role: 'completed' as const, name: head.heading.text }
      : { ...head, name: null },
  );
  return { ...column, role: 'completed', heads, isSpan: true };
}
