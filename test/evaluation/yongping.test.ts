import { describe, expect, it } from 'vitest';
import { documentOf, yongpingPath } from './document-of.ts';

const document = await documentOf(yongpingPath);

describe('永平 2022, final, as published', () => {
  it('has its tables and no score', () => {
    expect(document.tables.map(({ kind, sheet, range }) => `${kind} ${sheet}!${range}`)).toEqual([
      'performance 绩效目标表!A2:E13',
      'funding 经费使用!A2:D7',
      'project 项目信息!A2:B9',
    ]);
    expect(document.scores).toBeNull();
  });

  it.each([
    ['个案辅导', '个', 68, 70, 102.94, true],
    ['小组服务', '个', 30, 30, 100, true],
    ['活动', '个', 53, 62, 116.98, true],
    ['入户探访', '次', 1260, 1260, 100, true],
    ['电话访问', '次', 1800, 2198, 122.11, true],
    ['社区调研', '份', 6, 6, 100, true],
    ['志愿者培育', '人', 100, 102, 102, true],
    ['志愿者骨干', '人', 33, 33, 100, true],
    ['志愿者队伍', '支', 2, 2, 100, true],
    ['志愿者培训', '次', 6, 8, 133.33, true],
    ['社工站需要配备工作人员', '人', 20, 20, 100, true],
    ['专业人员', '人', 14, 16, 114.29, true],
    ['一年总服务工时', '小时', 30184, 30184, 100, true],
    ['资源链接折合价值', null, 500000, 350000, 70, false],
    ['继续教育', 'h/人', 90, 90, 100, true],
    ['培育社会组织/志愿队伍', '支', 2, 3, 150, true],
    ['了解居民对社工站服务满意度', '%', 90, null, null, null],
    ['第三方评价优良率', null, null, null, null, null],
    ['成本控制比率', null, null, null, null, null],
    ['社会组织合作', null, null, null, null, null],
  ])('%s: %s %d → %d, %d %%, met: %s', (item, unit, target, completed, rate, met) => {
    const found = document.performance.filter((one) => one.item === item);
    expect(
      found.map((one) => [one.item, one.unit, one.target, one.completed, one.rate, one.met]),
    ).toEqual([[item, unit, target, completed, rate, met]]);
  });

  it('has 20 items, each with its levels and cells', () => {
    expect(document.performance).toHaveLength(20);
    expect(document.performance[0]).toMatchObject({
      level1: '产出指标',
      level2: '数量指标',
      level3: '服务达标率',
      bound: '≥',
      cells: { target: '绩效目标表!D3', completed: '绩效目标表!E3' },
    });
    expect(document.performance.filter(({ contradicted }) => contradicted)).toMatchObject([
      { item: '成本控制比率', met: null, cells: { completed: '绩效目标表!E8' } },
    ]);
  });

  it('has exactly these findings', () => {
    expect(document.findings.map(({ rule, severity, cell }) => [rule, severity, cell])).toEqual([
      ['performance/contradicted', 'warning', '绩效目标表!E8'],
      ['performance/not-met', 'warning', '绩效目标表!E10'],
      ['funding/overspent', 'warning', '经费使用!D2'],
      ['funding/share', 'warning', '经费使用!D2'],
      ['funding/deviation', 'warning', '经费使用!D3'],
      ['funding/deviation', 'warning', '经费使用!D4'],
      ['funding/deviation', 'warning', '经费使用!D5'],
      ['funding/deviation', 'warning', '经费使用!D7'],
      ['funding/share', 'warning', '经费使用!D7'],
      ['score/weights', 'note', '绩效目标表!A3'],
      ['target/too-easy', 'note', '绩效目标表!D4'],
      ['target/too-easy', 'note', '绩效目标表!D12'],
    ]);
  });

  it('says what its findings state', () => {
    const stated = (rule: string) =>
      document.findings.filter((one) => one.rule === rule).map((one) => [one.stated, one.expected]);
    expect(stated('performance/not-met')).toEqual([['350000', '500000']]);
    expect(stated('performance/contradicted')).toEqual([['10%', null]]);
    expect(stated('score/weights')).toEqual([['90', '100']]);
    expect(stated('target/too-easy')).toEqual([
      ['6', null],
      ['2', null],
    ]);
  });
});
