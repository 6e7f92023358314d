import { describe, expect, it } from 'vitest';
import type { SheetSnapshot } from '../../../src/core/cells/snapshot.ts';
import { rational } from '../../../src/core/quantities/rational.ts';
import { defaultSettings } from '../../../src/core/settings/default-settings.ts';
import { indicators, project, roster } from '../../plan/wenchong-sheets.ts';
import { type Drawn, sheetOf } from '../tables/sheet-of.ts';
import { areaTable } from './area-table.ts';
import { findingsIn, told } from './find-in.ts';

const number = (value: number) => ({ kind: 'number', value: rational(value), decimals: 0 });
const crossIn = (...sheets: readonly SheetSnapshot[]) =>
  findingsIn(sheets).filter(({ rule }) => rule.startsWith('cross/'));

type Row = readonly Drawn[];

/** 电访 300 and 210, 入户探访 150 and 105 as the area table has them, or otherwise. */
function list(
  rows: readonly Row[],
  name = '服务进度',
  title = '文冲街社工站服务进度',
): SheetSnapshot {
  return sheetOf([[title], ['服务内容', '协议量', '完成量', '完成率'], ...rows], { name });
}

const visits: Row = ['入户探访', 150, 105, '70.00%'];

describe('cross/quantity-differs', () => {
  it('points to the later of two cells and names the earlier', () => {
    expect(crossIn(areaTable(), list([['电访', 300, 211, '70.33%'], visits]))).toEqual([
      {
        rule: 'cross/quantity-differs',
        severity: 'error',
        cell: { sheet: '服务进度', row: 2, column: 2 },
        stated: number(211),
        expected: number(210),
        data: {
          name: '电访',
          measure: null,
          area: null,
          quantity: 'completed',
          other: '指标完成情况',
        },
        fix: null,
        related: [{ sheet: '指标完成情况', row: 6, column: 2 }],
        fingerprint: 'cross/quantity-differs|indicators:服务进度:1|电访|completed|1',
        state: 'open',
        decision: null,
      },
    ]);
  });

  it('of targets is one too', () => {
    expect(told(crossIn(areaTable(), list([['电访', 320, 210, '65.63%'], visits])))).toEqual([
      'cross/quantity-differs 服务进度!B3 320 → 300 + 指标完成情况!B7',
    ]);
  });

  it('in two later tables alike is one finding', () => {
    const other: Row = ['电访', 300, 211, '70.33%'];
    expect(
      told(crossIn(areaTable(), list([other, visits]), list([other, visits], '汇报'))),
    ).toEqual(['cross/quantity-differs 服务进度!C3 211 → 210 + 指标完成情况!C7 汇报!C3']);
  });

  it('follows from a total that its areas contradict', () => {
    const rows = [['电访', 300, 210, '70.00%'], visits];
    const wrong = areaTable({ C7: 220, D7: { value: 0.7333, format: '0.00%' } });
    expect(findingsIn([wrong, list(rows)]).map(({ rule }) => rule)).toEqual([
      'total/differs',
      'sheet/typed-over-formula',
      'sheet/typed-over-formula',
    ]);
  });

  it.each<[string, SheetSnapshot]>([
    ['says the same', list([['电访', 300, 210, '70.00%'], visits])],
    ['writes the same name otherwise', list([['1.电 访：', '300', '210', '70.00%'], visits])],
    ['is of a month', list([['电访', 300, 20, '6.67%'], visits], '7月服务进度')],
    ['is of a quarter', list([['电访', 300, 20, '6.67%']], '进度', '第三季度服务进度')],
    ['is of an area', list([['电访', 300, 60, '20.00%'], visits], '片区一进度')],
    ['is a plan', list([['电访', 320, 210, '65.63%'], visits], '年度计划')],
    ['is of another year', list([['电访', 320, 211, '65.94%']], '进度', '2021年度服务进度')],
    ['counts another unit', list([['电访（小时）', 300, 211, '70.33%'], visits])],
    ['has nothing in common', list([['资源链接', 10, 3, '30.00%']])],
    ['leaves the figure open', list([['电访', '/', '/', '/'], visits])],
    [
      'is another list altogether',
      list([
        ['电访', 30, 20, '66.67%'],
        ['入户探访', 15, 11, '73.33%'],
      ]),
    ],
  ])('says nothing of a list that %s', (_, sheet) => {
    expect(crossIn(areaTable(), sheet)).toEqual([]);
  });

  it('says nothing of a final list beside a mid-term one', () => {
    const rows = [['电访', 300, 290, '96.67%'], visits];
    expect(
      crossIn(
        sheetOf(project, { name: '项目信息' }),
        areaTable(),
        list(rows, '末期', '文冲街社工站末期评估指标完成情况'),
      ),
    ).toEqual([]);
  });
});

const station = (over: {
  readonly project?: readonly Row[];
  readonly indicators?: readonly Row[];
  readonly roster?: readonly Row[];
}) => [
  sheetOf(over.project ?? project, { name: '项目信息' }),
  sheetOf(over.indicators ?? indicators.rows, { name: '指标完成情况', merges: indicators.merges }),
  sheetOf(over.roster ?? roster.rows, { name: '到岗情况', merges: roster.merges }),
];

const blanks = Array.from({ length: 9 }, () => null);

describe('cross/workers-differ', () => {
  const put = (first: Drawn, second: Drawn, total: Drawn): readonly Row[] => [
    ['文冲街社工站指标完成情况统计表及投入人员对照表'],
    ['服务片区', '投入社工人数', '电访', null, null],
    [null, null, '协议量', '完成量', '百分比'],
    ['片区1', first, '/', 1247, '/'],
    ['片区2', second, '/', 942, '/'],
    ['合计', total, 3382, 2189, { value: 0.6473, format: '0.00%' }],
  ];
  const workers = (...counts: readonly [Drawn, Drawn, Drawn]) =>
    findingsIn([
      sheetOf(project, { name: '项目信息' }),
      sheetOf(put(...counts), { name: '指标完成情况', merges: ['A2:A3', 'B2:B3', 'C2:E2'] }),
      sheetOf(roster.rows, { name: '到岗情况', merges: roster.merges }),
    ]).filter(({ rule }) => rule === 'cross/workers-differ');

  it('is a number of workers put in that the roster does not have', () => {
    expect(workers(3, 2, 5)).toMatchObject([
      {
        severity: 'error',
        cell: { sheet: '指标完成情况', row: 5, column: 1 },
        stated: { value: rational(5) },
        expected: { value: rational(2) },
        data: { of: 'present', area: null, month: '8月', other: null },
        related: [{ sheet: '到岗情况' }],
        fingerprint: 'cross/workers-differ|indicators:指标完成情况:1|workers|1',
      },
    ]);
  });

  it.each<[string, readonly [Drawn, Drawn, Drawn]]>([
    ['as many as in the last month', [1, 1, 2]],
    ['as many as are listed', [2, 1, 3]],
    ['not stated', ['/', '/', '/']],
  ])('says nothing of %s', (_, counts) => {
    expect(workers(...counts)).toEqual([]);
  });

  it('is found where the roster requires another number than the project sheet', () => {
    const saying = [...roster.rows, ['应到人次（协议20人/月，其中持证14人/月）', ...blanks, 40]];
    const found = findingsIn(station({ roster: saying }));
    expect(told(found.filter(({ rule }) => rule.startsWith('cross/')))).toEqual([
      'cross/workers-differ 到岗情况!K7 20 → 2 + 项目信息!B7',
      'cross/workers-differ 到岗情况!K7 14 → 1 + 项目信息!B8',
    ]);
  });

  it('says nothing of what a person has set', () => {
    const saying = [...roster.rows, ['应到人次（协议20人/月，其中持证14人/月）', ...blanks, 40]];
    const settings = {
      ...defaultSettings,
      project: { requiredWorkers: 2, requiredLicensed: 1 },
    };
    const found = findingsIn(station({ roster: saying }), settings);
    expect(found.filter(({ rule }) => rule === 'cross/workers-differ')).toEqual([]);
  });
});

describe('cross/period-differs', () => {
  const titled = (title: string): readonly Row[] => [[title], ...indicators.rows.slice(1)];
  const periods = (...titles: readonly string[]) =>
    crossIn(
      sheetOf(project, { name: '项目信息' }),
      ...titles.map((title, at) =>
        sheetOf(titled(title), { name: `指标完成情况${'一二三'[at]}`, merges: indicators.merges }),
      ),
    ).filter(({ rule }) => rule === 'cross/period-differs');

  it('points to the line over a table that says another period than the project sheet', () => {
    expect(periods('文冲街社工站指标完成情况（2023年7月1日至2023年9月30日）')).toEqual([
      {
        rule: 'cross/period-differs',
        severity: 'error',
        cell: { sheet: '指标完成情况一', row: 0, column: 0 },
        stated: { kind: 'text', text: '2023-07-01..2023-09-30' },
        expected: { kind: 'text', text: '2023-07-01..2023-08-31' },
        data: { other: '项目信息' },
        fix: null,
        related: [{ sheet: '项目信息', row: 5, column: 1 }],
        fingerprint: 'cross/period-differs|indicators:指标完成情况一:1|evaluation-period|1',
        state: 'open',
        decision: null,
      },
    ]);
  });

  it.each<[string, readonly string[]]>([
    ['the same period', ['指标完成情况（2023.7.1—2023.8.31）']],
    ['the agreement’s period', ['指标完成情况（2023年7月1日至2024年6月30日）']],
    ['a procurement’s period', ['项目服务采购周期：2023年7月1日至2026年6月30日']],
    ['one month', ['指标完成情况（2023年7月1日至2023年7月31日）']],
    ['a half-yearly report', ['半年指标完成情况（2023年7月1日至2023年12月31日）']],
    [
      'parts of a series',
      ['指标（2023年1月1日至2023年3月31日）', '指标（2023年4月1日至2023年6月30日）'],
    ],
  ])('says nothing of a title with %s', (_, titles) => {
    expect(periods(...titles)).toEqual([]);
  });

  it('is found between two project sheets', () => {
    const other = [
      ['评估信息'],
      ['社工站', '广州市文冲街社工服务站'],
      ['评估阶段', '中期评估'],
      ['评估期', '2023年7月1日至2023年10月31日'],
    ];
    const found = crossIn(
      sheetOf(project, { name: '项目信息' }),
      sheetOf(other, { name: '评估信息' }),
    );
    expect(told(found)).toEqual([
      'cross/period-differs 评估信息!B4 2023-07-01..2023-10-31 → 2023-07-01..2023-08-31 + 项目信息!B6',
    ]);
  });
});
