import { describe, expect, it } from 'vitest';
import { indicatorFacts, recogniseDrawn } from '../facts.ts';
import type { Drawn } from '../sheet-of.ts';

function facts(rows: readonly (readonly Drawn[])[]) {
  return indicatorFacts(recogniseDrawn(rows, { name: '社工站指标' }));
}

const head = ['服务内容', '原指标', '调整后指标', '完成数', '完成率'];

describe('targets of an amended agreement', () => {
  it('the amended ones count', () => {
    expect(
      facts([head, ['个案（个）', 40, 36, 37, ''], ['社区活动（场）', 50, 60, 58, '']]),
    ).toEqual([
      ['个案', '个数', '个', null, 'C2 36', 'D2 37', 'E2 blank'],
      ['社区活动', '场次', '场', null, 'C3 60', 'D3 58', 'E3 blank'],
    ]);
  });

  it('the ones of before do where the printed rates are theirs', () => {
    expect(
      facts([head, ['个案（个）', 40, 36, 38, '95%'], ['社区活动（场）', 50, 60, 58, '116%']]),
    ).toEqual([
      ['个案', '个数', '个', null, 'B2 40', 'D2 38', 'E2 95%'],
      ['社区活动', '场次', '场', null, 'B3 50', 'D3 58', 'E3 116%'],
    ]);
  });
});

describe('what a station reported and what was found of it', () => {
  it('the found quantity counts, and neither word is an area', () => {
    expect(
      facts([
        ['服务内容', '协议量', '自报完成量', '核减', '核定完成量', '完成率'],
        ['个案（个）', 30, 33, -2, 31, '103.33%'],
        ['小组（个）', 12, 12, -1, 11, '91.67%'],
      ]),
    ).toEqual([
      ['个案', '个数', '个', null, 'B2 30', 'E2 31', 'F2 103.33%'],
      ['小组', '个数', '个', null, 'B3 12', 'E3 11', 'F3 91.67%'],
    ]);
  });

  it('the party that counted may stand over 数量 and its rate', () => {
    expect(
      indicatorFacts(
        recogniseDrawn(
          [
            ['服务类别', '协议要求', '机构上报', '', '评 估 核 实', ''],
            ['', '', '数量', '完成率', '数量', '完成率'],
            ['个案（个）', 48, 50, '104.17%', 47, '97.92%'],
            ['小组（个）', 24, 24, '100%', 24, '100%'],
          ],
          { name: '社工站指标核查', merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1'] },
        ),
      ),
    ).toEqual([
      ['个案', '个数', '个', null, 'B3 48', 'E3 47', 'F3 97.92%'],
      ['小组', '个数', '个', null, 'B4 24', 'E4 24', 'F4 100%'],
    ]);
  });

  it('核定量 is a target', () => {
    expect(
      facts([
        ['服务内容', '核定量', '自报完成量'],
        ['个案（个）', 30, 31],
        ['小组（个）', 12, 11],
      ]),
    ).toEqual([
      ['个案', '个数', '个', null, 'B2 30', 'C2 31', ''],
      ['小组', '个数', '个', null, 'B3 12', 'C3 11', ''],
    ]);
  });
});

describe('a share of the year’s task', () => {
  it.each(['完成年度任务比例', '占全年协议指标量的百分比', '累计完成年度目标比例'])(
    '%s is the rate',
    (rate) => {
      expect(
        facts([
          ['服务类型', '年度任务数', '累计完成', rate],
          ['个案（个）', 24, 20, '83.33%'],
          ['走访（人次）', 1200, 1040, '87.00%'],
        ]),
      ).toEqual([
        ['个案', '个数', '个', null, 'B2 24', 'C2 20', 'D2 83.33%'],
        ['走访', '人次', '人次', null, 'B3 1200', 'C3 1040', 'D3 87%'],
      ]);
    },
  );
});

describe('areas between the target of all and their sum', () => {
  it('are what was done', () => {
    expect(
      facts([
        ['服务项目', '目标', '一社区', '二社区', '合计'],
        ['个案', 30, 16, 14, 30],
        ['小组', 12, 6, 6, 13],
        ['社区活动', 36, 18, 19, 37],
      ]),
    ).toEqual([
      ['个案', null, null, '*', 'B2 30', 'E2 30', ''],
      ['个案', null, null, '一社区', '', 'C2 16', ''],
      ['个案', null, null, '二社区', '', 'D2 14', ''],
      ['小组', null, null, '*', 'B3 12', 'E3 13', ''],
      ['小组', null, null, '一社区', '', 'C3 6', ''],
      ['小组', null, null, '二社区', '', 'D3 6', ''],
      ['社区活动', null, null, '*', 'B4 36', 'E4 37', ''],
      ['社区活动', null, null, '一社区', '', 'C4 18', ''],
      ['社区活动', null, null, '二社区', '', 'D4 19', ''],
    ]);
  });
});

describe('what evaluators verified under 实际完成 of their own', () => {
  it.each([
    ['机构上报', '评估核实', '实际完成'],
    ['机 构 上 报', '评 估 核 实', '实 际 完 成'],
    ['机构自报', '第三方核实', '完成情况'],
  ])('%s beside %s over %s', (said, found, done) => {
    expect(
      facts([
        ['指标名称', '目标值', said, '', found, ''],
        ['', '', done, '完成率', done, '完成率'],
        ['探访（次）', 2349, 1589, '67.65%', 1588, '67.6%'],
        ['小组（个）', 26, 5, '19.23%', 4, '15.38%'],
      ]).map((entry) => [entry[0], ...entry.slice(3)]),
    ).toEqual([
      ['探访', null, 'B3 2349', 'E3 1588', 'F3 67.6%'],
      ['小组', null, 'B4 26', 'E4 4', 'F4 15.38%'],
    ]);
  });
});
