import { toNumber } from '../../quantities/rational.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { lastMonthIn } from '../words/last-month-in.ts';
import type { IndicatorColumn } from './indicator-column.ts';

/**
 * Two targets beside one completed quantity (年度指标, 半年度指标), or two completed quantities beside one
 * target (截至6月30日完成, 截至9月30日完成): one of them counts. It is the one whose rates are printed, else
 * of completed quantities the latest, else of targets the amended one (调整后指标), else the year's. Where nothing tells, all stay. Rates of what does not count
 * (占中期完成率 beside 占总量完成率) do not count either.
 */
export function withoutDoubles(
  reader: TableReader,
  rows: readonly number[],
  columns: readonly IndicatorColumn[],
): readonly IndicatorColumn[] {
  const hasDoubles = (role: string) => columns.filter((one) => one.role === role).length > 1;
  if (!hasDoubles('target') && !hasDoubles('completed')) return columns;
  const dropped = new Set(groupsOf(columns).flatMap((group) => passedOver(reader, rows, group)));
  if (dropped.size === 0) return columns;
  return columns.map((column) => (dropped.has(column) ? { ...column, role: 'partial' } : column));
}

/** Of the columns of one thing those that do not count. */
function passedOver(
  reader: TableReader,
  rows: readonly number[],
  group: readonly IndicatorColumn[],
): readonly IndicatorColumn[] {
  const of = (role: IndicatorColumn['role']) => group.filter((one) => one.role === role);
  const [targets, completed, rates] = [of('target'), of('completed'), of('rate')];
  const [target, moreTargets] = targets;
  const [done, moreDone] = completed;
  if (!target || !done || (moreTargets && moreDone) || (!moreTargets && !moreDone)) return [];
  const doubles = moreTargets ? targets : completed;
  const isOf = (one: IndicatorColumn, own: readonly IndicatorColumn[]) =>
    moreTargets ? fits(reader, rows, one, done, own) : fits(reader, rows, target, one, own);
  const counted =
    countedOf(doubles, (one) => isOf(one, rates), moreTargets ? yearsOwn : latestOf) ??
    numbersOf(reader, rows, doubles);
  if (counted === null) return [];
  const others = doubles.filter((one) => one !== counted);
  const ratesOfOthers = rates.filter(
    (rate) => !isOf(counted, [rate]) && others.some((one) => isOf(one, [rate])),
  );
  return [...others, ...(ratesOfOthers.length < rates.length ? ratesOfOthers : [])];
}

/** Columns with a role under the same names and of the same measure. */
function groupsOf(columns: readonly IndicatorColumn[]): readonly (readonly IndicatorColumn[])[] {
  const groups = new Map<string, IndicatorColumn[]>();
  for (const column of columns) {
    if (column.kind !== 'figure' || column.role === null) continue;
    const names = column.heads.flatMap(({ name, isTotal }) => (isTotal ? '+' : (name ?? [])));
    const measure = column.heads.findLast((head) => head.measure !== null)?.measure ?? '';
    const key = [...names, measure].join('\u0000');
    const group = groups.get(key);
    if (group) group.push(column);
    else groups.set(key, [column]);
  }
  return [...groups.values()];
}

function countedOf(
  columns: readonly IndicatorColumn[],
  isFitting: (column: IndicatorColumn) => boolean,
  otherwise: (columns: readonly IndicatorColumn[]) => IndicatorColumn | null,
): IndicatorColumn | null {
  const fitting = columns.filter(isFitting);
  const [only, more] = fitting;
  if (only && !more) return only;
  return otherwise(more ? fitting : columns);
}

/** The rates of most rows are those of the two columns. */
function fits(
  reader: TableReader,
  rows: readonly number[],
  target: IndicatorColumn,
  done: IndicatorColumn,
  rates: readonly IndicatorColumn[],
): boolean {
  return rates.some((rate) => {
    const lines = rows.flatMap((row) => {
      const [aim, own, stated] = [target, done, rate].map(({ index }) =>
        figureAt(reader, row, index),
      );
      return aim && own !== null && own !== undefined && stated !== null && stated !== undefined
        ? [isNear(own / aim, stated) || isNear((own / aim) * 100, stated)]
        : [];
    });
    return lines.length > 0 && lines.filter(Boolean).length * 2 > lines.length;
  });
}

/** Equal but for the rounding of a printed percentage. */
function isNear(exact: number, stated: number): boolean {
  return Math.abs(exact - stated) <= 0.006 * Math.max(1, Math.abs(stated));
}

/** 年度指标 36 beside 考核标准 全年不少于36次: the column of numbers, where words say no other ones. */
function numbersOf(
  reader: TableReader,
  rows: readonly number[],
  columns: readonly IndicatorColumn[],
): IndicatorColumn | null {
  const [numbers, more] = columns.filter(({ index }) =>
    rows.every((row) => reader.isBareNumber(row, index) || reader.textAt(row, index) === ''),
  );
  if (!numbers || more) return null;
  const others = columns.filter((one) => one !== numbers);
  const saysOther = rows.some((row) =>
    others.some(({ index }) => {
      const figure = figureAt(reader, row, index);
      return figure !== null && figure !== figureAt(reader, row, numbers.index);
    }),
  );
  return saysOther ? null : numbers;
}

/** 年度指标, 全年任务 beside 半年指标. */
function yearsOwn(columns: readonly IndicatorColumn[]): IndicatorColumn | null {
  const amended = columns.filter((column) => isAmended(headText(column)));
  if (amended.length === 1) return amended[0] ?? null;
  const own = columns.filter(
    (column) => /全年|总/u.test(headText(column)) || /(?:^|[^半])年度/u.test(headText(column)),
  );
  const [only, more] = own;
  return only && !more ? only : null;
}

function isAmended(text: string): boolean {
  return /(?:调整|变更|修订|补充协议)后|^调整(?:目标|指标|任务)/u.test(text);
}

/** The one that reaches to the latest month; all must say one. */
function latestOf(columns: readonly IndicatorColumn[]): IndicatorColumn | null {
  const dated = columns.map((column) => ({ column, month: lastMonthIn(headText(column)) }));
  if (dated.some(({ month }) => month === null)) return null;
  const sorted = dated.toSorted((a, b) => (b.month ?? 0) - (a.month ?? 0));
  const [latest, next] = sorted;
  return latest && latest.month !== next?.month ? latest.column : null;
}

function headText({ heads }: IndicatorColumn): string {
  return heads.map(({ heading }) => heading.text).join(' ');
}

function figureAt(reader: TableReader, row: number, column: number): number | null {
  const { reading } = reader.statedAt(row, column);
  return reading.kind === 'figure' ? toNumber(reading.figure.value) : null;
}
