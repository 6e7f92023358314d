import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAddress } from '../../../src/core/cells/a1.ts';
import { valueAt } from '../../../src/core/cells/grid.ts';
import type { SheetSnapshot } from '../../../src/core/cells/snapshot.ts';
import { evaluate } from '../../../src/core/evaluate.ts';
import type { Evaluation } from '../../../src/core/evaluation.ts';
import { type Rational, toNumber } from '../../../src/core/quantities/rational.ts';
import { defaultSettings } from '../../../src/core/settings/default-settings.ts';
import { sliceColumns } from '../../../src/core/stations/slice-columns.ts';
import { stationColumns } from '../../../src/core/stations/station-columns.ts';
import { workbookOf } from '../checks/find-in.ts';
import { type Drawn, type SheetOptions, sheetOf } from '../tables/sheet-of.ts';

const evaluationsOf = (...sheets: readonly SheetSnapshot[]) =>
  evaluate(workbookOf(...sheets), defaultSettings);

const number = (value: Rational | null) => (value === null ? '-' : String(toNumber(value)));

/** The station, then each line of its budget with the cells that it was read from. */
function moneyOf({ station, funding }: Evaluation): readonly string[] {
  const lines = funding?.lines.map(
    ({ line, budget, spent }) =>
      `${line.name} ${[budget, spent].map(number).join(' ')} ${[line.budget, line.spent]
        .map((one) => (one ? formatAddress(one.cell).replace(/.*!/u, '') : '-'))
        .join(' ')}`,
  );
  const { budget = null, spent = null } = funding ?? {};
  return [`${station?.name} ${number(budget)} ${number(spent)}`, ...(lines ?? [])];
}

function paidOf({ station, payments }: Evaluation): readonly string[] {
  return [
    `${station?.name}`,
    ...(payments?.rows ?? []).map(
      ({ payment, amount }) =>
        `${payment.name} ${number(amount)} ${payment.amount ? formatAddress(payment.amount.cell) : ''}`,
    ),
  ];
}

const names = ['文冲街社工站', '石壁街社工站'] as const;

describe('a budget whose columns are stations', () => {
  const expected = [
    [
      '文冲街社工站 2100000 1900000',
      '人员经费 1600000 1500000 B4 C4',
      '服务经费 200000 100000 B5 C5',
      '机构管理费 300000 300000 B6 C6',
    ],
    [
      '石壁街社工站 2000000 1800000',
      '人员经费 1500000 1400000 D4 E4',
      '服务经费 200000 100000 D5 E5',
      '机构管理费 300000 300000 D6 E6',
    ],
  ];
  const rows: readonly (readonly Drawn[])[] = [
    ['各社工站经费（万元）'],
    ['经费项目', names[0], '', names[1], '', '合计', ''],
    ['', '预算', '支出', '预算', '支出', '预算', '支出'],
    ['人员经费', 160, 150, 150, 140, 310, 290],
    ['服务经费', 20, 10, 20, 10, 40, 20],
    ['机构管理费', 30, 30, 30, 30, 60, 60],
    ['合计', 210, 190, 200, 180, 410, 370],
  ];

  it('is one of each, without the sum over all', () => {
    const merges = ['A1:G1', 'A2:A3', 'B2:C2', 'D2:E2', 'F2:G2'];
    expect(evaluationsOf(sheetOf(rows, { merges })).map(moneyOf)).toEqual(expected);
    expect(evaluationsOf(sheetOf(rows)).map(moneyOf)).toEqual(expected);
  });

  it('may be called for short where 社工站 stands over the names', () => {
    const [title = [], head = [], ...body] = rows;
    const short = head.map((text) =>
      typeof text === 'string' ? text.replace('街社工站', '') : text,
    );
    const drawn = [title, ['', '社工站'], short, ...body];
    const merges = ['B2:G2', 'B3:C3', 'D3:E3'];
    expect(
      evaluationsOf(sheetOf(drawn, { merges })).map((one) => moneyOf(one)[0]?.split(' ')),
    ).toEqual([
      ['文冲', '2100000', '1900000'],
      ['石壁', '2000000', '1800000'],
    ]);
  });

  it('may have its stations under 预算 and 支出', () => {
    const sheet = sheetOf(
      [
        ['各站经费使用情况（元）'],
        ['项目', '预算', '', '', '支出', '', ''],
        ['', ...names, '小计', ...names, '小计'],
        ['人员经费', 160, 150, 310, 150, 140, 290],
        ['机构管理费', 30, 30, 60, 30, 30, 60],
      ],
      { merges: ['A2:A3', 'B2:D2', 'E2:G2'] },
    );
    expect(evaluationsOf(sheet).map(moneyOf)).toEqual([
      ['文冲街社工站 190 180', '人员经费 160 150 B4 E4', '机构管理费 30 30 B5 E5'],
      ['石壁街社工站 180 170', '人员经费 150 140 C4 F4', '机构管理费 30 30 C5 F5'],
    ]);
  });

  it.each([
    ['各社工站年度经费预算表', '人员经费 160 - B3 -'],
    ['各社工站经费支出一览表', '人员经费 - 160 - B3'],
  ])('with one figure each is what its title says: %s', (title, line) => {
    const sheet = sheetOf([
      [title, '', '', '单位：元'],
      ['费用项目', ...names, '合计'],
      ['人员经费', 160, 150, 310],
      ['服务经费', 20, 20, 40],
      ['机构管理费', 30, 30, 60],
    ]);
    expect(moneyOf(evaluationsOf(sheet)[0] as Evaluation)[1]).toBe(line);
  });

  it('with one figure each is nothing where its title speaks of budget and spending', () => {
    const sheet = sheetOf([
      ['各社工站预算及支出'],
      ['费用项目', ...names],
      ['人员经费', 160, 150],
      ['机构管理费', 30, 30],
    ]);
    expect(evaluationsOf(sheet).flatMap(({ funding }) => funding ?? [])).toEqual([]);
  });
});

describe('a budget of a line a station', () => {
  it('has its lines across, with 预算 and 支出 under each', () => {
    const sheet = sheetOf(
      [
        ['各社工站经费情况（元）'],
        ['社工站', '人员经费', '', '服务经费', '', '机构管理费', '', '合计', ''],
        ['', '预算', '支出', '预算', '支出', '预算', '支出', '预算', '支出'],
        [names[0], 160, 150, 20, 10, 30, 30, 210, 190],
        [names[1], 150, 140, 20, 10, 30, 30, 200, 180],
      ],
      { merges: ['A2:A3', 'B2:C2', 'D2:E2', 'F2:G2', 'H2:I2'] },
    );
    expect(evaluationsOf(sheet).map(moneyOf)).toEqual([
      [
        '文冲街社工站 210 190',
        '人员经费 160 150 B4 C4',
        '服务经费 20 10 D4 E4',
        '机构管理费 30 30 F4 G4',
      ],
      [
        '石壁街社工站 200 180',
        '人员经费 150 140 B5 C5',
        '服务经费 20 10 D5 E5',
        '机构管理费 30 30 F5 G5',
      ],
    ]);
  });

  it('with a row a line has the lines, not the station, at the top', () => {
    const sheet = sheetOf(
      [
        ['各站经费执行明细（元）'],
        ['街镇', '经费类别', '预算', '支出'],
        ['文冲街', '人员经费', 160, 150],
        ['', '管理费', 30, 30],
        ['', '小计', 190, 180],
        ['石壁街', '人员经费', 150, 140],
        ['', '管理费', 30, 30],
        ['', '小计', 180, 170],
        ['总计', '', 370, 350],
      ],
      { merges: ['A3:A5', 'A6:A8', 'A9:B9'] },
    );
    expect(evaluationsOf(sheet).map(moneyOf)).toEqual([
      ['文冲街 190 180', '人员经费 160 150 C3 D3', '管理费 30 30 C4 D4'],
      ['石壁街 180 170', '人员经费 150 140 C6 D6', '管理费 30 30 C7 D7'],
    ]);
  });

  it('that states totals alone has no lines', () => {
    const sheet = sheetOf([
      ['各社工站经费使用情况（万元）'],
      ['序号', '社工站', '预算金额', '支出金额', '执行率'],
      [1, names[0], 240, 230, '95.83%'],
      [2, names[1], 200, 210, '105%'],
    ]);
    const found = evaluationsOf(sheet);
    expect(found.map(moneyOf)).toEqual([
      ['文冲街社工站 2400000 2300000'],
      ['石壁街社工站 2000000 2100000'],
    ]);
    expect(
      found.flatMap(({ findings }) =>
        findings.map(({ rule, cell }) => [rule, cell && formatAddress(cell)]),
      ),
    ).toEqual([['funding/overspent', '表!D4']]);
  });
});

describe('payments of several stations', () => {
  it('are told apart by column', () => {
    const sheet = sheetOf([
      ['各站经费拨付情况（元）'],
      ['批次', '拨付日期', ...names, '合计'],
      ['首期款', '2023年7月10日', 132, 110, 242],
      ['尾款', '2024年1月10日', 108, 90, 198],
      ['合计', '', 240, 200, 440],
    ]);
    expect(evaluationsOf(sheet).map(paidOf)).toEqual([
      ['文冲街社工站', '首期款 132 表!C3', '尾款 108 表!C4'],
      ['石壁街社工站', '首期款 110 表!D3', '尾款 90 表!D4'],
    ]);
  });

  it('are told apart by row, their batches across; what was agreed is no batch', () => {
    const sheet = sheetOf([
      ['各站经费拨付情况（元）'],
      ['社工站', '协议金额', '首期款（55%）', '尾款（45%）', '合计'],
      [names[0], 240, 132, 108, 240],
      [names[1], 200, 110, 90, 200],
    ]);
    expect(evaluationsOf(sheet).map(paidOf)).toEqual([
      ['文冲街社工站', '首期款（55%） 132 表!C3', '尾款（45%） 108 表!D3'],
      ['石壁街社工站', '首期款（55%） 110 表!C4', '尾款（45%） 90 表!D4'],
    ]);
  });
});

describe('other tables whose columns are stations', () => {
  it('are indicators of each, and scores of each', () => {
    const indicators = sheetOf(
      [
        ['各社工站指标完成情况'],
        ['服务内容', '单位', names[0], '', '', names[1], '', ''],
        ['', '', '目标', '完成', '完成率', '目标', '完成', '完成率'],
        ['电访', '次', 100, 60, '60%', 80, 80, '100%'],
        ['入户探访', '次', 50, 30, '60%', 40, 20, '50%'],
      ],
      { name: '指标', merges: ['A2:A3', 'B2:B3', 'C2:E2', 'F2:H2'] },
    );
    const scores = sheetOf(
      [
        ['各社工站评估得分'],
        ['评估主体', '标准分', ...names],
        ['第三方评估', 55, 50, 45],
        ['购买方评估', 20, 19, 18],
        ['督导中心评估', 15, 14, 13],
        ['监督方评估', 10, 9, 9],
        ['总得分', 100, 92, 85],
      ],
      { name: '评分' },
    );
    expect(
      evaluationsOf(indicators, scores).map((one) => [
        one.station?.name,
        ...one.indicators.map(
          ({ entry, target, completed }) =>
            `${entry.name} ${entry.area} ${number(target)} ${number(completed)}`,
        ),
        number(one.scores?.total ?? null),
        one.findings.map(({ rule }) => rule),
      ]),
    ).toEqual([
      ['文冲街社工站', '电访 null 100 60', '入户探访 null 50 30', '92', []],
      ['石壁街社工站', '电访 null 80 80', '入户探访 null 40 20', '85', []],
    ]);
  });

  it('stand under one another and beside a table of one station alone', () => {
    const sheet = sheetOf([
      ['服务内容', ...names],
      ['', '协议量', '协议量'],
      ['电访', 100, 100],
      ['探访', 50, 60],
      [],
      [],
      ['项目', ...names],
      ['', '预算（元）', '预算（元）'],
      ['人员经费', 1_700_000, 1_500_000],
      ['机构管理费', 300_000, 300_000],
      [],
      [],
      ['石壁街社工站年度服务指标'],
      ['服务内容', '协议量', '完成量'],
      ['小组', 20, 10],
    ]);
    expect(
      evaluationsOf(sheet).map((one) => [
        moneyOf(one)[0],
        one.indicators.map(({ entry, target }) => `${entry.name} ${number(target)}`),
      ]),
    ).toEqual([
      ['石壁街社工站 1800000 -', ['小组 20', '电访 100', '探访 60']],
      ['文冲街社工站 2000000 -', ['电访 100', '探访 50']],
    ]);
  });
});

it.each<[string, readonly (readonly Drawn[])[]]>([
  [
    'one station',
    [
      ['项目', '文冲街社工站', '全区平均'],
      ['人员经费', 160, 150],
    ],
  ],
  [
    'names without figures',
    [
      ['项目', ...names],
      ['人员经费', '', ''],
    ],
  ],
  ['no labels', [[...names], [160, 150]]],
  [
    'short names that nothing calls stations',
    [
      ['项目', '文冲', '石壁'],
      ['人员经费', 160, 150],
    ],
  ],
])('there are no columns of stations: %s', (_, rows) => {
  expect(stationColumns(sheetOf(rows), [])).toEqual([]);
});

it('short names are known from elsewhere', () => {
  const sheet = sheetOf([
    ['项目', '文冲', '石壁'],
    ['人员经费', 160, 150],
  ]);
  expect(stationColumns(sheet, ['文冲', '石壁'])).toHaveLength(1);
});

it('every figure of a slice stands where the slice says that it came from', () => {
  const cell = fc.oneof(
    fc.integer({ min: 0, max: 99 }),
    fc.constant(null),
    fc.constantFrom(...names),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 }), (drawn) => {
      const options: SheetOptions = { top: 0 };
      const sheet = sheetOf([['项目', ...names, '合计'], ...drawn], options);
      const tables = stationColumns(sheet, []);
      const { sheet: packed, rows } = sliceColumns(
        sheet,
        tables,
        ({ columns }) => columns.get('石壁') ?? null,
      );
      const moved = rows.flatMap(({ row, columns }, at) =>
        columns.flatMap((column, place) => {
          const value = valueAt(packed.grid, at, place);
          return typeof value === 'number' ? [[value, valueAt(sheet.grid, row, column)]] : [];
        }),
      );
      expect(moved.filter(([value, origin]) => value !== origin)).toEqual([]);
    }),
  );
});
