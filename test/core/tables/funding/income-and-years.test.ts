import { describe, expect, it } from 'vitest';
import { recogniseTables } from '../../../../src/core/tables/recognise-tables.ts';
import { bookOf } from '../facts.ts';
import { fundingFacts } from '../money-facts.ts';
import { sheetOf } from '../sheet-of.ts';

const factsOf = (...args: Parameters<typeof sheetOf>) =>
  fundingFacts(recogniseTables(bookOf(sheetOf(...args))));

describe('quarters that each print their own and the cumulated spending', () => {
  const rows = [
    ['柳溪街社工站分季度经费执行情况表（元）'],
    ['经费项目', '年度预算', '第一季度', null, '第二季度', null, '第三季度', null],
    [null, null, '本季支出', '累计支出', '本季支出', '累计支出', '本季支出', '累计支出'],
    ['人员经费', 1800, 440, 440, 450, 890],
    ['专业服务经费', 300, 50, 50, 60, 110],
    ['机构管理费', 300, 75, 75, 75, 150],
  ];
  const merges = ['A2:A3', 'B2:B3', 'C2:D2', 'E2:F2', 'G2:H2'];

  it('count what was cumulated last', () => {
    expect(factsOf(rows, { merges })).toEqual([
      'lines',
      '人员经费 staff budget:B4=1800 spent:F4=890',
      '专业服务经费 quality budget:B5=300 spent:F5=110',
      '机构管理费 operating budget:B6=300 spent:F6=150',
    ]);
  });
});

it('a row of shares under the total is no line', () => {
  const rows = [
    ['柳溪街社工站经费支出情况（元）'],
    ['服务领域', '年度预算', '支出小计'],
    ['长者服务', 960, 946],
    ['家庭服务', 480, 470],
    ['合计', 1440, 1416],
    ['占总支出比例', null, 1],
    ['年度结余率', null, 0.0167],
  ];
  expect(factsOf(rows).filter((line) => /比例|率/.test(line))).toEqual([]);
});

describe('a budget that is reckoned by prices and numbers', () => {
  const rows = [
    ['柳溪街社工站项目经费预算明细表'],
    ['预算科目', '费用明细', '单价（元）', '数量', '月数/次数', '小计（元）'],
    ['人员经费', '社工工资', 6200, 20, 12, 1488000],
    [null, '社保公积金', 1300, 20, 12, 312000],
    ['服务经费', '小组活动', 800, 6, 30, 144000],
    ['管理费', '机构管理费及税费', 25000, 1, 12, 300000],
    ['合计', null, null, null, null, 2244000],
  ];

  it('is read from what each line comes to', () => {
    expect(factsOf(rows, { merges: ['A3:A4'] })).toEqual([
      'lines',
      '人员经费 staff',
      '社工工资 staff <0 budget:F3=1488000',
      '社保公积金 staff <0 budget:F4=312000',
      '服务经费 quality budget:F5=144000',
      '管理费 operating budget:F6=300000',
      '=all 合计 [0,3,4] budget:F7=2244000',
    ]);
  });

  it('is none without a station: any trade reckons so', () => {
    const trade = [
      ['办公室装修预算'],
      ['项目', '单价（元）', '数量', '小计（元）'],
      ['人工费', 300, 20, 6000],
      ['设备购置', 5000, 2, 10000],
      ['管理费', 1000, 1, 1000],
    ];
    expect(factsOf(trade)).toEqual([]);
  });
});

describe('income and spending beside each other', () => {
  it.each([
    ['收入项目', '支出项目'],
    ['收入', '支出'],
    ['资金来源', '费用项目'],
  ])('under %s and %s count for the spending alone', (income, spending) => {
    const rows = [
      ['柳溪街社工站2022-2023年度经费支出情况表（元）'],
      [income, '金额', spending, '金额'],
      ['一、街道购买服务款', 2280, '一、人员经费', 1782],
      ['二、利息', 8, '二、服务活动经费', 231],
      [null, null, '三、机构管理费', 275],
      ['合计', 2288, '合计', 2288],
    ];
    expect(factsOf(rows)).toEqual([
      'lines',
      '人员经费 staff spent:D3=1782',
      '服务活动经费 quality spent:D4=231',
      '机构管理费 operating spent:D5=275',
      '=all 合计 [0,1,2] spent:D6=2288',
    ]);
  });

  it.each([
    ['收入', '支出'],
    ['收入部分', '支出部分'],
  ])('under %s and %s over heads of their own count for the spending alone', (income, spending) => {
    const rows = [
      ['柳溪街社工站2022-2023年度项目收支情况表'],
      [income, null, spending, null],
      ['项目', '金额（元）', '项目', '金额（元）'],
      ['街道购买服务款', 2280, '人员经费', 1782],
      ['利息', 8, '服务活动经费', 231],
      [null, null, '机构管理费', 275],
      ['合计', 2288, '合计', 2288],
    ];
    expect(factsOf(rows, { merges: ['A2:B2', 'C2:D2'] })).toEqual([
      'lines',
      '人员经费 staff spent:D4=1782',
      '服务活动经费 quality spent:D5=231',
      '机构管理费 operating spent:D6=275',
      '=all 合计 [0,1,2] spent:D7=2288',
    ]);
  });
});

describe('years in the heads', () => {
  const lines = [
    ['人员经费', 1700, 1650, 1800],
    ['服务活动经费', 280, 275, 300],
    ['机构管理费', 260, 260, 300],
  ];
  const shown = (title: string, heads: readonly string[], columns: readonly number[]) =>
    factsOf([
      [title],
      ['科目', ...heads],
      ...lines.map((line) => [line[0] ?? '', ...columns.map((at) => line[at] ?? null)]),
    ])[1];

  it('what was spent the year before is not spent of the budget', () => {
    const heads = ['2022年决算数', '2023年预算数'];
    expect(shown('柳溪街社工站经费预算表（元）', heads, [2, 3])).toBe(
      '人员经费 staff budget:C3=1800',
    );
  });

  const three = ['2022年预算', '2022年决算', '2023年预算'];

  it('the year with budget and spending counts before one with a budget alone', () => {
    expect(shown('柳溪街社工站经费情况表（元）', three, [1, 2, 3])).toBe(
      '人员经费 staff budget:B3=1700 spent:C3=1650',
    );
  });

  it('unless the title is of the other', () => {
    expect(shown('柳溪街社工站2023年度经费预算表（元）', three, [1, 2, 3])).toBe(
      '人员经费 staff budget:D3=1800',
    );
  });
});

it('income and spending under heads of their own count for the spending alone', () => {
  const rows = [
    ['柳溪街社工站项目收支决算表（元）'],
    ['收入', null, null, '支出', null, null],
    ['项目', '预算', '决算', '项目', '预算', '决算'],
    ['政府购买服务收入', 2400, 2400, '人员经费', 1800, 1785],
    ['其他收入', 0, 15, '服务活动经费', 300, 292],
    [null, null, null, '机构管理费', 300, 300],
    ['收入合计', 2400, 2415, '支出合计', 2400, 2377],
  ];
  expect(factsOf(rows, { merges: ['A2:C2', 'D2:F2'] })).toEqual([
    'lines',
    '人员经费 staff budget:E4=1800 spent:F4=1785',
    '服务活动经费 quality budget:E5=300 spent:F5=292',
    '机构管理费 operating budget:E6=300 spent:F6=300',
    '=all 支出合计 [0,1,2] budget:E7=2400 spent:F7=2377',
  ]);
});

it('what was approved counts, and not what was asked for', () => {
  const rows = [
    ['柳溪街社工站经费预决算对比表（元）'],
    ['项目', '申报预算', '批复预算', '决算金额', '差异金额'],
    ['人员经费', 1850, 1800, 1790, -10],
    ['机构管理费', 310, 300, 300, 0],
  ];
  expect(factsOf(rows)).toEqual([
    'lines',
    '人员经费 staff budget:C3=1800 spent:D3=1790 balance:E3=-10',
    '机构管理费 operating budget:C4=300 spent:D4=300 balance:E4=0',
  ]);
});

describe('money that comes in and what it was spent on, under a label each', () => {
  const rows = (income: string, spending: string) => [
    ['柳溪街社工站项目资金收支情况（元）'],
    ['类别', '项目', '预算', '实际'],
    [income, '区财政购买服务资金', 230, 230],
    [null, '机构自筹', 10, 10],
    [null, '小计', 240, 240],
    [spending, '人员支出', 180, 178],
    [null, '活动支出', 40, 39],
    [null, '小计', 220, 217],
  ];

  it.each([
    ['收入', '支出'],
    ['资金来源', '资金支出'],
    ['经费来源', '经费使用'],
  ])('%s and %s', (income, spending) => {
    expect(factsOf(rows(income, spending), { merges: ['A3:A5', 'A6:A8'] })).toEqual([
      'lines',
      '人员支出 staff budget:C6=180 spent:D6=178',
      '活动支出 quality budget:C7=40 spent:D7=39',
      '=part 小计 [0,1] budget:C8=220 spent:D8=217',
    ]);
  });
});

describe('what is left', () => {
  const rows = (head: string, ...left: readonly number[]) => [
    ['柳溪街社工站经费收支情况（元）'],
    ['科目', head, '本年预算', '本年支出', '结余'],
    ['人员经费', 50, 1800, 1782, left[0]],
    ['服务活动费', 20, 400, 395, left[1]],
    ['机构管理费', 0, 200, 198, left[2]],
  ];
  const balances = (head: string, ...left: readonly number[]) =>
    factsOf(rows(head, ...left)).filter((line) => line.includes('balance'));

  it('of more than the budget is no balance of it', () => {
    expect(balances('上年结转', 68, 25, 2)).toEqual([]);
    expect(balances('已到账金额', -1732, -375, -198)).toEqual([]);
  });

  it('of the budget is one, a wrong one too', () => {
    expect(balances('已到账金额', 18, 5, 3)).toHaveLength(3);
    expect(balances('说明', 68, 25, 3)).toHaveLength(3);
  });
});

describe('a label that every row says again', () => {
  const head = ['柳溪街社工站经费使用情况（元）'];
  const columns = ['类别', '项目', '预算', '支出'];

  it('holds the rows that it stands beside', () => {
    const rows = [
      head,
      columns,
      ['人员经费', '工资', 1400, 1390],
      ['人员经费', '社保', 400, 392],
      ['管理费', '税费', 100, 99],
      ['合计', null, 1900, 1881],
    ];
    expect(factsOf(rows)).toEqual([
      'lines',
      '人员经费 staff',
      '工资 staff <0 budget:C3=1400 spent:D3=1390',
      '社保 staff <0 budget:C4=400 spent:D4=392',
      '管理费 operating budget:C5=100 spent:D5=99',
      '=all 合计 [0,3] budget:C6=1900 spent:D6=1881',
    ]);
  });

  it.each([['项目经费'], [null]])('and names no line where it is of all of them: %s', (again) => {
    const rows = [
      head,
      columns,
      ['项目经费', '人员经费', 1800, 1782],
      [again, '服务经费', 400, 395],
      ['合计', null, 2200, 2177],
    ];
    expect(factsOf(rows, { merges: again === null ? ['A3:A4'] : [] })).toEqual([
      'lines',
      '人员经费 staff budget:C3=1800 spent:D3=1782',
      '服务经费 quality budget:C4=400 spent:D4=395',
      '=all 合计 [0,1] budget:C5=2200 spent:D5=2177',
    ]);
  });
});

describe('months over lines that stand across', () => {
  const rows = (gap: readonly null[][], month: string) => [
    ['柳溪街社工站各月经费支出情况（元）'],
    ['月份', '人员经费', '活动经费', '合计'],
    ...gap,
    [`1${month}`, 148, 30, 178],
    [`2${month}`, 149, 31, 180],
    ['合计', 297, 61, 358],
    ['预算', 300, 70, 370],
  ];

  it('are summed in the row that says so, however it is spaced', () => {
    const told = ['lines', '人员经费 staff budget:B6=300 spent:B5=297'];
    expect(factsOf(rows([], '月')).slice(0, 2)).toEqual(told);
    expect(factsOf(rows([], ' 月')).slice(0, 2)).toEqual(told);
  });

  it('name no lines with their amounts, a blank row under the heads', () => {
    expect(factsOf(rows([[null]], '月')).filter((line) => /^\d/u.test(line))).toEqual([]);
  });
});

it('figures of services right before the labels of a budget are none of it', () => {
  const rows = [
    ['柳溪街社工站服务与经费情况（元）'],
    ['服务项目', '协议量', '完成量', '完成率', '经费项目', '预算', '支出', '执行率'],
    ['个案', 60, 66, '110%', '人员经费', 1800, 1750, '97.22%'],
    ['小组', 12, 12, '100%', '服务经费', 360, 300, '83.33%'],
    ['探访', 900, 860, '95.56%', '机构管理费', 240, 220, '91.67%'],
    [null, null, null, null, '合计', 2400, 2270, '94.58%'],
  ];
  expect(factsOf(rows)).toEqual([
    'lines',
    '人员经费 staff budget:F3=1800 spent:G3=1750 rate:H3=97.22%',
    '服务经费 quality budget:F4=360 spent:G4=300 rate:H4=83.33%',
    '机构管理费 operating budget:F5=240 spent:G5=220 rate:H5=91.67%',
    '=all 合计 [0,1,2] budget:F6=2400 spent:G6=2270 rate:H6=94.58%',
  ]);
});

it.each([
  ['立项预算', '结算金额'],
  ['核拨金额', '发生金额'],
  ['安排金额', '实际花费'],
])('%s and %s head a budget and its spending', (budget, spent) => {
  const rows = [
    ['柳溪街社工站2023年度经费使用情况表'],
    ['项目', budget, spent],
    ['人员经费', 1800, 1782],
    ['服务活动经费', 250, 231],
    ['机构管理费', 275, 275],
  ];
  expect(factsOf(rows)).toEqual([
    'lines',
    '人员经费 staff budget:B3=1800 spent:C3=1782',
    '服务活动经费 quality budget:B4=250 spent:C4=231',
    '机构管理费 operating budget:B5=275 spent:C5=275',
  ]);
});
