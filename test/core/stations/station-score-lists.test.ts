import { describe, expect, it } from 'vitest';
import { formatAddress } from '../../../src/core/cells/a1.ts';
import { evaluate } from '../../../src/core/evaluate.ts';
import { toNumber } from '../../../src/core/quantities/rational.ts';
import { defaultSettings } from '../../../src/core/settings/default-settings.ts';
import { workbookOf } from '../checks/find-in.ts';
import { type Drawn, type SheetOptions, sheetOf } from '../tables/sheet-of.ts';

type Rows = readonly (readonly Drawn[])[];

/** Each station with its total, its grade as printed and its findings. */
function found(rows: Rows, options: SheetOptions = {}) {
  return toldOf(sheetOf(rows, { name: '得分', ...options }));
}

function toldOf(...sheets: readonly ReturnType<typeof sheetOf>[]) {
  return evaluate(workbookOf(...sheets), defaultSettings).map(({ station, scores, findings }) =>
    [
      station?.key,
      scores?.total ? toNumber(scores.total) : '-',
      scores?.statedGrade,
      ...findings.map(({ rule, cell }) => `${rule} ${cell ? formatAddress(cell) : ''}`),
    ]
      .filter((one) => one !== null)
      .join(' '),
  );
}

describe('a list of stations', () => {
  it('makes the year of its mid-term and final by their shares, and no payments', () => {
    const heads = [
      '序号',
      '街道',
      '中期评估得分（40%）',
      '末期评估得分（60%）',
      '年度总分',
      '等级',
    ];
    const rows = (second: number) => [
      ['XX区2024年度社工站评估成绩汇总'],
      heads,
      [1, '和平街道', 90, 92, 91.2, '优秀'],
      [2, '新华街道', 84, 86, second, '良好'],
    ];
    expect(found(rows(85.2))).toEqual(['和平 91.2 优秀', '新华 85.2 良好']);
    expect(found(rows(85.8))).toEqual([
      '和平 91.2 优秀',
      '新华 85.2 良好 score/total-differs 得分!E4',
    ]);
  });

  it('counts the total over both stages where there is one', () => {
    expect(
      found([
        ['XX区2024年度社工站评估成绩汇总'],
        ['街道', '中期得分', '末期得分', '年度得分', '等级'],
        ['和平街道', 90, 92, 91, '优秀'],
        ['新华街道', 84, 86, 85, '良好'],
      ]),
    ).toEqual(['和平 91 优秀', '新华 85 良好']);
  });

  it('counts the score that was given last, and the latest year', () => {
    expect(
      found([
        ['2024年各镇社工站规范化建设评估结果'],
        ['镇（乡）社工站', '自评得分', '实地评估得分', '最终得分', '等次'],
        ['青山镇', 98, 93, 93, '优秀'],
        ['白水镇', 95, 88.5, 88.5, '良好'],
      ]),
    ).toEqual(['青山 93 优秀', '白水 88.5 良好']);
    expect(
      found([
        ['XX区社工站近两年评估得分对比'],
        ['社工站', '2023年得分', '2024年得分', '2024年等级'],
        ['清泉街社工站', 90, '９２分', '优秀'],
        ['马岭街社工站', 82, '85 分', '良好'],
      ]),
    ).toEqual(['清泉 92 优秀', '马岭 85 良好']);
  });

  it('is weighed by bare figures under its heads that all scores are over', () => {
    expect(
      found([
        ['XX区2024年社工站综合评价得分表'],
        ['序号', '社工站', '街道评价', '第三方评估', '居民满意度', '综合得分', '等级'],
        [null, '权重', 20, 60, 20, 100, null],
        [1, '东风街社工站', 92, 90, 95, 91.4, '优秀'],
        [2, '南华街社工站', 88, 84, 92, 86.4, '良好'],
      ]),
    ).toEqual(['东风 91.4 优秀', '南华 86.4 良好']);
  });

  it('has parts that a row of weights tells, or bare marks that make 100', () => {
    const share = (value: number): Drawn => ({ value, format: '0%' });
    expect(
      found([
        ['XX区2024年社工站综合评价得分表'],
        ['序号', '社工站', '街道评价', '第三方评估', '居民满意度', '综合得分', '等级'],
        [null, '权重', share(0.2), share(0.6), share(0.2), share(1), null],
        [1, '东风街社工站', 92, 90, 95, 91.4, '优秀'],
        [2, '南华街社工站', 88, 84, 92, 86.4, '良好'],
      ]),
    ).toEqual(['东风 91.4 优秀', '南华 86.4 良好']);
    expect(
      found([
        ['2024年社工站督导评估得分'],
        ['站点', '规范建设(30)', '服务开展(50)', '群众评价(20)', '总分'],
        ['石龙镇社工站', 27, 45, 18, 90],
        ['茶山镇社工站', 26, 41, 17, 83],
      ]),
    ).toEqual(['石龙 90', '茶山 84 score/total-differs 得分!E4']);
  });

  it('goes on behind a blank row and ends before its note', () => {
    expect(
      found([
        ['附件2'],
        ['XX区社工站项目末期评审专家打分汇总'],
        ['社工站', '专家一', '专家二', '专家三', '去掉最高分和最低分后得分'],
        ['沙园街社工站', 90, 92, 91, 91],
        [],
        ['昌岗街社工站', 85, 86, 84, 85],
        [],
        ['海幢街社工站', 78, 80, 79, 79],
        ['注：去掉一个最高分和一个最低分。'],
      ]),
    ).toEqual(['沙园 91', '昌岗 85', '海幢 79']);
  });

  it("is no score table of its own where it repeats the stations' sheets", () => {
    const own = (station: string, [a, b]: readonly [number, number]) =>
      sheetOf(
        [
          [`${station}社工站2024年度评估评分表`],
          ['评估主体', '标准分', '得分'],
          ['第三方评估', 60, a],
          ['购买方评估', 40, b],
          ['总分', 100, a + b],
        ],
        { name: station },
      );
    const list = (second: number, party: number) =>
      sheetOf(
        [
          ['XX市社工站2024年度评估得分汇总表'],
          ['社工站', '第三方评估（60分）', '购买方评估（40分）', '总分'],
          ['城东街社工站', 56, 36, 92],
          ['城西街社工站', 52, party, second],
        ],
        { name: '汇总' },
      );
    const sheets = [own('城东街', [56, 36]), own('城西街', [52, 33])];
    expect(toldOf(list(85, 33), ...sheets)).toEqual(['城东 92', '城西 85']);
    expect(toldOf(list(86, 34), ...sheets)).toEqual([
      '城东 92',
      '城西 85 score/total-differs 汇总!D4',
    ]);
    const [first] = evaluate(workbookOf(list(85, 33), ...sheets), defaultSettings);
    expect(first?.otherScores).toBeUndefined();
  });
});

describe('forms of one sheet, one under another', () => {
  const form = (station: string, date: string, score: number): Rows => [
    ['社工站：', station, null, '考评时间：', date],
    ['序号', '考评内容', '分值', '自评分', '考评分'],
    [1, '专业服务', 60, 58, score],
    [2, '群众满意', 40, 39, 37],
    [null, '合计', 100, 97, score + 37],
  ];

  it.each(['2024年12月', '2024.12'])('are of the station in the line over each: %s', (date) => {
    const rows = [
      ['社工站考评表'],
      ...form('东风街社工站', date, 54),
      [],
      ...form('南华街社工站', date, 48),
    ];
    expect(found(rows)).toEqual(['东风 91', '南华 85']);
  });
});

describe('experts under one head', () => {
  it('give no score each: their mean is it', () => {
    const rows: Rows = [
      ['滨江街道社工站末期评估专家评分表'],
      ['评估内容', '满分', '专家评分', null, null, '平均分'],
      [null, null, '专家1', '专家2', '专家3', null],
      ['服务质量', 60, 52, 54, 56, 54],
      ['服务成效', 40, 36, 37, 38, 37],
      ['合计', 100, 88, 91, 94, 91],
    ];
    const merges = ['A2:A3', 'B2:B3', 'C2:E2', 'F2:F3'];
    expect([found(rows, { merges }), found(rows)]).toEqual([[' 91'], [' 91']]);
  });
});

it('a list of scores under heads of two rows leaves nothing of it unplaced', () => {
  const rows = [
    ['2023年度社工站评估得分汇总'],
    ['序号', '站点', '购买方评分（50%）', null, '第三方评分（50%）', null, '总分', '等级'],
    [null, null, '原始分', '折算分', '原始分', '折算分'],
    [1, '东风街社工站', 94, 47, 88, 44, 91, '优秀'],
    [2, '西村街社工站', 88, 44, 80, 40, 84, '良好'],
  ];
  const merges = ['A2:A3', 'B2:B3', 'C2:D2', 'E2:F2', 'G2:G3', 'H2:H3'];
  const told = evaluate(workbookOf(sheetOf(rows, { name: '得分', merges })), defaultSettings);
  expect(
    told.map(({ scores, recognition: { unplaced } }) => [
      scores?.total && toNumber(scores.total),
      unplaced,
    ]),
  ).toEqual([
    [91, []],
    [84, []],
  ]);
});

it('a mean of experts beside each station is held against their scores', () => {
  const rows = (second: number) => [
    ['2024年各社工站末期评估专家评分汇总'],
    ['社工站', '专家1', '专家2', '专家3', '平均分', '等级'],
    ['永平街社工站', 92, 90, 91, 91, '优秀'],
    ['嘉禾街社工站', 85, 84, 86, second, '良好'],
    ['均禾街社工站', 78, 80, 79, 79, '合格'],
  ];
  expect(found(rows(85))).toEqual(['永平 91 优秀', '嘉禾 85 良好', '均禾 79 合格']);
  expect(found(rows(86))).toEqual([
    '永平 91 优秀',
    '嘉禾 86 良好 score/mean-differs 得分!E4',
    '均禾 79 合格',
  ]);
});
