import { describe, expect, it } from 'vitest';
import { formatPosition } from '../../../src/core/cells/a1.ts';
import { plainValue } from '../../../src/core/checks/finish-findings.ts';
import { evaluate } from '../../../src/core/evaluate.ts';
import { toNumber } from '../../../src/core/quantities/rational.ts';
import { defaultSettings } from '../../../src/core/settings/default-settings.ts';
import { recogniseDrawn } from '../tables/facts.ts';
import { type Drawn, type SheetOptions, sheetOf } from '../tables/sheet-of.ts';

/** What is told of the heads of one sheet: `7月 20 19 95`, their sums and means, and its findings. */
function toldOf(rows: readonly (readonly Drawn[])[], options: SheetOptions = {}) {
  const sheets = [sheetOf(rows, options)];
  const book = { name: 'b.xlsx', usesDate1904: false, isStructureProtected: false, settings: null };
  const [evaluation] = evaluate({ ...book, sheets }, defaultSettings);
  const number = (value: Parameters<typeof toNumber>[0] | null | undefined, times = 1) =>
    value ? Math.round(toNumber(value) * times * 100) / 100 : null;
  const counts = evaluation?.headcounts ?? null;
  return {
    rows: (counts?.lines ?? []).map(({ label, required, present, licensed, rate }) =>
      [label, number(required), number(present), number(licensed), number(rate, 100)].join(' '),
    ),
    sums: counts && [number(counts.required), number(counts.present), number(counts.rate, 100)],
    means: counts && [number(counts.meanPresent), number(counts.meanRate, 100)],
    findings: (evaluation?.findings ?? []).map(({ rule, cell, stated, expected }) =>
      [
        rule,
        cell ? formatPosition(cell) : '-',
        `${plainValue(stated)} → ${plainValue(expected)}`,
      ].join(' '),
    ),
    sure: (evaluation?.recognition.tables ?? []).map(({ kind, isSure }) => `${kind} ${isSure}`),
    attendance: evaluation?.attendance ?? null,
    required: number(evaluation?.project.requiredWorkers?.value),
  };
}

const percent = (value: number): Drawn => ({ value, format: '0.00%' });
const title = ['云桥街社工站人员到岗情况表'];

describe('heads on post by post', () => {
  it('are lines of posts whose printed sum is held against them', () => {
    const told = toldOf([
      ['云桥街社工站人员配备情况'],
      ['岗位', '应配备人数', '实际配备人数', '持证人数', '备注'],
      ['站长', 1, 1, 1, ''],
      ['一线社工', 5, 4, 3, '缺1人'],
      ['合计', 6, 6, 4, ''],
    ]);
    expect(told.rows).toEqual(['站长 1 1 1 100', '一线社工 5 4 3 80']);
    expect(told.findings).toEqual(['subtotal/differs C5 6 → 5']);
    expect(told.required).toBe(6);
  });

  it('ask for no workers where their sum is not theirs, or is of stations', () => {
    const rows = (head: string, sum: number) => [
      ['云桥街社工站人员配备情况'],
      [head, '应配备人数', '实际配备人数'],
      ['甲', 1, 1],
      ['乙', 5, 4],
      ['合计', sum, 5],
    ];
    expect(toldOf(rows('片区', 6)).required).toBe(6);
    expect(toldOf(rows('片区', 7)).required).toBe(null);
    expect(toldOf(rows('站点', 6)).required).toBe(null);
  });
});

describe('heads on post by month without names', () => {
  it('are attendance with a rate a month and no stable workers', () => {
    const told = toldOf([
      title,
      ['月份', '应到岗人数', '实到岗人数', '到岗率', '备注'],
      ['2022年7月', 20, 20, percent(1), ''],
      ['2022年8月', 20, 19, percent(0.95), '社工01离职'],
      ['2022年9月', 20, 20, percent(1), ''],
      ['合计', 60, 59, percent(0.9833), ''],
      ['平均', '', 19.67, percent(0.9833), ''],
      ['注：以上为每月月末人数'],
    ]);
    expect(told).toEqual({
      rows: ['2022年7月 20 20  100', '2022年8月 20 19  95', '2022年9月 20 20  100'],
      sums: [60, 59, 98.33],
      required: 20,
      means: [19.67, 98.33],
      findings: [],
      sure: ['attendance true'],
      attendance: null,
    });
  });

  it('have findings on a rate, a total, a mean and a lack that do not hold', () => {
    const told = toldOf([
      title,
      ['月份', '应配备人数', '在岗人数', '缺岗', '到岗率'],
      ['7月', 20, 20, 0, '100%'],
      ['8月', 20, 19, 2, '90%'],
      ['9月', 20, 18, 2, '90%'],
      ['合计', 60, 56, 4, '93%'],
      ['平均', 20, 19, '', '95%'],
    ]);
    expect(told.findings).toEqual([
      'subtotal/differs D4 2 → 1',
      'rate/differs E4 90% → 95%',
      'subtotal/differs C6 56 → 57',
    ]);
  });

  it('have licensed workers in heads over heads, of the figure at their left', () => {
    const merges = ['A2:A3', 'B2:C2', 'D2:E2', 'F2:F3'];
    const rows = [
      title,
      ['月份', '应到岗人数', '', '实到岗人数', '', '到岗率'],
      ['', '总数', '其中持证', '总数', '其中持证', ''],
      ['7月', 20, 10, 19, 12, '95%'],
      ['8月', 20, 10, 20, 12, '100%'],
    ];
    expect(toldOf(rows, { merges }).rows).toEqual(['7月 20 19 12 95', '8月 20 20 12 100']);
  });

  it('have parts beside them that are no figure of theirs', () => {
    const merges = ['A2:A3', 'B2:B3', 'C2:C3', 'D2:F2', 'G2:G3'];
    const rows = [
      title,
      ['月份', '应到岗人数', '实到岗人数', '其中：', '', '', '到岗率'],
      ['', '', '', '社工', '康复师', '行政', ''],
      ['7月', 20, 20, 14, 2, 4, '100%'],
      ['8月', 20, 19, 13, 2, 4, '95%'],
    ];
    expect(toldOf(rows, { merges })).toMatchObject({
      rows: ['7月 20 20  100', '8月 20 19  95'],
      findings: [],
    });
  });

  it('stand under two groups of heads', () => {
    const merges = ['A2:A3', 'B2:D2', 'E2:G2'];
    const rows = [
      title,
      ['月份', '全体人员', '', '', '持证社工', '', ''],
      ['', '应到', '实到', '到岗率', '应到', '实到', '到岗率'],
      ['7月', 20, 19, '95%', 10, 9, '90%'],
      ['8月', 20, 20, '100%', 10, 9, '95%'],
    ];
    expect(toldOf(rows, { merges })).toMatchObject({
      rows: ['7月 20 19 9 95', '8月 20 20 9 100'],
      findings: ['rate/differs G5 95% → 90%'],
    });
  });

  it('go across, with sums and means behind the months', () => {
    const rows = [
      title,
      ['类别', '7月', '8月', '9月', '合计', '平均'],
      ['应到岗', 20, 20, 20, 60, 20],
      ['实到岗', 20, 19, 20, 58, 19.67],
      ['其中：持证社工', 14, 13, 14, 41, ''],
      ['到岗率', percent(1), percent(0.95), percent(1), percent(0.9667), percent(0.9833)],
    ];
    expect(toldOf(rows)).toMatchObject({
      rows: ['7月 20 20 14 100', '8月 20 19 13 95', '9月 20 20 14 100'],
      findings: ['subtotal/differs E4 58 → 59'],
    });
  });

  it('go across over a blank row', () => {
    const rows = [
      title,
      ['项目', '8月', '9月', '合计'],
      ['应到人数', 10, 10, 20],
      ['实到岗人数', 10, 9, 19],
      [],
      ['到岗率', percent(1), percent(0.9), percent(0.95)],
    ];
    expect(toldOf(rows)).toMatchObject({ rows: ['8月 10 10  100', '9月 10 9  90'], findings: [] });
  });

  it('are no workers by the names of their heads, though their rates look like marks', () => {
    const rows = [
      ['云桥街社工站社工到岗情况统计表'],
      ['（2024.11.01-2025.01.31）'],
      ['月份', '协议要求人数', '实际到岗人数', '到岗率'],
      ['11月', 8, 6, 0.75],
      ['12月', 8, 8, 1],
      ['1月', 8, 8, 1],
    ];
    expect(toldOf(rows)).toMatchObject({
      rows: ['11月 8 6  75', '12月 8 8  100', '1月 8 8  100'],
      attendance: null,
    });
  });

  it('go across by bare numbers behind 月份', () => {
    const rows = [
      title,
      ['月份', 1, 2, 3],
      ['应到岗人数', 20, 20, 20],
      ['实际到岗人数', 20, 19, 20],
    ];
    expect(toldOf(rows)).toMatchObject({ rows: ['1 20 20  100', '2 20 19  95', '3 20 20  100'] });
  });

  it('are read with units, numbers of months, rates without a sign and years merged at the left', () => {
    const rows = [
      title,
      ['年份', '月份', '应到人数', '实到人数', '到岗率（%）'],
      ['2022年', 11, '20人', '19人', 95],
      ['', 12, '20人', '20人', 100],
      ['2023年', 1, '20人', '18人', 95],
    ];
    expect(toldOf(rows, { merges: ['A3:A4'] })).toMatchObject({
      rows: ['11 20 19  95', '12 20 20  100', '1 20 18  90'],
      findings: ['rate/differs E5 95% → 90%'],
    });
  });

  it('count no month outside the evaluation period and none without heads', () => {
    const told = toldOf([
      ['云桥街社工站2023年7月1日至2023年9月30日人员到岗情况'],
      ['月份', '应到人数', '实到人数', '到岗率'],
      ['2023年6月', 20, 10, '50%'],
      ['2023年7月', 20, 19, '95%'],
      ['2023年8月', 20, 20, '100%'],
      ['2023年9月', '', '', ''],
    ]);
    expect(told.rows).toEqual(['2023年7月 20 19  95', '2023年8月 20 20  100']);
  });

  it('may be of areas, stations or quarters', () => {
    const told = toldOf([
      ['各片区社工配备情况'],
      ['片区', '应配备', '实际在岗', '缺编', '配备率'],
      ['片区一', 8, 8, 0, '100%'],
      ['片区二', 6, 5, 1, '83.33%'],
      ['合计', 14, 13, 1, '92.86%'],
    ]);
    expect(told).toMatchObject({
      rows: ['片区一 8 8  100', '片区二 6 5  83.33'],
      sums: [14, 13, 92.86],
      findings: [],
      sure: ['attendance true'],
    });
  });

  it('may print the agreed heads under their sum, and the mean of the rates', () => {
    const told = toldOf([
      title,
      ['月份', '协议要求人数', '实际到岗人数', '到岗率'],
      ['7月', 20, 19, '95%'],
      ['8月', 20, 20, '100%'],
      ['合计', 20, 39, '97.5%'],
      ['平均到岗率', '', '', '97.5%'],
    ]);
    expect(told.findings).toEqual([]);
  });

  it('stand twice beside each other', () => {
    const head = ['月份', '应到', '实到', '到岗率'];
    const rows = [
      title,
      [...head, '', ...head],
      ['7月', 20, 19, '95%', '', '9月', 20, 18, '90%'],
      ['8月', 20, 20, '100%', '', '10月', 20, 20, '99%'],
    ];
    expect(toldOf(rows)).toMatchObject({
      rows: ['7月 20 19  95', '8月 20 20  100', '9月 20 18  90', '10月 20 20  100'],
      findings: ['rate/differs I4 99% → 100%'],
    });
  });

  it('are of the whole where social workers and office stand apart, and of each area with its months', () => {
    const merges = ['A2:A3', 'B2:C2', 'D2:E2', 'F2:H2'];
    const groups = [
      title,
      ['月份', '社工', '', '行政', '', '合计', '', ''],
      ['', '应到', '实到', '应到', '实到', '应到', '实到', '到岗率'],
      ['7月', 20, 19, 4, 4, 24, 23, '95.83%'],
      ['8月', 20, 20, 4, 4, 24, 24, '100%'],
    ];
    expect(toldOf(groups, { merges })).toMatchObject({
      rows: ['7月 24 23  95.83', '8月 24 24  100'],
      findings: [],
    });
    const areas = [
      title,
      ['片区', '月份', '应到人数', '实到人数', '到岗率'],
      ['片区一', '7月', 10, 9, '90%'],
      ['', '8月', 10, 10, '100%'],
      ['片区二', '7月', 10, 10, '100%'],
      ['', '8月', 10, 9, '90%'],
      ['合计', '', 40, 38, '95%'],
    ];
    expect(toldOf(areas, { merges: ['A3:A4', 'A5:A6', 'A7:B7'] })).toMatchObject({
      rows: [
        '片区一 7月 10 9  90',
        '片区一 8月 10 10  100',
        '片区二 7月 10 10  100',
        '片区二 8月 10 9  90',
      ],
      sums: [40, 38, 95],
      findings: [],
    });
  });

  it('tell who was required by month, for a roster’s stable rate', () => {
    const [evaluation] = evaluate(
      {
        name: 'b.xlsx',
        usesDate1904: false,
        isStructureProtected: false,
        settings: null,
        sheets: [
          sheetOf([title, ['月份', '应到岗人数', '实到岗人数'], ['7月', 20, 19], ['8月', 20, 20]]),
        ],
      },
      defaultSettings,
    );
    expect(evaluation?.project.requiredWorkers?.value).toEqual({ n: 20n, d: 1n });
  });
});

describe('heads on post as their tables stand in sheets', () => {
  const across = [
    title,
    ['项目', '7月', '8月', '9月', null, '合计'],
    ['应配备人数', 8, 8, 8, null, 24],
    ['实到岗人数', 6, 8, 8, null, 22],
    ['到岗率', percent(0.75), percent(1), percent(1), null, percent(0.9167)],
    ['备注：数据统计截至2023年11月30日。'],
  ];
  const rows = ['7月 8 6  75', '8月 8 8  100', '9月 8 8  100'];

  it('have 合计 behind a blank column and a note under them that reaches over the months', () => {
    for (const merges of [[], ['A6:F6']]) {
      const told = toldOf(across, { merges });
      expect([told.rows, told.sums, told.findings]).toEqual([rows, [24, 22, 91.67], []]);
    }
    const wrong = across.map((row) => row.map((cell) => (cell === 22 ? 23 : cell)));
    expect(toldOf(wrong).findings).toEqual(['subtotal/differs F4 23 → 22']);
  });

  it('end at a blank column before their labels', () => {
    const told = toldOf(
      [
        ['工作台账', null, null, ...title],
        ['例会', '每月一次', null, '月份', '应到岗人数', '实到岗人数', '到岗率'],
        [null, '每季一次', null, '7月', 8, 6, percent(0.75)],
        ['督导', '每月一次', null, '8月', 8, 8, percent(1)],
      ],
      { merges: ['A2:A3', 'B2:B4'] },
    );
    expect(told.rows).toEqual(rows.slice(0, 2));
  });

  it('end before the title of another table', () => {
    const { tables } = recogniseDrawn(
      [
        title,
        ['片区', '应到岗人数', '实到岗人数', '到岗率'],
        ['片区一', 10, 10, percent(1)],
        ['片区二', 10, 8, percent(0.8)],
        [],
        ['云桥街社工站服务情况表'],
        ['服务', '说明'],
      ],
      { merges: ['A6:D6'] },
    );
    expect(
      tables.map((table) =>
        table.kind === 'attendance'
          ? [table.place.bottom, table.headcounts?.lines.map(({ label }) => label)]
          : table.kind,
      ),
    ).toEqual([[3, ['片区一', '片区二']]]);
  });
});

describe('attendance of others', () => {
  it.each([
    [
      'of a class',
      [
        ['三年级（2）班学生出勤统计'],
        ['月份', '应到人数', '实到人数', '出勤率'],
        ['9月', 45, 44, '97.78%'],
        ['10月', 45, 45, '100%'],
      ],
    ],
    [
      'of meetings',
      [
        ['社工站党员大会出席情况'],
        ['月份', '应到人数', '实到人数', '出勤率'],
        ['9月', 12, 11, '91.67%'],
        ['10月', 12, 12, '100%'],
      ],
    ],
    [
      'of a factory',
      [
        ['月度出勤统计'],
        ['部门', '应到人数', '实到人数', '出勤率'],
        ['一车间', 45, 44, '97.78%'],
        ['二车间', 45, 45, '100%'],
      ],
    ],
    [
      'of an event',
      [
        ['社区活动签到'],
        ['活动名称', '应到人数', '实到人数', '到场率'],
        ['长者生日会', 30, 28, '93.33%'],
        ['义诊', 45, 45, '100%'],
      ],
    ],
  ])('%s is none', (_, rows) => {
    const told = toldOf(rows);
    expect([told.rows, told.findings, told.sure.filter((one) => one.endsWith('true'))]).toEqual([
      [],
      [],
      [],
    ]);
  });
});
