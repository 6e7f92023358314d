import { describe, expect, it } from 'vitest';
import { checkFigureNegative } from '../../../src/core/checks/figure-negative.ts';
import { checkFigureNotWhole } from '../../../src/core/checks/figure-not-whole.ts';
import { checkFigureUnreadable } from '../../../src/core/checks/figure-unreadable.ts';
import { parseDecimal, rational } from '../../../src/core/quantities/rational.ts';
import type { ScoreTable, Table } from '../../../src/core/tables/facts/table.ts';
import { type DrawnRow, drawIndicators, place } from '../indicators/draw-indicators.ts';
import { shibi, wenchong } from '../indicators/published-indicators.ts';
import { indicatorContext, tableContext } from './indicator-context.ts';

const rows = (
  ...lines: readonly (readonly [DrawnRow[1], DrawnRow[3], DrawnRow[4], DrawnRow[5]?])[]
) => indicatorContext(lines.map(([measure, ...figures]) => ['服务', measure, null, ...figures]));

it.each([
  ['文冲', wenchong],
  ['石壁', shibi],
])('the figures of %s are all readable, positive and whole', (_, table) => {
  const context = indicatorContext(table);
  expect(
    [checkFigureUnreadable, checkFigureNegative, checkFigureNotWhole].flatMap((check) =>
      check(context),
    ),
  ).toEqual([]);
});

describe('an unreadable figure', () => {
  it('is shown as it stands', () => {
    expect(checkFigureUnreadable(rows(['次数', 30, '1O5', '12.5.3']))).toEqual([
      {
        rule: 'figure/unreadable',
        cell: place(0, 'completed'),
        stated: { kind: 'text', text: '1O5' },
        data: { name: '服务', measure: '次数', area: null },
        about: ['indicators|指标|1', '服务', '次数', 'completed'],
      },
      {
        rule: 'figure/unreadable',
        cell: place(0, 'rate'),
        stated: { kind: 'text', text: '12.5.3' },
        data: { name: '服务', measure: '次数', area: null },
        about: ['indicators|指标|1', '服务', '次数', 'rate'],
      },
    ]);
  });

  it('is none of n/a marks, blanks, words and unknown formulas', () => {
    expect(
      checkFigureUnreadable(
        rows(['次数', '/', null], ['次数', '达标', '?'], ['次数', '待定', '无']),
      ),
    ).toEqual([]);
  });

  it('is found in score tables, and in none that are not surely ours', () => {
    const stated = {
      cell: place(4, 'completed'),
      reading: { kind: 'unreadable', text: '19.8O' },
    } as const;
    const { entries: _, workers: __, ...base } = drawIndicators([]);
    const table: ScoreTable = {
      ...base,
      kind: 'scores',
      key: 'scores|评分|1',
      rows: [
        {
          label: '购买方',
          name: '购买方',
          area: null,
          labelCell: place(4, 'label'),
          full: null,
          score: stated,
          weight: null,
          converted: null,
        },
      ],
      total: null,
      grade: null,
    };
    expect(checkFigureUnreadable(tableContext([table]))).toEqual([
      {
        rule: 'figure/unreadable',
        cell: place(4, 'completed'),
        stated: { kind: 'text', text: '19.8O' },
        data: { part: '购买方' },
        about: ['scores|评分|1', '购买方', 'score'],
      },
    ]);
    const unsure: Table = { ...table, isSure: false };
    expect(checkFigureUnreadable(tableContext([unsure]))).toEqual([]);
  });
});

describe('a negative figure', () => {
  it('is a target or a completed quantity; its rate only follows', () => {
    expect(checkFigureNegative(rows(['次数', 30, -3, '-10%']))).toEqual([
      {
        rule: 'figure/negative',
        cell: place(0, 'completed'),
        stated: { kind: 'number', value: rational(-3), decimals: 0 },
        data: { name: '服务', measure: '次数', area: null },
        about: ['indicators|指标|1', '服务', '次数', 'completed'],
      },
    ]);
  });

  it('may be the workers of an area; 0 is not negative', () => {
    const stated = (value: number) =>
      ({
        cell: place(9, 'completed'),
        reading: {
          kind: 'figure',
          figure: {
            value: rational(value),
            isPercent: false,
            decimals: 0,
            unit: null,
            bound: null,
          },
        },
      }) as const;
    const table = {
      ...drawIndicators([['服务', '次数', null, 0, 0]]),
      workers: [
        { area: '片区1', isTotal: false, stated: stated(-1) },
        { area: '片区2', isTotal: false, stated: stated(0) },
      ],
    };
    expect(checkFigureNegative(tableContext([table]))).toEqual([
      {
        rule: 'figure/negative',
        cell: place(9, 'completed'),
        stated: { kind: 'number', value: rational(-1), decimals: 0 },
        data: { area: '片区1' },
        about: ['indicators|指标|1', '片区1', 'workers'],
      },
    ]);
  });
});

describe('decimals', () => {
  it('are a note where heads or pieces are counted', () => {
    expect(checkFigureNotWhole(rows(['人次', 30, 12.5]))).toEqual([
      {
        rule: 'figure/not-whole',
        cell: place(0, 'completed'),
        stated: { kind: 'number', value: parseDecimal('12.5'), decimals: null },
        data: { name: '服务', measure: '人次', area: null },
        about: ['indicators|指标|1', '服务', '人次', 'completed'],
      },
    ]);
  });

  it.each<[string, DrawnRow[1], DrawnRow[4], number]>([
    ['hours', '小时', 12.5, 0],
    ['money', '金额', 12.5, 0],
    ['no measure and no unit', null, 12.5, 0],
    ['a unit that is counted', null, '12.5人', 1],
    ['a unit that is not', null, '12.5小时', 0],
    ['whole tens of thousands', '人次', '3.2万人次', 0],
    ['a percentage', '个数', '95.5%', 0],
  ])('of %s', (_, measure, completed, count) => {
    expect(checkFigureNotWhole(rows([measure, '/', completed]))).toHaveLength(count);
  });
});
