import { describe, expect, it } from 'vitest';
import { formatRange } from '../../../../src/core/cells/a1.ts';
import { calculatePerformance } from '../../../../src/core/performance/calculate-performance.ts';
import { printed, projectFacts, recogniseDrawn, tablesOf } from '../facts.ts';
import { fundingFacts } from '../money-facts.ts';
import type { Drawn } from '../sheet-of.ts';

type Rows = readonly (readonly Drawn[])[];

const levels = ['绩效指标', '一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值'];

/** A form of 绩效自评 as it is printed; `gap` blank columns stand behind the first one. */
function form(gap: readonly ''[] = []): Rows {
  const rows: Rows = [
    ['项目名称', '社工服务站项目'],
    ['主管部门', '区民政局', '', '', '实施单位', '社工服务站'],
    ['项目资金（万元）', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    ['', '年度资金总额', 240, 250, 225, 10, '90%', 9],
    ['', '其中：当年财政拨款', 240, 250, 225, '—', '—', '—'],
    ['', '其他资金', 0, 0, 0, '—', '—', '—'],
    ['年度总体目标', '预期目标', '', '', '', '实际完成情况'],
    ['', '服务不少于2000人次。', '', '', '', '服务2156人次。'],
    [...levels, '分值', '得分', '偏差原因'],
    ['', '产出指标', '数量指标', '个案服务', '≥60个', 66, 15, 15],
    ['', '', '成本指标', '项目总成本', '≤240万元', '225万元', 15, 15],
    ['总分', '', '', '', '', '', 40, 39],
  ];
  return rows.map(([first = '', ...others]) => [first, ...gap, ...others]);
}

const merges = {
  beside: ['A3:A6', 'A7:A8', 'A9:A11', 'B7:E7', 'F7:I7', 'B8:E8', 'F8:I8'],
  apart: ['A3:A6', 'A7:A8', 'A9:A11', 'C7:F7', 'G7:J7', 'C8:F8', 'G8:J8'],
};

it('a form whose merges were filled down has its money and its total', () => {
  const rows = form().map((row, at) => {
    const filled = at >= 3 && at <= 5 ? ['项目资金（万元）', ...row.slice(1)] : row;
    return row[0] === '总分' ? ['总分', '总分', '总分', '总分', '总分', '总分', 40, 39] : filled;
  });
  const drawn = recogniseDrawn(rows, { name: '绩效自评' });
  const [table] = tablesOf(drawn, 'performance');
  expect(fundingFacts(drawn)).toEqual(
    fundingFacts(recogniseDrawn(form(), { name: '绩效自评', merges: merges.beside })),
  );
  expect(table?.rows.map(({ level3 }) => level3?.text)).toEqual(['个案服务', '项目总成本']);
  expect(printed(table?.total?.score ?? null)).toBe('H12 39');
});

it('a form names its station under 实施单位, and no funds of the project in a row of figures', () => {
  const rows = form().map((row) =>
    row[0] === '主管部门' ? [...row.slice(0, 5), '云溪镇社工站'] : row,
  );
  const drawn = recogniseDrawn(rows, { name: '绩效自评', merges: merges.beside });
  expect(projectFacts(drawn)).toEqual({
    supervisor: '区民政局',
    contractor: '云溪镇社工站',
    station: '云溪镇社工站',
  });
});

describe('a form of 绩效自评', () => {
  const drawn = recogniseDrawn(form(), { name: '绩效自评', merges: merges.beside });

  it('has its money by source, in the unit that the cell beside it names', () => {
    expect(fundingFacts(drawn)).toEqual([
      'sources',
      '当年财政拨款 - budget:D5=2500000 initial:C5=2400000 spent:E5=2250000 rate:G5=none',
      '其他资金 - budget:D6=0 initial:C6=0 spent:E6=0 rate:G6=none',
      '=all 年度资金总额 [0,1] budget:D4=2500000 initial:C4=2400000 spent:E4=2250000 rate:G4=90%',
    ]);
  });

  it('has its indicators and the points of execution, and nothing else but the project', () => {
    const [table] = tablesOf(drawn, 'performance');
    expect(drawn.tables.map(({ kind }) => kind).toSorted()).toEqual([
      'funding',
      'performance',
      'project',
    ]);
    expect(table && formatRange(table.place)).toBe('A9:I12');
    expect(table?.rows.map(({ level3 }) => level3?.text)).toEqual(['个案服务', '项目总成本']);
    expect(
      (['budget', 'spent', 'rate', 'full', 'score'] as const).map((role) =>
        printed(table?.execution?.[role] ?? null),
      ),
    ).toEqual(['D4 250', 'E4 225', 'G4 90%', 'F4 10', 'H4 9']);
  });

  it('may have a blank column behind its first one', () => {
    const apart = recogniseDrawn(form(['']), { name: '绩效自评', merges: merges.apart });
    expect(fundingFacts(apart).slice(0, 2)).toEqual([
      'sources',
      '当年财政拨款 - budget:E5=2500000 initial:D5=2400000 spent:F5=2250000 rate:H5=none',
    ]);
    const [table] = tablesOf(apart, 'performance');
    expect([table?.total?.full, table?.total?.score].map((one) => printed(one ?? null))).toEqual([
      'H12 40',
      'I12 39',
    ]);
  });
});

it.each([
  [
    'rate and points in one column',
    ['', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率/得分'],
    ['', '年度资金总额', 240, 250, 225, 10, '90% / 9'],
    'D2 250, E2 225, F2 10',
  ],
  [
    'marks in its label',
    ['预算执行情况（20分）', '', '', '预算数（A）', '执行数（B）', '执行率（B/A）', '得分'],
    ['', '', '', 250, 225, '90%', 18],
    'D2 250, E2 225, F2 90%, A1 20, G2 18',
  ],
])('budget execution with %s', (_, heads, money, told) => {
  const rows = [heads, money, ...form().slice(8)];
  const drawn = recogniseDrawn(rows, { name: '社工站绩效自评', merges: ['A1:A2'] });
  const [table] = tablesOf(drawn, 'performance');
  const said = (['budget', 'spent', 'rate', 'full', 'score'] as const)
    .map((role) => printed(table?.execution?.[role] ?? null))
    .filter((text) => /\d/u.test(text) && !text.endsWith('none'));
  expect(said.join(', ')).toBe(told);
});

describe('bounds and units in columns of their own', () => {
  const head = ['一级指标', '二级指标', '三级指标', '指标方向', '指标值', '计量单位', '实际完成值'];

  it.each<
    readonly [string, readonly [bound: string, target: Drawn, unit: string, done: Drawn], string]
  >([
    ['at least', ['≥', 60, '个', 66], '60 → 66 true'],
    ['at most', ['≤', 240, '万元', 250], '2400000 → 2500000 false'],
    ['at most in words', ['不超过', 10, '%', 8], '1/10 → 2/25 true'],
    ['less is better', ['反向指标', 10, '次', 12], '10 → 12 false'],
    ['as much as', ['=', 6, '次', 6], '6 → 6 true'],
    ['in its own cell, which counts', ['≥', '≤5', '次', 6], '5 → 6 false'],
  ])('say %s', (_, said, met) => {
    const drawn = recogniseDrawn([head, ['产出指标', '数量指标', '个案', ...said]], {
      name: '社工站绩效目标表',
    });
    const sources = { funding: null, surveys: [], judgements: {} };
    const lines = calculatePerformance(tablesOf(drawn, 'performance'), sources)?.lines ?? [];
    const number = (value: { n: bigint; d: bigint } | null) =>
      value === null ? '-' : value.d === 1n ? `${value.n}` : `${value.n}/${value.d}`;
    expect(
      lines.flatMap(({ items }) =>
        items.map((item) => `${number(item.target)} → ${number(item.completed)} ${item.met}`),
      ),
    ).toEqual([met]);
  });
});

describe('a form that names its money in words of its own', () => {
  const rows: Rows = [
    ['柳溪街社工站项目支出绩效自评表（2023年度）'],
    [
      '预算执行情况（10分）',
      '年度预算数（万元）',
      '年初预算',
      '调整后预算数',
      '预算执行数',
      '预算执行率',
      '权重',
      '得分',
    ],
    ['', '总额', 240, 236, 230, '97.46%', 10, 9.75],
    ['', '其中：财政资金', 240, 236, 230, '97.46%', '/', '/'],
    ['绩效指标（90分）', '一级指标', '二级指标', '三级指标', '指标值', '完成值', '权重', '得分'],
    ['', '产出指标', '数量指标', '个案服务', '≥60个', '66个', 50, 50],
    ['', '效益指标', '社会效益指标', '服务居民', '≥5000人次', '5600人次', 30, 30],
    ['', '满意度指标', '满意度指标', '居民满意度', '≥90%', '95%', 10, 10],
  ];

  it('has the points of execution of its whole money', () => {
    const drawn = recogniseDrawn(rows, { name: '自评', merges: ['A2:A4', 'A5:A8'] });
    const [table] = tablesOf(drawn, 'performance');
    expect(
      (['budget', 'spent', 'rate', 'full', 'score'] as const).map((role) =>
        printed(table?.execution?.[role] ?? null),
      ),
    ).toEqual(['D3 236', 'E3 230', 'F3 97.46%', 'G3 10', 'H3 9.75']);
  });
});

describe('the heads of a three-level table', () => {
  it('may stand over the levels and again beneath', () => {
    const drawn = recogniseDrawn(
      [
        ['社工站项目绩效自评表'],
        ['指标', '', '', '年度目标值', '', '实际完成值', '', '分值'],
        ['一级指标', '二级指标', '三级指标', '数值', '单位', '数值', '单位', ''],
        ['产出指标', '数量指标', '入户探访', 1200, '户次', 1260, '户次', 20],
        ['', '', '链接资源', 10, '万元', 12.5, '万元', 20],
        ['满意度指标', '满意度', '满意度', 90, '%', 93, '%', 20],
      ],
      { name: '绩效', merges: ['A2:C2', 'D2:E2', 'F2:G2', 'H2:H3'] },
    );
    const [table] = tablesOf(drawn, 'performance');
    expect(table && formatRange(table.place)).toBe('A2:H6');
    expect(table?.unknownColumns).toEqual([]);
    expect(
      table?.rows.map(({ target, completed }) => [printed(target), printed(completed)]),
    ).toEqual([
      ['D4 1200', 'F4 1260'],
      ['D5 100000', 'F5 125000'],
      ['D6 90%', 'F6 93%'],
    ]);
  });
});

describe('the figures of a three-level table', () => {
  it('count in the unit of their label', () => {
    const drawn = recogniseDrawn(
      [
        ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值'],
        ['产出指标', '数量指标', '个案服务（个）', 60, 66],
        ['', '', '链接资源（万元）', 20, '26万元'],
        ['', '质量指标', '结案率（%）', 80, 84],
      ],
      { name: '社工站绩效目标表' },
    );
    const [table] = tablesOf(drawn, 'performance');
    expect(
      table?.rows.map(({ target, completed }) => [printed(target), printed(completed)]),
    ).toEqual([
      ['D2 60', 'E2 66'],
      ['D3 200000', 'E3 260000'],
      ['D4 80%', 'E4 84%'],
    ]);
  });

  it('weigh in percent where the weights are parts of 1', () => {
    const weighed = (weights: readonly Drawn[]) => {
      const drawn = recogniseDrawn(
        [
          ['一级指标', '权重', '三级指标', '年度指标值', '实际完成值'],
          ['产出指标', weights[0] ?? '', '个案服务', '60个', '66个'],
          ['', '', '小组服务', '30个', '27个'],
          ['效益指标', weights[1] ?? '', '服务居民', '5000人次', '5600人次'],
          ['满意度指标', weights[2] ?? '', '居民满意度', '90%', '95%'],
        ],
        { name: '社工站绩效自评表', merges: ['A2:A3', 'B2:B3'] },
      );
      const tables = tablesOf(drawn, 'performance');
      const sources = { funding: null, surveys: [], judgements: {} };
      return calculatePerformance(tables, sources)?.weights.map(({ weight }) => String(weight.n));
    };
    expect(weighed([0.5, 0.4, 0.1])).toEqual(['50', '40', '10']);
    expect(weighed([50, 40, 10])).toEqual(['50', '40', '10']);
  });
});

const items = (rows: Rows) => {
  const [table] = tablesOf(recogniseDrawn(rows, { name: '社工站绩效自评' }), 'performance');
  const text = (one: { readonly text: string } | null) => one?.text ?? '-';
  return table?.rows.map(({ level1, level2, level3, target, completed }) =>
    [level1, level2, level3, target, completed].map(text).join(' '),
  );
};

describe('the station of a form', () => {
  const stationOf = (project: string) => {
    const rows = form().map((row, at) => (at === 0 ? ['项目名称', project] : row));
    const [table] = tablesOf(recogniseDrawn(rows, { name: '绩效自评' }), 'performance');
    return table?.station;
  };

  it('is named by its project, if by nothing nearer', () => {
    expect(stationOf('松岭街社工服务站购买服务项目')).toBe('松岭街社工服务站');
    expect(stationOf('社工服务站项目')).toBeNull();
    expect(stationOf('政府购买社工服务站服务项目')).toBeNull();
  });
});

it('a form has its money by the level of who gives it', () => {
  const rows = form().map(([first = '', label = '', ...others]) => [
    first,
    label === '其中：当年财政拨款' ? '其中：中央资金' : label === '其他资金' ? '省级资金' : label,
    ...others,
  ]);
  const drawn = recogniseDrawn(rows, { name: '绩效自评', merges: merges.beside });
  expect(fundingFacts(drawn).slice(0, 3)).toEqual([
    'sources',
    '中央资金 - budget:D5=2500000 initial:C5=2400000 spent:E5=2250000 rate:G5=none',
    '省级资金 - budget:D6=0 initial:C6=0 spent:E6=0 rate:G6=none',
  ]);
});

describe('指标类型', () => {
  const heads = ['指标名称', '目标值', '完成值'];

  it('is the first level where no other head is', () => {
    const rows = [
      ['指标类型', ...heads],
      ['产出指标', '开展个案', '40个', '42个'],
      ['满意度指标', '服务对象满意度', '90%', '95%'],
    ];
    expect(items(rows)).toEqual([
      '产出指标 - 开展个案 40个 42个',
      '满意度指标 - 服务对象满意度 90% 95%',
    ]);
  });

  it('is the second one under goals, and none beside three levels', () => {
    const one = ['一级指标', '指标类型', ...heads];
    expect(items([one, ['年度绩效目标', '产出指标', '开展个案', '40个', '42个']])).toEqual([
      '年度绩效目标 产出指标 开展个案 40个 42个',
    ]);
    const three = ['一级指标', '二级指标', '三级指标', '指标类型', '目标值', '完成值'];
    expect(items([three, ['产出指标', '数量指标', '开展个案', '定量', '40个', '42个']])).toEqual([
      '产出指标 数量指标 开展个案 40个 42个',
    ]);
  });

  it('of services makes a list of indicators', () => {
    const rows = [
      ['指标类型', ...heads],
      ['个案', '专业个案（个）', 40, 42],
      ['小组', '专业小组（个）', 20, 18],
    ];
    expect(items(rows)).toBeUndefined();
  });
});

it.each([
  [['2022年完成值', '2023年目标值', '2023年完成值'], [38, 40, 42], '40 42'],
  [['2023年目标值', '2023年完成值', '2024年目标值'], [40, 42, 45], '40 42'],
  [['2022年完成值', '2023年目标值', '备注'], [38, 40, ''], '40 -'],
])('of %j one year counts', (heads, figures, told) => {
  const rows = [
    ['一级指标', '二级指标', '三级指标', ...heads],
    ['产出指标', '数量指标', '个案', ...figures],
  ];
  expect(items(rows)).toEqual([`产出指标 数量指标 个案 ${told}`]);
});

it('the table of all that an office spends is not surely one of the station', () => {
  const rows = (title: string) => [[title], ...form().slice(8)];
  const isSure = (title: string) =>
    recogniseDrawn(rows(title), { name: '社工站' }).tables.map((table) => table.isSure);
  expect(isSure('松岭街社工站项目支出绩效自评表')).toEqual([true]);
  expect(isSure('松岭街道办事处部门整体支出绩效自评表')).toEqual([false]);
});
