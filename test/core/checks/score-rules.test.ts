import { describe, expect, it } from 'vitest';
import { checkScoreConvertedDiffers } from '../../../src/core/checks/score-converted-differs.ts';
import { checkScoreGradeDiffers } from '../../../src/core/checks/score-grade-differs.ts';
import { checkScoreMeanDiffers } from '../../../src/core/checks/score-mean-differs.ts';
import { checkScoreOutOfRange } from '../../../src/core/checks/score-out-of-range.ts';
import { checkScoreTotalDiffers } from '../../../src/core/checks/score-total-differs.ts';
import { checkScoreWeights } from '../../../src/core/checks/score-weights.ts';
import { parseDecimal, rational } from '../../../src/core/quantities/rational.ts';
import { drawScores, shibiScores, wenchongScores } from '../scores/draw-scores.ts';
import { drawContext, inShort } from './draw-context.ts';

type Rows = readonly (readonly string[])[];
const checks = [
  checkScoreTotalDiffers,
  checkScoreMeanDiffers,
  checkScoreConvertedDiffers,
  checkScoreGradeDiffers,
  checkScoreOutOfRange,
  checkScoreWeights,
];
const found = (rows: Rows) => {
  const context = drawContext({ scores: [drawScores(rows)] });
  return inShort(checks.flatMap((check) => check(context)));
};

/** The rows with one cell rewritten; columns are A to E. */
function rewritten(rows: Rows, address: string, text: string): Rows {
  const column = address.charCodeAt(0) - 65;
  const row = Number(address.slice(1)) - 1;
  return rows.map((cells, at) =>
    at === row
      ? Array.from({ length: 5 }, (_, k) => (k === column ? text : (cells[k] ?? '')))
      : cells,
  );
}

describe('文冲, changed', () => {
  it.each([
    ['C5', '91.71', ['score/total-differs C5 91.71 → 91.7 ! 91.7 + C1 C2 C3 C4']],
    ['C5', '91.7', []],
    ['C5', '92', []],
    ['C5', '91', ['rate/rounding C5 91 → 91.7 + C1 C2 C3 C4']],
    ['C5', '?', []],
    ['C5', '89.70', ['score/total-differs C5 89.70 → 91.7 ! 91.7 + C1 C2 C3 C4']],
    ['C1', '18.80', ['score/total-differs C5 91.70 → 90.7 ! 90.7 + C1 C2 C3 C4']],
    ['C1', '29.80', ['score/out-of-range C1 29.80 → 20 + B1']],
    ['C2', '-1', ['score/out-of-range C2 -1 → 0 + B2']],
    ['C1', '/', []],
    ['B6', '良好', ['score/grade-differs B6 优秀 → 良好'.replace('优秀 → 良好', '良好 → 优秀')]],
    ['B6', '合格以上', ['score/grade-differs B6 合格 → 优秀']],
    ['B6', '待定', []],
    ['B4', '50', ['score/weights B1 95 → 100']],
    ['B4', '', []],
  ])('%s as %s', (address, text, expected) => {
    expect(found(rewritten(wenchongScores, address, text))).toEqual(expected);
  });

  it('a total over the sum whose grade is its own: one finding and no value offered', () => {
    const rows = rewritten(rewritten(wenchongScores, 'C4', '45.15'), 'B6', '优秀');
    expect(found(rows)).toEqual(['score/total-differs C5 91.70 → 87.7 + C1 C2 C3 C4']);
  });

  it('a grade of a total that is only printed', () => {
    const rows = rewritten(rewritten(wenchongScores, 'C1', ''), 'C5', '85');
    expect(found(rows)).toEqual(['score/grade-differs B6 优秀 → 良好']);
  });

  it('points of rows that the scheme does not know may be in the total', () => {
    const rows = [...rewritten(wenchongScores, 'C5', '93.70'), ['加分项', '', '2']];
    expect(found(rows)).toEqual([]);
  });

  it('the whole finding of a total', () => {
    const rows = rewritten(wenchongScores, 'C5', '91.80');
    const context = drawContext({ scores: [drawScores(rows)] });
    const at = (row: number) => ({ sheet: '评分', row, column: 2 });
    expect(checkScoreTotalDiffers(context)).toEqual([
      {
        rule: 'score/total-differs',
        cell: at(4),
        stated: { kind: 'number', value: rational(918, 10), decimals: 2 },
        expected: { kind: 'number', value: rational(917, 10), decimals: null },
        data: {
          part: null,
          parts: ['19.8', '9', '13.75', '49.15'].map((text) => parseDecimal(text)),
        },
        fix: { kind: 'number', value: rational(917, 10), decimals: null },
        related: [at(0), at(1), at(2), at(3)],
        about: ['scores/评分/1', 'total'],
      },
    ]);
  });
});

describe('石壁, changed', () => {
  it.each([
    ['E4', '17', []],
    ['E4', '16.8', ['score/mean-differs E4 16.8 → 16.9 + C4 C5 C6']],
    ['C5', '17.0', ['rate/rounding E4 16.9 → 16.966666666667 + C4 C5 C6']],
    ['C5', '17.8', ['score/mean-differs E4 16.9 → 17.233333333333 + C4 C5 C6']],
    [
      'C6',
      '21.6',
      [
        'score/mean-differs E4 16.9 → 18.233333333333 + C4 C5 C6',
        'score/out-of-range C6 21.6 → 20 + B6',
      ],
    ],
    ['C1', '9.6', ['score/converted-differs E1 8.6 → 9.6 + C1']],
    ['E1', '8.7', ['score/converted-differs E1 8.7 → 8.6 + C1']],
    ['E10', '88.6', ['score/total-differs E10 88.6 → 87.6 ! 87.6 + C1 C2 C3 C4 C5 C6 C7 C8 C9']],
    ['B5', '25', []],
    ['B5', '15', ['score/out-of-range C5 16.8 → 15 + B5']],
  ])('%s as %s', (address, text, expected) => {
    expect(found(rewritten(shibiScores, address, text))).toEqual(expected);
  });
});

describe('rounding, weights and sub-parts', () => {
  const edge = [
    ['第三方', '70', '62.995'],
    ['购买方', '20', '18'],
    ['监督方', '10', '9'],
  ];

  it('90.00 printed for 89.995 is rounding, 优秀 for it is an error', () => {
    expect(found([...edge, ['总分', '100', '90.00'], ['等级', '良好']])).toEqual([]);
    expect(found([...edge, ['总分', '100', '90.00'], ['等级', '优秀']])).toEqual([
      'score/grade-differs B5 优秀 → 良好',
    ]);
    expect(found([...edge, ['总分', '100', '89.99'], ['等级', '良好']])).toEqual([
      'rate/rounding C4 89.99 → 89.995 + C1 C2 C3',
    ]);
  });

  const weighed = (converted: readonly string[], total: string, third = '70%') => [
    ['第三方', '100', '92', third, converted[0] ?? ''],
    ['街道', '100', '90', '20%', converted[1] ?? ''],
    ['区民政局', '100', '95', '10%', converted[2] ?? ''],
    ['总分', '', '', '', total],
  ];

  it.each<[Rows, readonly string[]]>([
    [weighed(['64.4', '18', '9.5'], '91.9'), []],
    [weighed(['64.4', '18', '9.6'], '91.9'), ['score/converted-differs E3 9.6 → 9.5 + C3 D3']],
    [weighed(['64.4', '18', '9.6'], '92'), ['score/converted-differs E3 9.6 → 9.5 + C3 D3']],
    [
      weighed(['64.4', '18', '9.5'], '92.9'),
      ['score/total-differs E4 92.9 → 91.9 ! 91.9 + C1 C2 C3'],
    ],
    [weighed(['59.8', '18', '9.5'], '87.3', '65%'), ['score/weights D1 95 → 100']],
  ])('%j', (rows, expected) => {
    expect(found(rows)).toEqual(expected);
  });

  it('several areas with a converted score each are checked each', () => {
    const rows = [
      ['第三方(片区一)', '100', '90', '70%', '63'],
      ['第三方(片区二)', '100', '80', '70%', '57'],
      ['购买方', '100', '90', '20%', '18'],
      ['监督方', '100', '90', '10%', '9'],
    ];
    expect(found(rows)).toEqual(['score/converted-differs E2 57 → 56 + C2 D2']);
  });

  it('a mean row is checked, and so is a part printed beside its sub-parts', () => {
    const rows = [
      ['第三方', '55', '46'],
      ['服务监测', '10', '8'],
      ['服务成效', '15', '12'],
      ['运营管理', '10', '9'],
      ['服务质量(片区一)', '20', '16'],
      ['服务质量(片区二)', '20', '18'],
      ['服务质量(平均)', '20', '17.5'],
      ['购买方', '20', '18'],
      ['督导中心', '15', '13'],
      ['监督方', '10', '9'],
      ['总分', '100', '86'],
    ];
    expect(found(rows)).toEqual(['score/mean-differs C7 17.5 → 17 + C5 C6']);
    expect(found(rewritten(rewritten(rows, 'C7', '17'), 'C1', '47'))).toEqual([
      'score/total-differs C1 47 → 46 + C2 C3 C4 C5 C6',
    ]);
  });

  it('thousandths are checked in thousandths', () => {
    const rows = [
      ['第三方', '700', '650'],
      ['购买方', '200', '180'],
      ['监督方', '100', '90.5'],
      ['总分', '1000', '921'],
      ['等级', '优秀'],
    ];
    expect(found(rows)).toEqual([]);
    expect(found(rewritten(rows, 'C4', '922'))).toEqual([
      'score/total-differs C4 922 → 920.5 ! 920.5 + C1 C2 C3',
    ]);
    expect(found(rewritten(rows, 'B2', '210'))).toEqual(['score/weights B1 1010 → 1000']);
  });
});

it('a triggered veto explains the lowest grade', () => {
  const rows = rewritten(wenchongScores, 'B6', '不合格');
  const vetoes = { rectification: { answer: 'triggered' } } as const;
  expect(checkScoreGradeDiffers(drawContext({ scores: [drawScores(rows)], vetoes }))).toEqual([]);
});

describe('the sheet of one part alone', () => {
  const ofThirdParty = [
    ['服务监测', '10', '8.5'],
    ['服务成效', '15', '13'],
    ['运营管理', '10', '8.5'],
    ['服务质量', '20', '17'],
  ];

  it('has that part’s full marks and no others to make 100 with', () => {
    expect(found(ofThirdParty)).toEqual([]);
    expect(found([...ofThirdParty, ['购买方', '20', '18']])).toEqual(['score/weights B1 75 → 100']);
  });
});
