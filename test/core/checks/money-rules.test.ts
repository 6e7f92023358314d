import { describe, expect, it } from 'vitest';
import { formatPosition } from '../../../src/core/cells/a1.ts';
import { plainValue } from '../../../src/core/checks/finish-findings.ts';
import { evaluate } from '../../../src/core/evaluate.ts';
import { defaultSettings } from '../../../src/core/settings/default-settings.ts';
import type { Settings } from '../../../src/core/settings/settings.ts';
import { bookOf } from '../tables/facts.ts';
import { type Drawn, sheetOf } from '../tables/sheet-of.ts';

type Rows = readonly (readonly Drawn[])[];

/** Findings of money in short: severity, rule, cell, stated → expected, `!` with what would mend it. */
function moneyFindings(
  rows: Rows,
  {
    stage = 'final',
    ...more
  }: { readonly stage?: 'mid' | 'final' | null } & Partial<Settings> = {},
): readonly string[] {
  const settings: Settings = {
    ...defaultSettings,
    ...more,
    project: stage ? { stage } : {},
  };
  const [evaluation] = evaluate(bookOf(sheetOf(rows, { name: '街社工站' })), settings);
  return (evaluation?.findings ?? []).map(({ rule, severity, cell, stated, expected, fix }) =>
    [
      severity,
      rule,
      cell ? formatPosition(cell) : '-',
      ...(stated || expected
        ? [`${plainValue(stated) ?? ''} → ${plainValue(expected) ?? ''}`]
        : []),
      ...(fix ? [`! ${plainValue(fix)}`] : []),
    ].join(' '),
  );
}

const head = ['经费项目', '预算（万元）', '支出（万元）'];
const kept: Rows = [head, ['人员经费', 160, 160], ['服务活动经费', 50, 50], ['运营管理费', 30, 30]];

it('sources of money deviate in all alone', () => {
  const form: Rows = [
    ['社工站项目资金（万元）', '全年预算数', '全年执行数', '执行率'],
    ['年度资金总额', 20, 15, '75%'],
    ['其中：财政拨款', 20, 15, '75%'],
    ['其他资金', 0, 0, '—'],
  ];
  expect(moneyFindings(form)).toEqual(['warning funding/deviation C2']);
});

describe('funding/share', () => {
  it('is an error of the budget at any stage, at the line, else at the total or the heading', () => {
    const rows: Rows = [
      head,
      ['人员经费', 150, ''],
      ['服务活动经费', 50, ''],
      ['运营管理费', 40, ''],
      ['合计', 240, ''],
    ];
    for (const stage of ['mid', 'final', null] as const) {
      expect(moneyFindings(rows, { stage })).toEqual([
        'error funding/share B2 62.50% → 65%',
        'error funding/share B4 16.67% → 15%',
        'error funding/share B5 83.33% → 85%',
      ]);
    }
  });

  it('keeps what is just at the limit', () => {
    const rows: Rows = [head, ['人员经费', 65, 65], ['督导费', 20, 20], ['运营管理费', 15, 15]];
    expect(moneyFindings(rows)).toEqual([]);
  });

  it('is a warning of spending, at the final alone', () => {
    const rows: Rows = [
      head,
      ['人员经费', 160, 156],
      ['服务活动经费', 40, 36.5],
      ['运营管理费', 33, 36],
    ];
    expect(moneyFindings(rows)).toEqual([
      'warning funding/share C1 84.25% → 85%',
      'warning funding/share C4 15.75% → 15%',
    ]);
    expect(moneyFindings(rows, { stage: 'mid' })).toEqual([]);
    expect(moneyFindings(rows, { stage: null })).toEqual([]);
  });

  it('has its limits from the settings', () => {
    const thresholds = { ...defaultSettings.thresholds, staffSharePercent: 70 };
    expect(moneyFindings(kept, { thresholds })).toEqual([
      'error funding/share B2 66.67% → 70%',
      'warning funding/share C2 66.67% → 70%',
    ]);
  });
});

describe('funding/deviation', () => {
  const rows: Rows = [
    head,
    ['人员经费', 180, 180],
    ['服务活动经费', 50, 44.9],
    ['督导费', 0, 2],
    ['办公费', 10, 11],
    ['运营管理费', 30, 30],
  ];

  it('is more than 10 % off, or spent without a budget; just 10 % is kept', () => {
    expect(moneyFindings(rows)).toEqual([
      'warning funding/deviation C3 44.9 → ',
      'warning funding/deviation C4 2 → ',
    ]);
  });

  it('blames nothing at mid-term', () => {
    expect(moneyFindings(rows, { stage: 'mid' })).toEqual([]);
  });

  it('is told in all where all is under the budget', () => {
    const under: Rows = [head, ['人员经费', 160, 100], ['运营管理费', 20, 15], ['合计', 180, 115]];
    expect(moneyFindings(under)).toEqual([
      'warning funding/deviation C2 100 → ',
      'warning funding/deviation C3 15 → ',
      'warning funding/deviation C4',
    ]);
  });
});

describe('funding/overspent', () => {
  it('is told at any stage, at the total, and is no deviation as well', () => {
    const rows: Rows = [head, ['人员经费', 100, 130], ['运营管理费', 10, 10], ['合计', 110, 140]];
    expect(moneyFindings(rows, { stage: 'mid' })).toEqual(['warning funding/overspent C4']);
    expect(moneyFindings(rows)).toEqual([
      'warning funding/deviation C2 130 → ',
      'warning funding/overspent C4',
    ]);
  });
});

describe('printed sums', () => {
  it('that are wrong are told in the sheet’s unit, with the value that mends them', () => {
    expect(moneyFindings([...kept, ['合计', 240, 244]])).toEqual([
      'error total/differs C5 244 → 240 ! 240',
    ]);
  });

  it('that round the lines half up are right, those that cut them are a note', () => {
    const lines: Rows = [head, ['人员经费', 160.02, 160.006], ['运营管理费', 20, 20]];
    expect(moneyFindings([...lines, ['合计', '180.02', '180.01']])).toEqual([]);
    expect(moneyFindings([...lines, ['合计', '180.02', '180.00']])).toEqual([
      'note rate/rounding C4 180.00 → 180.006',
    ]);
  });

  it('are not mended where the printed rate was reckoned with them', () => {
    const rows: Rows = [
      [...head, '执行率'],
      ['人员经费', 160, 150, '93.75%'],
      ['服务活动经费', 40, 40, '100.00%'],
      ['合计', 200, 194, '97.00%'],
    ];
    expect(moneyFindings(rows)).toEqual(['error total/differs C4 194 → 190']);
  });

  it('of a line’s parts are told once, at the line', () => {
    const rows: Rows = [
      head,
      ['一、人员经费', 160, 160],
      ['（一）工资', 130, 130],
      ['（二）社保', 30, 35],
      ['二、督导费', 40, 40],
      ['合计', 200, 200],
    ];
    expect(moneyFindings(rows)).toEqual(['error subtotal/differs C2 160 → 165']);
  });

  it('of which only some parts are named are wrong only where those are more', () => {
    const rows = (social: number): Rows => [
      head,
      ['人员经费', 160, 160],
      ['其中：社保', social, social],
      ['督导费', 40, 40],
    ];
    expect(moneyFindings(rows(30))).toEqual([]);
    expect(moneyFindings(rows(170))).toEqual([
      'error subtotal/differs B2 160 → 170',
      'error subtotal/differs C2 160 → 170',
    ]);
  });

  it('say nothing where an amount cannot be read, but that it cannot', () => {
    expect(
      moneyFindings([head, ['人员经费', 160, '1.6.0'], ['督导费', 40, 40], ['合计', 200, 200]]),
    ).toEqual(['warning figure/unreadable C2 1.6.0 → ']);
  });
});

describe('printed percentages', () => {
  it('are held against their amounts', () => {
    const rows: Rows = [
      [...head, '执行率', '占预算比例', '占支出比例', '偏差率', '结余'],
      ['人员经费', 160, 152, '95.00%', '80.00%', '80.00%', '-5.00%', 8],
      ['督导费', 40, 38, '96.00%', '21.00%', '20.10%', '5.10%', 3],
      ['合计', 200, 190, '95.00%', '100.00%', '100.00%', '-5.00%', 10],
    ];
    expect(moneyFindings(rows)).toEqual([
      'error rate/differs D3 96.00% → 95.00%',
      'error rate/differs E3 21.00% → 20.00%',
      'error rate/differs F3 20.10% → 20.00%',
      'error rate/differs G3 5.10% → -5.00%',
      'error subtotal/differs H3 3 → 2',
    ]);
  });

  it('of payments are of the agreed funds, and the printed sum is checked', () => {
    const rows: Rows = [
      ['项目经费拨付', '', '', ''],
      ['批次', '拨付日期', '拨付比例', '拨付金额（元）'],
      ['第一批', '2023-01-01', '55%', 1_320_000],
      ['第二批', '2023-06-01', '41%', 960_000],
      ['第三批', '2023-12-01', '5%', 120_000],
      ['合计', '', '', 2_500_000],
    ];
    expect(moneyFindings(rows)).toEqual([
      'error rate/differs C4 41% → 40%',
      'error total/differs D6 2500000 → 2400000 ! 2400000',
    ]);
  });
});

it('shares of payments that agree with one another are right, whatever the agreed funds are', () => {
  const shares = (second: string) => {
    const project = sheetOf([['项目信息'], ['社工站', '云桥街社工站'], ['服务经费', '200万元']], {
      name: '信息',
    });
    const payments = sheetOf(
      [
        ['云桥街社工站经费拨付'],
        ['批次', '拨付日期', '拨付比例', '拨付金额（元）'],
        ['首期', '2023-1-5', '55%', 1320000],
        ['二期', '2023-8-5', second, 960000],
        ['尾款', '', '5%', ''],
      ],
      { name: '拨付' },
    );
    return evaluate(bookOf(project, payments), defaultSettings).flatMap(({ findings }) =>
      findings.map(({ rule }) => rule),
    );
  };
  expect(shares('40%')).toEqual([]);
  expect(shares('35%')).toContain('rate/differs');
});

it('sums of payments in parts are checked column by column', () => {
  const rows: Rows = [
    ['街社工站2023年度经费拨付明细表（单位：元）', '', '', ''],
    ['批次', '到账时间', '区级财政拨付', '街道财政拨付'],
    ['第一批', '2023-02-15', 300_000, 200_000],
    ['第二批', '2023-06-20', 240_000, 160_000],
    ['合计', '', 540_000, 370_000],
  ];
  expect(moneyFindings(rows)).toEqual(['error total/differs D5 370000 → 360000 ! 360000']);
});

describe('the veto of low staff costs', () => {
  const rows: Rows = [
    head,
    ['人员经费', 160, 155],
    ['服务活动经费', 30, 30],
    ['运营管理费', 20, 20],
  ];

  it('is triggered at the final where staff is under 80 % of spending, at its line', () => {
    expect(moneyFindings(rows, { scheme: 'guangzhou-2023' })).toEqual([
      'warning veto/triggered C2',
    ]);
    expect(moneyFindings(rows, { scheme: 'guangzhou-2023', stage: 'mid' })).toEqual([]);
  });
});

describe('a wrong printed total', () => {
  it('is one finding: balance and rate that go with what the lines add up to are right', () => {
    expect(
      moneyFindings([
        ['经费项目', '预算', '支出', '结余', '执行率'],
        ['人员经费', 1600, 1540, 60, '96.25%'],
        ['服务活动经费', 500, 490, 10, '98.00%'],
        ['运营管理费', 300, 295, 5, '98.33%'],
        ['合计', 2400, 2335, 75, '96.88%'],
      ]),
    ).toEqual(['error total/differs C5 2335 → 2325 ! 2325']);
  });
});
