import { describe, expect, it } from 'vitest';
import { checkTargetTooEasy } from '../../../src/core/checks/target-too-easy.ts';
import { rational } from '../../../src/core/quantities/rational.ts';
import { defaultSettings } from '../../../src/core/settings/default-settings.ts';
import { type DrawnRow, place } from '../indicators/draw-indicators.ts';
import { shibi, shibiPeriods, wenchong } from '../indicators/published-indicators.ts';
import { indicatorContext } from './indicator-context.ts';

const check = (rows: readonly DrawnRow[]) => checkTargetTooEasy(indicatorContext(rows));

it('文冲 2023 has one target that looks too easy: people at large events', () => {
  const row = wenchong.findIndex(
    (one) => one[0] === '大型活动' && one[1] === '人次' && one[2] === '合计',
  );
  expect(check(wenchong)).toEqual([
    {
      rule: 'target/too-easy',
      cell: place(row, 'target'),
      stated: { kind: 'number', value: rational(2500), decimals: 0 },
      data: {
        name: '大型活动',
        measure: '人次',
        area: null,
        completed: rational(4578),
        target: rational(2500),
        rate: rational(4578, 2500),
        limit: rational(130),
      },
      related: [place(row, 'completed')],
      about: ['indicators|指标|1', '合计', '大型活动', '人次', 'target'],
    },
  ]);
});

it('石壁 2023 has none: its high rates have no possible target', () => {
  expect(checkTargetTooEasy(indicatorContext(shibi, shibiPeriods))).toEqual([]);
});

describe('a rate over the limit', () => {
  it.each<[string, DrawnRow[3], DrawnRow[4], number]>([
    ['130 % is at it', 100, 130, 0],
    ['130.01 % is over it', 10_000, 13_001, 1],
  ])('%s', (_, target, completed, count) => {
    expect(check([['探访', '次数', null, target, completed]])).toHaveLength(count);
  });

  it('is judged by the limit that a person set', () => {
    const context = indicatorContext([['探访', '次数', null, 100, 140]]);
    const settings = {
      ...defaultSettings,
      thresholds: { ...defaultSettings.thresholds, tooEasyPercent: 150 },
    };
    expect(checkTargetTooEasy({ ...context, settings })).toEqual([]);
  });

  it('of an implied target is shown at the rate', () => {
    expect(check([['探访', '次数', null, undefined, 140, '140.00%']])).toMatchObject([
      { cell: place(0, 'rate'), data: { target: rational(100) } },
    ]);
  });

  it.each<[string, readonly DrawnRow[]]>([
    ['several targets fit', [['探访', '次数', null, undefined, 593, '140%']]],
    [
      'it is of one area beside a total',
      [
        ['探访', '次数', '片区1', 10, 40],
        ['探访', '次数', '片区2', 90, 50],
        ['探访', '次数', '合计', 100, 90],
      ],
    ],
    ['it is of a percentage', [['满意度', null, null, '60%', '95%']]],
    [
      'it follows from a total that its areas contradict',
      [
        ['探访', '次数', '片区1', '/', 90],
        ['探访', '次数', '合计', 100, 190],
      ],
    ],
    [
      'it follows from a quantity that the rate contradicts',
      [['探访', '次数', null, 60, 300, '50.00%']],
    ],
  ])('is no note where %s', (_, rows) => {
    expect(check(rows)).toEqual([]);
  });
});
