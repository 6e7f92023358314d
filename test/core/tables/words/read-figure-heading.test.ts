import { describe, expect, it } from 'vitest';
import {
  measureOfName,
  readFigureHeading,
  wholeMeasure,
} from '../../../../src/core/tables/words/read-figure-heading.ts';

describe('a heading over figures', () => {
  it.each([
    ['协议量', 'target', null, null],
    ['协 议 个 数', 'target', '个数', null],
    ['协议接案数', 'target', '接案数', null],
    ['接案完成数', 'completed', '接案数', null],
    ['实际人次', 'completed', '人次', null],
    ['完 成 情 况', 'completed', null, null],
    ['评估期内实际完成数量', 'completed', null, null],
    ['截至2023年11月完成量', 'completed', null, null],
    ['年度指标值', 'target', null, null],
    ['实际完成指标值', 'completed', null, null],
    ['完成率（%）', 'rate', null, null],
    ['完成协议指标量', 'rate', null, null],
    ['电访完成量', 'completed', null, '电访'],
    ['2023年1月1日-6月30日实际完成数', 'completed', null, null],
    ['指标 Target', 'target', null, null],
    ['下半年计划', 'gap', null, null],
    ['履约情况', 'completed', null, null],
    ['大型活动已达成', 'completed', null, '大型活动'],
    ['大型活动年度任务', 'target', null, '大型活动'],
    ['电访-协议量', 'target', null, '电访'],
    ['电访（协议）', 'target', null, '电访'],
    ['小组人次完成率', 'rate', '人次', '小组人次'],
    ['小组个数目标量', 'target', '个数', '小组个数'],
    ['小组个数协议指标', 'target', '个数', '小组个数'],
    ['接案完成数', 'completed', '接案数', null],
    ['投入社工人数', 'workers', null, null],
    ['本月完成', 'partial', null, null],
    ['未完成量', 'gap', null, null],
    ['合同约定服务量', 'target', null, null],
    ['实际服务量', 'completed', null, null],
    ['年度合同工时（小时）', 'target', '小时', null],
    ['合同约定人次', 'target', '人次', null],
    ['年度完成人次', 'completed', '人次', null],
    ['协议完成量', 'completed', null, null],
    ['服务人次', null, '人次', null],
    ['专业个案', null, null, '专业个案'],
    ['个案（结案）', null, '结案数', '个案'],
    ['社区参与计划', null, null, '社区参与计划'],
    ['任务型小组', null, null, '任务型小组'],
    ['服务案例或服务手册产出', null, null, '服务案例或服务手册产出'],
  ])('%s', (text, role, measure, name) => {
    const read = readFigureHeading(text);
    expect([read.role, read.measure, read.name]).toEqual([role, measure, name]);
  });

  it.each([
    ['目标值(个)', '个'],
    ['完成量/人次', '人次'],
    ['常态化学习教育工作 (小时)', '小时'],
    ['服务质量（片区一）', null],
  ])('%s has the unit %s', (text, unit) => {
    expect(readFigureHeading(text).unit).toBe(unit);
  });
});

describe('the measure that a label tells', () => {
  it.each([
    ['个案接案', '接案数'],
    ['小组服务节数', '节数'],
    ['社区活动服务人次', '人次'],
    ['志愿服务时数', '小时'],
    ['个案（结案）', '结案数'],
    ['电访', null],
    ['发展志愿者', null],
  ])('%s → %s', (text, measure) => {
    expect(measureOfName(text)).toBe(measure);
  });

  it.each([
    ['接案数（个）', '接案数'],
    ['人次', '人次'],
    ['小组个数', '个数'],
    ['专业个案', null],
    ['数量', null],
  ])('%s as a whole → %s', (text, measure) => {
    expect(wholeMeasure(text)).toBe(measure);
  });
});
