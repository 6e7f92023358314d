import { describe, expect, it } from 'vitest';
import { checkRateDiffers } from '../../../src/core/checks/rate-differs.ts';
import { parseDecimal, rational } from '../../../src/core/quantities/rational.ts';
import { type DrawnRow, place } from '../indicators/draw-indicators.ts';
import { shibi, wenchong } from '../indicators/published-indicators.ts';
import { indicatorContext } from './indicator-context.ts';

const check = (rows: readonly DrawnRow[]) => checkRateDiffers(indicatorContext(rows));
const percent = (text: string, decimals = 2) => ({
  kind: 'percent',
  value: parseDecimal(text),
  decimals,
});

/** One plain row: target, completed, rate. */
const row = (
  target: DrawnRow[3],
  completed: DrawnRow[4],
  rate: DrawnRow[5],
): readonly DrawnRow[] => [['小组', '个数', null, target, completed, rate]];

it.each([
  ['文冲', wenchong],
  ['石壁', shibi],
])('the published rates of %s are right', (_, rows) => {
  expect(check(rows)).toEqual([]);
});

describe('a printed rate', () => {
  it('that is not completed by target is offered the right one', () => {
    expect(check(row(30, 17, '57.66%'))).toEqual([
      {
        rule: 'rate/differs',
        cell: place(0, 'rate'),
        stated: percent('0.5766'),
        expected: { kind: 'percent', value: rational(17, 30), decimals: 2 },
        data: {
          name: '小组',
          measure: '个数',
          area: null,
          completed: rational(17),
          target: rational(30),
        },
        fix: percent('0.5667'),
        related: [place(0, 'completed'), place(0, 'target')],
        about: ['indicators|指标|1', '小组', '个数', 'rate'],
      },
    ]);
  });

  it('behind its quantity in one cell is offered none: a value would replace both', () => {
    const context = indicatorContext(row(30, 17, '57.66%'));
    const [indicator] = context.indicators;
    const { completed = null, rate = null } = indicator?.entry ?? {};
    if (!indicator || !completed || !rate) throw new Error('no rate');
    const within = { ...indicator.entry, rate: { ...rate, cell: completed.cell } };
    const [draft] = checkRateDiffers({
      ...context,
      indicators: [{ ...indicator, entry: within }],
    });
    expect(draft).toMatchObject({ rule: 'rate/differs', cell: completed.cell });
    expect(draft).not.toHaveProperty('fix');
  });

  it('that another whole quantity gives exactly is not offered one: 21 may be what was done', () => {
    const [draft] = check(row(30, 17, '70.00%'));
    expect(draft).toMatchObject({ rule: 'rate/differs', stated: percent('0.7') });
    expect(draft).not.toHaveProperty('fix');
  });

  it('of a total that its areas add up to is offered the right one all the same', () => {
    const [draft, ...others] = check([
      ['小组', '个数', '片区1', '/', 10, '/'],
      ['小组', '个数', '片区2', '/', 7, '/'],
      ['小组', '个数', '合计', 30, 17, '70.00%'],
    ]);
    expect(draft).toMatchObject({ cell: place(2, 'rate'), fix: percent('0.5667') });
    expect(others).toEqual([]);
  });

  it.each<[string, DrawnRow[3], DrawnRow[4], DrawnRow[5]]>([
    ['half up', 960, 918, '95.63%'],
    ['with one decimal', 1100, 1159, '105.4%'],
    ['with none', 498, 593, '119%'],
    ['over 100 %', 2500, 4578, '183.12%'],
    ['as an unrounded formula shows it', 3382, 2189, 0.647_250_147_841_514],
    ['as a fraction', 60, 30, 0.5],
  ])('is right %s', (_, target, completed, rate) => {
    expect(check(row(target, completed, rate))).toEqual([]);
  });

  it.each<[string, number, number, string, string]>([
    // 95.625 % and 56.666… %
    ['to the even digit', 960, 918, '95.62%', '0.9562'],
    ['by cutting it', 30, 17, '56.66%', '0.5666'],
  ])('that was rounded %s is a note without a correction', (_, target, completed, rate, stated) => {
    expect(check(row(target, completed, rate))).toEqual([
      {
        rule: 'rate/rounding',
        cell: place(0, 'rate'),
        stated: percent(stated),
        expected: { kind: 'percent', value: rational(completed, target), decimals: 2 },
        data: {
          name: '小组',
          measure: '个数',
          area: null,
          completed: rational(completed),
          target: rational(target),
        },
        related: [place(0, 'completed'), place(0, 'target')],
        about: ['indicators|指标|1', '小组', '个数', 'rate'],
      },
    ]);
  });

  it.each<[string, DrawnRow[3], DrawnRow[4], DrawnRow[5]]>([
    ['the target is 0', 0, 5, '100%'],
    ['the target is n/a', '/', 5, '100%'],
    ['the completed is unknown', 30, '?', '100%'],
    ['the rate is unknown', 30, 17, '?'],
    ['the rate is n/a', 30, 17, '/'],
  ])('is not compared where %s', (_, target, completed, rate) => {
    expect(check(row(target, completed, rate))).toEqual([]);
  });
});

describe('a rate beside a wrong total', () => {
  const withRate = (rate: string): readonly DrawnRow[] => [
    ['活动', '次数', '片区1', '/', 25, '/'],
    ['活动', '次数', '片区2', '/', 14, '/'],
    ['活动', '次数', '合计', 58, 65, rate],
  ];

  it('follows from it where the stated total or the sum gives it', () => {
    expect(check(withRate('112.07%'))).toEqual([]);
    expect(check(withRate('67.24%'))).toEqual([]);
  });

  it('is a finding of its own where neither does, without a correction', () => {
    const [draft] = check(withRate('90.00%'));
    expect(draft).toMatchObject({ rule: 'rate/differs', expected: { value: rational(65, 58) } });
    expect(draft).not.toHaveProperty('fix');
  });
});
