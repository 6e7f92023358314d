import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPosition } from '../../../../src/core/cells/a1.ts';
import type { PerformanceTable } from '../../../../src/core/tables/facts/performance-table.ts';
import { recogniseTables } from '../../../../src/core/tables/recognise-tables.ts';
import { bookOf, kindsOf, printed, recogniseDrawn, tablesOf } from '../facts.ts';
import { type Drawn, type SheetOptions, sheetOf } from '../sheet-of.ts';

type Rows = readonly (readonly Drawn[])[];

function tableOf(rows: Rows, options: SheetOptions = {}): PerformanceTable | undefined {
  const named = { name: '社工站绩效目标表', ...options };
  return tablesOf(recogniseDrawn(rows, named), 'performance')[0];
}

/** Levels, the cells of target and completed, marks. */
function facts(rows: Rows, options: SheetOptions = {}): readonly (readonly string[])[] {
  return (tableOf(rows, options)?.rows ?? []).map((row) => [
    [row.level1, row.level2, row.level3].map((label) => label?.text ?? '').join(' > '),
    [row.target, row.completed].map((one) => (one ? formatPosition(one.cell) : '-')).join(' '),
    [row.full, row.score].map((one) => printed(one)).join(' '),
  ]);
}

const head = ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'];

describe('a three-level table', () => {
  const rows: Rows = [
    head,
    ['产出指标', '数量指标', '个案服务', '60个', '66个', 15, 15],
    ['', '', '小组服务', '30个', '27个', 15, 13.5],
    ['', '质量指标', '服务达标率', '≥95%', '96%', 20, 20],
    ['满意度指标', '服务对象满意度指标', '满意度', '≥90%', '94%', 10, 10],
    ['总分', '', '', '', '', 60, 58.5],
  ];
  const read = [
    ['产出指标 > 数量指标 > 个案服务', 'D2 E2', 'F2 15 G2 15'],
    ['产出指标 > 数量指标 > 小组服务', 'D3 E3', 'F3 15 G3 13.5'],
    ['产出指标 > 质量指标 > 服务达标率', 'D4 E4', 'F4 20 G4 20'],
    ['满意度指标 > 服务对象满意度指标 > 满意度', 'D5 E5', 'F5 10 G5 10'],
  ];

  it('takes labels left empty from above', () => {
    expect(facts(rows)).toEqual(read);
  });

  it('takes merged labels for all their rows', () => {
    expect(facts(rows, { merges: ['A2:A4', 'B2:B3', 'A6:E6'] })).toEqual(read);
  });

  it('has its total, and no row of it', () => {
    const table = tableOf(rows, { merges: ['A6:E6'] });
    expect([printed(table?.total?.full ?? null), printed(table?.total?.score ?? null)]).toEqual([
      'F6 60',
      'G6 58.5',
    ]);
  });

  it('may have two levels, and other columns', () => {
    expect(
      facts([
        ['序号', '一级指标', '二级指标', '目标值', '完成情况', '完成率', '未完成原因'],
        [1, '产出', '个案服务', '60个', '66个', '110%', ''],
        [2, '', '小组服务', '30个', '27个', '90%', '疫情'],
      ]),
    ).toEqual([
      ['产出 > 个案服务 > ', 'D2 E2', ' '],
      ['产出 > 小组服务 > ', 'D3 E3', ' '],
    ]);
  });

  it('may have heads of two rows', () => {
    expect(
      facts(
        [
          ['一级指标', '二级指标', '三级指标', '指标值', ''],
          ['', '', '', '年初目标值', '实际完成值'],
          ['产出指标', '数量指标', '个案', '60个', '66个'],
        ],
        { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1'] },
      ),
    ).toEqual([['产出指标 > 数量指标 > 个案', 'D3 E3', ' ']]);
  });

  it('goes on over a blank row and heads said again, and ends at a note', () => {
    const [heads = [], first = [], second = []] = rows;
    expect(
      facts([
        heads,
        first,
        heads,
        second,
        [],
        first,
        ['注：以上数据由社工站提供，统计截至2023年12月31日。'],
      ]).map(([path]) => path),
    ).toEqual([read[0]?.[0], read[1]?.[0], read[0]?.[0]]);
  });

  it('has first-level weights from labels, or from cells as tall as they', () => {
    const weights = (table: PerformanceTable | undefined) =>
      table?.levels.map(({ name, weight }) => `${name} ${printed(weight)}`);
    expect(
      weights(
        tableOf([
          ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值'],
          ['产出指标（50%）', '数量指标', '个案', '1个', '1个'],
          ['效益指标(30分)', '社会效益', '志愿者', '1人', '1人'],
        ]),
      ),
    ).toEqual(['产出指标 A2 50%', '效益指标 A3 30']);
    expect(
      weights(
        tableOf(
          [
            ['一级指标', '权重', '三级指标', '年度指标值', '实际完成值'],
            ['产出指标', '50%', '个案', '1个', '1个'],
            ['', '', '小组', '1个', '1个'],
          ],
          { merges: ['A2:A3', 'B2:B3'] },
        ),
      ),
    ).toEqual(['产出指标 B2 50%']);
  });

  it('of a form has budget execution from the row of the whole money', () => {
    const table = tableOf(
      [
        ['社工站项目支出绩效自评表'],
        [
          '项目资金（万元）',
          '',
          '年初预算数',
          '全年预算数',
          '全年执行数',
          '分值',
          '执行率',
          '得分',
        ],
        ['', '年度资金总额', 240, 250, 225, 10, '90%', 9],
        ['', '其中：财政拨款', 240, 250, 225, '—', '—', '—'],
        ['绩效指标', ...head],
        ['', '产出指标', '数量指标', '个案服务', '60个', '66个', 15, 15],
      ],
      { merges: ['A2:A4', 'A5:A6'] },
    );
    const execution = table?.execution;
    expect(
      [execution?.budget, execution?.spent, execution?.rate, execution?.full, execution?.score].map(
        (one) => printed(one ?? null),
      ),
    ).toEqual(['D3 250', 'E3 225', 'G3 90%', 'F3 10', 'H3 9']);
  });
});

describe('the stage of a form', () => {
  const heads = ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值'];
  const row = ['产出指标', '数量指标', '个案服务', '每季度15个', '66个'];
  const stageOf = (title: string, columns: readonly string[] = heads) =>
    tableOf([[title], ['（2023年度）'], columns, row], { name: '表1' })?.stage;

  it.each([
    ['a self-evaluation looks back on the year', '社工站项目支出绩效自评表', 'final'],
    ['monitoring looks at a part of it', '社工站绩效运行监控表', 'mid'],
    ['so does a self-evaluation at mid-term', '社工站绩效自评表（中期）', 'mid'],
    ['goals say nothing', '社工站绩效目标完成情况表', null],
  ])('%s', (_, title, stage) => {
    expect(stageOf(title)).toBe(stage);
  });

  it('is told by its heads too', () => {
    const columns = [...heads.slice(0, 4), '1-6月执行情况'];
    expect(stageOf('社工站项目绩效表', columns)).toBe('mid');
    expect(facts([columns, row])).toEqual([['产出指标 > 数量指标 > 个案服务', 'D2 E2', ' ']]);
  });

  it('is none where nothing was completed yet', () => {
    expect(stageOf('社工站项目支出绩效自评表', heads.slice(0, 4))).toBeNull();
  });
});

it('takes bounds from a column of signs', () => {
  const table = tableOf([
    ['一级指标', '二级指标', '三级指标', '指标性质', '指标值', '计量单位', '实际完成值'],
    ['产出指标', '数量指标', '个案', '≥', 30, '个', 33],
    ['', '成本指标', '服务成本', '小于等于', 60, '万元', 58],
    ['', '数量指标', '社工人数', '=', 6, '人', 6],
    ['', '质量指标', '投诉', '反向', 2, '次', 0],
    ['', '质量指标', '制度', '定性', '健全', '', '健全'],
  ]);
  expect(
    table?.rows.map(({ target }) =>
      target?.reading.kind === 'figure' ? target.reading.figure.bound : target?.reading.kind,
    ),
  ).toEqual(['at-least', 'at-most', null, 'at-most', 'text']);
});

describe('a table of levels without the words of a station', () => {
  const kpi: Rows = [
    ['一级指标', '二级指标', '三级指标', '目标值', '实际值', '权重'],
    ['财务', '收入', '营业额', '1000万', '900万', 30],
    ['客户', '满意', '客户满意度', '90%', '92%', 20],
  ];
  const school: Rows = [
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值'],
    ['产出指标', '数量指标', '培训教师人数', '60人', '66人'],
    ['效益指标', '社会效益', '升学率', '90%', '92%'],
  ];

  it.each([
    ["a company's", kpi],
    ["a school's", school],
  ])('is not surely one of ours: %s', (_, rows) => {
    const { tables } = recogniseDrawn(rows, { name: '考核表' });
    expect(tables.filter(({ isSure }) => isSure)).toEqual([]);
  });

  it('is one in a station’s workbook', () => {
    const project = sheetOf([['社工站', '甲街社工服务站']], { name: '项目信息' });
    const sheet = sheetOf(
      [
        ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值'],
        ['产出指标', '数量指标', '服务人次', '60人次', '66人次'],
      ],
      { name: '目标' },
    );
    expect(kindsOf(recogniseTables(bookOf(project, sheet)))).toContain('performance');
  });

  it('of scores alone is no table of performance', () => {
    expect(
      kindsOf(
        recogniseDrawn(
          [
            ['一级指标', '二级指标', '分值', '得分'],
            ['第三方评估', '服务监测', 10, 9],
            ['', '服务成效', 15, 13],
          ],
          { name: '社工站评分' },
        ),
      ),
    ).toEqual(['scores']);
  });
});

describe('hostile sheets', () => {
  it('of heads and anything under them do not throw', () => {
    const cell = fc.oneof(
      fc.constantFrom<Drawn>(
        ...head,
        '总分',
        '等级',
        '',
        null,
        '产出指标（50%）',
        '1.个案2个；2.小组3个',
      ),
      fc.string({ maxLength: 12 }),
      fc.double(),
      fc.boolean(),
      fc.constant({ value: null, formula: '=1/0' }),
    );
    const merges = fc.array(fc.constantFrom('A1:B2', 'A2:A6', 'C1:C9', 'B3:E3', 'A1:G1'), {
      maxLength: 3,
    });
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 10 }),
        merges,
        (rows, areas) => {
          const { tables } = recogniseDrawn([head, ...rows], { name: '社工站', merges: areas });
          expect(tables.every(({ place }) => place.bottom >= place.top)).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });
});

it('the whole year behind a blank column counts before its halves', () => {
  const rows: Rows = [
    [
      '一级指标',
      '二级指标',
      '三级指标',
      '目标值',
      '上半年完成情况',
      '下半年完成情况',
      '',
      '全年完成值',
    ],
    ['产出指标', '数量指标', '个案服务', '60个', '30个', '36个', '', '66个'],
    ['效益指标', '社会效益指标', '志愿者', '20人', '12人', '10人', '', '22人'],
  ];
  expect(facts(rows).map(([, cells]) => cells)).toEqual(['D2 H2', 'D3 H3']);
});

it('of a mid-term and a final quantity the final counts, and so does its score', () => {
  const rows: Rows = [
    [
      '一级指标',
      '二级指标',
      '三级指标',
      '目标值',
      '中期完成值',
      '末期完成值',
      '分值',
      '中期得分',
      '末期得分',
    ],
    ['产出指标', '数量指标', '个案服务', '60个', '30个', '66个', 20, 10, 20],
    ['效益指标', '社会效益指标', '志愿者', '20人', '12人', '22人', 20, 12, 20],
  ];
  expect(facts(rows).map(([, ...cells]) => cells)).toEqual([
    ['D2 F2', 'G2 20 I2 20'],
    ['D3 F3', 'G3 20 I3 20'],
  ]);
});

it.each([
  ['设定目标', '达成情况', '最终得分'],
  ['考核目标', '完成数', '专家评分'],
  ['年度计划', '全年完成情况', '审核得分'],
])('%s, %s and %s head the figures of a form', (target, completed, score) => {
  const rows: Rows = [
    ['一级指标', '二级指标', '三级指标', target, '半年完成值', completed, '分值', score],
    ['产出指标', '数量指标', '个案服务', '60个', '30个', '66个', 20, 20],
    ['效益指标', '社会效益指标', '志愿者', '20人', '12人', '22人', 20, 19],
  ];
  expect(facts(rows).map(([, ...cells]) => cells)).toEqual([
    ['D2 F2', 'G2 20 H2 20'],
    ['D3 F3', 'G3 20 H3 19'],
  ]);
});

it.each([
  ['年度计划', '完成数'],
  ['指标要求', '完成情况'],
  ['年度目标', '完成量'],
])('services under 一级指标 and 二级指标 with %s and %s are a list of services', (...heads) => {
  const rows: Rows = [
    ['石壁街社工服务站指标完成情况'],
    ['序号', '一级指标', '二级指标', '单位', ...heads, '完成率'],
    [1, '养老服务', '入户走访', '户次', 200, 210, '105%'],
    [2, '', '电话探访', '人次', 300, 280, '93.33%'],
    [3, '儿童服务', '小组活动', '个', 12, 12, '100%'],
  ];
  expect(kindsOf(recogniseDrawn(rows, { name: '指标' }))).toEqual(['indicators']);
});
