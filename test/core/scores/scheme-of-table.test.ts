import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/core/evaluate.ts';
import { formatDecimal } from '../../../src/core/quantities/rational.ts';
import { defaultSettings } from '../../../src/core/settings/default-settings.ts';
import { told, workbookOf } from '../checks/find-in.ts';
import { type Drawn, type SheetOptions, sheetOf } from '../tables/sheet-of.ts';

function scored(
  rows: readonly (readonly Drawn[])[],
  options: SheetOptions = {},
  ...more: readonly (readonly (readonly Drawn[])[])[]
) {
  const sheets = [rows, ...more].map((drawn, at) =>
    sheetOf(drawn, { name: `评分${at + 1}`, ...(at === 0 && options) }),
  );
  const [{ scores, findings } = { scores: null, findings: [] }] = evaluate(
    workbookOf(...sheets),
    defaultSettings,
  );
  return {
    scheme: scores?.scheme.id ?? null,
    parts: scores?.parts.map(({ name, full, score }) =>
      [name, full, score]
        .map((one) => (typeof one === 'string' ? one : one ? formatDecimal(one) : '?'))
        .join(' '),
    ),
    total: scores?.total ? formatDecimal(scores.total) : null,
    grade: scores?.grade?.name ?? null,
    findings: told(findings),
  };
}

const nothing = { scheme: null, parts: undefined, total: null, grade: null, findings: [] };

const levels = (total: number, grade: string) => [
  ['XX镇社工站第三方评估结果'],
  ['一级指标', '二级指标', '分值', '自评分', '专家评分', '扣分说明'],
  ['组织管理（20分）', '制度建设', 10, 10, 9, '制度更新不及时'],
  ['', '人员管理', 10, 9, 8.5, '人员变动'],
  ['专业服务（50分）', '服务产出', 25, 25, 24, ''],
  ['', '服务质量', 25, 24, 21.5, '记录不规范'],
  ['服务成效（30分）', '满意度', 15, 15, 14.5, ''],
  ['', '社会影响', 15, 14, 12, ''],
  ['合计', '', 100, 97, total, ''],
  ['评估等次', grade],
];
const merges = ['A3:A4', 'A5:A6', 'A7:A8'];

describe('a score table with parts of its own', () => {
  it('is added up by its first level, with the scores that the evaluators gave', () => {
    expect(scored(levels(89.5, '良好'), { merges })).toEqual({
      scheme: 'table',
      parts: ['组织管理 20 17.5', '专业服务 50 45.5', '服务成效 30 26.5'],
      total: '89.5',
      grade: '良好',
      findings: [],
    });
  });

  it('has its total and its grade checked', () => {
    expect(scored(levels(88.5, '良好'), { merges }).findings).toEqual([
      'score/total-differs 评分1!E9 88.5 → 89.5 ! 89.5 + 评分1!E3 评分1!E4 评分1!E5 评分1!E6 评分1!E7 评分1!E8',
    ]);
    expect(scored(levels(89.5, '优秀'), { merges }).findings).toEqual([
      'score/grade-differs 评分1!B10 优秀 → 良好',
    ]);
  });

  it('counts the weighed scores of dimensions marked out of 100, in the bands of its own grade', () => {
    expect(
      scored([
        ['社工站年度评估得分表'],
        ['评估维度', '满分', '权重', '得分', '加权得分'],
        ['党建引领', 100, '10%', 95, 9.5],
        ['服务专业性', 100, '60%', 80, 48],
        ['资源整合', 100, '30%', 70, 21],
        ['总分', '', '100%', '', 78.5],
        ['等级', '中'],
      ]),
    ).toEqual({
      scheme: 'table',
      parts: ['党建引领 10 9.5', '服务专业性 60 48', '资源整合 30 21'],
      total: '78.5',
      grade: '中',
      findings: [],
    });
  });

  it('in thousandths beside the weights that they are is not weighed again', () => {
    const rows = (first: string, second: string) => [
      ['甲街社工站评估得分'],
      ['评估主体', '满分', '权重', '得分'],
      [first, 700, '70%', 612.5],
      [second, 200, '20%', 190],
      ['监督方', 100, '10%', 92],
      ['总分', 1000, '100%', 894.5],
    ];
    expect(scored(rows('第三方', '购买方'))).toMatchObject({
      scheme: 'guangzhou-2018',
      total: '89.45',
      findings: [],
    });
    expect(scored(rows('服务成效', '服务管理'))).toMatchObject({
      scheme: 'table',
      total: '89.45',
      findings: [],
    });
  });

  it('has no total while a score is missing', () => {
    const rows = levels(89.5, '良好').map((row) =>
      row[1] === '满意度' ? [...row.slice(0, 4), '', ''] : row,
    );
    expect(scored(rows.slice(0, 8), { merges })).toMatchObject({ total: null, grade: null });
  });

  it.each([
    [
      'marks that make neither 100 nor 1000',
      [
        ['服务产出', 40, 38],
        ['服务质量', 50, 45],
      ],
    ],
    [
      'a part without full marks',
      [
        ['服务产出', 100, 38],
        ['服务质量', '', 45],
      ],
    ],
  ])('is not taken for a scheme: %s', (_, rows) => {
    expect(scored([['社工站评分表'], ['评估内容', '分值', '得分'], ...rows])).toEqual(nothing);
  });

  it('of one party alone has a total and no grade, as it is not the station’s score', () => {
    const rows = [
      ['评估内容', '分值', '得分'],
      ['服务产出', 60, 55],
      ['服务态度', 40, 38],
    ];
    expect(scored([['社工站购买方评分表'], ...rows])).toMatchObject({ total: '93', grade: null });
    expect(scored([['社工站员工考核评分表'], ...rows])).toEqual(nothing);
    expect(scored([['甲街社工站社工年度考核评分表'], ...rows])).toEqual(nothing);
    expect(scored([['甲街社工站年度考核评分表'], ...rows])).toMatchObject({ grade: '优秀' });
    expect(
      scored([['社工站评分表（一）'], ...rows], {}, [['社工站评分表（二）'], ...rows]).total,
    ).toBe(null);
  });

  it('of a station’s 绩效考核 is its own, as no worker is judged', () => {
    const rows = [
      ['考核内容', '分值', '考核得分'],
      ['基础建设', 60, 55],
      ['服务开展', 40, 38],
    ];
    expect(scored([['2023年度乡镇（街道）社工站绩效考核评分表'], ...rows]).total).toBe('93');
    expect(scored([['社工绩效考核评分表'], ...rows])).toEqual(nothing);
  });

  it('in thousandths told by the scores alone is out of 100 in the end', () => {
    expect(
      scored([
        ['XX街家庭综合服务中心末期评估结果'],
        ['评估主体', '权重', '实际得分', '加权得分'],
        ['第三方评估专家组', '70%', 862, 603.4],
        ['街道办事处', '20%', 950, 190],
        ['区民政局', '10%', 930, 93],
        ['总得分', '', '', 886.4],
        ['评定等级', '良好'],
      ]),
    ).toMatchObject({ total: '88.64', grade: '良好', findings: [] });
  });

  it('is its own where one item alone has the full marks of a scheme', () => {
    const rows = [
      ['甲街社工站年度评价评分表'],
      ['一级指标', '三级指标', '分值', '得分'],
      ['基础建设', '办公场所', 30, 27],
      ['队伍建设', '人员配备', 30, 28],
      ['服务实施', '完成数量', 30, 26],
      ['服务成效', '服务对象满意度', 10, 9],
      ['总分', null, 100, 90],
    ];
    expect(scored(rows)).toMatchObject({ scheme: 'table', total: '90', grade: '优秀' });
  });
});

describe('a score table of four parties', () => {
  const inShort = (rows: readonly (readonly Drawn[])[], options: SheetOptions = {}) => {
    const { scheme, parts, total, findings } = scored(rows, options);
    return { scheme, parts, total, findings };
  };

  it('says the full marks in its labels, under 评估主体及分值', () => {
    expect(
      inShort([
        ['甲街社工站评分'],
        ['评估主体及分值', '得分', '得分率'],
        ['第三方评估（55分）', 49.5, '90%'],
        ['购买方评估（20分）', 18, '90%'],
        ['督导中心评估（15分）', 13.5, '90%'],
        ['监督方评估（10分）', 9, '90%'],
        ['合计（100分）', 90, '90%'],
      ]),
    ).toEqual({
      scheme: 'guangzhou-2023',
      parts: ['第三方 55 49.5', '购买方 20 18', '督导中心 15 13.5', '监督方 10 9'],
      total: '90',
      findings: [],
    });
  });

  it('is converted where its last score is the product of score and weight', () => {
    expect(
      inShort([
        ['甲街社工站评分'],
        ['评价主体', '评价内容', '满分', '得分', '加权系数', '最终得分'],
        ['第三方评估', '服务监测、成效、管理、质量', 100, 91, 0.55, 50.05],
        ['购买方评价', '用人单位满意度', 100, 95, 0.2, 19],
        ['督导中心', '督导参与', 100, 90, 0.15, 13.5],
        ['监督方', '日常监管', 100, 88, 0.1, 8.8],
        ['总得分', null, null, null, null, 91.35],
      ]),
    ).toMatchObject({ scheme: 'guangzhou-2023', total: '91.35', findings: [] });
  });

  it('adds up items that are called like their part', () => {
    expect(
      inShort(
        [
          ['甲街社工站评分'],
          ['评估主体', '一级指标', '二级指标', '分值', '得分'],
          ['第三方评估', '服务监测', '指标完成', 5, 5],
          [null, null, '档案管理', 5, 4],
          [null, '服务成效', '个案成效', 8, 7],
          [null, null, '社区成效', 7, 6],
          [null, '运营管理', '团队管理', 10, 8],
          [null, '服务质量', '专业质量', 20, 17],
          ['购买方', '综合评价', '综合评价', 20, 18],
          ['督导中心', '督导评价', '督导评价', 15, 13],
          ['监督方', '监管评价', '监管评价', 10, 9],
          ['总分', null, null, 100, 87],
        ],
        { merges: ['A3:A8', 'B3:B4', 'B5:B6'] },
      ),
    ).toMatchObject({ scheme: 'guangzhou-2023', total: '87', findings: [] });
  });
});

it('a table whose title says what share of the whole it is has a total and no grade', () => {
  const rows = (title: string) => [
    [title],
    ['评估模块', '分值', '得分'],
    ['项目管理', 40, 38],
    ['专业服务', 60, 57],
  ];
  const gradeOf = (title: string) => {
    const { total, grade } = scored(rows(title));
    return [total, grade];
  };
  expect(gradeOf('社工站评估评分表（满分100分）')).toEqual(['95', '优秀']);
  expect(gradeOf('社工站评估评分表（满分100分，折算占比50%）')).toEqual(['95', null]);
});
