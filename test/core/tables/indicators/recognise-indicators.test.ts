import { describe, expect, it } from 'vitest';
import { indicatorFacts, kindsOf, printed, recogniseDrawn, tablesOf } from '../facts.ts';
import type { Drawn, SheetOptions } from '../sheet-of.ts';

const percent = (value: number): Drawn => ({ value, format: '0.00%' });

function facts(rows: readonly (readonly Drawn[])[], options: SheetOptions = { name: '指标' }) {
  return indicatorFacts(recogniseDrawn(rows, options));
}

describe('areas as rows, indicators across', () => {
  const expected = [
    ['电访', null, null, '*', 'B3 300', 'C3 150', 'D3 50%'],
    ['小组', '人次', '人次', '*', 'E3 60', 'F3 30', 'G3 50%'],
    ['电访', null, null, '片区一', 'B4 none', 'C4 50', 'D4 none'],
    ['小组', '人次', '人次', '片区一', 'E4 20', 'F4 10', 'G4 50%'],
    ['电访', null, null, '片区二', 'B5 200', 'C5 100', 'D5 50%'],
    ['小组', '人次', '人次', '片区二', 'E5 40', 'F5 20', 'G5 50%'],
  ];

  it('takes a total row at the top for the total', () => {
    expect(
      facts(
        [
          ['服务片区', '电访', '', '', '小组'],
          ['', '协议量', '完成量', '百分比', '协议人次', '完成量', '百分比'],
          ['合计', 300, 150, '50%', 60, 30, '50%'],
          ['片区一', '/', 50, '/', 20, 10, '50%'],
          ['片区二', 200, 100, '50%', 40, 20, '50%'],
        ],
        { name: '指标', merges: ['A1:A2', 'B1:D1', 'E1:G1'] },
      ),
    ).toEqual(expected);
  });

  it('takes the measure from a middle header row', () => {
    expect(
      facts(
        [
          ['片区', '专业个案', '', '', '', '电访'],
          ['', '接案数', '', '节数', '', '数量'],
          ['', '协议量', '完成量', '协议量', '完成量', '协议量', '完成量'],
          ['东片', 10, 5, 20, 10, 30, 15],
          ['西片', 10, 5, 20, 10, 30, 15],
        ],
        { name: '指标', merges: ['A1:A3', 'B1:E1', 'F1:G1', 'B2:C2', 'D2:E2', 'F2:G2'] },
      ).slice(0, 3),
    ).toEqual([
      ['专业个案', '接案数', '个', '东片', 'B4 10', 'C4 5', ''],
      ['专业个案', '节数', '节', '东片', 'D4 20', 'E4 10', ''],
      ['电访', null, null, '东片', 'F4 30', 'G4 15', ''],
    ]);
  });

  it('puts together figures that stand apart under one role each', () => {
    expect(
      facts(
        [
          ['社区', '协议量', '', '完成量', '', '完成率'],
          ['', '电访', '探访', '电访', '探访', '电访', '探访'],
          ['文冲社区', 10, 20, 5, 10, '50%', '50%'],
          ['合计', 10, 20, 5, 10, '50%', '50%'],
        ],
        { name: '指标', merges: ['A1:A2', 'B1:C1', 'D1:E1', 'F1:G1'] },
      ),
    ).toEqual([
      ['电访', null, null, '文冲社区', 'B3 10', 'D3 5', 'F3 50%'],
      ['探访', null, null, '文冲社区', 'C3 20', 'E3 10', 'G3 50%'],
      ['电访', null, null, '*', 'B4 10', 'D4 5', 'F4 50%'],
      ['探访', null, null, '*', 'C4 20', 'E4 10', 'G4 50%'],
    ]);
  });

  it('reads service and role from one header row', () => {
    expect(
      facts([
        ['片区', '电访协议量', '电访完成量', '电访完成率', '探访协议量', '探访完成量'],
        ['片区1', 100, 50, '50%', 20, 10],
        ['总计', 100, 50, '50%', 20, 10],
      ]),
    ).toEqual([
      ['电访', null, null, '片区1', 'B2 100', 'C2 50', 'D2 50%'],
      ['探访', null, null, '片区1', 'E2 20', 'F2 10', ''],
      ['电访', null, null, '*', 'B3 100', 'C3 50', 'D3 50%'],
      ['探访', null, null, '*', 'E3 20', 'F3 10', ''],
    ]);
  });

  it('takes figures without a role for completed where the title says so', () => {
    expect(
      facts(
        [
          ['各片区服务完成情况统计表'],
          ['片区', '电访', '探访'],
          ['片区一', 10, 20],
          ['合计', 10, 20],
        ],
        { name: '统计', merges: ['A1:C1'] },
      ),
    ).toEqual([
      ['电访', null, null, '片区一', '', 'B3 10', ''],
      ['探访', null, null, '片区一', '', 'C3 20', ''],
      ['电访', null, null, '*', '', 'B4 10', ''],
      ['探访', null, null, '*', '', 'C4 20', ''],
    ]);
  });
});

describe('indicators as rows', () => {
  it('reads areas across', () => {
    const recognition = recogniseDrawn(
      [
        ['石壁街社工站服务指标完成情况（2023年7月1日至2023年11月30日）'],
        ['序号', '服务内容', '单位', '片区一', '', '', '合计'],
        ['', '', '', '协议量', '完成量', '完成率', '协议量', '完成量', '完成率'],
        [1, '投入社工人数', '人', 10, 10, '/', 21, 21, '/'],
        [2, '电访', '个', 100, 50, percent(0.5), 300, 150, percent(0.5)],
        [3, '入户探访', '户', 10, 5, percent(0.5), 30, 15, percent(0.5)],
      ],
      { name: '指标', merges: ['A1:I1', 'A2:A3', 'B2:B3', 'C2:C3', 'D2:F2', 'G2:I2'] },
    );
    expect(indicatorFacts(recognition)).toEqual([
      ['电访', '个数', '个', '片区一', 'D5 100', 'E5 50', 'F5 50%'],
      ['电访', '个数', '个', '*', 'G5 300', 'H5 150', 'I5 50%'],
      ['入户探访', '户数', '户', '片区一', 'D6 10', 'E6 5', 'F6 50%'],
      ['入户探访', '户数', '户', '*', 'G6 30', 'H6 15', 'I6 50%'],
    ]);
    const [table] = tablesOf(recognition, 'indicators');
    expect([table?.station, table?.titlePeriod]).toEqual([
      '石壁街社工站',
      { from: { year: 2023, month: 7, day: 1 }, to: { year: 2023, month: 11, day: 30 } },
    ]);
  });

  it('reads roles in rows', () => {
    expect(
      facts(
        [
          ['指标', '内容', '片区一', '合计'],
          ['电访', '协议量', 100, 300],
          ['', '完成量', 50, 150],
          ['', '完成率', '50%', '50%'],
          ['探访', '协议量', 20, 60],
          ['', '完成量', 10, 30],
          ['', '完成率', '50%', '50%'],
        ],
        { name: '指标', merges: ['A2:A4', 'A5:A7'] },
      ),
    ).toEqual([
      ['电访', null, null, '片区一', 'C2 100', 'C3 50', 'C4 50%'],
      ['电访', null, null, '*', 'D2 300', 'D3 150', 'D4 50%'],
      ['探访', null, null, '片区一', 'C5 20', 'C6 10', 'C7 50%'],
      ['探访', null, null, '*', 'D5 60', 'D6 30', 'D7 50%'],
    ]);
  });

  it('reads roles in the rows\u2019 own labels', () => {
    expect(
      facts([
        ['指标名称', '完成情况'],
        ['电访协议量', '3382个'],
        ['电访完成量', '2189个'],
        ['电访完成率', '64.73%'],
      ]),
    ).toEqual([['电访', '个数', '个', null, 'B2 3382', 'B3 2189', 'B4 64.73%']]);
  });

  it('reads areas and services both in rows', () => {
    const expected = (service: string, area: string, cells: readonly string[]) => [
      service,
      null,
      null,
      area,
      ...cells,
      '',
    ];
    expect(
      facts(
        [
          ['服务项目', '片区', '协议量', '完成量'],
          ['电访', '片区一', 100, 50],
          ['', '片区二', 200, 100],
          ['', '小计', 300, 150],
          ['探访', '片区一', 20, 10],
          ['', '片区二', 40, 20],
          ['', '小计', 60, 30],
        ],
        { name: '指标', merges: ['A2:A4', 'A5:A7'] },
      ),
    ).toEqual([
      expected('电访', '片区一', ['C2 100', 'D2 50']),
      expected('电访', '片区二', ['C3 200', 'D3 100']),
      expected('电访', '*', ['C4 300', 'D4 150']),
      expected('探访', '片区一', ['C5 20', 'D5 10']),
      expected('探访', '片区二', ['C6 40', 'D6 20']),
      expected('探访', '*', ['C7 60', 'D7 30']),
    ]);
  });
});

describe('a plain list', () => {
  it('takes the service from a merged or empty cell and the measure beside it', () => {
    expect(
      facts(
        [
          ['XX街社工站 2023年度指标完成情况'],
          ['服务类别', '指标内容', '单位', '年度指标', '累计完成', '完成比例', '备注'],
          ['专业个案', '接案数', '个', 90, 54, 0.6],
          ['', '节数', '节', 540, 308, 0.5704],
          ['专业小组', '小组个数', '个', 30, 17, 0.5667, '滞后'],
          ['', '人次', '人次', 1440, 944, 0.6556],
        ],
        { name: '指标', merges: ['A1:G1', 'A3:A4'] },
      ),
    ).toEqual([
      ['专业个案', '接案数', '个', null, 'D3 90', 'E3 54', 'F3 60%'],
      ['专业个案', '节数', '节', null, 'D4 540', 'E4 308', 'F4 57.04%'],
      ['专业小组', '个数', '个', null, 'D5 30', 'E5 17', 'F5 56.67%'],
      ['专业小组', '人次', '人次', null, 'D6 1440', 'E6 944', 'F6 65.56%'],
    ]);
  });

  it('reads figures in words, numbered labels and spread headers', () => {
    expect(
      facts([
        ['服 务 内 容', '协 议 指 标', '实 际 完 成', '完 成 百 分 比'],
        ['①电访', '3,382个', '2189个', '64.73％'],
        ['②探访', '不少于948户', '５３２户', '56.12%'],
        ['③个案（结案）', '90个', '14个', '15.56%'],
        ['/', '/', '/', '/'],
      ]),
    ).toEqual([
      ['电访', '个数', '个', null, 'B2 3382', 'C2 2189', 'D2 64.73%'],
      ['探访', '户数', '户', null, 'B3 948', 'C3 532', 'D3 56.12%'],
      ['个案', '结案数', '个', null, 'B4 90', 'C4 14', 'D4 15.56%'],
    ]);
  });

  it('needs no targets', () => {
    expect(
      facts([
        ['服务内容', '单位', '完成量', '完成协议指标量', '备注'],
        ['家访', '人次', 1118, '84.06%'],
        ['个案接案', '个', 51, '56.67%'],
        ['小组', '个', 20, '66.67%'],
      ]),
    ).toEqual([
      ['家访', '人次', '人次', null, '', 'C2 1118', 'D2 84.06%'],
      ['个案接案', '接案数', '个', null, '', 'C3 51', 'D3 56.67%'],
      ['小组', '个数', '个', null, '', 'C4 20', 'D4 66.67%'],
    ]);
  });

  it('passes over months beside what is done in all', () => {
    const recognition = recogniseDrawn(
      [
        ['XX街社工站服务指标完成情况表'],
        ['序号', '服务内容', '年度指标', '7月', '8月', '9月', '累计完成', '完成率'],
        [1, '电访', 1200, 100, 100, 300, 500, percent(0.4167)],
      ],
      { name: '指标', merges: ['A1:H1'] },
    );
    expect(indicatorFacts(recognition)).toEqual([
      ['电访', null, null, null, 'C3 1200', 'G3 500', 'H3 41.67%'],
    ]);
    expect(tablesOf(recognition, 'indicators')[0]?.unknownColumns).toEqual([]);
  });

  it('is read from lists side by side, with and without a blank column', () => {
    const rows = (gap: readonly Drawn[]): Drawn[][] => [
      ['服务内容', '协议量', '完成量', ...gap, '服务内容', '协议量', '完成量'],
      ['电访', 100, 50, ...gap, '小组', 10, 5],
      ['探访', 20, 10, ...gap, '个案', 20, 10],
      ['社区活动', 20, 10, ...gap, '/', '/', '/'],
    ];
    const names = (gap: readonly Drawn[]) => facts(rows(gap)).map(([name]) => name);
    expect(names([])).toEqual(['电访', '探访', '社区活动', '小组', '个案']);
    expect(names([null])).toEqual(['电访', '探访', '社区活动', '小组', '个案']);
  });

  it('keeps and shows columns without a role', () => {
    const recognition = recogniseDrawn([
      ['服务内容', '协议量', '完成量', '负责社区数'],
      ['电访', 100, 50, 3],
      ['探访', 20, 10, 4],
    ]);
    expect(tablesOf(recognition, 'indicators')[0]?.unknownColumns).toEqual([
      { header: '负责社区数', cell: { sheet: '表', row: 0, column: 3 } },
    ]);
  });
});

describe('rates', () => {
  const rateOf = (head: string, target: number, completed: number, rate: Drawn) =>
    facts([
      ['服务内容', '协议量', '完成量', head],
      ['电访', target, completed, rate],
      ['探访', 10, 5, '/'],
    ])[0]?.[6];

  it.each([
    ['a fraction shown as a percentage', '完成率', percent(0.6473), 'D2 64.73%'],
    ['a bare fraction', '完成率', 0.6473, 'D2 64.73%'],
    ['a bare percentage under a header with %', '完成率（%）', 64.73, 'D2 64.73%'],
    ['a bare percentage under a header without', '完成率', 64.73, 'D2 64.73%'],
    ['a bare fraction under a header with %', '完成率（%）', 0.6473, 'D2 64.73%'],
    ['text', '完成率', '64.73％', 'D2 64.73%'],
  ])('reads %s', (_, head, drawn, expected) => {
    expect(rateOf(head, 3382, 2189, drawn)).toBe(expected);
  });
});

describe('blocks with a header each', () => {
  const recognition = recogniseDrawn(
    [
      ['XX街社工站指标完成情况'],
      ['协议内容1：服务案例产出', '指标要求', '完成情况', '完成百分比'],
      ['', 2, 1, percent(0.5)],
      ['协议内容2：学习教育工作 (小时)', '指标要求', '完成情况', '完成百分比'],
      ['', 48, 24, percent(0.5)],
    ],
    { name: '协议内容', merges: ['A1:D1', 'A2:A3', 'A4:A5'] },
  );

  it('are one table', () => {
    expect(kindsOf(recognition)).toEqual(['indicators']);
    expect(indicatorFacts(recognition)).toEqual([
      ['服务案例产出', null, null, null, 'B3 2', 'C3 1', 'D3 50%'],
      ['学习教育工作', '小时', '小时', null, 'B5 48', 'C5 24', 'D5 50%'],
    ]);
  });
});

describe('workers put in', () => {
  it('are no indicator', () => {
    const recognition = recogniseDrawn(
      [
        ['服务片区', '投入社工人数', '电访', '', '探访'],
        ['', '', '协议量', '完成量', '协议量', '完成量'],
        ['片区一', 10, 100, 50, 10, 5],
        ['合计', 10, 100, 50, 10, 5],
      ],
      { name: '指标', merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1'] },
    );
    const [table] = tablesOf(recognition, 'indicators');
    expect(table?.entries.map(({ name }) => name)).toEqual(['电访', '探访', '电访', '探访']);
    expect(
      table?.workers.map(({ area, isTotal, stated }) => [area, isTotal, printed(stated)]),
    ).toEqual([
      ['片区一', false, 'B3 10'],
      [null, true, 'B4 10'],
    ]);
  });
});

describe('groups', () => {
  it('hold the entries that a total row closes', () => {
    const recognition = recogniseDrawn(
      [
        ['服务片区', '电访', '', '小组'],
        ['', '协议量', '完成量', '协议量', '完成量'],
        ['片区一', 100, 50, 10, 5],
        ['合计', 100, 50, 10, 5],
      ],
      { name: '指标', merges: ['A1:A2', 'B1:C1', 'D1:E1'] },
    );
    const groups = tablesOf(recognition, 'indicators')[0]?.entries.map(({ group }) => group) ?? [];
    expect([groups[0] === groups[2], groups[1] === groups[3], groups[0] === groups[1]]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('tell the same entry twice apart', () => {
    const recognition = recogniseDrawn([
      ['服务内容', '协议量', '完成量'],
      ['电访', 100, 50],
      ['探访', 10, 5],
      ['电访', 20, 10],
    ]);
    const groups = tablesOf(recognition, 'indicators')[0]?.entries.map(({ group }) => group) ?? [];
    expect(new Set(groups).size).toBe(3);
  });
});

describe('measures with their units in brackets', () => {
  it('are measures', () => {
    const found = facts([
      ['编号', '服务内容', '指标类型', '累计完成量', '达成率'],
      [1, '志愿者培训', '场次（场次）', 5, percent(0.3125)],
      [2, '普法宣传活动', '场次（场）', 11, percent(1.2222)],
      [null, null, '人次（人次）', 1465, percent(0.5073)],
    ]);
    expect(found.map((fact) => fact.slice(0, 3))).toEqual([
      ['志愿者培训', '场次', '场次'],
      ['普法宣传活动', '场次', '场'],
      ['普法宣传活动', '人次', '人次'],
    ]);
  });
});

describe('lists side by side', () => {
  it('are lists where the first one’s units are empty', () => {
    const found = facts([
      ['服务内容', '单位', '协议指标', '完成情况', '服务内容', '单位', '协议指标', '完成情况'],
      ['1、家访', null, 2154, 2069, '3、志愿者活动', '场', 49, 10],
      ['2、咨询服务', null, 203, 148, '4、专业督导', '小时', 37, 11],
    ]);
    expect(found.map(([name, , , area]) => [name, area])).toEqual([
      ['家访', null],
      ['咨询服务', null],
      ['志愿者活动', null],
      ['专业督导', null],
    ]);
  });
});
