import { describe, expect, it } from 'vitest';
import { checkTotalDiffers } from '../../../src/core/checks/total-differs.ts';
import { parseDecimal, rational } from '../../../src/core/quantities/rational.ts';
import { type DrawnRow, drawIndicators, place } from '../indicators/draw-indicators.ts';
import { wenchong } from '../indicators/published-indicators.ts';
import { indicatorContext, tableContext } from './indicator-context.ts';

const check = (rows: readonly DrawnRow[]) => checkTotalDiffers(indicatorContext(rows));
const number = (value: number, decimals = 0) => ({
  kind: 'number',
  value: rational(value),
  decimals,
});

/** Areas of one service, then its total: target, completed, rate each. */
function totals(
  ...lines: readonly (readonly [DrawnRow[3], DrawnRow[4], DrawnRow[5]?])[]
): readonly DrawnRow[] {
  return lines.map(([target, completed, rate], at) => {
    const area = at === lines.length - 1 ? '合计' : `片区${at + 1}`;
    return ['活动', '次数', area, target, completed, rate];
  });
}

describe('文冲 2023', () => {
  it('has two totals that its areas contradict, with both ways out and no correction', () => {
    const row = (area: string, measure: string) =>
      wenchong.findIndex((one) => one[0] === '中小型活动' && one[1] === measure && one[2] === area);
    const [events, people] = [row('合计', '次数'), row('合计', '人次')];
    const areas = (first: number) =>
      [first - 3, first - 2, first - 1].map((at) => place(at, 'completed'));
    expect(check(wenchong)).toEqual([
      {
        rule: 'total/differs',
        cell: place(events, 'completed'),
        stated: number(65),
        expected: number(39),
        data: {
          name: '中小型活动',
          measure: '次数',
          area: null,
          quantity: 'completed',
          parts: [25, 4, 10].map((value) => rational(value)),
          difference: rational(26),
          rate: parseDecimal('1.1207'),
        },
        related: areas(events),
        about: ['indicators|指标|1', '合计', '中小型活动', '次数', 'completed'],
      },
      {
        rule: 'total/differs',
        cell: place(people, 'completed'),
        stated: number(2081),
        expected: number(1508),
        data: {
          name: '中小型活动',
          measure: '人次',
          area: null,
          quantity: 'completed',
          parts: [732, 85, 691].map((value) => rational(value)),
          difference: rational(573),
          rate: parseDecimal('1.196'),
        },
        related: areas(people),
        about: ['indicators|指标|1', '合计', '中小型活动', '人次', 'completed'],
      },
    ]);
  });
});

describe('a total of what was completed', () => {
  it('that nothing speaks for is offered its sum', () => {
    expect(check(totals(['/', 25], ['/', 14], ['/', 40]))).toEqual([
      {
        rule: 'total/differs',
        cell: place(2, 'completed'),
        stated: number(40),
        expected: number(39),
        data: {
          name: '活动',
          measure: '次数',
          area: null,
          quantity: 'completed',
          parts: [rational(25), rational(14)],
          difference: rational(1),
          rate: null,
        },
        fix: number(39),
        related: [place(0, 'completed'), place(1, 'completed')],
        about: ['indicators|指标|1', '合计', '活动', '次数', 'completed'],
      },
    ]);
  });

  it('is offered its sum where the rate was reckoned with the sum', () => {
    const [draft] = check(totals(['/', 25], ['/', 14], [58, 65, '67.24%']));
    expect(draft).toMatchObject({ data: { rate: null }, fix: number(39) });
  });

  it.each<[string, readonly DrawnRow[]]>([
    ['equals the sum', totals(['/', 25], ['/', 14], ['/', 39])],
    ['equals the sum at its decimals', totals(['/', 2.55], ['/', 1.5], ['/', '4.1'])],
    ['is above a sum that lacks an area showing /', totals(['/', 25], ['/', '/'], ['/', 65])],
    ['is above a sum that lacks a blank area', totals(['/', 25], ['/', null], ['/', 65])],
    [
      'is above a sum that lacks an area that cannot be read',
      totals(['/', 25], ['/', '1O'], ['/', 65]),
    ],
    ['is above a sum that lacks an unknown formula', totals(['/', 25], ['/', '?'], ['/', 65])],
    ['is a formula without a value', totals(['/', 25], ['/', 14], ['/', '?'])],
    ['is not printed', totals(['/', 25], ['/', 14], [58, '/'])],
    ['follows from a negative area', totals(['/', -25], ['/', 14], ['/', 39])],
    ['is of percentages', totals(['/', '80%'], ['/', '90%'], ['/', '85%'])],
    ['has no areas', [['活动', '次数', '合计', 58, 65]]],
  ])('says nothing where it %s', (_, rows) => {
    expect(check(rows)).toEqual([]);
  });

  it('is wrong under a known sum, though an area shows /, and then no correction is offered', () => {
    const [draft] = check(totals(['/', 25], ['/', '/'], ['/', 20]));
    expect(draft).toMatchObject({
      stated: number(20),
      expected: number(25),
      data: { difference: rational(-5) },
    });
    expect(draft).not.toHaveProperty('fix');
  });

  it('in 万 is compared at the decimals it is stated with', () => {
    expect(check(totals(['/', '1.24万元'], ['/', '1.24万元'], ['/', '2.5万元']))).toEqual([]);
    expect(check(totals(['/', '1.24万元'], ['/', '1.24万元'], ['/', '2.6万元']))).toHaveLength(1);
  });
});

describe('a total target', () => {
  it('is compared where areas have targets of their own', () => {
    const [draft] = check(totals([20, 5], [30, 5], [60, 10]));
    expect(draft).toMatchObject({
      cell: place(2, 'target'),
      stated: number(60),
      expected: number(50),
      data: { quantity: 'target', difference: rational(10) },
      fix: number(50),
      about: ['indicators|指标|1', '合计', '活动', '次数', 'target'],
    });
  });

  it.each<[string, readonly DrawnRow[]]>([
    ['/', totals(['/', 5], ['/', 5], [60, 10])],
    ['0', totals([0, 5], [0, 5], [60, 10])],
    ['nothing', totals([null, 5], [null, 5], [60, 10])],
    ['one target and /', totals([20, 5], ['/', 5], [60, 10])],
  ])('is not where they show %s', (_, rows) => {
    expect(check(rows)).toEqual([]);
  });

  it('is not offered its sum where the rate was reckoned with it', () => {
    const [draft] = check(totals([20, 5], [30, 5], [60, 10, '16.67%']));
    expect(draft).toMatchObject({ data: { rate: parseDecimal('0.1667') } });
    expect(draft).not.toHaveProperty('fix');
  });
});

it('a table that is not surely ours is not looked at', () => {
  const table = { ...drawIndicators(totals(['/', 25], ['/', 14], ['/', 40])), isSure: false };
  expect(checkTotalDiffers(tableContext([table]))).toEqual([]);
});
