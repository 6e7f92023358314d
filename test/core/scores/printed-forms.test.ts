import { describe, expect, it } from 'vitest';
import { formatAddress } from '../../../src/core/cells/a1.ts';
import { evaluate } from '../../../src/core/evaluate.ts';
import { type Rational, toNumber } from '../../../src/core/quantities/rational.ts';
import { defaultSettings } from '../../../src/core/settings/default-settings.ts';
import { workbookOf } from '../checks/find-in.ts';
import { type Drawn, type SheetOptions, sheetOf } from '../tables/sheet-of.ts';

const number = (value: Rational | null | undefined) => (value ? toNumber(value) : '-');

/** Of each station: the total as reckoned and as printed, the grade so too; then the findings. */
function told(rows: readonly (readonly Drawn[])[], options: SheetOptions = {}) {
  const sheet = sheetOf(rows, { name: '评分', ...options });
  return evaluate(workbookOf(sheet), defaultSettings).map(({ scores, findings }) =>
    [
      `${number(scores?.total)}/${number(scores?.statedTotal)}`,
      `${scores?.grade?.name ?? '-'}/${scores?.statedGrade ?? '-'}`,
      ...findings.map(({ rule, cell }) => `${rule} ${cell ? formatAddress(cell) : ''}`),
    ].join(' '),
  );
}

describe('the weights of a list of stations', () => {
  const list = (converted: number, total: number) => [
    ['XX区2024年度社工站评估得分汇总表'],
    ['社工站', '街道评价（20%）', '', '第三方现场评估（60%）', '', '满意度（20%）', '', '总分'],
    ['', '原始分', '折算分', '原始分', '折算分', '原始分', '折算分', ''],
    ['红岗街社工站', 95, 19, 91, 54.6, 96, 19.2, 92.8],
    ['冶金街社工站', 88, 17.6, 85, converted, 90, 18, total],
  ];
  const merges = ['A2:A3', 'B2:C2', 'D2:E2', 'F2:G2', 'H2:H3'];

  it('are those of its heads, and not those of a scheme that has other ones', () => {
    expect(told(list(51, 86.6), { merges })).toEqual(['92.8/92.8 优秀/-', '86.6/86.6 良好/-']);
    expect(told(list(53, 88.6), { merges })[1]).toBe(
      '86.6/88.6 良好/- score/converted-differs 评分!E5',
    );
  });
});

describe('a form with marks of its own', () => {
  const items = (score: string, bonus: number) => [
    ['XX县丹溪镇社会工作服务站年度绩效考核评分表'],
    ['考核项目', '考核内容', '标准分', '自评分', '县级评分', '市级评分'],
    ['基础保障', '站点建设', 20, 20, 19, 19],
    ['', '小组社区', 20, 20, 18, score === '' ? '' : 18],
    ['工作成效', '宣传总结', 50, 48, 46, 45],
    ['', '服务满意度', 10, 10, 10, 9.5],
    ['加分项', '获省级表彰', 5, bonus, bonus, bonus],
    ['得分合计', '', 105, 98 + bonus, 93 + bonus, 91.5 + bonus],
  ];
  const merges = ['A3:A4', 'A5:A6'];

  it('is scored by the higher office, with what is added under 加分项', () => {
    expect(told(items('18', 2), { merges })).toEqual(['93.5/93.5 优秀/-']);
    expect(told(items('18', 0), { merges })).toEqual(['91.5/91.5 优秀/-']);
  });

  it('has no part of a scheme because one item is called 满意度', () => {
    expect(
      told(
        [
          ['城关区各街道社工站评估得分明细表'],
          ['评估指标', '', '分值', '酒泉路街道社工站', '雁南街道社工站'],
          ['阵地建设', '场地面积', 20, 20, 18],
          ['', '功能分区', 20, 18, 19],
          ['服务实施', '走访建档', 50, 44, 41],
          ['综合评价', '满意度', 10, 9.5, 9],
          ['总分', '', 100, 91.5, 87],
          ['考核等次', '', '', '优秀', '良好'],
          ['排名', '', '', 1, 2],
        ],
        { merges: ['A3:A4'] },
      ),
    ).toEqual(['91.5/91.5 优秀/优秀', '87/87 良好/良好']);
  });

  it('has a letter for a grade, of which nothing is said', () => {
    const rows = (grade: string) => [
      ['清河街道社工站绩效评价得分表'],
      ['一级指标', '二级指标', '分值', '得分'],
      ['过程', '制度', 40, 38],
      ['产出', '数量', 60, 54.5],
      ['总分', '', 100, 92.5],
      ['评价等级', '', grade, ''],
    ];
    expect(told(rows('A'))).toEqual(['92.5/92.5 -/A']);
    expect(told(rows('B级'))).toEqual(['92.5/92.5 -/B级']);
  });

  it('states what a sum without an item that does not apply is converted to', () => {
    const rows = (last: Drawn) => [
      ['柳溪街道社工站中期评估评分表'],
      ['评估内容', '标准分', '得分'],
      ['站点建设', 45, 41.5],
      ['服务产出', 50, 46.5],
      ['特色创新', 5, last],
      ['应得分', '', 95],
      ['实得分', '', 88],
      ['折合得分（百分制）', '', 92.63],
      ['评估等级', '', '优秀'],
    ];
    expect(told(rows('/'))).toEqual(['-/92.63 -/优秀']);
    expect(told(rows(4))).toEqual(['92/88 优秀/优秀 score/total-differs 评分!C7']);
  });

  it('says total and grade in one line', () => {
    expect(
      told(
        [
          ['平江街道社工站评估结果'],
          ['评估维度', '得分情况'],
          ['服务质量（满分60分）', '54.5分'],
          ['团队管理（满分40分）', '36分'],
          ['总分：90.5分        评估等级：优秀'],
        ],
        { merges: ['A5:B5'] },
      ),
    ).toEqual(['90.5/90.5 优秀/优秀']);
  });
});

describe('a form whose parts make no scheme', () => {
  const rows = (grade: string, title = '乐安街道社工站末期评估得分表') => [
    [title],
    ['评估内容', '得分', '评语'],
    ['组织管理', 18, '较好'],
    ['专业服务', 37.5, ''],
    ['服务成效', 36, ''],
    ['总得分', 91.5, ''],
    ['评估等级', grade, ''],
  ];

  it('has the total that it prints, and a grade where its own fits a scheme', () => {
    expect(told(rows('优秀'))).toEqual(['91.5/91.5 优秀/优秀']);
    expect(told(rows('良好'))).toEqual(['91.5/91.5 -/良好']);
  });

  it('has none that is of one party or of workers', () => {
    expect(told(rows('', '第三方对乐安街道社工站评估得分表'))).toEqual(['-/- -/-']);
    expect(told(rows('', '乐安街道社工站员工评估得分表'))).toEqual(['-/- -/-']);
  });
});

describe('a form with columns of several scorers', () => {
  it('counts the score given last over required items and vetoes in words', () => {
    expect(
      told([
        ['XX街道社工站星级评定评分表'],
        ['评定项目', '评定内容', '分值', '自评分', '评定得分'],
        ['基本条件', '有固定场所', '必备项', '符合', '符合'],
        ['基础建设', '站点面积', 40, 40, 38],
        ['服务能力', '个案服务', 60, 57, 54.5],
        ['一票否决项', '发生重大安全事故', '—', '无', '无'],
        ['总得分', '', 100, 97, 92.5],
        ['拟评星级', '五星级'],
      ]),
    ).toEqual(['92.5/92.5 -/五星级']);
  });

  it('counts what was settled under the heads of who gave it', () => {
    const rows = [
      ['XX街道社工站评分表'],
      ['评分项目', '分值', '机构自评', '', '专家组评定', ''],
      ['', '', '得分', '说明', '得分', '说明'],
      ['服务成效', 40, 40, '', 36, ''],
      ['服务质量', 40, 39, '', 37, ''],
      ['运营管理', 20, 20, '', 18, ''],
      ['总分', 100, 99, '', 91, ''],
    ];
    const merges = ['A2:A3', 'B2:B3', 'C2:D2', 'E2:F2'];
    expect(told(rows, { merges })).toEqual(['91/91 优秀/-']);
    expect(told(rows)).toEqual(['91/91 优秀/-']);
  });
});

describe('the items of the third party', () => {
  const items: readonly (readonly Drawn[])[] = [
    ['服务监测（10分）', '资料报送', '按时报送', 5, 5, 4],
    ['', '数据质量', '数据准确', 5, 5, 5],
    ['服务成效（15分）', '目标达成', '指标完成率', 10, 10, 9.5],
    ['', '服务质量', '服务对象满意度', 5, 5, 5],
    ['运营管理（10分）', '人员管理', '稳岗率', 5, 5, 5],
    ['', '财务监测', '规范使用', 5, 4, 4],
    ['服务质量（20分）', '专业成效', '个案', 10, 9, 8.5],
    ['', '', '小组', 10, 9, 8],
  ];
  const head = ['一级指标', '二级指标', '三级指标', '分值', '自评分', '专家评分'];
  const merges = [3, 5, 7, 9].map((top) => `A${top}:A${top + 1}`);
  const partsOf = (rows: readonly (readonly Drawn[])[], options: SheetOptions) =>
    evaluate(workbookOf(sheetOf(rows, options)), defaultSettings).flatMap(({ scores }) =>
      (scores?.parts ?? []).map(({ name, score }) => `${name} ${number(score)}`),
    );

  it('are of the part that stands over them, whatever other parts their names sound like', () => {
    const rows = [['第三方评估评分表'], head, ...items, ['合计', '', '', 55, 52, 49]];
    expect(partsOf(rows, { merges })).toEqual([
      '服务监测 9',
      '服务成效 14.5',
      '运营管理 9',
      '服务质量 16.5',
    ]);
    expect(told(rows, { merges })).toEqual(['-/49 -/-']);
  });

  it('and those of the other parties make the whole', () => {
    const others: readonly (readonly Drawn[])[] = [
      ['购买方评估（20分）', '配合度', '服务效果', 20, 20, 18.5],
      ['督导中心评估（15分）', '服务质量督导', '专业成长', 15, 15, 13.5],
      ['监督方评估（10分）', '日常监测', '整改情况', 10, 10, 9.5],
    ];
    const rows = [['社工站评估评分表'], head, ...items, ...others, ['合计', '', '', 100, 97, 90.5]];
    expect(told(rows, { merges })).toEqual(['90.5/90.5 优秀/-']);
  });
});

it('marks of a thousand brought to a hundred are no weighed ones', () => {
  const rows = [
    ['云桥街社工站评估总分表'],
    ['评估方', '满分', '得分', '折算（百分制）'],
    ['第三方', 700, 638.5, 63.85],
    ['购买方', 200, 186, 18.6],
    ['监督方', 100, 95, 9.5],
    ['总分', 1000, 919.5, 91.95],
    ['评估等级', '优秀'],
  ];
  expect(told(rows)).toEqual(['91.95/91.95 优秀/优秀']);
});

it('分数 before 评估得分 is what can be had', () => {
  const rows = [
    ['云桥街社工站2023年度评估结果'],
    ['评估单位', '分数', '评估得分'],
    ['第三方评估', 55, 49.15],
    ['购买方评估', 20, 19.8],
    ['督导中心评估', 15, 13.75],
    ['监督方评估', 10, 9],
    ['总分', 100, 91.7],
  ];
  expect(told(rows)).toEqual(['91.7/91.7 优秀/-']);
});

it('a total over the indicators of a form alone is held against its own full marks', () => {
  const form = (total: number) => [
    ['云桥街社工站项目支出绩效自评表'],
    ['项目资金（万元）', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    ['', '年度资金总额', 240, 240, 200, 10, '83.33%', 8.33],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
    ['产出指标', '数量指标', '个案', '≥40个', '42个', 50, 50],
    ['效益指标', '社会效益', '受益人数', '≥1000人', '1200人', 30, 30],
    ['满意度指标', '满意度', '居民满意度', '≥90%', '89%', 10, 9],
    ['总分', '', '', '', '', 90, total],
  ];
  const merges = ['A2:B2', 'A8:E8'];
  const findings = (total: number) =>
    told(form(total), { merges })[0]
      ?.split(' ')
      .filter((word) => word.startsWith('score/total'));
  expect(findings(89)).toEqual([]);
  expect(findings(88)).toEqual(['score/total-differs']);
});

it('上年得分 beside 得分 is another evaluation’s', () => {
  const rows = [
    ['云桥街社工站2023年度评估结果'],
    ['评估主体', '标准分', '上年得分', '得分'],
    ['第三方评估', 55, 48, 49.15],
    ['购买方评估', 20, 19, 19.8],
    ['督导中心评估', 15, 13, 13.75],
    ['监督方评估', 10, 9, 9],
    ['总分', 100, 89, 91.7],
  ];
  expect(told(rows)).toEqual(['91.7/91.7 优秀/-']);
});
