import { expect, it } from 'vitest';
import { type DrawnSheets, planOf, sheetBy } from './draw-plan.ts';
import { project } from './wenchong-sheets.ts';

const percent = (value: number) => ({ value, format: '0.00%' });

const indicators = [
  ['服务指标', '协议量', '完成量', '完成率'],
  ['个案服务', 60, 45, percent(0.75)],
  ['社区活动', 40, 41, percent(1.025)],
  ['入户探访', 900, 90, percent(0.1)],
  ['服务满意率', percent(0.9), percent(0.81), percent(0.9)],
];

/** 状态 of every line of 指标汇总. */
function statesOf(sheets: DrawnSheets) {
  const { rows } = sheetBy(planOf(sheets), 'indicators');
  const names = new Set(indicators.map(([name]) => name));
  return rows
    .filter(({ cells }) => names.has(cells[0]?.value as string))
    .map(({ cells }) => [cells[0]?.value, cells[9]?.value]);
}

it('says 按进度 and 落后 by the calendar, and neither of a share', () => {
  expect(statesOf({ 项目信息: project, 指标: indicators })).toEqual([
    ['个案服务', '按进度'],
    ['社区活动', '已完成'],
    ['入户探访', '落后'],
    ['服务满意率', '—'],
  ]);
});

it('says neither where no calendar is known', () => {
  expect(statesOf({ 指标: indicators })).toEqual([
    ['个案服务', '—'],
    ['社区活动', '已完成'],
    ['入户探访', '—'],
    ['服务满意率', '—'],
  ]);
});
