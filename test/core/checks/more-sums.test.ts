import { describe, expect, it } from 'vitest';
import { type Drawn, sheetOf } from '../tables/sheet-of.ts';
import { findingsIn, told } from './find-in.ts';

type Rows = readonly (readonly Drawn[])[];

/** Findings of the rules in question: others than funding's shares and deviations. */
function found(rows: Rows, merges: readonly string[] = [], name = '街社工站'): readonly string[] {
  return told(findingsIn([sheetOf(rows, { name, merges })])).filter(
    (one) => !/^(?:funding|performance|survey\/small|target)/u.test(one),
  );
}

describe('columns of money beside the budget and its spending', () => {
  const quarters = (second: number, total: number): Rows => [
    ['街社工站经费使用情况表'],
    ['费用类别', '预算金额（元）', '一季度支出（元）', '二季度（元）', '累计支出（元）'],
    ['人员费用', 160000, 40000, 40000, 80000],
    ['督导培训费', 20000, 6000, second, 11000],
    ['服务活动经费', 30000, 8000, 7000, 15000],
    ['运营管理费', 20000, 5000, 5000, 10000],
    ['合计', 230000, total, 57000, 116000],
  ];

  it('add up to their totals', () => {
    expect(found(quarters(5000, 59000))).toEqual([]);
    expect(found(quarters(5000, 59500))).toEqual([
      'total/differs 街社工站!C7 59500 → 59000 + 街社工站!C3 街社工站!C4 街社工站!C5 街社工站!C6',
    ]);
  });

  it('add up across to what was spent: one finding where a part is wrong', () => {
    expect(found(quarters(5300, 59000))).toEqual([
      'subtotal/differs 街社工站!E4 11000 → 11300 + 街社工站!C4 街社工站!D4',
    ]);
  });

  it('of running sums add up down, not across', () => {
    const rows = (june: number): Rows => [
      ['街社工站经费使用情况表'],
      ['经费项目', '预算（元）', '截至3月底累计支出（元）', '截至6月底累计支出（元）'],
      ['人员经费', 160000, 40000, 80000],
      ['活动经费', 40000, 10000, june],
      ['运营管理费', 20000, 5000, 10000],
      ['合计', 220000, 55000, 110000],
    ];
    expect(found(rows(20000))).toEqual([]);
    const march = rows(20000).map((row) =>
      row[0] === '合计' ? ['合计', 220000, 56000, 110000] : row,
    );
    expect(found(march)).toEqual([
      'total/differs 街社工站!C6 56000 → 55000 + 街社工站!C3 街社工站!C4 街社工站!C5',
    ]);
  });

  it('need no total of periods that are not all', () => {
    const rows: Rows = [
      ['街社工站经费使用情况表'],
      ['费用类别', '预算金额（元）', '一季度支出（元）', '累计支出（元）'],
      ['人员费用', 160000, 40000, 80000],
      ['服务活动经费', 30000, 8000, 15000],
      ['运营管理费', 20000, 5000, 10000],
      ['合计', 210000, 53000, 105000],
    ];
    expect(found(rows)).toEqual([]);
  });
});

it('spending quarter by quarter beside the budget of each has its sum under 全年合计, though a row is off', () => {
  const rows = (all: number): Rows => [
    ['街社工站经费使用情况表'],
    ['经费项目', '第一季度', '', '第二季度', '', '全 年 合 计', ''],
    ['', '预算（元）', '支出（元）', '预算（元）', '支出（元）', '预算（元）', '支出（元）'],
    ['人员经费', 80000, 78000, 80000, 79000, 160000, all],
    ['服务活动经费', 15000, 14000, 15000, 13000, 30000, 27000],
    ['行政办公费用', 10000, 9000, 10000, 9500, 20000, 18500],
    ['机构运营管理费用', 12000, 11000, 12000, 11500, 24000, 22500],
    ['合计', 117000, 112000, 117000, 113000, 234000, 225000],
  ];
  const merges = ['A2:A3', 'B2:C2', 'D2:E2', 'F2:G2'];
  expect(found(rows(157000), merges)).toEqual([]);
  expect(found(rows(158000), merges)).toEqual([
    'total/differs 街社工站!G8 225000 → 226000 ! 226000 + 街社工站!G4 街社工站!G5 街社工站!G6 街社工站!G7',
  ]);
});

it('quarters under one another add up to what was done in all', () => {
  const rows = (visits: number): Rows => [
    ['街社工站服务指标完成情况表'],
    ['季度', '入户探访（户）', '小组（节）', '社区活动（场）', '政策宣传（次）'],
    ['年度目标', 138, 233, 92, 125],
    ['第一季度', visits, 12, 18, 52],
    ['第二季度', 39, 43, 1, 34],
    ['第三季度', 46, 36, 45, 37],
    ['第四季度', 28, 55, 14, 39],
    ['累计完成', 163, 146, 78, 162],
    ['达成率', '118.12%', '62.66%', '84.78%', '129.60%'],
  ];
  expect(found(rows(50))).toEqual([]);
  expect(found(rows(40))).toEqual([
    'total/differs 街社工站!B8 163 → 153 + 街社工站!B4 街社工站!B5 街社工站!B6 街社工站!B7',
  ]);
});

it('workers put into areas add up to their total', () => {
  const rows = (first: number): Rows => [
    ['街社工站指标完成情况统计及投入人员对照表'],
    ['服务片区', '投入社工人数', '电访', '', '', '入户探访', '', ''],
    ['', '', '协议量', '完成量', '百分比', '协议量', '完成量', '百分比'],
    ['片区1', first, '/', 1247, '/', '/', 284, '/'],
    ['片区2', 7, '/', 744, '/', '/', 181, '/'],
    ['片区3', 4, '/', 198, '/', '/', 67, '/'],
    ['合计', 21, 3382, 2189, '64.73%', 948, 532, '56.12%'],
  ];
  const merges = ['A2:A3', 'B2:B3', 'C2:E2', 'F2:H2'];
  expect(found(rows(10), merges)).toEqual([]);
  expect(found(rows(9), merges)).toEqual([
    'total/differs 街社工站!B7 21 → 20 + 街社工站!B4 街社工站!B5 街社工站!B6',
  ]);
});

describe('payments', () => {
  const sources = (second: number): Rows => [
    ['街社工站经费拨付情况表'],
    ['批次', '到账日期', '实际拨付金额（元）', '', ''],
    ['', '', '市级资金', '区级资金', '合计'],
    ['第一期', '2023-02-07', 687500, 687500, 1375000],
    ['第二期', '2023-05-09', 500000, second, 1000000],
    ['第三期', '2023-08-24', 62500, 62500, 125000],
  ];
  const merges = ['C2:E2', 'A2:A3', 'B2:B3'];

  it('are what their sources add up to', () => {
    expect(found(sources(500000), merges)).toEqual([]);
    expect(found(sources(510000), merges)).toEqual([
      'subtotal/differs 街社工站!E5 1000000 → 1010000 + 街社工站!C5 街社工站!D5',
    ]);
  });

  it('run on: 累计拨付 is the one above and what was paid', () => {
    const rows = (second: number, sum: number): Rows => [
      ['街社工站项目经费拨付情况'],
      ['期次', '付款时间', '拨付金额（元）', '累计拨付（元）'],
      ['首期', '2023-02-06', 840000, 840000],
      ['二期', '2023-05-12', second, sum],
      ['三期', '2023-08-03', 840000, 2520000],
      ['尾款', '2023-11-09', 280000, 2800000],
    ];
    expect(found(rows(840000, 1680000))).toEqual([]);
    expect(found(rows(860000, 1680000))).toEqual([
      'subtotal/differs 街社工站!D4 1680000 → 1700000 + 街社工站!D3 街社工站!C4',
    ]);
    expect(found(rows(840000, 1690000))).toEqual([
      'subtotal/differs 街社工站!D4 1690000 → 1680000 + 街社工站!D3 街社工站!C4',
    ]);
  });

  it('have shares that are of the same funds, though nothing says these', () => {
    const rows = (second: number): Rows => [
      ['街社工站经费拨付情况表（单位：万元）'],
      ['批次', '拨付时间', '拨付比例', '拨付金额'],
      ['第一次拨付', '2023-02-16', '55%', 121],
      ['第二次拨付', '2023-05-03', '40%', second],
      ['第三次拨付', '', '5%', ''],
    ];
    expect(found(rows(88))).toEqual([]);
    expect(found(rows(98))).toEqual(['rate/differs 街社工站!C4 40% → 45% + 街社工站!D4']);
  });

  it('add up to the total while one is yet to come', () => {
    const rows = (total: number): Rows => [
      ['街社工站经费拨付情况表（单位：万元）'],
      ['批次', '拨付日期', '拨付金额'],
      ['第一期', '2023-02-07', 121],
      ['第二期', '2023-05-09', 88],
      ['第三期', '', '未到账'],
      ['合计', '', total],
    ];
    expect(found(rows(209))).toEqual([]);
    expect(found(rows(219))).toEqual([
      'total/differs 街社工站!C6 219 → 209 ! 209 + 街社工站!C3 街社工站!C4 街社工站!C5',
    ]);
  });
});

describe('marks of a three-level table', () => {
  const table = (marks: readonly number[], full: number, score: number): Rows => [
    ['街社工站项目绩效目标自评表'],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
    ['产出指标（50分）', '数量指标', '个案服务数量', '≥20个', '22个', marks[0] ?? null, 20],
    ['', '数量指标', '小组服务数量', '≥10个', '12个', marks[1] ?? null, 20],
    ['', '质量指标', '个案结案率', '≥90%', '92%', marks[2] ?? null, 10],
    ['效益指标（30分）', '社会效益指标', '服务覆盖率', '≥80%', '85%', marks[3] ?? null, 30],
    ['满意度指标（20分）', '服务对象满意度', '居民满意度', '≥90%', '95%', marks[4] ?? null, 20],
    ['总分', '', '', '', '', full, score],
  ];

  it('add up to the printed totals', () => {
    expect(found(table([20, 20, 10, 30, 20], 100, 100))).toEqual([]);
    expect(found(table([20, 20, 10, 30, 20], 110, 100))).toEqual([
      'score/total-differs 街社工站!F8 110 → 100',
    ]);
    expect(found(table([20, 20, 10, 30, 20], 100, 90))).toEqual([
      'score/total-differs 街社工站!G8 90 → 100 ! 100 + 街社工站!G3 街社工站!G4 街社工站!G5 街社工站!G6 街社工站!G7',
    ]);
  });

  it('add up to those of their first-level indicator, where others do: the total follows', () => {
    expect(found(table([20, 27, 10, 30, 20], 100, 100))).toEqual([
      'score/total-differs 街社工站!A3 50 → 57',
    ]);
    const unlike = table([20, 27, 10, 31, 21], 109, 100);
    expect(found(unlike)).toEqual([]);
  });

  it('are with or without those of the budget’s execution', () => {
    const form = (full: number): Rows => [
      ['街社工站项目支出绩效自评表'],
      ['项目资金（万元）', '', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
      ['', '年度资金总额', 240, 240, 10, '100%', 10],
      ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
      ['产出指标', '数量指标', '个案服务数量', '≥20个', '22个', 50, 50],
      ['效益指标', '社会效益指标', '服务覆盖率', '≥80%', '85%', 30, 30],
      ['满意度指标', '服务对象满意度', '居民满意度', '≥90%', '95%', 10, 10],
      ['总分', '', '', '', '', full, 100],
    ];
    const merges = ['A2:A3'];
    expect(found(form(100), merges)).toEqual([]);
    expect(found(form(90), merges)).toEqual([]);
    expect(found(form(95), merges)).toEqual(['score/total-differs 街社工站!F8 95 → 100']);
  });
});

describe('full marks of a score table', () => {
  const scores = (total: number): Rows => [
    ['评估结果'],
    ['评估主体', '标准分', '得分'],
    ['购买方评估', 20, 19],
    ['监督方评估', 10, 9],
    ['督导中心评估', 15, 14],
    ['第三方评估', 55, 50],
    ['总得分', total, 92],
  ];

  it('add up to their total', () => {
    expect(found(scores(100))).toEqual([]);
    expect(found(scores(110))).toEqual([
      'score/total-differs 街社工站!B7 110 → 100 + 街社工站!B3 街社工站!B4 街社工站!B5 街社工站!B6',
    ]);
  });

  it('may leave out what is added or taken off', () => {
    const rows = scores(100);
    const more: Rows = [...rows.slice(0, 6), ['加分项', 5, 2], ['总得分', 100, 94]];
    expect(found(more)).toEqual([]);
  });
});

describe('what is required of a roster', () => {
  const roster = (required: number): Rows => [
    ['街社工站人员到岗情况（协议配备2人，2023年7月1日至2023年9月30日）'],
    ['序号', '姓名', '7月', '8月', '9月', '小计'],
    [1, '社工01', '√', '√', '√', 3],
    [2, '社工02', '√', '√', '√', 3],
    ['合计', '', 2, 2, 2, 6],
    ['应到岗人次', '', '', '', '', required],
  ];

  it('is the workers agreed on in each of the months, or in one of them', () => {
    expect(found(roster(6))).toEqual([]);
    expect(found(roster(2))).toEqual([]);
    expect(found(roster(8))).toEqual(['subtotal/differs 街社工站!F6 8 → 6']);
  });
});

describe('figures of a survey', () => {
  const survey = (returned: number, mean: number): Rows => [
    ['街社工站服务对象满意度调查'],
    ['对象类别', '发放份数', '回收份数', '有效份数', '满分', '平均分'],
    ['服务对象', 112, returned, 108, 100, 95.5],
    ['长者家属', 134, 130, 124, 100, mean],
  ];

  it('are no more than what they are part of', () => {
    expect(found(survey(110, 96))).toEqual([]);
    expect(found(survey(120, 96))).toEqual([
      'survey/count-differs 街社工站!C3 120 → 112 + 街社工站!B3',
    ]);
    expect(found(survey(110, 106))).toEqual([
      'score/out-of-range 街社工站!F4 106 → 100 + 街社工站!E4',
    ]);
  });

  it('are no more than the full marks that a note tells', () => {
    const rows = (mean: number): Rows => [
      ['街社工站居民满意度调查统计表'],
      ['评价项目', '有效问卷数', '平均分'],
      ['活动组织', 180, 4.5],
      ['社工专业性', 180, mean],
      ['服务场地', 180, 4.67],
      ['注：满分5分。'],
    ];
    expect(found(rows(4.4))).toEqual([]);
    expect(found(rows(5.2))).toEqual(['score/out-of-range 街社工站!C4 5.2 → 5']);
  });
});

describe('what a list prints beside the rate that counts', () => {
  const list = (gap: number | string, third: number): Rows => [
    ['街社工站服务指标完成情况'],
    ['服务内容', '协议量', '完成量', '差额', '完成率'],
    ['个案服务（个）', 50, 40, 10, '80%'],
    ['小组服务（个）', 20, 25, gap, '125%'],
    ['社区活动（场）', 48, 36, third, '75%'],
    ['入户探访（户次）', 800, 600, 200, '75%'],
  ];

  it('is the difference of target and quantity, or nothing where the target is reached', () => {
    expect(found(list(-5, 12))).toEqual([]);
    expect(found(list(0, 12))).toEqual([]);
    expect(found(list('', 12))).toEqual([]);
    expect(found(list(-5, 21))).toEqual([
      'subtotal/differs 街社工站!D5 21 → 12 + 街社工站!C5 街社工站!B5',
    ]);
  });

  it('may be of something else where it does not hold in most rows', () => {
    const other = list(3, 5).map((row) =>
      row[0] === '个案服务（个）' ? ['个案服务（个）', 50, 40, 7, '80%'] : row,
    );
    expect(found(other)).toEqual([]);
  });

  it('is the rate of an earlier stage', () => {
    const rows = (rate: string): Rows => [
      ['街社工站服务指标完成情况'],
      ['服务指标', '年度指标', '中期评估', '', '末期评估', ''],
      ['', '', '完成数', '完成率', '完成数', '完成率'],
      ['个案服务（个）', 50, 25, '50%', 52, '104%'],
      ['小组服务（个）', 20, 9, rate, 18, '90%'],
      ['社区活动（场）', 48, 22, '45.83%', 40, '83.33%'],
    ];
    const merges = ['A2:A3', 'B2:B3', 'C2:D2', 'E2:F2'];
    expect(found(rows('45%'), merges)).toEqual([]);
    expect(found(rows('54%'), merges)).toEqual([
      'rate/differs 街社工站!D5 54% → 45% + 街社工站!C5 街社工站!B5',
    ]);
  });
});
