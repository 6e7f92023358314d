import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculateFunding } from '../../../src/core/funding/calculate-funding.ts';
import type { Funding } from '../../../src/core/funding/funding.ts';
import { add, formatDecimal, one, rational } from '../../../src/core/quantities/rational.ts';
import { recogniseTables } from '../../../src/core/tables/recognise-tables.ts';
import { percentOf } from '../../../src/document/numbers.ts';
import { bookOf, tablesOf } from '../tables/facts.ts';
import { type Drawn, sheetOf } from '../tables/sheet-of.ts';

function fundingOf(...sheets: readonly (readonly (readonly Drawn[])[])[]): Funding | null {
  const drawn = sheets.map((rows, at) => sheetOf(rows, { name: `表${at + 1}` }));
  return calculateFunding(tablesOf(recogniseTables(bookOf(...drawn)), 'funding'));
}

function inShort(funding: Funding | null) {
  if (!funding) return null;
  const { ofBudget, ofSpending } = funding.shares;
  const shares = ({ staff, staffAndQuality, operating }: typeof ofBudget) =>
    [staff, staffAndQuality, operating].map(percentOf);
  return {
    sums: [funding.budget, funding.spent, funding.overspent].map(
      (sum) => sum && formatDecimal(sum),
    ),
    execution: percentOf(funding.executionRate),
    rates: funding.lines.map(({ rate }) => percentOf(rate)),
    ofBudget: shares(ofBudget),
    ofSpending: shares(ofSpending),
  };
}

const head = ['支出明细', '预算金额（万）', '支出金额（万）'];

describe('a line with parts', () => {
  const lines = (subtotal: number, total: Drawn) =>
    inShort(
      fundingOf([
        ['类别', '明细', '预算（元）', '支出（元）'],
        ['人员经费', '工资', 300000, 298000],
        ['', '五险一金', 80000, 79200],
        ['', '小计', 380000, subtotal],
        ['活动经费', '社区活动', 80000, 76000],
        ['', '小组活动', 20000, 19000],
        ['合计', '', 480000, total],
      ]),
    )?.sums[1];

  it('counts by its own figure, unless the printed total speaks for its parts', () => {
    expect(lines(377_200, 472_200)).toBe('472200');
    expect(lines(367_200, 472_200)).toBe('472200');
    expect(lines(367_200, 462_200)).toBe('462200');
    expect(lines(367_200, '')).toBe('462200');
  });
});

describe('budget and spending of published reports', () => {
  it('永平 2022: 109.17 %, overspent by 22.0191, two shares of spending broken', () => {
    expect(
      inShort(
        fundingOf([
          head,
          ['人员经费', 180.01, 202.3],
          ['专业支持经费', 7.42, 3.67],
          ['专业服务和活动经费', 8.6, 5.545],
          ['日常办公费用', 7.97, 8.551],
          ['承接机构运营管理费用', 36, 41.9531],
        ]),
      ),
    ).toEqual({
      sums: ['2400000', '2620191', '220191'],
      execution: 109.17,
      rates: [112.38, 49.46, 64.48, 107.29, 116.54],
      ofBudget: [75, 85, 15],
      ofSpending: [77.21, 83.99, 16.01],
    });
  });

  it('中南 2023: all of 240 is spent', () => {
    expect(
      inShort(
        fundingOf([
          ['社工站项目资金（万元）', '全年预算数', '全年执行数', '执行率'],
          ['年度资金总额', 240, 240, '100.00%'],
          ['其中：财政拨款', 240, 240, '100.00%'],
        ]),
      ),
    ).toEqual({
      sums: ['2400000', '2400000', null],
      execution: 100,
      rates: [100],
      ofBudget: [null, null, null],
      ofSpending: [null, null, null],
    });
  });
});

describe('lines with parts', () => {
  it('count once, by their own figure, else by their parts', () => {
    expect(
      inShort(
        fundingOf([
          ['社工站经费', '', ''],
          ['项目', '预算（元）', '支出（元）'],
          ['一、人员经费', 800, ''],
          ['（一）工资', 600, 500],
          ['（二）社保', 200, 100],
          ['二、运营管理费', '', 100],
          ['（一）税费', 150, 60],
          ['（二）机构管理费', 50, 40],
        ]),
      ),
    ).toEqual({
      sums: ['1000', '700', null],
      execution: 70,
      rates: [75, 50],
      ofBudget: [80, 80, 20],
      ofSpending: [85.71, 85.71, 14.29],
    });
  });
});

describe('what is not known', () => {
  it('stays null: no staff line has no share of staff, no spending no rate', () => {
    expect(
      inShort(
        fundingOf([['社工站预算'], ['项目', '预算（元）'], ['督导费', 30], ['活动经费', 70]]),
      ),
    ).toEqual({
      sums: ['100', null, null],
      execution: null,
      rates: [null, null],
      ofBudget: [null, null, null],
      ofSpending: [null, null, null],
    });
  });

  it('is the printed total where a line cannot be read, and no share of what cannot', () => {
    expect(
      inShort(
        fundingOf([
          ['社工站经费'],
          ['项目', '预算（元）', '支出（元）'],
          ['人员经费', '80.5.3', 60],
          ['运营管理费', 20, 10],
          ['合计', 100, 70],
        ]),
      ),
    ).toEqual({
      sums: ['100', '70', null],
      execution: 70,
      rates: [null, 50],
      ofBudget: [null, 80, 20],
      ofSpending: [85.71, 85.71, 14.29],
    });
  });

  it('a mark is no amount: it has no rate and counts nothing in the sum', () => {
    expect(
      inShort(
        fundingOf([
          ['社工站经费'],
          ['项目', '预算（元）', '支出（元）'],
          ['人员经费', 80, 60],
          ['督导费', 20, '/'],
        ]),
      ),
    ).toMatchObject({ sums: ['100', '60', null], execution: 60, rates: [75, null] });
  });

  it('leaves a sum open where the parts of a line cannot be read', () => {
    const funding = fundingOf([
      ['社工站经费', '', ''],
      ['项目', '预算（元）', '支出（元）'],
      ['一、人员经费', '', ''],
      ['（一）工资', 600, '5.0.0'],
      ['（二）社保', 200, 100],
      ['二、运营管理费', 100, 100],
    ]);
    expect(inShort(funding)).toMatchObject({ sums: ['900', null, null], rates: [null, 100] });
  });

  it('is nothing at all without a table', () => {
    expect(calculateFunding([])).toBeNull();
  });
});

it('a budget and its spending in two tables are joined by their lines’ names', () => {
  const lines = (role: string, amounts: readonly number[]) => [
    [`社工站项目${role}表`],
    ['费用项目', `${role}金额（万元）`],
    ...['人员经费', '服务活动经费', '运营管理费'].map((name, at) => [name, amounts[at] ?? 0]),
  ];
  expect(inShort(fundingOf(lines('预算', [70, 20, 10]), lines('支出', [60, 15, 5])))).toEqual({
    sums: ['1000000', '800000', null],
    execution: 80,
    rates: [85.71, 75, 50],
    ofBudget: [70, 90, 10],
    ofSpending: [75, 93.75, 6.25],
  });
});

it('the shares of staff and quality and of operating costs make the whole, and sums are exact', () => {
  const cents = fc.integer({ min: 1, max: 99_999_999 });
  fc.assert(
    fc.property(fc.array(cents, { minLength: 3, maxLength: 3 }), (amounts) => {
      const names = ['人员经费', '督导培训费', '运营管理费'];
      const rows = names.map((name, at) => [name, (amounts[at] ?? 0) / 100, 1]);
      const funding = fundingOf([['社工站经费'], ['项目', '预算（元）', '支出（元）'], ...rows]);
      const { staffAndQuality, operating } = funding?.shares.ofBudget ?? {};
      expect(staffAndQuality && operating && add(staffAndQuality, operating)).toEqual(one);
      const cent = amounts.reduce((all, amount) => all + amount, 0);
      expect(funding?.budget).toEqual(rational(cent, 100));
    }),
    { numRuns: 40 },
  );
});
