import { describe, expect, it } from 'vitest';
import { calculateIndicators } from '../../../src/core/indicators/calculate-indicators.ts';
import type { Indicator } from '../../../src/core/indicators/indicator.ts';
import {
  formatDecimal,
  hundred,
  multiply,
  type Rational,
  rational,
} from '../../../src/core/quantities/rational.ts';
import { type DrawnRow, drawIndicators, place } from './draw-indicators.ts';
import { shibi, shibiPeriods, wenchong, wenchongPeriods } from './published-indicators.ts';

const noPeriods = { agreement: null, evaluation: null };

function calculate(
  rows: readonly DrawnRow[],
  periods: Parameters<typeof calculateIndicators>[1] = noPeriods,
) {
  return calculateIndicators([drawIndicators(rows)], periods);
}

const shown = (value: Rational | null) => value && formatDecimal(value);
const percent = (rate: Rational | null) => rate && formatDecimal(multiply(rate, hundred), 2);

/** Name, measure, area, target, completed, rate, behind. */
const summary = ({ entry, target, completed, rate, isBehind }: Indicator) => [
  entry.name,
  entry.measure,
  entry.area,
  shown(target),
  shown(completed),
  percent(rate),
  isBehind,
];

describe('文冲 2023', () => {
  const indicators = calculate(wenchong, wenchongPeriods);

  it('has the published total row', () => {
    const totals = indicators.filter(({ entry }) => entry.isTotal);
    expect(totals.map(summary)).toEqual([
      ['建档', '人数', null, null, '647', null, null],
      ['电访', '个数', null, '3382', '2189', '64.73', false],
      ['入户探访', '次数', null, '948', '532', '56.12', false],
      ['专业个案', '接案数', null, '90', '54', '60.00', false],
      ['专业个案', '节数', null, '540', '308', '57.04', false],
      ['专业个案', '结案数', null, '90', '14', '15.56', true],
      ['专业小组', '个数', null, '30', '17', '56.67', false],
      ['专业小组', '节数', null, '180', '86', '47.78', false],
      ['专业小组', '人次', null, '1440', '944', '65.56', false],
      ['大型活动', '次数', null, '16', '14', '87.50', false],
      ['大型活动', '人次', null, '2500', '4578', '183.12', false],
      ['中小型活动', '次数', null, '58', '65', '112.07', false],
      ['中小型活动', '人次', null, '1740', '2081', '119.60', false],
    ]);
  });

  it('is 5 of 12 months on, and owes 76 closed cases, 76/7 a month', () => {
    const behind = indicators.filter(({ isBehind }) => isBehind);
    expect(
      behind.map(({ elapsedShare, owed, monthlyPace }) => ({ elapsedShare, owed, monthlyPace })),
    ).toEqual([
      { elapsedShare: rational(5, 12), owed: rational(76), monthlyPace: rational(76, 7) },
    ]);
  });

  it('keeps the areas with what they completed and judges none of them', () => {
    const areas = indicators.filter(
      ({ entry }) => entry.area !== null && entry.name === '专业个案',
    );
    expect(areas.map(summary)).toEqual([
      ['专业个案', '接案数', '片区1', null, '22', null, null],
      ['专业个案', '接案数', '片区2', null, '27', null, null],
      ['专业个案', '接案数', '片区3', null, '5', null, null],
      ['专业个案', '节数', '片区1', '0', '105', null, null],
      ['专业个案', '节数', '片区2', '0', '176', null, null],
      ['专业个案', '节数', '片区3', '0', '27', null, null],
    ]);
  });

  it('leaves out what shows n/a marks only', () => {
    expect(indicators.filter(({ entry }) => entry.name === '咨询个案')).toEqual([]);
    expect(indicators.filter(({ entry }) => entry.measure === '结案数')).toHaveLength(1);
  });

  it('prints its totals, so that none is rolled up', () => {
    expect(indicators.some(({ isRolledUp }) => isRolledUp)).toBe(false);
  });
});

describe('石壁 2023', () => {
  const indicators = calculate(shibi, shibiPeriods);

  it('implies the targets that its table leaves out', () => {
    const implied = indicators.map(({ entry, impliedTarget, impliedRange, rate, isBehind }) => [
      entry.name,
      shown(impliedTarget),
      rangeOf(impliedRange),
      percent(rate),
      isBehind,
    ]);
    expect(implied).toEqual([
      ['家访', '1330', null, '84.06', false],
      ['电访', '2000', null, '55.55', false],
      ['个案接案', '90', null, '56.67', false],
      ['个案服务', '360', null, '51.94', true],
      ['小组', '30', null, '66.67', false],
      ['小组服务', '150', null, '56.00', false],
      ['小组服务', '960', null, '95.63', false],
      ['社区活动', null, 'none', null, null],
      ['社区活动服务', null, 'none', null, null],
      ['发展志愿者', '100', null, '117.00', false],
      ['培育志愿者骨干', '30', null, '56.67', false],
    ]);
  });

  it('is 6.5 of 12 months on, and owes 173 case sessions', () => {
    const behind = indicators.find(({ isBehind }) => isBehind);
    expect(behind).toMatchObject({
      target: null,
      elapsedShare: rational(13, 24),
      owed: rational(173),
      monthlyPace: rational(346, 11),
    });
  });

  function rangeOf(range: Indicator['impliedRange']) {
    return range === null || range === 'none' ? range : `${shown(range.from)}..${shown(range.to)}`;
  }
});

describe('元岗 2023', () => {
  it.each<[number, string, string | null, string | null]>([
    // completed, stated rate, first and last target
    [593, '119%', '497', '500'],
    [1159, '105.4%', '1100', '1100'],
    [523_106.71, '872%', '59955', '60023'],
  ])('%d at %s', (completed, rate, from, to) => {
    const [indicator] = calculate(
      [['探访', '人次', null, undefined, completed, rate]],
      wenchongPeriods,
    );
    const isOne = from === to;
    expect(indicator).toMatchObject({
      impliedTarget: isOne ? { n: BigInt(from ?? 0), d: 1n } : null,
      impliedRange: isOne
        ? null
        : { from: { n: BigInt(from ?? 0), d: 1n }, to: { n: BigInt(to ?? 0), d: 1n } },
      isBehind: false,
    });
  });

  it('blames nothing where several targets fit', () => {
    const [indicator] = calculate([['探访', '人次', null, '/', 40, '30%']], wenchongPeriods);
    expect(indicator).toMatchObject({
      rate: rational(3, 10),
      isBehind: null,
      owed: null,
      monthlyPace: null,
    });
  });
});

describe('a rate', () => {
  it.each<[string, DrawnRow[3], DrawnRow[4], Rational | null]>([
    ['may exceed 100 %', 6, 8, rational(4, 3)],
    ['is 0 where nothing was done', 6, 0, rational(0)],
    ['is exact where quantities are in 万', '50万元', '350000元', rational(7, 10)],
    ['is reckoned with a bounded target', '≥30', '33', rational(11, 10)],
    ['is not known with a target of 0', 0, 5, null],
    ['is not known with a target of n/a', '/', 5, null],
    ['is not known with no target', null, 5, null],
    ['is not known where the completed cannot be read', 6, '1O', null],
    ['is not known where a formula has no value', 6, '?', null],
    ['sets percentages beside percentages', '90%', '95%', rational(19, 18)],
    ['never sets a count beside a percentage', '90%', 95, null],
  ])('%s', (_, target, completed, rate) => {
    const [indicator] = calculate([['活动', '次数', null, target, completed, undefined]]);
    expect(indicator?.rate).toEqual(rate);
  });

  it('of a percentage is never behind: it does not grow through the year', () => {
    const [indicator] = calculate([['满意度', null, null, '90%', '10%']], wenchongPeriods);
    expect(indicator).toMatchObject({ rate: rational(1, 9), isBehind: null });
  });

  it('is not implied where the target cannot be read', () => {
    const [indicator] = calculate([['活动', '次数', null, '1O', 54, '60.00%']]);
    expect(indicator).toMatchObject({ rate: null, impliedTarget: null, impliedRange: null });
  });
});

describe('areas without a printed total', () => {
  it('get one that is added up, after the last of them', () => {
    const indicators = calculate(
      [
        ['探访', '次数', '片区1', 30, 12, '40%'],
        ['探访', '次数', '片区2', 20, 8, '40%'],
        ['探访', '次数', '片区3', '/', 1, '/'],
        ['小组', '个数', null, 10, 5, '50%'],
      ],
      wenchongPeriods,
    );
    expect(indicators.map(summary)).toEqual([
      ['探访', '次数', '片区1', '30', '12', '40.00', null],
      ['探访', '次数', '片区2', '20', '8', '40.00', null],
      ['探访', '次数', '片区3', null, '1', null, null],
      ['探访', '次数', null, '50', '21', '42.00', false],
      ['小组', '个数', null, '10', '5', '50.00', false],
    ]);
    expect(indicators[3]).toMatchObject({
      isRolledUp: true,
      entry: {
        isTotal: true,
        area: null,
        target: null,
        completed: null,
        rate: null,
        path: ['探访', '次数'],
      },
      statedRate: null,
      sources: [
        place(0, 'target'),
        place(1, 'target'),
        place(0, 'completed'),
        place(1, 'completed'),
        place(2, 'completed'),
      ],
    });
  });

  it('have no sum while one of them cannot be read', () => {
    const indicators = calculate([
      ['探访', '次数', '片区1', 30, 12],
      ['探访', '次数', '片区2', 20, '8o'],
    ]);
    expect(indicators.at(-1)).toMatchObject({
      isRolledUp: true,
      target: rational(50),
      completed: null,
      rate: null,
    });
  });

  it('need none where there is only one area: it is judged itself', () => {
    const indicators = calculate([['探访', '次数', '片区1', 30, 6]], wenchongPeriods);
    expect(indicators.map(summary)).toEqual([['探访', '次数', '片区1', '30', '6', '20.00', true]]);
  });
});

describe('a total row that leaves a quantity open', () => {
  it('has the sum of its areas for it', () => {
    const indicators = calculate([
      ['探访', '次数', '片区1', '/', 12],
      ['探访', '次数', '片区2', '/', 18],
      ['探访', '次数', '合计', 60, null],
    ]);
    expect(indicators.at(-1)).toMatchObject({
      target: rational(60),
      completed: rational(30),
      rate: rational(1, 2),
      isRolledUp: false,
      sources: [place(0, 'completed'), place(1, 'completed')],
    });
  });

  it('has none for a formula without a value', () => {
    const indicators = calculate([
      ['探访', '次数', '片区1', '/', 12],
      ['探访', '次数', '合计', 60, '?'],
    ]);
    expect(indicators.at(-1)).toMatchObject({ completed: null, rate: null });
  });
});

describe('time', () => {
  it('is not judged without both periods', () => {
    const rows: readonly DrawnRow[] = [['探访', '次数', null, 30, 1]];
    const cases = [
      noPeriods,
      { ...wenchongPeriods, agreement: null },
      { ...wenchongPeriods, evaluation: null },
    ];
    for (const periods of cases) {
      expect(calculate(rows, periods)[0]).toMatchObject({
        elapsedShare: null,
        isBehind: null,
        owed: null,
      });
    }
  });

  it('that has run out leaves no monthly pace', () => {
    const periods = { agreement: wenchongPeriods.agreement, evaluation: wenchongPeriods.agreement };
    expect(calculate([['探访', '次数', null, 30, 10]], periods)[0]).toMatchObject({
      isBehind: true,
      owed: rational(20),
      monthlyPace: null,
    });
  });

  it('is met exactly by a rate that equals the share', () => {
    expect(calculate([['探访', '次数', null, 12, 5]], wenchongPeriods)[0]?.isBehind).toBe(false);
  });
});

it('no tables have no indicators', () => {
  expect(calculateIndicators([], wenchongPeriods)).toEqual([]);
});

describe('a part (其中) of a row', () => {
  const halfYear = wenchongPeriods;
  const judged = (rows: readonly DrawnRow[]) => {
    const table = drawIndicators(rows);
    const [whole] = table.entries;
    const entries = table.entries.map((entry) =>
      whole && entry.name.startsWith('其中')
        ? { ...entry, partOf: { name: whole.name, group: whole.group } }
        : entry,
    );
    return calculateIndicators([{ ...table, entries }], halfYear).map(({ entry, isBehind }) => [
      entry.name,
      isBehind,
    ]);
  };

  it('is judged with its whole', () => {
    expect(
      judged([
        ['探访', '人次', null, 1500, 300],
        ['其中：长者', '人次', null, 900, 100],
      ]),
    ).toEqual([
      ['探访', true],
      ['其中：长者', null],
    ]);
  });

  it('is judged by itself where the whole has no target', () => {
    expect(
      judged([
        ['探访', '人次', null, null, 300],
        ['其中：长者', '人次', null, 900, 100],
      ]),
    ).toEqual([
      ['探访', null],
      ['其中：长者', true],
    ]);
  });
});
