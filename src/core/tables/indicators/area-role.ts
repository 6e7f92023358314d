import type { Structure } from '../grid/structure.ts';
import type { TableContext } from '../reading/candidate.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { looksLikeAreas } from '../words/area-names.ts';
import { readFigureHeading } from '../words/read-figure-heading.ts';
import { figureAt } from './figure-at.ts';
import type { IndicatorColumn } from './indicator-column.ts';
import { type IndicatorShape, namesOf } from './indicator-shape.ts';

/**
 * What the figures of areas side by side are where no head says it (协议数量 | 东村 | 西村 | 完成数量): what they
 * add up to in most rows, else what the title says. Beside the whole's target areas and their own sum (目标 | 东村
 * | 西村 | 合计) are what was done. Null where nothing tells.
 */
export function areaRole(
  { reader, titles }: TableContext,
  shape: IndicatorShape,
): 'target' | 'completed' | null {
  if (shape.across !== 'areas' || shape.down !== 'services') return null;
  if (shape.rows.some(({ role }) => role !== null)) return null;
  const figures = shape.columns.filter(({ kind }) => kind === 'figure');
  const areas = figures.filter((one) => one.role === null && namesOf(one).length > 0);
  if (areas.length < 2) return null;
  const sums = figures.filter((one) => namesOf(one).length === 0);
  const isSumOf = (role: IndicatorColumn['role']) =>
    sums.some((one) => one.role === role && addsUp(reader, shape, areas, one));
  if (isSumOf('completed')) return 'completed';
  const isAimed = sums.some(({ role }) => role === 'target');
  if (isAimed && !sums.some(({ role }) => role === 'completed') && isSumOf(null))
    return 'completed';
  if (isSumOf('target')) return 'target';
  const names = areas.flatMap((one) => namesOf(one).map(({ text }) => text));
  const areNamed = looksLikeAreas(reader.words, names) || isSumOf(null);
  return areNamed && tellsQuantities(titles.text) ? 'completed' : null;
}

/** 一、年度计划, 二、实际完成 right over a table: what all its figures are. */
export function roleOfLine(
  { words }: TableReader,
  { titles }: Pick<Structure, 'titles'>,
): 'target' | 'completed' | null {
  const text = titles.at(-1)?.text ?? '';
  if (text === '' || text.length > longestRole) return null;
  const { role, name } = words(readFigureHeading, text);
  return name === null && (role === 'target' || role === 'completed') ? role : null;
}

const longestRole = 12;

/** A title by which figures without a role are what was done. */
export function tellsCompleted(title: string): boolean {
  return /完成|达成|实际|(?:开展|运行|运营|运作|服务|实施)情况|服务数据|数据统计|服务统计|数据报表|(?:服务|工作)量(?:统计|汇总|一览|情况)/.test(
    title,
  );
}

/** The same, where the title tells of more than rates: not 完成率一览. */
export function tellsQuantities(title: string): boolean {
  return tellsCompleted(title.replace(/(?:完成|达成)(?:率|百分比|比例)/gu, ''));
}

function addsUp(
  reader: TableReader,
  { rows }: IndicatorShape,
  areas: readonly IndicatorColumn[],
  sum: IndicatorColumn,
): boolean {
  let told = 0;
  let fitting = 0;
  for (const { index } of rows) {
    const whole = figureAt(reader, index, sum);
    const parts = areas.map((area) => figureAt(reader, index, area));
    if (!whole || parts.every((part) => part === null)) continue;
    told++;
    const total = parts.reduce<number>((all, part) => all + (part ?? 0), 0);
    if (Math.abs(total - whole) < 1e-9) fitting++;
  }
  return fitting * 2 > told;
}
