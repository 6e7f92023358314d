import { describe, expect, it } from 'vitest';
import { checkProgressBehind } from '../../../src/core/checks/progress-behind.ts';
import { parseDecimal, rational } from '../../../src/core/quantities/rational.ts';
import { type DrawnRow, place } from '../indicators/draw-indicators.ts';
import { shibi, shibiPeriods, wenchong } from '../indicators/published-indicators.ts';
import { indicatorContext } from './indicator-context.ts';

const check = (rows: readonly DrawnRow[]) => checkProgressBehind(indicatorContext(rows));

it('文冲 2023 is behind with closed cases only', () => {
  const row = wenchong.findIndex((one) => one[1] === '结案数' && one[2] === '合计');
  expect(check(wenchong)).toEqual([
    {
      rule: 'progress/behind',
      cell: place(row, 'completed'),
      stated: { kind: 'number', value: rational(14), decimals: 0 },
      data: {
        name: '专业个案',
        measure: '结案数',
        area: null,
        completed: rational(14),
        target: rational(90),
        rate: rational(14, 90),
        elapsedShare: rational(5, 12),
        owed: rational(76),
        monthlyPace: rational(76, 7),
      },
      related: [place(row, 'target')],
      about: ['indicators|指标|1', '合计', '专业个案', '结案数', 'completed'],
    },
  ]);
});

it('石壁 2023 is behind with case sessions only, by its implied target', () => {
  expect(checkProgressBehind(indicatorContext(shibi, shibiPeriods))).toEqual([
    {
      rule: 'progress/behind',
      cell: place(3, 'completed'),
      stated: { kind: 'number', value: rational(187), decimals: 0 },
      data: {
        name: '个案服务',
        measure: '节数',
        area: null,
        completed: rational(187),
        target: rational(360),
        rate: parseDecimal('0.5194'),
        elapsedShare: rational(13, 24),
        owed: rational(173),
        monthlyPace: rational(346, 11),
      },
      related: [],
      about: ['indicators|指标|1', '个案服务', '节数', 'completed'],
    },
  ]);
});

describe('being behind', () => {
  it('is said once for a total that is added up, on the label', () => {
    const drafts = check([
      ['探访', '次数', '片区1', 30, 3],
      ['探访', '次数', '片区2', 20, 2],
    ]);
    expect(drafts).toMatchObject([
      {
        cell: place(0, 'label'),
        data: { completed: rational(5), target: rational(50), owed: rational(45) },
        related: [
          place(0, 'target'),
          place(1, 'target'),
          place(0, 'completed'),
          place(1, 'completed'),
        ],
        about: ['indicators|指标|1', '探访', '次数', 'completed'],
      },
    ]);
  });

  it.each<[string, readonly DrawnRow[]]>([
    ['a negative quantity', [['探访', '次数', null, 30, -3, undefined]]],
    ['a mistyped quantity: the rate says 50 %', [['探访', '次数', null, 60, 3, '50.00%']]],
    [
      'a total that its areas put above',
      [
        ['探访', '次数', '片区1', '/', 40],
        ['探访', '次数', '合计', 60, 4],
      ],
    ],
  ])('is not said where it only follows from %s', (_, rows) => {
    expect(check(rows)).toEqual([]);
  });

  it('is said where the areas speak for the quantity, whatever rate is printed', () => {
    const drafts = check([
      ['探访', '次数', '片区1', '/', 4],
      ['探访', '次数', '合计', 60, 4, '90.00%'],
    ]);
    expect(drafts).toMatchObject([{ cell: place(1, 'completed'), data: { owed: rational(56) } }]);
  });

  it('is said where it holds by a wrong total and by its areas alike', () => {
    const drafts = check([
      ['探访', '次数', '片区1', '/', 5],
      ['探访', '次数', '合计', 60, 4, '6.67%'],
    ]);
    expect(drafts).toHaveLength(1);
  });
});
