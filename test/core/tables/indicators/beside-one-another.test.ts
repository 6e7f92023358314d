import { describe, expect, it } from 'vitest';
import { indicatorFacts, recogniseDrawn } from '../facts.ts';
import type { Drawn, SheetOptions } from '../sheet-of.ts';

const facts = (rows: readonly (readonly Drawn[])[], options: SheetOptions = {}) =>
  indicatorFacts(recogniseDrawn(rows, { name: '指标', ...options }));

describe('hours and quantities beside one another', () => {
  it('have targets, completed quantities and rates of their own', () => {
    expect(
      facts([
        ['甲街社工服务站工时及指标完成情况表'],
        [
          '服务领域',
          '服务指标',
          '年度合同工时（小时）',
          '年度合同数量',
          '已完成工时（小时）',
          '已完成数量',
          '工时完成率',
          '数量完成率',
        ],
        ['家庭', '个案', '720', '12', '360', '6', '50%', '50%'],
        ['', '探访', '1,200', '2,400', '640', '1,310', '53.33%', '54.58%'],
      ]),
    ).toEqual([
      ['个案', '小时', '小时', null, 'C3 720', 'E3 360', 'G3 50%'],
      ['个案', null, null, null, 'D3 12', 'F3 6', 'H3 50%'],
      ['探访', '小时', '小时', null, 'C4 1200', 'E4 640', 'G4 53.33%'],
      ['探访', null, null, null, 'D4 2400', 'F4 1310', 'H4 54.58%'],
    ]);
  });
});

describe('quarters beside the whole year', () => {
  it('are parts of it under heads that are not merged, too', () => {
    expect(
      facts([
        ['甲街社工站2024年度服务指标完成进度表'],
        ['服务类别', '指标', '年度目标', '第一季度', '', '第二季度', '', '累计完成', '', '备注'],
        ['', '', '', '计划', '完成', '计划', '完成', '数量', '完成率', ''],
        ['个案', '个案（例）', 20, 5, 5, 5, 6, 11, '55%', ''],
        ['小组', '小组（个）', 12, 3, 3, 3, 3, 6, '50%', ''],
        ['', '小组节数（节）', 72, 18, 18, 18, 18, 36, '50%', ''],
      ]),
    ).toEqual([
      ['个案', '个数', '例', null, 'C4 20', 'H4 11', 'I4 55%'],
      ['小组', '个数', '个', null, 'C5 12', 'H5 6', 'I5 50%'],
      ['小组节数', '节数', '节', null, 'C6 72', 'H6 36', 'I6 50%'],
    ]);
  });
});

describe('months from one to another with plan and actual of their own', () => {
  it('are parts of the year beside them, and no areas', () => {
    expect(
      facts([
        ['甲镇社工站年度服务计划与完成进度表'],
        ['服务内容', '单位', '年计划', '1-3月', '', '4—6月', '', '7月至9月', '', '累计完成'],
        ['', '', '', '计划', '完成', '计划', '完成', '计划', '完成', ''],
        ['探访', '户次', 480, 120, 118, 120, 131, 120, 96, 345],
        ['个案', '例', 20, 5, 4, 5, 6, 5, 5, 15],
      ]),
    ).toEqual([
      ['探访', null, '户次', null, 'C4 480', 'J4 345', ''],
      ['个案', '个数', '例', null, 'C5 20', 'J5 15', ''],
    ]);
  });
});

describe('what evaluators verified beside what was reported', () => {
  const head = ['服务内容', '计划数', '实际完成数', '核查数', '完成比例'];
  const title = ['甲街社工站服务产出核查表'];

  it('counts, and the rate with it', () => {
    expect(
      facts([title, head, ['个案', 10, 11, 10, '100%'], ['探访', 500, 530, 520, '104%']]),
    ).toEqual([
      ['个案', null, null, null, 'B3 10', 'D3 10', 'E3 100%'],
      ['探访', null, null, null, 'B4 500', 'D4 520', 'E4 104%'],
    ]);
  });

  it('does not while it is not filled everywhere', () => {
    expect(
      facts([title, head, ['个案', 10, 11, 10, '110%'], ['探访', 500, 530, '', '106%']]),
    ).toEqual([
      ['个案', null, null, null, 'B3 10', 'C3 11', 'E3 110%'],
      ['探访', null, null, null, 'B4 500', 'C4 530', 'E4 106%'],
    ]);
  });
});

describe('words where a verified quantity should stand', () => {
  it('leave the others what they are', () => {
    const rows = [
      ['甲街社工站服务产出核查表'],
      ['服务内容', '计划数', '实际完成数', '核查数'],
      ['个案', 10, 11, 10],
      ['探访', 500, 530, '见附件'],
    ];
    expect(facts(rows).map((entry) => entry.slice(4, 6))).toEqual([
      ['B3 10', 'D3 10'],
      ['B4 500', 'D4 text'],
    ]);
  });
});

describe('several measures in a cell', () => {
  const head = ['服务内容', '计划数', '完成数', '完成率'];
  const read = (...rows: readonly (readonly Drawn[])[]) =>
    facts([['甲街社工站服务指标'], head, ['个案（个）', 10, 10, '100%'], ...rows]).slice(1);

  it('are an entry each; the rate stays with the first', () => {
    expect(read(['小组活动（组/节）', '4组24节', '4组/26节', '100%'])).toEqual([
      ['小组活动', '个数', '组', null, 'B4 4', 'C4 4', 'D4 100%'],
      ['小组活动', '节数', '节', null, 'B4 24', 'C4 26', ''],
    ]);
  });

  it('have the rates that the cell of rates states of each', () => {
    expect(read(['个案', '20个/100节', '21个/108节', '105%/108%'])).toEqual([
      ['个案', '个数', '个', null, 'B4 20', 'C4 21', 'D4 105%'],
      ['个案', '节数', '节', null, 'B4 100', 'C4 108', 'D4 108%'],
    ]);
  });

  it.each([
    ['other measures', '4组24节', '4组120人次'],
    ['a single one', '4组24节', '4组'],
    ['a word between', '4组24节', '4组约24节'],
    ['the same measure twice', '4组24组', '4组24组'],
  ])('are not taken apart by halves: %s', (_, target, completed) => {
    expect(read(['小组活动', target, completed, '100%'])).toHaveLength(1);
  });
});

it('quantities of people reached stand beside those of a service, and head no rows', () => {
  expect(
    facts([
      ['甲街社工站2024年服务指标'],
      ['项目', '年度指标', '完成情况'],
      ['社区活动', '12场，服务不少于1000人次', '12场，1050人次'],
      ['小组', '6个，共36节', '6个，35节'],
      ['个案', '10个', '11个'],
    ]),
  ).toEqual([
    ['社区活动', '场次', '场', null, 'B3 12', 'C3 12', ''],
    ['社区活动', '人次', '人次', null, 'B3 1000', 'C3 1050', ''],
    ['小组', '个数', '个', null, 'B4 6', 'C4 6', ''],
    ['小组', '节数', '节', null, 'B4 36', 'C4 35', ''],
    ['个案', '个数', '个', null, 'B5 10', 'C5 11', ''],
  ]);
});

describe('one column of rates beside quantities and heads', () => {
  it('is of those that have targets, though a row’s is wrong', () => {
    expect(
      facts([
        ['甲街社工站服务量完成情况'],
        ['服务内容', '合同约定服务量', '实际服务量', '', '完成率'],
        ['', '', '数量', '服务人次', ''],
        ['低保对象探访', '300户次', '312户次', 312, '104%'],
        ['长者小组', '5个', '5个', 150, '100%'],
        ['儿童小组', '4个', '4个', 96, '110%'],
      ]),
    ).toEqual([
      ['低保对象探访', null, '户次', null, 'B4 300', 'C4 312', 'E4 104%'],
      ['低保对象探访', '人次', '人次', null, '', 'D4 312', ''],
      ['长者小组', '个数', '个', null, 'B5 5', 'C5 5', 'E5 100%'],
      ['长者小组', '人次', '人次', null, '', 'D5 150', ''],
      ['儿童小组', '个数', '个', null, 'B6 4', 'C6 4', 'E6 110%'],
      ['儿童小组', '人次', '人次', null, '', 'D6 96', ''],
    ]);
  });
});

describe('half years beside the whole year', () => {
  it('are parts of it, with their targets and rates', () => {
    expect(
      facts([
        ['甲街社工站服务指标完成表'],
        ['服务内容', '上半年指标', '上半年完成', '上半年完成率', '下半年指标', '下半年完成'].concat(
          ['下半年完成率', '全年指标', '全年完成', '全年完成率'],
        ),
        ['个案', 10, 11, '110%', 10, '', '', 20, 11, '55%'],
        ['小组', 3, 3, '100%', 3, '', '', 6, 3, '50%'],
      ]),
    ).toEqual([
      ['个案', null, null, null, 'H3 20', 'I3 11', 'J3 55%'],
      ['小组', null, null, null, 'H4 6', 'I4 3', 'J4 50%'],
    ]);
  });

  it('超额完成比例 is no area and no rate', () => {
    expect(
      facts([
        ['甲街社工站服务产出'],
        ['产出指标', '协议数量', '实际数量', '超额完成数量', '超额完成比例'],
        ['个案', 20, 24, 4, '20%'],
        ['小组', 6, 6, 0, '0%'],
      ]),
    ).toEqual([
      ['个案', null, null, null, 'B3 20', 'C3 24', ''],
      ['小组', null, null, null, 'B4 6', 'C4 6', ''],
    ]);
  });
});

describe('lists under areas beside one another', () => {
  const drawn = (...areas: readonly string[]) => [
    ['某街社工站服务指标'],
    areas.flatMap((area) => [area, '', '']),
    areas.flatMap(() => ['服务', '目标', '完成']),
    areas.flatMap((_, at) => ['个案', 8 - at, 7]),
    areas.flatMap((_, at) => ['小组', 3 + at, 3]),
  ];
  const told = (areas: readonly string[], merges: readonly string[]) =>
    facts(drawn(...areas), { merges }).map(([name, , , area, ...figures]) => [
      name,
      area,
      ...figures,
    ]);

  it('are each of its area', () => {
    expect(told(['东片区', '西片区'], ['A1:F1', 'A2:C2', 'D2:F2'])).toEqual([
      ['个案', '东片区', 'B4 8', 'C4 7', ''],
      ['小组', '东片区', 'B5 3', 'C5 3', ''],
      ['个案', '西片区', 'E4 7', 'F4 7', ''],
      ['小组', '西片区', 'E5 4', 'F5 3', ''],
    ]);
  });

  it('and the last is of their sum', () => {
    expect(
      told(['东片区', '西片区', '合计'], ['A1:I1', 'A2:C2', 'D2:F2', 'G2:I2']).map(
        ([name, area]) => [name, area],
      ),
    ).toEqual([
      ['个案', '东片区'],
      ['小组', '东片区'],
      ['个案', '西片区'],
      ['小组', '西片区'],
      ['个案', '*'],
      ['小组', '*'],
    ]);
  });
});
