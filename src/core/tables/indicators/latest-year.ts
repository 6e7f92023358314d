import { readPeriod } from '../../quantities/read-period.ts';
import type { Structure } from '../grid/structure.ts';
import type { IndicatorColumn } from './indicator-column.ts';

/**
 * Whole years beside one another (2022年 目标 完成, 2023年 目标 完成) compare the years, and do not add
 * up: the latest with completed quantities counts. Where a title's period reaches over them they are its
 * parts, and all count; where their sum stands beside them it counts alone.
 */
export function withLatestYear(
  { titles }: Structure,
  columns: readonly IndicatorColumn[],
  hasFigures: (column: number) => boolean,
): readonly IndicatorColumn[] {
  const dated = columns.flatMap((column) => {
    const year = column.role === null ? null : yearOver(column);
    return year === null ? [] : [{ column, year }];
  });
  const years = [...new Set(dated.map(({ year }) => year))].toSorted();
  const [first, ...later] = years;
  if (first === undefined) return columns;
  if (later.length === 0) return withoutOtherYear(columns);
  const isParts = titles.some(({ text }) => {
    const period = readPeriod(text);
    return period !== null && `${period.from.year}` <= first && `${period.to.year}` > first;
  });
  if (isParts) return columns;
  const isSummed = columns.some(
    (column) =>
      (column.role === 'target' || column.role === 'completed') &&
      column.heads.some(({ isTotal }) => isTotal) &&
      yearOver(column) === null,
  );
  const whole = years.filter((year) =>
    (['target', 'completed'] as const).every((role) =>
      dated.some((one) => one.year === year && one.column.role === role),
    ),
  );
  if (whole.length === 0) return columns;
  const isDone = ({ column, year }: (typeof dated)[number], latest: string) =>
    year === latest && column.role === 'completed' && hasFigures(column.index);
  const latest = whole.findLast((year) => dated.some((one) => isDone(one, year))) ?? whole[0];
  const others = new Set(
    dated.flatMap(({ column, year }) => (year === latest && !isSummed ? [] : column)),
  );
  return columns.map((column) => (others.has(column) ? { ...column, role: 'partial' } : column));
}

/** 2022年完成 beside 完成 and the one target. */
function withoutOtherYear(columns: readonly IndicatorColumn[]): readonly IndicatorColumn[] {
  const of = (role: IndicatorColumn['role']) => columns.filter((one) => one.role === role);
  const isWhole = of('completed').some((one) => yearOver(one) === null);
  if (of('target').length !== 1 || !isWhole) return columns;
  return columns.map((column) =>
    column.role === 'completed' && yearOver(column) !== null
      ? { ...column, role: 'partial' }
      : column,
  );
}

/** 2022年, 2022年度, 第二年度 over other heads, or before the role: 2022年目标. */
function yearOver({ heads }: IndicatorColumn): string | null {
  for (let at = heads.length - 1; at >= 0; at--) {
    const text = heads[at]?.heading.text.replace(/\s+/gu, '') ?? '';
    const match = (at === heads.length - 1 ? yearBefore : wholeYear).exec(text);
    if (match?.[2]) return `${'一二三四五'.indexOf(match[2]) + 1 || match[2]}`;
    if (match) return match[1] ?? null;
  }
  return null;
}

const yearBefore = /^(?:(20\d\d)年度?|第([一二三四五1-5])年度?)(?=\p{Script=Han})/u;
const wholeYear = /^(?:(20\d\d)年?度?|第([一二三四五1-5])(?:个?服务|协议|合同|项目)?年度?)$/u;
