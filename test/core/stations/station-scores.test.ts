import { describe, expect, it } from 'vitest';
import { formatAddress } from '../../../src/core/cells/a1.ts';
import { evaluate } from '../../../src/core/evaluate.ts';
import type { Evaluation } from '../../../src/core/evaluation.ts';
import { type Rational, toNumber } from '../../../src/core/quantities/rational.ts';
import { defaultSettings } from '../../../src/core/settings/default-settings.ts';
import { workbookOf } from '../checks/find-in.ts';
import { type Drawn, type SheetOptions, sheetOf } from '../tables/sheet-of.ts';

const number = (value: Rational | null) => (value === null ? '-' : toNumber(value));

/** The station, its parts, total and grade, then its findings. */
function told({ station, scores, findings }: Evaluation): readonly string[] {
  const parts = scores?.parts.map(
    ({ name, score, full }) => `${name} ${number(score)}/${number(full)}`,
  );
  return [
    `${station?.name}: ${[...(parts ?? []), `${number(scores?.total ?? null)} ${scores?.grade?.name}`].join(', ')}`,
    ...findings.map(({ rule, cell }) => `${rule} ${cell ? formatAddress(cell) : ''}`),
  ];
}

function scoresOf(rows: readonly (readonly Drawn[])[], options: SheetOptions = {}) {
  return evaluate(workbookOf(sheetOf(rows, { name: '得分', ...options })), defaultSettings).map(
    told,
  );
}

const title = ['XX区2023年度社工站末期评估得分汇总表'];
const parties = ['第三方（55分）', '购买方（20分）', '督导中心（15分）', '监督方（10分）'];
const first = [50, 19, 14, 9.5];
const second = [46, 18, 13, 9];
const partsOf = ([a, b, c, d]: readonly number[]) =>
  `第三方 ${a}/55, 购买方 ${b}/20, 督导中心 ${c}/15, 监督方 ${d}/10`;

describe('scores of a line a station', () => {
  it('stand beside numbers, agencies, grades and ranks', () => {
    expect(
      scoresOf([
        title,
        ['序号', '社工站', '承接机构', ...parties, '总分', '等级', '排名'],
        [1, '甲街社工站', '机构A', ...first, 92.5, '优秀', 1],
        [2, '乙街社工站', '机构B', ...second, 87, '良好', 2],
        ['平均分', null, null, 48, 18.5, 13.5, 9.25, 89.75],
      ]),
    ).toEqual([
      [`甲街社工站: ${partsOf(first)}, 92.5 优秀`],
      [`乙街社工站: ${partsOf(second)}, 86 良好`, 'score/total-differs 得分!H4'],
    ]);
  });

  it('are those of all stations of an agency whose name is merged over them', () => {
    expect(
      scoresOf(
        [
          title,
          ['排名', '承接机构', '社工站', '总分', '第三方55', '购买方20', '督导中心15', '监督方10'],
          [1, '机构A', '广州市XX区文冲街社工服务站', 92.5, ...first],
          [2, null, '广州市XX区石壁街社工服务站', 86, ...second],
        ],
        { merges: ['B3:B4'] },
      ),
    ).toEqual([
      [`广州市XX区文冲街社工服务站: ${partsOf(first)}, 92.5 优秀`],
      [`广州市XX区石壁街社工服务站: ${partsOf(second)}, 86 良好`],
    ]);
  });

  it('have sub-parts under the party that gives them, and their sum', () => {
    const lines = '服务监测 9/10, 服务成效 14/15, 运营管理 9/10, 服务质量 18/20';
    expect(
      scoresOf([
        title,
        ['社工站', '第三方评估', null, null, null, null, '购买方', '督导中心', '监督方', '总分'],
        [
          null,
          '服务监测10分',
          '服务成效15分',
          '运营管理10分',
          '服务质量20分',
          '小计55分',
          '20分',
          '15分',
          '10分',
        ],
        ['A街', 9, 14, 9, 18, 50, 19, 14, 9.5, 92.5],
        ['B镇', 9, 14, 9, 18, 51, 19, 14, 9.5, 92.5],
      ]),
    ).toEqual([
      [`A街: ${lines}, 购买方 19/20, 督导中心 14/15, 监督方 9.5/10, 92.5 优秀`],
      [
        `B镇: ${lines}, 购买方 19/20, 督导中心 14/15, 监督方 9.5/10, 92.5 优秀`,
        'score/total-differs 得分!F5',
      ],
    ]);
  });

  it('are weighted as the line under the heads says', () => {
    const share = (value: number): Drawn => ({ value, format: '0%' });
    expect(
      scoresOf([
        ['XX区社工站2022年度评估得分'],
        ['社工站', '第三方评估', '购买方评估', '监督方评估', '总分', '等级'],
        ['权重', share(0.7), share(0.2), share(0.1), share(1), null],
        ['甲街社工站', 90, 95, 92, 91.2, '优秀'],
        ['乙街社工站', 78, 85, 80, 79.6, '良好'],
      ]),
    ).toEqual([
      ['甲街社工站: 第三方 63/70, 购买方 19/20, 监督方 9.2/10, 91.2 优秀'],
      [
        '乙街社工站: 第三方 54.6/70, 购买方 17/20, 监督方 8/10, 79.6 合格',
        'score/grade-differs 得分!F5',
      ],
    ]);
  });

  it('are of every party whose head says its share', () => {
    expect(
      scoresOf([
        title,
        [
          '社工站',
          '自评（10%）',
          '购买方（20%）',
          '第三方（60%）',
          '服务对象（10%）',
          '总分',
          '等级',
        ],
        ['甲街社工站', 9.5, 18, 54.2, 9.4, 91.1, '优秀'],
        ['乙街社工站', 9.2, 17.5, 50.1, 9.1, 85.9, '良好'],
      ]),
    ).toEqual([
      ['甲街社工站: 自评 9.5/10, 购买方 18/20, 第三方 54.2/60, 服务对象 9.4/10, 91.1 优秀'],
      ['乙街社工站: 自评 9.2/10, 购买方 17.5/20, 第三方 50.1/60, 服务对象 9.1/10, 85.9 良好'],
    ]);
  });

  it('may be rated each', () => {
    const under = ['得分', '得分率'];
    const rates = (values: readonly number[]) => values.flatMap((value) => [value, 0.9]);
    expect(
      scoresOf([
        title,
        ['社工站', ...parties.flatMap((party) => [party, null]), '总分'],
        [null, ...under, ...under, ...under, ...under, null],
        ['甲街社工站', ...rates(first), 92.5],
        ['乙街社工站', ...rates(second), 86],
      ]),
    ).toEqual([
      [`甲街社工站: ${partsOf(first)}, 92.5 优秀`],
      [`乙街社工站: ${partsOf(second)}, 86 良好`],
    ]);
  });

  it('leave the services beside them to the services', () => {
    const rows = [
      ['XX区2023年度社工站评估综合情况'],
      ['社工站', '个案（个）', null, '评估得分', null, null, null, null, '小组（个）', null],
      [null, '目标', '完成', ...parties, '总分', '目标', '完成'],
      ['甲街社工站', 20, 22, ...first, 92.5, 10, 9],
      ['乙街社工站', 20, 19, ...second, 86, 12, 12],
    ];
    const merges = ['A2:A3', 'B2:C2', 'D2:H2', 'I2:J2'];
    const found = evaluate(workbookOf(sheetOf(rows, { name: '得分', merges })), defaultSettings);
    expect(found.map(told)).toEqual([
      [`甲街社工站: ${partsOf(first)}, 92.5 优秀`],
      [`乙街社工站: ${partsOf(second)}, 86 良好`],
    ]);
    expect(
      found.map(({ indicators }) =>
        indicators.map(
          ({ entry, target, completed }) => `${entry.name} ${number(target)} ${number(completed)}`,
        ),
      ),
    ).toEqual([
      ['个案 20 22', '小组 10 9'],
      ['个案 20 19', '小组 12 12'],
    ]);
  });

  it('of other parts are added up by the points that the heads state', () => {
    expect(
      scoresOf([
        ['XX区社工站2023年第三方评估得分表'],
        ['社工站', '组织管理（20分）', '人员配备（20分）', '服务产出（60分）', '总分', '等级'],
        ['甲街社工站', 18, 19, 55, 92, '优秀'],
        ['乙街社工站', 17, 17, 50, 85, '良好'],
      ]),
    ).toEqual([
      ['甲街社工站: 组织管理 18/20, 人员配备 19/20, 服务产出 55/60, 92 优秀'],
      [
        '乙街社工站: 组织管理 17/20, 人员配备 17/20, 服务产出 50/60, 84 良好',
        'score/total-differs 得分!E4',
      ],
    ]);
  });

  it('may be vetoed in print, or less by what is deducted', () => {
    expect(
      scoresOf([
        title,
        ['社工站', ...parties, '扣分', '总分', '一票否决', '等级'],
        ['甲街社工站', ...first, 0, 92.5, '否', '优秀'],
        ['乙街社工站', ...second, 2, 84, '是', '不合格'],
        ['丙街社工站', ...second, 2, 85, '否', '不合格'],
      ]),
    ).toEqual([
      [`甲街社工站: ${partsOf(first)}, 扣分 0/-, 92.5 优秀`],
      [`乙街社工站: ${partsOf(second)}, 扣分 2/-, 86 良好`],
      [
        `丙街社工站: ${partsOf(second)}, 扣分 2/-, 86 良好`,
        'score/total-differs 得分!G5',
        'score/grade-differs 得分!I5',
      ],
    ]);
  });

  it('are named after who gave them, with texts for figures and signs under the grade', () => {
    expect(
      scoresOf([
        ['2022年度XX区社工站评估结果'],
        [
          '镇街',
          '承接机构',
          '第三方评估机构评分',
          '街道办评分',
          '区民政局评分',
          '综合得分',
          '评估等级',
        ],
        ['分值', null, 70, 20, 10, 100, '/'],
        ['文冲街道', '机构A', '63分', '19分', '9分', '91分', '优秀'],
        ['石壁街道', '机构A', '56分', '18分', '8.5分', '82.5分', '优秀'],
      ]),
    ).toEqual([
      ['文冲街道: 第三方 63/70, 购买方 19/20, 监督方 9/10, 91 优秀'],
      [
        '石壁街道: 第三方 56/70, 购买方 18/20, 监督方 8.5/10, 82.5 良好',
        'score/grade-differs 得分!G5',
      ],
    ]);
  });

  const ranked = (...ranks: readonly Drawn[]) => {
    const totals = [first, second, second, [40, 17, 12, 9]];
    const rows = totals.map((scores, at) => [
      `${'甲乙丙丁'[at]}街社工站`,
      ...scores,
      scores.reduce((sum, one) => sum + one),
      ranks[at],
    ]);
    const found = scoresOf([title, ['社工站', ...parties, '总分', '排名'], ...rows]);
    return found.flatMap(([, ...findings]) => findings);
  };

  it('are ranked by their totals, like ones together or one after another', () => {
    expect([
      ranked(1, 2, 2, 4),
      ranked(1, 2, 3, 4),
      ranked(1, 3, 2, 4),
      ranked(1, 2, 2, 3),
    ]).toEqual([[], [], [], []]);
    expect(ranked('第1名', 2, 2, 1)).toEqual(['score/rank-differs 得分!G6']);
  });

  it('are not ranked where something else is, or a rank is missing', () => {
    expect([ranked(1, 1, 1, 1), ranked(4, 3, 2, 1), ranked(1, 2, 4, null)]).toEqual([[], [], []]);
  });

  const whole = (name: string, total: string, ...findings: readonly string[]) => [
    `${name}: 得分 ${total}/100, ${total} ${Number(total) >= 90 ? '优秀' : '良好'}`,
    ...findings,
  ];
  const head = ['序号', '社工站', '承接机构', '得分', '等级'];

  it('may be the total and grade alone, judged by the bands that most of them fit', () => {
    const good = ['乙', '丙', '丁'].map((name, at) => [
      at + 2,
      `${name}街社工站`,
      '机构B',
      86,
      '良好',
    ]);
    expect(
      scoresOf([
        ['XX区2023年度社工站末期评估结果'],
        head,
        [1, '甲街社工站', '机构A', 92.5, '优秀'],
        ...good,
        [5, '戊街社工站', '机构C', '89.99分', '优秀'],
      ]),
    ).toEqual([
      whole('甲街社工站', '92.5'),
      ...['乙', '丙', '丁'].map((name) => whole(`${name}街社工站`, '86')),
      whole('戊街社工站', '89.99', 'score/grade-differs 得分!E7'),
    ]);
  });

  it('have no grade of ours where the printed ones fit no bands that we know', () => {
    expect(
      scoresOf([
        ['XX区2023年度社工站末期评估结果'],
        head,
        [1, '甲街社工站', '机构A', 88, '优秀'],
        [2, '乙街社工站', '机构B', 86, '优秀'],
        [3, '丙街社工站', '机构B', 76, '良好'],
      ]),
    ).toEqual([
      ['甲街社工站: 得分 88/100, 88 undefined'],
      ['乙街社工站: 得分 86/100, 86 undefined'],
      ['丙街社工站: 得分 76/100, 76 undefined'],
    ]);
  });

  it('are those of the final evaluation where both stages have a total', () => {
    expect(
      scoresOf(
        [
          ['各社工站中期、末期评估得分及等级'],
          ['社工站', '中期评估', null, '末期评估', null, '排名'],
          [null, '得分', '等级', '得分', '等级', null],
          ['甲街社工站', 85.2, '良好', 91.3, '优秀', 1],
          ['乙街社工站', 79.5, '合格', 84.6, '良好', 2],
        ],
        { merges: ['A2:A3', 'B2:C2', 'D2:E2', 'F2:F3'] },
      ),
    ).toEqual([['甲街社工站: 得分 91.3/100, 91.3 优秀'], ['乙街社工站: 得分 84.6/100, 84.6 良好']]);
  });

  it('are none of an exam, a survey, one party or something else that is scored', () => {
    const told = (title: string, one: string, name = '街社工站') =>
      scoresOf([
        [title],
        ['镇街', one, '排名'],
        [`甲${name}`, 92.5, 1],
        [`乙${name}`, 86, 2],
      ]).flat();
    const none = ['甲街社工站: - undefined', '乙街社工站: - undefined'];
    expect([
      told('各社工站社工证考试得分', '得分'),
      told('各社工站满意度评估', '得分'),
      told('各社工站年度评估', '自评得分'),
      told('各镇街环境卫生考核', '得分', '街'),
    ]).toEqual([none, none, none, ['undefined: - undefined']]);
  });
});
