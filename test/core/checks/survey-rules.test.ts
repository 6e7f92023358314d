import { describe, expect, it } from 'vitest';
import { checkSurveyContentDiffers } from '../../../src/core/checks/survey-content-differs.ts';
import { checkSurveyCountDiffers } from '../../../src/core/checks/survey-count-differs.ts';
import { checkSurveyRateDiffers } from '../../../src/core/checks/survey-rate-differs.ts';
import { checkSurveySmallSample } from '../../../src/core/checks/survey-small-sample.ts';
import { calculateSurveys } from '../../../src/core/survey/calculate-survey.ts';
import { recogniseDrawn, tablesOf } from '../tables/facts.ts';
import type { Drawn } from '../tables/sheet-of.ts';
import { inShort } from './draw-context.ts';
import { tableContext } from './indicator-context.ts';

function contextOf(rows: readonly (readonly Drawn[])[]) {
  const tables = tablesOf(recogniseDrawn(rows, { name: '社工站满意度' }), 'survey');
  return { ...tableContext(tables), surveys: calculateSurveys(tables) };
}

const list = (total: Drawn): readonly (readonly Drawn[])[] => [
  ['满意度', '人数'],
  ['65%', 1],
  ['85%以上', 13],
  ['95%以上', 110],
  ['合计', total],
];

describe('survey/count-differs', () => {
  it('stands on the printed sum that the bands do not make', () => {
    expect(inShort(checkSurveyCountDiffers(contextOf(list(125))))).toEqual([
      'survey/count-differs B5 125 → 124 + B2 B3 B4',
    ]);
    expect(checkSurveyCountDiffers(contextOf(list(124)))).toEqual([]);
    expect(checkSurveyCountDiffers(contextOf(list('/')))).toEqual([]);
  });

  it('says nothing of a sample beside shares alone', () => {
    const matrix = (format: string) => {
      const share = (value: number): Drawn => ({ value, format });
      return [
        ['评价项目', '样本量', '非常满意', '满意', '不满意'],
        ['服务态度', 215, share(0.814), share(0.186), share(0)],
        ['总体满意度', 215, share(0.7), share(0.3), share(0)],
      ];
    };
    for (const format of ['0.00%', 'General']) {
      const context = contextOf(matrix(format));
      expect(context.surveys).toHaveLength(1);
      expect(checkSurveyCountDiffers(context)).toEqual([]);
    }
  });

  it('stands on an area’s sum, and on a band’s sum over areas', () => {
    const rows = [
      ['片区', '非常满意', '满意', '不满意', '合计'],
      ['片区一', 20, 10, 2, 33],
      ['片区二', 30, 8, 1, 39],
      ['合计', 50, 19, 3, 72],
    ];
    expect(inShort(checkSurveyCountDiffers(contextOf(rows)))).toEqual([
      'survey/count-differs E2 33 → 32 + B2 C2 D2',
      'survey/count-differs C4 19 → 18 + C2 C3',
    ]);
  });

  it('says nothing while a count cannot be read', () => {
    const rows = list(125).map((row, at) => (at === 2 ? ['85%以上', '十余'] : row));
    expect(checkSurveyCountDiffers(contextOf(rows))).toEqual([]);
  });
});

describe('rate/differs of a survey', () => {
  const shares = (...printed: readonly Drawn[]): readonly (readonly Drawn[])[] => [
    ['满意程度', '人数', '占比'],
    ['非常满意', 100, printed[0] ?? ''],
    ['满意', 20, printed[1] ?? ''],
    ['一般', 5, printed[2] ?? ''],
    ['合计', 125, '100%'],
  ];
  const found = (...printed: readonly Drawn[]) =>
    inShort(checkSurveyRateDiffers(contextOf(shares(...printed))));

  it('stands on a share that the people do not give', () => {
    expect(found('80%', '16%', '5%')).toEqual(['rate/differs C4 5% → 4% + B4']);
    expect(found('80%', '16%', '4%')).toEqual([]);
  });

  it('stands on a rate of content, of return and of valid ones that the people do not give', () => {
    const rows = [
      ['对象', '发放问卷', '回收问卷', '有效问卷', '回收率', '有效率', '满意人数', '满意率'],
      ['居民', 130, 126, 124, '96.92%', '98.41%', 120, '96.77%'],
      ['长者', 100, 90, 90, '95%', '100%', 81, 95],
    ];
    expect(inShort(checkSurveyRateDiffers(contextOf(rows)))).toEqual([
      'rate/differs H3 95% → 90% + G3',
      'rate/differs E3 95% → 90% + C3',
    ]);
  });

  it('takes hundredths without a sign for percentages', () => {
    expect(found(80, 16, 0.4)).toEqual(['rate/differs C4 0.4% → 4.0% + B4']);
    expect(found(80, 16, 4)).toEqual([]);
  });

  it('is none where most shares are of something else', () => {
    expect(found('10%', '20%', '4%')).toEqual([]);
  });
});

describe('survey/small-sample', () => {
  const small = (first: string, people: number) => [
    [first],
    ['满意度', '人数'],
    ['85%以上', 13],
    ['95%以上', people],
    ['合计', 13 + people],
  ];

  it('is a note on the printed sum under 100', () => {
    expect(inShort(checkSurveySmallSample(contextOf(small('满意度调查', 86))))).toEqual([
      'survey/small-sample B5 99 → ',
    ]);
    expect(checkSurveySmallSample(contextOf(small('满意度调查', 87)))).toEqual([]);
  });

  it('is none where all clients were asked', () => {
    expect(checkSurveySmallSample(contextOf(small('已调查全部服务对象', 20)))).toEqual([]);
  });
});

describe('rate/differs of questions', () => {
  const found = (head: readonly string[], ...rows: readonly (readonly Drawn[])[]) =>
    inShort(
      checkSurveyContentDiffers(
        contextOf([
          ['题目', ...head, '满意率'],
          ...rows.map((row, at) => [`问题${at + 1}`, ...row]),
        ]),
      ),
    );
  const bands = ['非常满意', '满意', '一般', '不满意'];

  it('stands on a rate that the bands do not give as those of the other questions do', () => {
    const rows = [
      [98, 36, 8, 0, '94.37%'],
      [90, 40, 10, 2, '91.55%'],
      [88, 41, 11, 2, '91.84%'],
    ];
    expect(found(bands, ...rows)).toEqual(['rate/differs F4 91.84% → 90.85% + B4 C4']);
    expect(found(bands, ...rows.slice(0, 2))).toEqual([]);
    const others = rows.map(([a = 0, b = 0, c = 0, d = 0, rate = '']) => [d, c, b, a, rate]);
    expect(found(bands.toReversed(), ...others)).toEqual([
      'rate/differs F4 91.84% → 90.85% + D4 E4',
    ]);
  });

  it('is none where other bands make it, or where most are reckoned in another way', () => {
    const rows = [
      [98, 36, 8, 0, '94.37%'],
      [90, 40, 10, 2, '91.55%'],
      [88, 41, 11, 2, '98.59%'],
    ];
    expect(found(bands, ...rows)).toEqual([]);
    const weighed = rows.map((row, at) => [...row.slice(0, 4), `${95 - at}.10%`]);
    expect(found(bands, ...weighed)).toEqual([]);
  });
});
