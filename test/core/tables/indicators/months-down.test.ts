import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../../src/core/evaluate.ts';
import { defaultSettings } from '../../../../src/core/settings/default-settings.ts';
import { told } from '../../checks/find-in.ts';
import { bookOf, indicatorFacts, recogniseDrawn } from '../facts.ts';
import { type Drawn, sheetOf } from '../sheet-of.ts';

function facts(rows: readonly (readonly Drawn[])[]) {
  return indicatorFacts(recogniseDrawn(rows, { name: '社工站月度统计' }));
}

const head = ['月份', '个案（个）', '小组（节）'];
const months = [
  ['1月', 3, 6],
  ['2月', 2, 4],
  ['3月', 4, 6],
];

describe('months under one another with the year’s target beneath', () => {
  it('their sum is what was done', () => {
    expect(
      facts([head, ...months, ['合计', 9, 16], ['年度指标', 36, 72], ['完成率', '25%', '22.22%']]),
    ).toEqual([
      ['个案', '个数', '个', null, 'B6 36', 'B5 9', 'B7 25%'],
      ['小组', '节数', '节', null, 'C6 72', 'C5 16', 'C7 22.22%'],
    ]);
  });

  it('the sum of all counts and not that of a quarter', () => {
    expect(
      facts([
        head,
        ...months,
        ['一季度小计', 9, 16],
        ['4月', 1, 2],
        ['累计', 10, 18],
        ['年度指标', 36, 72],
        ['完成率', '27.78%', '25%'],
      ]).map(([name, , , , target, completed]) => [name, target, completed]),
    ).toEqual([
      ['个案', 'B8 36', 'B7 10'],
      ['小组', 'C8 72', 'C7 18'],
    ]);
  });

  it('without a target they are a diary', () => {
    expect(facts([head, ...months, ['合计', 9, 16]])).toEqual([]);
  });

  it('of two sums neither counts', () => {
    expect(
      facts([
        head,
        ...months,
        ['合计', 9, 16],
        ['累计', 12, 20],
        ['年度指标', 36, 72],
        ['完成率', '25%', '22.22%'],
      ]),
    ).toEqual([]);
  });
});

describe('years of a contract beside their sum', () => {
  it('are parts of it', () => {
    expect(
      facts([
        ['指标名称', '单位', '三年总指标', '第一年完成', '第二年完成', '三年累计', '完成率'],
        ['个案', '个', 90, 30, 31, 61, '67.78%'],
        ['小组', '个', 36, 12, 12, 24, '66.67%'],
      ]),
    ).toEqual([
      ['个案', '个数', '个', null, 'C2 90', 'F2 61', 'G2 67.78%'],
      ['小组', '个数', '个', null, 'C3 36', 'F3 24', 'G3 66.67%'],
    ]);
  });
});

describe('数量 and 人次 under 合同约定, 实际完成 and 完成比例', () => {
  it('meet their own', () => {
    expect(
      indicatorFacts(
        recogniseDrawn(
          [
            ['服务内容', '合同约定', '', '实际完成', '', '完成比例', ''],
            ['', '数量', '人次', '数量', '人次', '数量', '人次'],
            ['个案服务', 24, 120, 25, 133, '104.17%', '110.83%'],
            ['小组服务', 10, 480, 10, 502, '100%', '104.58%'],
          ],
          { name: '社工站服务量', merges: ['A1:A2', 'B1:C1', 'D1:E1', 'F1:G1'] },
        ),
      ),
    ).toEqual([
      ['个案服务', null, null, null, 'B3 24', 'D3 25', 'F3 104.17%'],
      ['个案服务', '人次', '人次', null, 'C3 120', 'E3 133', 'G3 110.83%'],
      ['小组服务', null, null, null, 'B4 10', 'D4 10', 'F4 100%'],
      ['小组服务', '人次', '人次', null, 'C4 480', 'E4 502', 'G4 104.58%'],
    ]);
  });
});

describe('a name between 年度 and 任务', () => {
  it('is that of the quantity and the rate behind it', () => {
    expect(
      facts([
        ['村（居）', '年度走访任务（户次）', '完成走访（户次）', '完成率'],
        ['甲村', 120, 118, '98.33%'],
        ['乙村', 100, 105, '105%'],
        ['合计', 220, 223, '101.36%'],
      ]),
    ).toEqual([
      ['走访', null, '户次', '甲村', 'B2 120', 'C2 118', 'D2 98.33%'],
      ['走访', null, '户次', '乙村', 'B3 100', 'C3 105', 'D3 105%'],
      ['走访', null, '户次', '*', 'B4 220', 'C4 223', 'D4 101.36%'],
    ]);
  });
});

describe('months between the year’s target and what was done so far', () => {
  it('are no areas', () => {
    expect(
      facts([
        ['指标', '个案（个）', '小组（个）'],
        ['年度目标', 24, 8],
        ['1月', 2, 0],
        ['2月', 5, 2],
        ['累计完成', 7, 2],
        ['完成率', '29.17%', '25%'],
      ]),
    ).toEqual([
      ['个案', '个数', '个', null, 'B2 24', 'B5 7', 'B6 29.17%'],
      ['小组', '个数', '个', null, 'C2 8', 'C5 2', 'C6 25%'],
    ]);
  });
});

describe('上半年合计 behind 1-3月 and 4-6月', () => {
  it('is what was done', () => {
    expect(
      facts([
        ['工作内容', '单位', '目标任务', '1-3月', '4-6月', '上半年合计', '完成率'],
        ['走访困难群众', '人次', 400, 110, 130, 240, '60%'],
        ['社区活动', '场', 12, 3, 4, 7, '58.33%'],
      ]),
    ).toEqual([
      ['走访困难群众', '人次', '人次', null, 'C2 400', 'F2 240', 'G2 60%'],
      ['社区活动', '场次', '场', null, 'C3 12', 'F3 7', 'G3 58.33%'],
    ]);
  });
});

describe('years in the heads of one row', () => {
  it('the one with a target and a quantity counts', () => {
    expect(
      facts([
        ['服务内容', '2023年完成', '2024年目标', '2024年完成', '2024年完成率', '2025年目标'],
        ['个案', 18, 20, 21, '105%', 22],
        ['小组', 7, 8, 8, '100%', 8],
      ]),
    ).toEqual([
      ['个案', null, null, null, 'C2 20', 'D2 21', 'E2 105%'],
      ['小组', null, null, null, 'C3 8', 'D3 8', 'E3 100%'],
    ]);
  });
});

describe('months and quarters with plan and actual', () => {
  const shown = (rows: readonly (readonly Drawn[])[], merges: readonly string[] = []) =>
    evaluate(bookOf(sheetOf(rows, { name: '社工站', merges })), defaultSettings).flatMap(
      ({ indicators, findings }) => [
        ...indicators.map(({ entry, target, completed }) =>
          [entry.name, entry.area, target?.n, completed?.n].join(' '),
        ),
        ...told(findings),
      ],
    );
  const quarters = (...sums: readonly (readonly Drawn[])[]) => [
    ['2024年各季度服务指标计划与完成'],
    ['季度', '类别', '个案', '小组'],
    ['第一季度', '计划', 6, 2],
    ['', '实际', 6, 2],
    ['第二季度', '计划', 6, 2],
    ['', '实际', 7, 2],
    ...sums,
  ];

  it('are added up', () => {
    expect(shown(quarters())).toEqual(['个案  12 13', '小组  4 4']);
  });

  it('have their printed sum beneath', () => {
    expect(shown(quarters(['全年', '计划', 12, 4], ['', '实际', 13, 4]))).toEqual([
      '个案  12 13',
      '小组  4 4',
    ]);
  });

  it('a sum that they do not make is reported', () => {
    expect(shown(quarters(['合计', '计划', 12, 4], ['', '实际', 15, 4])).slice(2)).toEqual([
      'total/differs 社工站!C8 15 → 13 ! 13 + 社工站!C4 社工站!C6',
    ]);
  });

  const paired = ['A2:A3', 'B2:C2', 'D2:E2'];
  const across = (plan: string, actual: string) => [
    ['各月服务指标完成情况'],
    ['月份', '个案', '', '探访人数', ''],
    ['', plan, actual, plan, actual],
    ['1月', 6, 6, 20, 22],
    ['2月', 6, 7, 20, 21],
  ];

  it('of which the same people may come twice are not added up', () => {
    expect(shown(across('计划', '实际'), paired)).toEqual(['个案  12 13']);
    expect(shown([...across('计划', '实际'), ['合计', 12, 13, 40, 30]], paired)).toEqual([
      '个案  12 13',
      '探访人数  40 30',
    ]);
  });

  it('with the year’s target or a running quantity beside each are a diary', () => {
    expect(shown(across('年度目标', '完成'), paired)).toEqual([]);
    expect(shown(across('目标', '累计完成'), paired)).toEqual([]);
  });
});

describe('months whose title says what they are', () => {
  it('have their sum for what was done', () => {
    expect(facts([['2024年1-3月服务数据统计'], head, ...months, ['合计', 9, 16]])).toEqual([
      ['个案', '个数', '个', null, '', 'B6 9', ''],
      ['小组', '节数', '节', null, '', 'C6 16', ''],
    ]);
  });

  it('need no rate beneath', () => {
    expect(facts([head, ...months, ['合计', 9, 16], ['年度指标', 36, 72]])).toEqual([
      ['个案', '个数', '个', null, 'B6 36', 'B5 9', ''],
      ['小组', '节数', '节', null, 'C6 72', 'C5 16', ''],
    ]);
  });
});

it('quarters under one another are as months', () => {
  const rows = (...sums: readonly (readonly Drawn[])[]) => [
    ['季度', '电访（人次）', '个案（个）'],
    ...sums.slice(0, -2),
    ['第一季度', 10, 3],
    ['第 二 季 度', 12, 4],
    ['第三季度', 12, 4],
    ...sums.slice(-2),
  ];
  const target = ['年度指标', 50, 20];
  const sum = ['合计', 34, 11];
  const rate = ['完成率', '68%', '55%'];
  expect(facts(rows(target, sum, rate)).map((entry) => entry.slice(3))).toEqual([
    [null, 'B2 50', 'B6 34', 'B7 68%'],
    [null, 'C2 20', 'C6 11', 'C7 55%'],
  ]);
});

it('who made the table, right under quarters, is no row of it', () => {
  expect(
    indicatorFacts(
      recogniseDrawn(
        [
          ['季度', '电访（人次）', '小组（节）'],
          ['年度目标', 125, 131],
          ['一季度', 56, 31],
          ['二季度', 32, 34],
          ['合计', 88, 65],
          ['制表人：社工01    审核人：社工02'],
        ],
        { name: '社工站指标完成情况' },
      ),
    ),
  ).toEqual([
    ['电访', '人次', '人次', null, 'B2 125', 'B5 88', ''],
    ['小组', '节数', '节', null, 'C2 131', 'C5 65', ''],
  ]);
});
