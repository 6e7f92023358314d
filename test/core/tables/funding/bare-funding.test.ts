import { describe, expect, it } from 'vitest';
import { recogniseTables } from '../../../../src/core/tables/recognise-tables.ts';
import { bookOf } from '../facts.ts';
import { fundingFacts } from '../money-facts.ts';
import { type Drawn, sheetOf } from '../sheet-of.ts';

type Rows = readonly (readonly Drawn[])[];

const factsOf = (...args: Parameters<typeof sheetOf>) =>
  fundingFacts(recogniseTables(bookOf(sheetOf(...args))));

const lines: Rows = [
  ['人员经费', 880],
  ['服务活动经费', 78],
  ['机构管理费', 120],
];
const read = (top: number, letter = 'B') => [
  `人员经费 staff spent:${letter}${top}=880`,
  `服务活动经费 quality spent:${letter}${top + 1}=78`,
  `机构管理费 operating spent:${letter}${top + 2}=120`,
];

describe('lines with amounts and no heads', () => {
  it('are spending where the title says so', () => {
    expect(factsOf([['柳溪街社工站经费支出情况（元）'], ...lines, ['合计', 1078]])).toEqual([
      'lines',
      ...read(2),
      '=all 合计 [0,1,2] spent:B5=1078',
    ]);
  });

  it('are a budget where the title says that', () => {
    expect(factsOf([['柳溪街社工站年度经费预算（元）'], ...lines])[1]).toBe(
      '人员经费 staff budget:B2=880',
    );
  });

  it('are spending under 支出, and what came in is none of them', () => {
    const rows: Rows = [
      ['柳溪街社工站经费情况（元）'],
      ['一、收入', 1200],
      ['1.街道购买服务经费', 1200],
      ['二、支出', null],
      ...lines,
      ['三、结余', 122],
    ];
    expect(factsOf(rows)).toEqual(['lines', ...read(5)]);
  });

  it('are spending under the section of spending of a column of amounts', () => {
    const rows: Rows = [
      ['柳溪街社工站经费收支表'],
      ['项目', '金额（元）'],
      ['一、经费收入', null],
      ['街道购买服务经费', 1200],
      ['收入小计', 1200],
      ['二、经费支出', null],
      ...lines,
      ['支出小计', 1078],
      ['三、本期结余', 122],
    ];
    expect(factsOf(rows).slice(0, 4)).toEqual(['lines', ...read(7)]);
  });

  it('may stand beside what came in, in the unit of the title over both', () => {
    const rows: Rows = [
      ['表3：柳溪街社工站经费收支（万元）'],
      ['收入', null, '支出', null],
      ['第一期拨款', 60, '人员经费', 45.2],
      ['第二期拨款', 40, '专业服务经费', 10.3],
      ['利息', 0.02, '机构管理费', 2.4],
      ['合计', 100.02, '合计', 57.9],
    ];
    expect(factsOf(rows, { merges: ['A2:B2', 'C2:D2'] })).toEqual([
      'lines',
      '人员经费 staff spent:D3=452000',
      '专业服务经费 quality spent:D4=103000',
      '机构管理费 operating spent:D5=24000',
      '=all 合计 [0,1,2] spent:D6=579000',
    ]);
  });

  it('are nothing under a title that tells of neither, or with more amounts beside them', () => {
    expect(factsOf([['柳溪街社工站经费'], ...lines])).toEqual([]);
    expect(
      factsOf([['柳溪街社工站经费支出情况（元）'], ...lines.map((line) => [...line, 5])]),
    ).toEqual([]);
  });

  it('of other trades are nothing', () => {
    const rows: Rows = [['市场部费用支出'], ['人员工资', 880], ['广告费', 78], ['差旅费', 120]];
    expect(factsOf(rows)).toEqual([]);
  });
});

it('spending month by month under a title that says so counts as its sum', () => {
  const rows: Rows = [
    ['柳溪街社工站2023年7-9月支出统计表（元）'],
    ['科目', '7月', '8月', '9月', '合计'],
    ['人员经费', 300, 290, 290, 880],
    ['服务活动经费', 26, 26, 26, 78],
    ['机构管理费', 40, 40, 40, 120],
  ];
  expect(factsOf(rows)).toEqual(['lines', ...read(3, 'E')]);
});

describe('a budget by whose money it is', () => {
  const rows = (last: string): Rows => [
    ['柳溪街社工站项目经费使用情况表（元）'],
    ['支出类别', '预算', null, null, '支出', null, null],
    [null, '市级补助', '区级配套', last, '市级补助', '区级配套', last],
    ['人员费用', 100, 60, 160, 99, 60, 159],
    ['服务活动费用', 20, 20, 40, 19, 19.5, 38.5],
    ['运营管理费用', 20, 16, 36, 20, 16, 36],
  ];
  const merges = ['A2:A3', 'B2:D2', 'E2:G2'];

  it('counts as what it is together', () => {
    expect(factsOf(rows('小计'), { merges })).toEqual([
      'lines',
      '人员费用 staff budget:D4=160 spent:G4=159',
      '服务活动费用 quality budget:D5=40 spent:G5=38.5',
      '运营管理费用 operating budget:D6=36 spent:G6=36',
    ]);
  });

  it('is unsure where nothing says what it is together', () => {
    const apart = rows('机构自筹').map((row) => row.map((cell) => (cell === 160 ? 7 : cell)));
    expect(factsOf(apart, { merges })[0]).toBe('lines?');
  });
});

it('项目总支出 over the lines is their total', () => {
  const rows: Rows = [
    ['柳溪街社工站项目预算执行表（元）'],
    ['支出内容', '预算金额', '执行金额'],
    ['项目总支出', 240, 237],
    ['一、人员支出', 180, 178],
    ['二、管理运营支出', 60, 59],
  ];
  expect(factsOf(rows).at(-1)).toBe('=all 项目总支出 [0,1] budget:B3=240 spent:C3=237');
});

describe('an audited account', () => {
  const rows = (head: string): Rows => [
    ['柳溪街社工站项目收支审计明细表（元）'],
    ['项目', '合同预算金额', '账面支出金额', '审计调整金额', '审定支出金额', head],
    ['人员费用', 1680, 1672, -12, 1660, 0.9881],
    ['专业服务费', 420, 410, -2, 408, 0.9714],
    ['管理费', 300, 300, 0, 300, 1],
  ];

  it.each(['审定数占预算比例', '执行率'])(
    'counts what was approved, and %s is its rate',
    (head) => {
      expect(factsOf(rows(head)).slice(1, 3)).toEqual([
        '人员费用 staff budget:B3=1680 spent:E3=1660 rate:F3=98.81%',
        '专业服务费 quality budget:B4=420 spent:E4=408 rate:F4=97.14%',
      ]);
    },
  );
});
