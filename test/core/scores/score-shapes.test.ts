import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/core/evaluate.ts';
import { formatDecimal } from '../../../src/core/quantities/rational.ts';
import { defaultSettings } from '../../../src/core/settings/default-settings.ts';
import { told, workbookOf } from '../checks/find-in.ts';
import { type Drawn, type SheetOptions, sheetOf } from '../tables/sheet-of.ts';

type Rows = readonly (readonly Drawn[])[];

/** Parts, total, grade and findings of a workbook of these sheets. */
function scored(sheets: Readonly<Record<string, Rows>>, options: SheetOptions = {}) {
  const drawn = Object.entries(sheets).map(([name, rows]) => sheetOf(rows, { ...options, name }));
  const [one] = evaluate(workbookOf(...drawn), defaultSettings);
  const scores = one?.scores ?? null;
  return {
    parts: scores?.parts.map(({ name, full, score }) =>
      [name, full ? formatDecimal(full) : '?', score ? formatDecimal(score) : '?'].join(' '),
    ),
    total: scores?.total ? formatDecimal(scores.total) : null,
    grade: scores?.grade?.name ?? null,
    statedGrade: scores?.statedGrade ?? null,
    finalGrade: one?.finalGrade?.name ?? null,
    findings: told(one?.findings ?? []),
  };
}

const none = { statedGrade: null, findings: [] };

describe('marks at several levels', () => {
  it('count at the innermost; long texts with numbers are no scores', () => {
    const rows = [
      ['社工站末期评估评分表'],
      ['一级指标', '分值', '二级指标', '分值', '三级指标', '分值', '得分'],
      ['组织管理', 40, '制度建设', 20, '制度健全得10分，缺1项扣1分', 10, 9],
      ['', '', '', '', '档案管理', 10, 8],
      ['', '', '人员管理', 20, '到岗率达90%以上', 20, 20],
      ['小计', '', '', '', '', 40, 37],
      ['专业服务', 60, '个案服务', 60, '完成20个得60分', 60, 55],
      ['小计', '', '', '', '', 60, 55],
      ['总计', '', '', '', '', 100, 92],
    ];
    const merges = ['A3:A5', 'B3:B5', 'C3:C4', 'D3:D4'];
    expect(scored({ 评分: rows }, { merges })).toEqual({
      ...none,
      parts: ['组织管理 40 37', '专业服务 60 55'],
      total: '92',
      grade: '优秀',
      finalGrade: '优秀',
    });
  });
});

describe('rows beside the marks', () => {
  const rows = (total: number, veto: string) => [
    ['社工站年度考核评分表'],
    ['考核项目', '分值', '得分'],
    ['队伍建设', 40, 36],
    ['服务开展', 60, 53],
    ['小计', 100, 89],
    ['加分项', 5, 2],
    ['扣分项', '', -0.5],
    ['一票否决项', '', veto],
    ['总分', '', total],
  ];

  it('count where the printed total says so', () => {
    expect(scored({ 考核: rows(90.5, '无') })).toEqual({
      ...none,
      parts: ['队伍建设 40 36', '服务开展 60 53', '加分项 5 2', '扣分项 ? -0.5'],
      total: '90.5',
      grade: '优秀',
      finalGrade: '优秀',
    });
  });

  it('count beside scores that weights convert', () => {
    const weighed = [
      ['社工站末期评估评分表'],
      ['评估主体', '权重', '原始得分', '加权得分'],
      ['第三方', '60%', 88.6, 53.16],
      ['街道', '40%', 93, 37.2],
      ['加分项', '', '', 1],
      ['扣分项', '', '', -0.5],
      ['合计', '100%', '', 90.86],
    ];
    expect(scored({ 评分: weighed })).toMatchObject({ total: '90.86', findings: [] });
  });

  it('do not where it does not', () => {
    expect(scored({ 考核: rows(89, '无') })).toMatchObject({ total: '89', grade: '良好' });
  });

  it('a veto that is found makes the grade the lowest', () => {
    expect(scored({ 考核: rows(90.5, '有') })).toMatchObject({
      total: '90.5',
      finalGrade: '不合格',
    });
  });
});

it('weights in thousandths make converted scores of 1000', () => {
  const rows = [
    ['社工站末期评估得分汇总'],
    ['评估方', '满分', '得分', '权重（‰）', '加权得分'],
    ['第三方评估', 100, 93, 700, 651],
    ['购买方评价', 100, 95, 200, 190],
    ['监督方评价', 100, 90, 100, 90],
    ['合计', '', '', 1000, 931],
  ];
  expect(scored({ 得分: rows })).toMatchObject({ total: '93.1', grade: '优秀', findings: [] });
});

it('parts across over experts have the scores of the row of means', () => {
  const rows = [
    ['社工站末期评估专家评分汇总表'],
    ['评分专家', '项目管理（20分）', '专业服务（50分）', '服务成效（30分）', '总分'],
    ['专家一', 18, 45, 27, 90],
    ['专家二', 19, 47, 28, 94],
    ['平均分', 18.5, 46, 27.5, 92],
  ];
  expect(scored({ 专家: rows })).toMatchObject({
    parts: ['项目管理 20 18.5', '专业服务 50 46', '服务成效 30 27.5'],
    total: '92',
    findings: [],
  });
});

it('stars are a grade of their own: what they stand for is not told', () => {
  const rows = [
    ['社工站星级评定表'],
    ['评定内容', '标准分', '评定分'],
    ['人员配备', 40, 38],
    ['服务质量', 60, 52],
    ['合计', 100, 90],
    ['评定星级', '★★★★★'],
  ];
  expect(scored({ 评定: rows })).toMatchObject({
    total: '90',
    grade: null,
    statedGrade: '★★★★★',
    finalGrade: null,
    findings: [],
  });
});

describe('a table that goes on in another sheet', () => {
  const head = ['评估项目', '评估内容', '分值', '得分'];
  const first = [
    ['社工站末期评估评分表'],
    head,
    ['项目管理', '制度', 30, 28],
    ['服务开展', '个案', 40, 37],
  ];
  const second = (title: string) => [
    [title],
    head,
    ['社会影响', '满意度', 30, 27],
    ['合计', '', 100, 92],
  ];

  it('is one with it, and closed by its total', () => {
    const sheets = { 评分表: first, 评分表续: second('社工站末期评估评分表（续）') };
    expect(scored(sheets)).toEqual({
      ...none,
      parts: ['项目管理 30 28', '服务开展 40 37', '社会影响 30 27'],
      total: '92',
      grade: '优秀',
      finalGrade: '优秀',
    });
  });

  it('is not where nothing says so', () => {
    const sheets = { 评分表: first, 评分二: second('社工站末期评估评分表二') };
    expect(scored(sheets).total).toBeNull();
  });
});

describe('the scheme of a table', () => {
  it('is its own where its marks make a whole and a known scheme has others', () => {
    const rows = [
      ['XX镇社工服务站年度末期评估得分'],
      ['评估主体', '权重', '得分', '加权得分'],
      ['第三方评估机构（专业评估）', '50%', 91, 45.5],
      ['第三方评估机构（财务评估）', '10%', 90, 9],
      ['镇政府（购买方）', '20%', 94, 18.8],
      ['村（居）委会', '10%', 92, 9.2],
      ['区民政局（监督方）', '10%', 90, 9],
      ['综合得分', '100%', '', 91.5],
      ['评估等级', '优秀', '', ''],
    ];
    expect(scored({ 评分: rows })).toEqual({
      parts: [
        '第三方评估机构（专业评估） 50 45.5',
        '第三方评估机构（财务评估） 10 9',
        '镇政府 20 18.8',
        '村委会 10 9.2',
        '区民政局 10 9',
      ],
      total: '91.5',
      grade: '优秀',
      statedGrade: '优秀',
      finalGrade: '优秀',
      findings: [],
    });
  });

  it('weighs the stages of a year', () => {
    const rows = [
      ['东湖街社工服务站年度综合得分'],
      ['评估阶段', '得分', '权重', '加权得分'],
      ['中期评估', 86, '40%', 34.4],
      ['末期评估', 91, '60%', 54.6],
      ['年度综合得分', '', '', 89],
      ['等级', '良好', '', ''],
    ];
    expect(scored({ 总评: rows })).toEqual({
      parts: ['中期评估 40 34.4', '末期评估 60 54.6'],
      total: '89',
      grade: '良好',
      statedGrade: '良好',
      finalGrade: '良好',
      findings: [],
    });
  });

  it('is a known one where the only row that it does not know has the marks that are left', () => {
    const rows = [
      ['东湖街家庭综合服务中心末期评估评分'],
      ['项目', '标准分', '得分'],
      ['专业服务评估', 700, 628.5],
      ['购买方评估', 200, 188],
      ['监督方评估', 100, 91],
      ['总分', 1000, 907.5],
    ];
    expect(scored({ 评分: rows })).toEqual({
      ...none,
      parts: ['第三方 700 628.5', '购买方 200 188', '监督方 100 91'],
      total: '90.75',
      grade: '优秀',
      finalGrade: '优秀',
    });
  });
});
