import type { TableReader } from '../reading/table-reader.ts';
import { columnStage } from '../words/column-stage.ts';
import { spanKind } from '../words/span-kind.ts';
import { splitWords } from '../words/vocabulary-labels.ts';
import { figureAt } from './figure-at.ts';
import type { IndicatorColumn } from './indicator-column.ts';

type Stage = 'mid' | 'final';

/**
 * Quarters or half years with targets and quantities of their own beside those of the whole year are
 * parts of it: 第一季度 目标 完成 … 全年 目标 完成 完成率; 上半年指标, 上半年完成率 beside 全年完成.
 */
export function withoutQuarters(columns: readonly IndicatorColumn[]): readonly IndicatorColumn[] {
  const isMain = ({ kind, role }: IndicatorColumn) =>
    kind === 'figure' && (role === 'target' || role === 'completed' || role === 'rate');
  const isOfQuarter = ({ heads }: IndicatorColumn) =>
    heads.some(
      ({ role, isTotal }, at) => role === 'partial' && !isTotal && at < heads.length - 1,
    ) || partOfYear.test(headOf(heads));
  const hasWhole = columns.some(
    (one) => one.role === 'completed' && isMain(one) && !isOfQuarter(one),
  );
  if (!hasWhole) return columns;
  return columns.map((column) =>
    isMain(column) && isOfQuarter(column) && !column.heads.at(-1)?.isTotal
      ? { ...column, role: 'partial' }
      : column,
  );
}

const partOfYear = /^(?:[上下]半年|第?[一二三四1-4]季度|[本当](?:季度?|月))/u;

/**
 * What was done up to each quarter (第一季度 > 本季, 累计; 第二季度 > …) where nothing tells it of the year: the
 * last that is filled counts, the others are parts of it.
 */
export function withRunningSums(
  reader: TableReader,
  rows: readonly number[],
  columns: readonly IndicatorColumn[],
): readonly IndicatorColumn[] {
  const done = columns.filter(({ kind, role }) => kind === 'figure' && role === 'completed');
  const isRunning = ({ heads }: IndicatorColumn) =>
    heads.length > 1 &&
    /^(?:累计|累积)/u.test(headOf(heads)) &&
    heads.some(({ heading }) => reader.words(spanKind, heading.text) !== null);
  const spans = new Set(done.map(({ heads }) => heads.at(-2)?.heading.text));
  if (done.length < 2 || spans.size < done.length || !done.every(isRunning)) return columns;
  const last = done.findLast(({ index }) => rows.some((row) => reader.isShown(row, index)));
  return columns.map((column) =>
    done.includes(column) && column !== (last ?? done[0]) ? { ...column, role: 'partial' } : column,
  );
}

/**
 * 上半年合计 behind the months or quarters that it adds up is what was done, where nothing else says that.
 */
export function withSpanSum(columns: readonly IndicatorColumn[]): readonly IndicatorColumn[] {
  if (columns.some(({ role }) => role === 'completed')) return columns;
  const parts = columns.filter(({ role }) => role === 'partial');
  const sums = parts.filter(({ heads }) => heads.length === 1 && spanSum.test(headOf(heads)));
  const [sum, more] = sums;
  if (!sum || more || parts.length < 3 || !columns.some(({ role }) => role === 'target'))
    return columns;
  return columns.map((column) => (column === sum ? { ...column, role: 'completed' } : column));
}

const spanSum = /^(?:[上下]半年|全年|本?年度?|第?[一二三四]季度)(?:合计|累计|小计|总计|共计)$/u;

function headOf(heads: IndicatorColumn['heads']): string {
  return heads.at(-1)?.heading.text.replace(/\s+/gu, '') ?? '';
}

/**
 * 第一年完成, 第二年完成 beside 三年累计 are parts of it and no areas, and 2022年完成 beside 完成 is another year's.
 */
export function withoutYears(columns: readonly IndicatorColumn[]): readonly IndicatorColumn[] {
  const isPart = ({ heads }: IndicatorColumn) => heads.some(({ name }) => oneYear.test(name ?? ''));
  if (!columns.some(isPart)) return columns;
  const wholes = new Set(columns.flatMap((one) => (isPart(one) ? [] : (one.role ?? []))));
  return columns.map((column) =>
    column.role !== null && wholes.has(column.role) && isPart(column)
      ? { ...column, role: 'partial' }
      : column,
  );
}

const oneYear =
  /^(?:第[一二三四五1-5]个?(?:服务|合同|项目|协议)?(?:年度?|季度?|阶段|期|周期)|首年度?|次年度?|末年度?|20\d\d年度?|上一?年度?|去年)$/u;

/**
 * 线上, 线下 beside their 小计 under one role are parts of it and no areas.
 */
export function withoutSplits(columns: readonly IndicatorColumn[]): readonly IndicatorColumn[] {
  const parentOf = ({ heads }: IndicatorColumn) => heads.at(-2)?.heading;
  const isSplit = ({ heads }: IndicatorColumn) => splits.has(heads.at(-1)?.name ?? '');
  const hasSum = (column: IndicatorColumn) =>
    columns.some((other) => {
      const [own, parent] = [parentOf(column), parentOf(other)];
      const isSibling = own?.place.left === parent?.place.left && own?.text === parent?.text;
      return own !== undefined && isSibling && other.heads.at(-1)?.isTotal === true;
    });
  if (!columns.some(isSplit)) return columns;
  return columns.map((column) =>
    column.kind === 'figure' && isSplit(column) && hasSum(column)
      ? { ...column, role: 'partial' }
      : column,
  );
}

const splits: ReadonlySet<string> = new Set(splitWords);

/**
 * Two stages side by side (中期完成, 完成率, 末期完成, 完成率): what is done up to now counts. That is a
 * column of no stage (累计完成) where there is one, else the final's once it is filled, else the
 * mid-term's; the others are parts. A final that falls below its mid-term is no running sum: then
 * neither is taken for what was completed, unless the final's rates are of it in most rows.
 */
export function withStages(
  reader: TableReader,
  rows: readonly number[],
  columns: readonly IndicatorColumn[],
): readonly IndicatorColumn[] {
  const completed = columns.filter(({ kind, role }) => kind === 'figure' && role === 'completed');
  const mid = completed.filter((column) => stageOf(column) === 'mid');
  const final = completed.filter((column) => stageOf(column) === 'final');
  if (mid.length === 0 || final.length === 0) return columns;
  const hasRunningSum = completed.some((column) => stageOf(column) === null);
  const counted = hasRunningSum
    ? null
    : hasOwnRates(reader, rows, columns)
      ? 'final'
      : countedStage(reader, rows, mid, final);
  return columns.map((column) => {
    const stage = stageOf(column);
    const isStaged = column.kind === 'figure' && column.role !== null && stage !== null;
    return isStaged && stage !== counted ? { ...column, role: 'partial' } : column;
  });
}

function stageOf({ heads }: IndicatorColumn): Stage | null {
  let text = '';
  for (const { heading } of heads) text += `${heading.text} `;
  return columnStage(text);
}

function countedStage(
  reader: TableReader,
  rows: readonly number[],
  mid: readonly IndicatorColumn[],
  final: readonly IndicatorColumn[],
): Stage | null {
  let isFilled = false;
  for (const row of rows) {
    for (const [at, column] of final.entries()) {
      const last = figureAt(reader, row, column);
      const first = figureAt(reader, row, mid[at]);
      if (last === null) continue;
      isFilled = true;
      if (first !== null && last < first) return null;
    }
  }
  return isFilled ? 'final' : 'mid';
}

/** The rates of the final stage are those of its quantities and the one target, in more rows than not. */
function hasOwnRates(
  reader: TableReader,
  rows: readonly number[],
  columns: readonly IndicatorColumn[],
): boolean {
  const figures = columns.filter(({ kind }) => kind === 'figure');
  const [target, ...targets] = figures.filter(({ role }) => role === 'target');
  const ofFinal = figures.filter((column) => stageOf(column) === 'final');
  const [done, ...more] = ofFinal.filter(({ role }) => role === 'completed');
  const rate = ofFinal.find(({ role }) => role === 'rate');
  if (!target || !done || !rate || targets.length > 0 || more.length > 0) return false;
  const fits = rows.flatMap((row) => {
    const of = figureAt(reader, row, target);
    const last = figureAt(reader, row, done);
    const share = figureAt(reader, row, rate);
    if (!of || last === null || share === null) return [];
    return [share, share / 100].some((one) => Math.abs(one - last / of) <= 0.0051);
  });
  return fits.length > 1 && 2 * fits.filter(Boolean).length > fits.length;
}
