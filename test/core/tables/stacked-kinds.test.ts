import { expect, it } from 'vitest';
import { recogniseDrawn } from './facts.ts';
import type { Drawn } from './sheet-of.ts';

type Rows = readonly (readonly Drawn[])[];

const list: Rows = [
  ['服务内容', '协议量', '完成量', '完成率'],
  ['电话探访（人次）', 1800, 1900, '105.56%'],
  ['小组活动（个）', 30, 28, '93.33%'],
];
const areas: Rows = [
  ['服务内容', '东片区', '', '西片区', ''],
  ['', '指标', '完成', '指标', '完成'],
  ['入户探访', 100, 90, 120, 130],
  ['个案', 5, 5, 6, 6],
];
const survey: Rows = [
  ['满意程度', '人数', '占比'],
  ['非常满意', 90, '60%'],
  ['满意', 45, '30%'],
  ['一般', 15, '10%'],
];
const scores: Rows = [
  ['评估内容', '标准分', '得分'],
  ['服务监测', 40, 38],
  ['服务成效', 60, 57.5],
  ['总分', 100, 95.5],
];
const payments: Rows = [
  ['批次', '拨付时间', '拨付金额（元）'],
  ['首期款', '2023-03-10', 150000],
  ['尾款', '2023-12-01', 120000],
];
const budget: Rows = [
  ['项目', '预算', '支出'],
  ['人员经费', 200000, 190000],
  ['服务活动经费', 50000, 45000],
  ['合计', 250000, 235000],
];

/** The kinds with their rows, tables stacked over a blank row with a title each. */
function stacked(...tables: readonly (readonly [string, Rows])[]) {
  const rows = tables.flatMap(([title, table]) => [[''], [title], ...table]);
  return recogniseDrawn([['石壁街社工服务站2023年度工作情况汇总表'], ...rows]).tables.map(
    ({ kind, isSure, place }) => `${kind}${isSure ? '' : '?'} ${place.top + 1}-${place.bottom + 1}`,
  );
}

it.each([
  ['list', 'survey', [list, survey], ['indicators 4-6', 'survey 9-12']],
  ['scores', 'survey', [scores, survey], ['scores 4-7', 'survey 10-13']],
  ['areas', 'scores', [areas, scores], ['indicators 4-7', 'scores 10-13']],
  ['areas', 'payments', [areas, payments], ['indicators 4-7', 'payments 10-12']],
  ['areas', 'budget', [areas, budget], ['indicators 4-7', 'funding 10-13']],
  ['list', 'payments', [list, payments], ['indicators 4-6', 'payments 9-11']],
])('%s over %s are two tables', (_, __, [above = [], below = []], kinds) => {
  expect(stacked(['一、完成情况', above], ['二、其他情况', below])).toEqual(kinds);
});
