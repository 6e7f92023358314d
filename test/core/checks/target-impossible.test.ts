import { expect, it } from 'vitest';
import { checkTargetImpossible } from '../../../src/core/checks/target-impossible.ts';
import { parseDecimal, rational } from '../../../src/core/quantities/rational.ts';
import { place } from '../indicators/draw-indicators.ts';
import { shibi, shibiPeriods, wenchong } from '../indicators/published-indicators.ts';
import { indicatorContext } from './indicator-context.ts';

it('石壁 2023 has two pairs that no whole target explains, on the cells of the rates', () => {
  expect(checkTargetImpossible(indicatorContext(shibi, shibiPeriods))).toEqual([
    {
      rule: 'target/impossible',
      cell: place(7, 'rate'),
      stated: { kind: 'percent', value: parseDecimal('1.7515'), decimals: 2 },
      data: {
        name: '社区活动',
        measure: '次数',
        area: null,
        completed: rational(54),
        nearest: [
          { target: rational(30), rate: rational(54, 30) },
          { target: rational(31), rate: rational(54, 31) },
        ],
      },
      related: [place(7, 'completed')],
      about: ['indicators|指标|1', '社区活动', '次数', 'rate'],
    },
    {
      rule: 'target/impossible',
      cell: place(8, 'rate'),
      stated: { kind: 'percent', value: parseDecimal('3.4019'), decimals: 2 },
      data: {
        name: '社区活动服务',
        measure: '人次',
        area: null,
        completed: rational(4219),
        nearest: [
          { target: rational(1240), rate: rational(4219, 1240) },
          { target: rational(1241), rate: rational(4219, 1241) },
        ],
      },
      related: [place(8, 'completed')],
      about: ['indicators|指标|1', '社区活动服务', '人次', 'rate'],
    },
  ]);
});

it('printed targets are never impossible', () => {
  expect(checkTargetImpossible(indicatorContext(wenchong))).toEqual([]);
});

it('nothing done at a rate above 0 is impossible, with no nearest target', () => {
  const [draft] = checkTargetImpossible(
    indicatorContext([['小组', '个数', null, undefined, 0, '50%']]),
  );
  expect(draft).toMatchObject({ data: { completed: rational(0), nearest: [] } });
});
