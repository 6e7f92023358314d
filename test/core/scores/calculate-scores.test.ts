import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatDecimal,
  parseDecimal,
  rational,
  zero,
} from '../../../src/core/quantities/rational.ts';
import { guangzhou2018 } from '../../../src/core/schemes/guangzhou-2018.ts';
import { guangzhou2023 } from '../../../src/core/schemes/guangzhou-2023.ts';
import { mof2020 } from '../../../src/core/schemes/mof-2020.ts';
import type { Scheme } from '../../../src/core/schemes/scheme.ts';
import { calculateScores } from '../../../src/core/scores/calculate-scores.ts';
import { drawScores, shibiScores, wenchongScores } from './draw-scores.ts';

type Rows = Parameters<typeof drawScores>[0];

function figures(rows: Rows, scheme: Scheme = guangzhou2023) {
  const result = calculateScores([drawScores(rows)], scheme);
  if (!result) return null;
  const show = (value: { n: bigint; d: bigint } | null) => value && formatDecimal(value);
  return {
    parts: result.parts.map(({ name, full, score, rows: places }) =>
      [name, show(score) ?? '?', 'of', show(full) ?? '?', 'rows', places.join()].join(' '),
    ),
    missing: result.missing,
    total: show(result.total),
    grade: result.grade?.name ?? null,
    stated: [show(result.statedTotal), result.statedGrade],
  };
}

const total = (rows: Rows, scheme: Scheme) => {
  const result = figures(rows, scheme);
  return [result?.total ?? null, result?.grade ?? null];
};

describe('published scores', () => {
  it('文冲: 19.80 + 9.00 + 13.75 + 49.15 = 91.70 优秀', () => {
    expect(figures(wenchongScores)).toEqual({
      parts: [
        '购买方 19.8 of 20 rows 0',
        '监督方 9 of 10 rows 1',
        '督导中心 13.75 of 15 rows 2',
        '第三方 49.15 of 55 rows 3',
      ],
      missing: [],
      total: '91.7',
      grade: '优秀',
      stated: ['91.7', '优秀'],
    });
  });

  it('石壁: the mean of three areas is 16.9 and counts once; 87.6 良好', () => {
    expect(figures(shibiScores)).toEqual({
      parts: [
        '服务监测 8.6 of 10 rows 0',
        '服务成效 10.6 of 15 rows 1',
        '运营管理 9.4 of 10 rows 2',
        '服务质量 16.9 of 20 rows 3,4,5',
        '购买方 19.8 of 20 rows 6',
        '督导中心 13 of 15 rows 7',
        '监督方 9.3 of 10 rows 8',
      ],
      missing: [],
      total: '87.6',
      grade: '良好',
      stated: ['87.6', '良好'],
    });
  });

  it('the whole result of a small table', () => {
    const result = calculateScores([drawScores([['产出指标', '50', '45']])], mof2020);
    expect(result).toEqual({
      table: 'scores/评分/1',
      scheme: mof2020,
      scale: rational(1),
      parts: [
        {
          part: 'output',
          name: '产出指标',
          full: rational(50),
          score: rational(45),
          rows: [0],
          cells: [{ sheet: '评分', row: 0, column: 2 }],
          isMean: false,
          isSum: false,
          weight: null,
          lines: [],
          convertedCell: null,
        },
      ],
      missing: ['预算执行率', '效益指标', '满意度指标'],
      isComputed: false,
      total: null,
      grade: null,
      statedTotal: null,
      statedGrade: null,
    });
  });
});

describe('means, conversion and scales', () => {
  const others = [
    ['监督方', '10', '9'],
    ['购买方', '20', '18'],
  ];

  it.each<[string, Rows, Scheme, string | null, string | null]>([
    [
      'thousandths',
      [
        ['第三方', '700', '650'],
        ['购买方', '200', '180'],
        ['监督方', '100', '90.5'],
      ],
      guangzhou2018,
      '92.05',
      '优秀',
    ],
    [
      'weights of scores out of 100',
      [
        ['第三方', '100', '92', '70%'],
        ['街道', '100', '90', '20%'],
        ['区民政局', '100', '95', '10%'],
      ],
      guangzhou2018,
      '91.9',
      '优秀',
    ],
    [
      'weights as numbers',
      [
        ['第三方', '100', '92', '70'],
        ['街道', '100', '90', '20'],
        ['区民政局', '100', '95', '10'],
      ],
      guangzhou2018,
      '91.9',
      '优秀',
    ],
    [
      'a 折算 column without weights',
      [
        ['第三方', '100', '92', '', '64.4'],
        ['购买方', '100', '90', '', '18'],
        ['监督方', '100', '95', '', '9.5'],
      ],
      guangzhou2018,
      '91.9',
      '优秀',
    ],
    [
      'weights that only inform',
      [
        ['第三方', '70', '60', '70%'],
        ['购买方', '20', '18', '20%'],
        ['监督方', '10', '9', '10%'],
      ],
      guangzhou2018,
      '87',
      '良好',
    ],
    [
      'weights beside a plain total',
      [
        ['第三方', '', '60', '70%'],
        ['购买方', '', '18', '20%'],
        ['监督方', '', '9', '10%'],
        ['总分', '', '87'],
      ],
      guangzhou2018,
      '87',
      '良好',
    ],
    [
      'only converted scores',
      [
        ['第三方', '100', '', '', '64.4'],
        ['购买方', '100', '', '', '18'],
        ['监督方', '100', '', '', '9.5'],
      ],
      guangzhou2018,
      '91.9',
      '优秀',
    ],
    [
      'areas with weights',
      [
        ['第三方(片区一)', '100', '90', '70%'],
        ['第三方(片区二)', '100', '80', '70%'],
        ['购买方', '100', '90', '20%'],
        ['监督方', '100', '90', '10%'],
      ],
      guangzhou2018,
      '86.5',
      '良好',
    ],
    [
      'a mean row beside its areas',
      [
        ['第三方(片区一)', '70', '60'],
        ['第三方(片区二)', '70', '64'],
        ['第三方(平均)', '70', '62'],
        ...others,
      ],
      guangzhou2018,
      '89',
      '良好',
    ],
    [
      'marks out of 100 without weights',
      [
        ['第三方', '100', '92'],
        ['购买方', '100', '90'],
        ['监督方', '100', '95'],
      ],
      guangzhou2018,
      null,
      null,
    ],
    ['89.995 is not 90', [['第三方', '70', '62.995'], ...others], guangzhou2018, '89.995', '良好'],
    ['59.99', [['第三方', '70', '32.99'], ...others], guangzhou2018, '59.99', '不合格'],
  ])('%s', (_, rows, scheme, expectedTotal, grade) => {
    expect(total(rows, scheme)).toEqual([expectedTotal, grade]);
  });

  it('scores out of 100 that nothing weighs are told so, and not out of their part’s marks', () => {
    const rows: Rows = [
      ['第三方', '100', '92'],
      ['购买方', '100', '90'],
      ['监督方', '100', '95'],
    ];
    expect(figures(rows, guangzhou2018)?.parts).toEqual([
      '第三方 92 of 100 rows 0',
      '购买方 90 of 100 rows 1',
      '监督方 95 of 100 rows 2',
    ]);
  });

  it('a part and its sub-parts count once, by the sub-parts', () => {
    const subs = [
      ['服务监测', '10', '8'],
      ['服务成效', '15', '12'],
      ['运营管理', '10', '9'],
      ['服务质量', '20', '16'],
    ];
    const rest = [
      ['购买方', '20', '18'],
      ['督导中心', '15', '13'],
      ['监督方', '10', '9'],
    ];
    expect(figures([['第三方', '55', '46'], ...subs, ...rest])).toMatchObject({
      total: '85',
      missing: [],
    });
    expect(figures([['第三方', '55', '45'], ...subs.slice(1), ...rest])).toMatchObject({
      total: '85',
      missing: [],
    });
    expect(figures([['第三方', '55', ''], ...subs, ...rest])).toMatchObject({
      total: '85',
      missing: [],
    });
  });

  it('a missing score leaves the total open and is named', () => {
    const rows = [
      ['服务监测', '10', '8'],
      ['服务质量(片区一)', '20', '16'],
      ['服务质量(片区二)', '20', ''],
      ['购买方', '20', '/'],
      ['督导中心', '15', '13'],
    ];
    expect(figures(rows)).toMatchObject({
      total: null,
      grade: null,
      missing: ['服务成效', '运营管理', '服务质量', '购买方', '监督方'],
    });
  });

  it('a row that the scheme does not know is kept and not counted', () => {
    const result = figures([...wenchongScores, ['加分项', '', '2']]);
    expect([result?.total, result?.parts.at(-1)]).toEqual(['91.7', '加分项 2 of ? rows 4']);
  });

  it('of two tables the one with more parts counts', () => {
    const tables = [
      drawScores([['购买方', '20', '1']], 'scores/一/1'),
      drawScores(wenchongScores, 'scores/二/1'),
    ];
    expect(calculateScores(tables, guangzhou2023)?.table).toBe('scores/二/1');
  });

  it('without a scheme, a table or a known row there are no scores', () => {
    expect(calculateScores([drawScores(wenchongScores)], null)).toBeNull();
    expect(calculateScores([], guangzhou2023)).toBeNull();
    expect(calculateScores([drawScores([['期末考试', '100', '90']])], guangzhou2023)).toBeNull();
    expect(
      calculateScores([{ ...drawScores(wenchongScores), isSure: false }], guangzhou2023),
    ).toBeNull();
  });
});

describe('properties', () => {
  const score = fc.integer({ min: 0, max: 1000 }).map((tenths) => (tenths / 100).toFixed(2));

  it('the total is the sum whatever the order of rows', () => {
    fc.assert(
      fc.property(
        fc.tuple(score, score, score, score),
        fc.integer({ min: 0, max: 3 }),
        (scores, turn) => {
          const names = ['第三方', '购买方', '督导中心', '监督方'];
          const rows = names.map((name, at) => [name, '', scores[at] ?? '']);
          const turned = [...rows.slice(turn), ...rows.slice(0, turn)];
          const sum = scores.reduce((all, text) => {
            const value = parseDecimal(text) ?? zero;
            return rational(all.n * value.d + value.n * all.d, all.d * value.d);
          }, zero);
          expect(calculateScores([drawScores(turned)], guangzhou2023)?.total).toEqual(sum);
        },
      ),
    );
  });
});

describe('items of a part', () => {
  const drawn = (rows: Rows, outer: string, from: number, to: number) => {
    const table = drawScores(rows);
    return {
      ...table,
      rows: table.rows.map((row, at) =>
        at >= from && at <= to ? { ...row, outers: [outer] } : row,
      ),
    };
  };
  const rows: Rows = [
    ['指标完成', '400', '380'],
    ['满意程度', '300', '232.5'],
    ['购买方评估', '200', '180'],
    ['监督方评估', '100', '92'],
  ];

  it('are added up where their full marks make the part’s', () => {
    const result = calculateScores([drawn(rows, '第三方评估（700分）', 0, 1)], guangzhou2018);
    expect(
      result?.parts.map(({ name, isSum, rows: places }) => [name, isSum, places.join()]),
    ).toEqual([
      ['第三方', true, '0,1'],
      ['购买方', false, '2'],
      ['监督方', false, '3'],
    ]);
    expect(result?.total && formatDecimal(result.total)).toBe('88.45');
  });

  it('are items though one of them names the part', () => {
    const named: Rows = [
      ['第三方评估', '700', '612.5'],
      ['购买方评估', '200', '180'],
      ['日常监督', '60', '55.2'],
      ['配合程度', '40', '36.7'],
    ];
    const result = calculateScores([drawn(named, '监督方评估（100分）', 2, 3)], guangzhou2018);
    expect(result?.total && formatDecimal(result.total)).toBe('88.44');
  });

  it('leave the total open where their full marks do not', () => {
    const short = rows.filter((_, at) => at !== 1);
    const result = calculateScores([drawn(short, '第三方评估（700分）', 0, 0)], guangzhou2018);
    expect([result?.total, result?.missing]).toEqual([null, ['第三方']]);
  });

  it('are left out beside the part’s own row', () => {
    const own: Rows = [['第三方评估', '700', '612.5'], ...rows];
    const result = calculateScores([drawn(own, '第三方评估', 1, 2)], guangzhou2018);
    expect(result?.total && formatDecimal(result.total)).toBe('88.45');
  });
});
