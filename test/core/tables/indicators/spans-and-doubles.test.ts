import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../../src/core/evaluate.ts';
import { formatDecimal } from '../../../../src/core/quantities/rational.ts';
import { defaultSettings } from '../../../../src/core/settings/default-settings.ts';
import { bookOf, indicatorFacts, recogniseDrawn } from '../facts.ts';
import { type Drawn, type SheetOptions, sheetOf } from '../sheet-of.ts';

/** Service, area, target, completed, rate. */
function facts(rows: readonly (readonly Drawn[])[], options: SheetOptions = {}) {
  return indicatorFacts(recogniseDrawn(rows, { name: '社工站指标', ...options })).map(
    ([name, , , area, target, completed, rate]) => [name, area, target, completed, rate],
  );
}

describe('a form of one quarter', () => {
  const head = ['服务内容', '季度指标', '本季度完成', '完成率'];
  const rows = [
    ['个别访谈', 288, 301, '104.51%'],
    ['家庭小组', 4, 4, '100%'],
  ];

  it('has its target and what was done', () => {
    expect(facts([head, ...rows])).toEqual([
      ['个别访谈', null, 'B2 288', 'C2 301', 'D2 104.51%'],
      ['家庭小组', null, 'B3 4', 'C3 4', 'D3 100%'],
    ]);
  });

  it('is a part of the year that stands beside it', () => {
    const year = [
      ['服务内容', '年度指标', '季度指标', '本季度完成', '累计完成', '完成率'],
      ['个别访谈', 1152, 288, 301, 580, '50.35%'],
      ['家庭小组', 16, 4, 4, 8, '50%'],
    ];
    expect(facts(year)).toEqual([
      ['个别访谈', null, 'B2 1152', 'E2 580', 'F2 50.35%'],
      ['家庭小组', null, 'B3 16', 'E3 8', 'F3 50%'],
    ]);
  });

  it('of two different spans tells nothing of either', () => {
    const mixed = [['服务内容', '季度指标', '本月完成', '完成率'], ...rows];
    expect(facts(mixed)).toEqual([
      ['个别访谈', null, '', '', 'D2 104.51%'],
      ['家庭小组', null, '', '', 'D3 100%'],
    ]);
  });
});

it.each([
  ['上半年完成', ['B3 30', 'C3 16', 'D3 53.33%']],
  ['1-6月完成数', ['B3 30', 'C3 16', 'D3 53.33%']],
  ['下半年完成', ['B3 30', '', 'D3 53.33%']],
])('%s beside the target of the year, and nothing else that was done', (head, figures) => {
  expect(
    facts([
      ['甲街社工站2024年服务完成情况'],
      ['服务内容', '年度指标', head, '完成率'],
      ['个案（个）', 30, 16, '53.33%'],
      ['小组（个）', 16, 8, '50%'],
    ])[0]?.slice(-3),
  ).toEqual(figures);
});

it('terms of a school year are parts of their sum and no areas', () => {
  const rows = [
    ['驻校社工服务指标统计'],
    ['服务类型', '年度指标', '上学期', '下学期', '合计', '完成率'],
    ['个案（个）', 12, 5, 6, 11, '91.67%'],
    ['家长讲座（场）', 4, 2, 2, 4, '100%'],
  ];
  expect(facts(rows, { merges: ['A1:F1'] })).toEqual([
    ['个案', null, 'B3 12', 'E3 11', 'F3 91.67%'],
    ['家长讲座', null, 'B4 4', 'E4 4', 'F4 100%'],
  ]);
});

it('rates of the whole count, and those of what was due by then do not', () => {
  const rows = [
    ['服务指标', '协议期总量', '中期应完成量', '中期实际完成量', '占中期完成率', '占总量完成率'],
    ['个案', 60, 30, 33, '110.00%', '55.00%'],
    ['小组', 24, 12, 11, '91.67%', '45.83%'],
    ['探访', 1200, 600, 640, '106.67%', '53.33%'],
  ];
  expect(facts(rows)).toEqual([
    ['个案', null, 'B2 60', 'D2 33', 'F2 55%'],
    ['小组', null, 'B3 24', 'D3 11', 'F3 45.83%'],
    ['探访', null, 'B4 1200', 'D4 640', 'F4 53.33%'],
  ]);
});

describe('a figure merged over rows of several services', () => {
  const head = ['项目', '协议', '完成', '完成率'];
  const rest = ['个案', 30, 31, '103.33%'];

  it('is none of theirs where it is that of all together', () => {
    const rows = [head, ['电话探访', 2000, 1200, '105%'], ['入户探访', '', 900, ''], rest];
    expect(facts(rows, { merges: ['B2:B3', 'D2:D3'] })).toEqual([
      ['电话探访', null, '', 'C2 1200', ''],
      ['入户探访', null, '', 'C3 900', ''],
      ['个案', null, 'B4 30', 'C4 31', 'D4 103.33%'],
    ]);
  });

  it('is the target of each where their own rates were reckoned with it', () => {
    const rows = [head, ['开案', 20, 20, '100%'], ['结案', '', 16, '80%'], rest];
    expect(facts(rows, { merges: ['B2:B3'] }).map(([name, , target]) => [name, target])).toEqual([
      ['开案', 'B2 20'],
      ['结案', 'B2 20'],
      ['个案', 'B4 30'],
    ]);
  });

  it('is the rate of the row that it fits', () => {
    const rows = [head, ['电话探访', 2000, 2100, '105%'], ['入户探访', 900, 700, ''], rest];
    expect(facts(rows, { merges: ['D2:D3'] }).map(([name, , , , rate]) => [name, rate])).toEqual([
      ['电话探访', 'D2 105%'],
      ['入户探访', ''],
      ['个案', 'D4 103.33%'],
    ]);
  });
});

it('what the evaluators verified counts behind a blank column inside the heads too', () => {
  const rows = [
    ['服务内容', '任务量', '自评情况', '', '', '评估核查', '', '备注'],
    ['', '', '实际完成', '完成率', '', '实际完成', '完成率', ''],
    ['个案服务（个）', 62, 35, '56.45%', '', 31, '50.00%', ''],
    ['小组服务（个）', 17, 17, '100.00%', '', 14, '82.35%', ''],
  ];
  const merges = ['A1:A2', 'B1:B2', 'C1:D1', 'F1:G1', 'H1:H2'];
  expect(facts(rows, { merges })).toEqual([
    ['个案服务', null, 'B3 62', 'F3 31', 'G3 50%'],
    ['小组服务', null, 'B4 17', 'F4 14', 'G4 82.35%'],
  ]);
});

it('names of areas over lists side by side are those of their entries', () => {
  const rows = [
    ['青石街道社工站服务指标完成情况'],
    ['东片区', '', '', '', '西片区', '', ''],
    ['服务', '指标', '完成', '', '服务', '指标', '完成'],
    ['个案', 10, 11, '', '个案', 12, 12],
    ['小组', 5, 5, '', '小组', 6, 5],
  ];
  expect(facts(rows, { merges: ['A2:C2', 'E2:G2'] })).toEqual([
    ['个案', '东片区', 'B4 10', 'C4 11', ''],
    ['小组', '东片区', 'B5 5', 'C5 5', ''],
    ['个案', '西片区', 'F4 12', 'G4 12', ''],
    ['小组', '西片区', 'F5 6', 'G5 5', ''],
  ]);
});

it('fields of service over their own sum are what is added up, and services across are not', () => {
  const rows = [
    ['服务领域', '个案', '', '小组', ''],
    ['', '计划工时', '完成工时', '计划工时', '完成工时'],
    ['老年人服务', 400, 420, 240, 236],
    ['儿童青少年服务', 300, 290, 200, 210],
    ['合计', 700, 710, 440, 446],
  ];
  const merges = ['A1:A2', 'B1:C1', 'D1:E1'];
  expect(facts(rows, { merges }).map((fact) => fact.slice(0, 4))).toEqual([
    ['个案', '老年人服务', 'B3 400', 'C3 420'],
    ['小组', '老年人服务', 'D3 240', 'E3 236'],
    ['个案', '儿童青少年服务', 'B4 300', 'C4 290'],
    ['小组', '儿童青少年服务', 'D4 200', 'E4 210'],
    ['个案', '*', 'B5 700', 'C5 710'],
    ['小组', '*', 'D5 440', 'E5 446'],
  ]);
});

it('columns that repeat the one before them, as filled merges do, count once', () => {
  const rows = [
    ['服务内容', '指标要求', '指标要求', '完成量', '完成量', '百分比'],
    ['新增志愿者', 60, 60, 30, 30, '50%'],
    ['社区调研', 9, 9, 9, 9, '100%'],
  ];
  expect(facts(rows)).toEqual([
    ['新增志愿者', null, 'B2 60', 'D2 30', 'F2 50%'],
    ['社区调研', null, 'B3 9', 'D3 9', 'F3 100%'],
  ]);
});

describe('months, quarters and half years of which no column tells the sum', () => {
  const spans = (rows: readonly (readonly Drawn[])[], name = '社工站指标完成情况') =>
    evaluate(bookOf(sheetOf(rows, { name })), defaultSettings)
      .flatMap(({ indicators }) => indicators)
      .map(({ entry, target, completed }) => [
        entry.name,
        entry.area,
        target && formatDecimal(target),
        completed && formatDecimal(completed),
      ]);

  const halves = [
    ['服务', '全年指标', '上半年', '下半年'],
    ['个案（个）', 20, 9, 11],
    ['督导（次）', '/', 6, 6],
    ['建档（人）', 50, 30, 25],
  ];

  it('of a whole year add up to it; persons may be the same ones', () => {
    expect(spans(halves)).toEqual([
      ['个案', null, '20', '20'],
      ['督导', null, null, '12'],
      ['建档', null, '50', null],
    ]);
  });

  it('may be how the target is planned where nothing says that they were done', () => {
    for (const name of ['社工站指标', '社工站指标完成计划'])
      expect(spans(halves, name)).toEqual([
        ['个案', null, '20', null],
        ['建档', null, '50', null],
      ]);
  });

  it('count where the printed rates were reckoned with their sum', () => {
    expect(
      spans([
        ['服务', '年度指标', '7月', '8月', '9月', '完成率'],
        ['个案', 20, 3, 4, 3, '50%'],
        ['小组', 8, 1, 2, 1, '50%'],
      ]),
    ).toEqual([
      ['个案', null, '20', '10'],
      ['小组', null, '8', '4'],
    ]);
  });

  it('else may be a part of the year alone', () => {
    expect(
      spans([
        ['服务', '年度指标', '7月', '8月', '9月', '完成率'],
        ['个案', 20, 3, 4, 3, '90%'],
        ['小组', 8, 1, 2, 1, '100%'],
      ]),
    ).toEqual([
      ['个案', null, '20', null],
      ['小组', null, '8', null],
    ]);
  });
});

it('a sum over unlike services across is none of them, and 人次 of cases counted in 个 is 人次', () => {
  const rows = [
    ['居家养老服务统计'],
    ['月份', '助餐（人次）', '助浴（人次）', '合计'],
    ['年度指标', 3600, 480, 4080],
    ['完成', 970, 133, 1103],
  ];
  expect(facts(rows, { merges: ['A1:D1'] })).toEqual([
    ['助餐', null, 'B3 3600', 'B4 970', ''],
    ['助浴', null, 'C3 480', 'C4 133', ''],
  ]);
  const counted = [
    ['服务形式', '单位', '指标', '截至8月完成情况', ''],
    ['', '', '', '数量', '人次'],
    ['小组', '个', 8, 4, 192],
    ['讲座', '场', 6, 3, 95],
  ];
  const merges = ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1'];
  expect(
    indicatorFacts(recogniseDrawn(counted, { name: '社工站指标', merges })).map((fact) =>
      fact.slice(0, 3),
    ),
  ).toEqual([
    ['小组', '个数', '个'],
    ['小组', '人次', '人次'],
    ['讲座', '场次', '场'],
    ['讲座', '人次', '人次'],
  ]);
});
