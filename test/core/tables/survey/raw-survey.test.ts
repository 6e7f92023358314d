import { describe, expect, it } from 'vitest';
import { formatDecimal } from '../../../../src/core/quantities/rational.ts';
import { calculateSurveys } from '../../../../src/core/survey/calculate-survey.ts';
import { kindsOf, printed, recogniseDrawn, tablesOf } from '../facts.ts';
import type { Drawn } from '../sheet-of.ts';

type Rows = readonly (readonly Drawn[])[];
const name = '社工站服务对象满意度问卷';

/** The answers with how many gave each, a line a question; the people asked. */
function told(rows: Rows, sheet = name) {
  const surveys = tablesOf(recogniseDrawn(rows, { name: sheet }), 'survey');
  return {
    questions: surveys.flatMap(({ bands, groups }) => [
      bands.map(({ label }) => label).join(' '),
      ...groups.map(
        (group) =>
          `${group.name}: ${group.people.map((one) => printed(one).split(' ').at(-1)).join(' ')}`,
      ),
    ]),
    people: calculateSurveys(surveys).map(({ people }) => people && formatDecimal(people)),
  };
}

const none = { questions: [], people: [] };

it('bands over counts are no questionnaires, whatever the counts are', () => {
  const rows: Rows = [
    ['2023年服务对象满意度测评表'],
    ['测评内容', '很满意', '满意', '基本满意', '不满意', '不了解'],
    ['服务态度', 60, 30, 8, 1, 1],
    ['服务及时', 55, 35, 8, 2, 0],
    ['服务效果', 50, 40, 7, 1, 2],
    ['服务收费', 52, 41, 5, 1, 1],
    ['总体评价', 58, 34, 6, 1, 1],
  ];
  expect(told(rows)).toEqual({
    questions: [
      '很满意 满意 基本满意 不满意 不了解',
      '服务态度: 60 30 8 1 1',
      '服务及时: 55 35 8 2 0',
      '服务效果: 50 40 7 1 2',
      '服务收费: 52 41 5 1 1',
      '总体评价: 58 34 6 1 1',
    ],
    people: ['100'],
  });
});

it('questionnaires may have the names of those who were asked', () => {
  const rows: Rows = [
    ['序号', '姓名', '服务类型', '服务态度', '总体评价'],
    [1, '居民01', '个案', '非常满意', '满意'],
    [2, '居民02', '小组', '满意', '满意'],
    [3, '居民03', '活动', '满意', '非常满意'],
    [4, '居民04', '活动', '一般', '满意'],
    [5, '居民05', '个案', '非常满意', '满意'],
  ];
  expect(told(rows).questions).toEqual([
    '非常满意 满意 一般',
    '服务态度: 2 2 1',
    '总体评价: 1 4 0',
  ]);
});

it('of activities add up: each asked people of its own', () => {
  const rows: Rows = [
    ['活动名称', '参与人数', '回收问卷', '非常满意', '满意', '一般'],
    ['重阳节活动', 60, 50, 40, 9, 1],
    ['义诊活动', 80, 70, 60, 10, 0],
  ];
  expect(told(rows).people).toEqual(['120']);
});

describe('questionnaires as they came in', () => {
  const words: Rows = [
    ['序号', '性别', '1、服务态度', '2、服务效果', '3、总体满意度'],
    [1, '男', 'A.非常满意', '满意', '非常满意'],
    [2, '女', 'A.非常满意', '一般', '非常满意'],
    [3, '女', null, '满意', '满意'],
    [4, '男', 'B.满意', '满意', '非常满意'],
    [5, '女', 'A.非常满意', '不满意', '非常满意'],
    [6, '女', 'A.非常满意', '满意', '满意'],
  ];

  it('are counted by question and answer; the question of the whole counts, who left one out does not', () => {
    expect(told(words)).toEqual({
      questions: [
        '非常满意 满意 一般 不满意',
        '1、服务态度: 4 1 0 0',
        '2、服务效果: 0 4 1 1',
        '3、总体满意度: 4 2 0 0',
      ],
      people: ['6'],
    });
  });

  it('may hold points from 5 down under numbered questions', () => {
    const rows: Rows = [
      ['编号', '提交时间', 'Q1', 'Q2'],
      ...[5, 4, 5, 5, 3].map((points, at): readonly Drawn[] => [at + 1, '2023/11/5', points, 5]),
    ];
    expect(told(rows)).toEqual({
      questions: ['5分 4分 3分', 'Q1: 3 1 1', 'Q2: 5 0 0'],
      people: ['5'],
    });
  });

  it.each<[string, Rows]>([
    ['few of them', words.slice(0, 5)],
    [
      'activities with what was thought of each',
      words.map(([serial, , ...answers], at) => [
        serial ?? 1,
        at === 0 ? '活动名称' : '义诊',
        ...answers,
      ]),
    ],
    [
      'points that parts of an evaluation got',
      [
        ['序号', '社工站', '满意度', '团队建设'],
        ...['甲', '乙', '丙', '丁', '戊'].map((one, at): readonly Drawn[] => [
          at + 1,
          `${one}街社工站`,
          9,
          8,
        ]),
      ],
    ],
    [
      'points without a word of who was asked',
      [
        ['社区', '满意度', '环境'],
        ...[9, 9, 8, 9, 9].map((one): readonly Drawn[] => ['社区', one, 8]),
      ],
    ],
  ])('are not %s', (_, rows) => {
    expect(told(rows)).toEqual(none);
  });

  it('are no survey where nothing speaks of satisfaction', () => {
    const rows: Rows = [
      ['编号', '提交时间', 'Q1', 'Q2'],
      ...[5, 4, 5, 5, 3].map((points, at): readonly Drawn[] => [at + 1, '2023/11/5', points, 5]),
    ];
    expect(kindsOf(recogniseDrawn(rows, { name: '数据' }))).toEqual([]);
  });
});

describe('answers by grades', () => {
  it('count where a head says what they are', () => {
    expect(
      told([
        ['评价等级', '人数', '占比'],
        ['优秀', 80, '80%'],
        ['良好', 15, '15%'],
        ['较差', 5, '5%'],
        ['合计', 100, '100%'],
      ]),
    ).toEqual({ questions: ['优秀 良好 较差', 'null: 80 15 5'], people: ['100'] });
  });

  it('are none in a list of who was graded', () => {
    expect(
      told([
        ['序号', '姓名', '考核等级', '名次'],
        ...['优秀', '优秀', '良好', '良好', '优秀', '良好'].map((grade, at): readonly Drawn[] => [
          at + 1,
          `社工0${at}`,
          grade,
          at + 1,
        ]),
      ]),
    ).toEqual(none);
  });
});

describe('means of questions', () => {
  it('have the number asked that stands under them', () => {
    const surveys = tablesOf(
      recogniseDrawn(
        [
          ['社工站服务对象满意度调查结果（5分制）'],
          ['维度', '题项', '平均分', '标准差'],
          ['服务态度', '社工是否耐心', 4.82, 0.41],
          ['服务成效', '问题是否得到解决', 4.61, 0.62],
          ['总体满意度', '总体满意度', 4.77, 0.45],
          ['有效样本数', null, 156, null],
        ],
        { name: '满意度' },
      ),
      'survey',
    );
    const [survey] = calculateSurveys(surveys);
    expect(survey?.people && formatDecimal(survey.people)).toBe('156');
    expect(
      survey?.figures.map(({ what, share }) => [what, share && formatDecimal(share)]),
    ).toContainEqual(['mean', '0.954']);
  });
});
