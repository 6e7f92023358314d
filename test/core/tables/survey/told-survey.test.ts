import { describe, expect, it } from 'vitest';
import {
  formatDecimal,
  multiply,
  type Rational,
  rational,
} from '../../../../src/core/quantities/rational.ts';
import { calculateSurveys } from '../../../../src/core/survey/calculate-survey.ts';
import { recogniseDrawn, tablesOf } from '../facts.ts';
import type { Drawn } from '../sheet-of.ts';

/** People, bands and figures of the sheet's surveys. */
function surveysIn(...rows: readonly (readonly Drawn[])[]): readonly string[] {
  const tables = tablesOf(recogniseDrawn(rows, { name: '社工站满意度' }), 'survey');
  const count = (value: Rational | null) => (value ? formatDecimal(value) : '-');
  const share = (value: Rational | null) =>
    value ? ` ${formatDecimal(multiply(value, rational(100)), 2)}%` : '';
  return calculateSurveys(tables).map(({ people, bands, figures }) =>
    [
      count(people),
      ...bands.map((band) => `${band.label} ${count(band.people)}`),
      ...figures.map((one) => `${one.what} ${count(one.value)}${share(one.share)}`),
    ].join(', '),
  );
}

describe('a survey told in running text', () => {
  it.each([
    [
      '本次调查共发放问卷150份，回收有效问卷143份，有效回收率95.33%，总体满意度为96.5%。',
      '143, sent 150, valid 143 95.33%, validRate 0.9533 95.33%, rate 0.965 96.50%',
    ],
    [
      '共派发服务满意度问卷1,200份，收回1,180份，有效问卷1,150份；服务态度满意度98%，综合满意度97.2%。',
      '1150, sent 1200, returned 1180 98.33%, valid 1150 97.46%, rate 0.972 97.20%',
    ],
    [
      '电话回访服务对象60人，其中满意58人，满意率96.67%。',
      '60, asked 60, satisfied 58 96.67%, rate 0.9667 96.67%',
    ],
    [
      '共发放问卷100份，回收98份，有效96份，有效率97.96%，满意度为95.83%。',
      '96, sent 100, returned 98 98.00%, valid 96 97.96%, validRate 0.9796 97.96%, rate 0.9583 95.83%',
    ],
  ])('%s', (text, told) => {
    expect(surveysIn(['服务对象满意度调查情况'], [text])).toEqual([told]);
  });

  it('has a label before it and nothing behind', () => {
    const text = '共发放问卷150份，回收143份，满意度96.5%。';
    expect(surveysIn(['满意度调查', text])).toHaveLength(1);
    expect(surveysIn(['满意度调查', text, '已完成'])).toEqual([]);
  });

  it('stands beside other tables, a blank column between them', () => {
    const rows = [
      ['某街社工站居民满意度调查统计表', '', '某街社工站经费使用情况表', '', ''],
      ['填表单位：某街社工站', '', '支出明细（元）', '预算', '累计支出'],
      ['本次共发放问卷150份，回收143份，总体满意度96.5%。', '', '人员经费', '700', '600'],
      ['', '', '活动经费', '300', '250'],
    ];
    expect(surveysIn(...rows)).toHaveLength(1);
    expect(
      surveysIn(...rows.map(([told = '', gap = '', ...money]) => [...money, gap, told])),
    ).toHaveLength(1);
  });

  it.each([
    '服务对象满意度要求达到95%以上，力争98%以上。',
    '共发放问卷若干份，满意度96.5%。',
    '服务对象满意度为96.5%，较上年提高2个百分点。',
    '计划发放问卷150份，满意度不低于90%以上。',
  ])('tells nothing without people and a figure of them: %s', (text) => {
    expect(surveysIn(['服务对象满意度调查情况'], [text])).toEqual([]);
  });

  it('gives way to a table of the same sheet', () => {
    const table = [
      ['满意程度', '人数'],
      ['非常满意', 100],
      ['满意', 43],
      ['不满意', 0],
    ];
    expect(surveysIn(['共发放问卷150份，回收143份，满意度96.5%。'], ...table)).toEqual([
      '143, 非常满意 100, 满意 43, 不满意 0',
    ]);
  });
});

describe('a list of answers with ticks', () => {
  const heads = ['序号', '受访者', '非常满意', '满意', '一般', '不满意'];
  const rows = [
    [1, '居民01', '√', '', '', ''],
    [2, '居民02', '√', '', '', ''],
    [3, '居民03', '', '√', '', ''],
    [4, '居民04', '', '', '', '√'],
  ];
  const counted = '4, 非常满意 2, 满意 1, 一般 0, 不满意 1';

  it('is counted, band by band', () => {
    expect(surveysIn(['服务对象满意度登记表'], heads, ...rows)).toEqual([counted]);
  });

  it('has its printed sum under it', () => {
    const sum = ['合计', '', 2, 1, 0, 1];
    expect(surveysIn(['服务对象满意度登记表'], heads, ...rows, sum)).toEqual([counted]);
  });

  it('goes on over a blank row', () => {
    const first = rows.slice(0, 2);
    expect(surveysIn(['服务对象满意度登记表'], heads, ...first, [], ...rows.slice(2))).toEqual([
      counted,
    ]);
  });

  it('is none where rows are questions of one questionnaire, or have two ticks', () => {
    const questions = ['序号', '题目', ...heads.slice(2)];
    const two = rows.map((row, at) => (at === 1 ? [2, '居民02', '√', '√', '', ''] : row));
    expect(surveysIn(['服务对象满意度'], questions, ...rows)).toEqual([]);
    expect(surveysIn(['服务对象满意度'], heads, ...two)).toEqual([]);
  });
});

describe('full marks of a mean', () => {
  const rows = [
    ['服务满意度调查统计表'],
    ['调查内容', '样本量', '平均分'],
    ['总体满意度', 120, 4.72],
  ];
  it.each([
    ['注：非常满意5分，满意4分，一般3分', '4.72 94.40%'],
    ['采用五级量表计分', '4.72 94.40%'],
    ['每题1-5分', '4.72 94.40%'],
    ['满分5分，折合满分100分', '4.72'],
    ['满分100分', '4.72 4.72%'],
  ])('are told by a note: %s', (note, told) => {
    expect(surveysIn(...rows, [note])).toEqual([`120, asked 120, mean ${told}`]);
  });
});

it('says by which words it was known, as it has no bands', () => {
  const [table] = tablesOf(
    recogniseDrawn([['居民', '发放问卷150份，回收143份，满意率96.5%。']], { name: '社工站总结' }),
    'survey',
  );
  expect(table?.why.filter(({ words }) => words.length === 0).map(({ code }) => code)).toEqual([
    'book/station',
  ]);
  expect(table?.why.slice(0, 1)).toEqual([{ code: 'words/field', words: ['满意', '问卷'] }]);
});

describe('means alone', () => {
  const rows = [
    ['调查内容', '平均得分'],
    ['服务态度', 94.61],
    ['总体满意度', 90.7],
  ];

  it('are a survey where the line over them speaks of one, and no scores', () => {
    const title = '青榕街社工站服务对象满意度调查（满分100分）';
    expect(surveysIn([title], ...rows)).toEqual(['-, mean 90.7 90.70%']);
    expect(recogniseDrawn([[title], ...rows]).tables.map(({ kind }) => kind)).toEqual(['survey']);
  });

  it('are none elsewhere', () => {
    expect(tablesOf(recogniseDrawn([['服务评价情况'], ...rows]), 'survey')).toEqual([]);
  });
});
