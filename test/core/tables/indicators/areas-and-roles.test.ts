import { describe, expect, it } from 'vitest';
import { indicatorFacts, recogniseDrawn } from '../facts.ts';
import type { Drawn, SheetOptions } from '../sheet-of.ts';

function facts(rows: readonly (readonly Drawn[])[], options: SheetOptions = { name: '指标' }) {
  return indicatorFacts(recogniseDrawn(rows, options));
}

describe('areas under one another', () => {
  it('go on over a blank row and a row whose figures are still to come', () => {
    expect(
      facts(
        [
          ['所属片区', '服务指标', '计量单位', '协议量', '完成量'],
          ['片区1', '个案', '个', 10, 9],
          ['', '小组', '个', 5, 5],
          [],
          ['片区2', '个案', '个', 10, 8],
          ['', '小组', '个', 5, 5],
          ['片区3', '个案', '个', '', ''],
          ['', '小组', '个', 5, 3],
          ['总计', '个案', '个', 20, 17],
          ['', '小组', '个', 15, 13],
        ],
        { name: '社工站指标' },
      ).map(([name, , , area, target]) => [name, area, target]),
    ).toEqual([
      ['个案', '片区1', 'D2 10'],
      ['小组', '片区1', 'D3 5'],
      ['个案', '片区2', 'D5 10'],
      ['小组', '片区2', 'D6 5'],
      ['小组', '片区3', 'D8 5'],
      ['个案', '*', 'D9 20'],
      ['小组', '*', 'D10 15'],
    ]);
  });

  it('are names where they read as a number with a unit: 一社区, 二站', () => {
    expect(
      facts([
        ['各社区电访服务完成情况表'],
        ['社区名称', '目标任务（次）', '完成任务（次）', '完成进度'],
        ['全街合计', 700, 643, '91.86%'],
        ['一社区', 300, 280, '93.33%'],
        ['二社区', 400, 363, '90.75%'],
      ]),
    ).toEqual([
      ['电访', '次数', '次', '*', 'B3 700', 'C3 643', 'D3 91.86%'],
      ['电访', '次数', '次', '一社区', 'B4 300', 'C4 280', 'D4 93.33%'],
      ['电访', '次数', '次', '二社区', 'B5 400', 'C5 363', 'D5 90.75%'],
    ]);
  });

  const between = (...rows: readonly (readonly Drawn[])[]) =>
    facts([['红山街社工站指标完成情况'], ['片区', '电访', '个案'], ...rows]);

  it('have 协议指标 over them and 完成率 beneath for the total', () => {
    expect(
      between(
        ['协议指标', 1200, 30],
        ['片区一', 600, 12],
        ['片区二', 530, 16],
        ['合计', 1130, 28],
        ['完成率', '94.17%', '93.33%'],
      ),
    ).toEqual([
      ['电访', null, null, '*', 'B3 1200', 'B6 1130', 'B7 94.17%'],
      ['个案', null, null, '*', 'C3 30', 'C6 28', 'C7 93.33%'],
      ['电访', null, null, '片区一', '', 'B4 600', ''],
      ['个案', null, null, '片区一', '', 'C4 12', ''],
      ['电访', null, null, '片区二', '', 'B5 530', ''],
      ['个案', null, null, '片区二', '', 'C5 16', ''],
    ]);
  });

  it('leave the total open where no row sums them up', () => {
    expect(
      between(
        ['片区一', 600, 12],
        ['片区二', 530, 16],
        ['协议指标', 1200, 30],
        ['完成率', '94.17%', '93.33%'],
      ).slice(-2),
    ).toEqual([
      ['电访', null, null, '*', 'B5 1200', '', 'B6 94.17%'],
      ['个案', null, null, '*', 'C5 30', '', 'C6 93.33%'],
    ]);
  });
});

describe('figures merged over the areas of a service', () => {
  it('are of the service, and of no area', () => {
    expect(
      facts(
        [
          ['服务内容', '片区', '协议指标', '完成量', '完成率'],
          ['个案', '东片区', 30, 12, '93.33%'],
          ['', '西片区', '', 16, ''],
          ['小组', '东片区', 20, 8, '90%'],
          ['', '西片区', '', 10, ''],
        ],
        { name: '指标', merges: ['A2:A3', 'C2:C3', 'E2:E3', 'A4:A5', 'C4:C5', 'E4:E5'] },
      ),
    ).toEqual([
      ['个案', null, null, '东片区', '', 'D2 12', ''],
      ['个案', null, null, '西片区', '', 'D3 16', ''],
      ['个案', null, null, '*', 'C2 30', '', 'E2 93.33%'],
      ['小组', null, null, '东片区', '', 'D4 8', ''],
      ['小组', null, null, '西片区', '', 'D5 10', ''],
      ['小组', null, null, '*', 'C4 20', '', 'E4 90%'],
    ]);
  });
});

describe('one column of rates beside two measures', () => {
  const rows = (...rates: readonly string[]) => [
    ['服务项目', '目标', '', '完成', '', '完成率'],
    ['', '场次', '人次', '场次', '人次', ''],
    ['长者活动', 12, 360, 6, 200, rates[0]],
    ['亲子活动', 8, 240, 5, 160, rates[1]],
  ];
  const merges = ['A1:A2', 'B1:C1', 'D1:E1', 'F1:F2'];
  const ratesOf = (...rates: readonly string[]) =>
    facts(rows(...rates), { name: '指标', merges }).map(([name, measure, , , , , rate]) => [
      name,
      measure,
      rate,
    ]);

  it('is of the measure that it fits', () => {
    expect(ratesOf('50%', '62.5%')).toEqual([
      ['长者活动', '场次', 'F3 50%'],
      ['长者活动', '人次', ''],
      ['亲子活动', '场次', 'F4 62.5%'],
      ['亲子活动', '人次', ''],
    ]);
    expect(ratesOf('55.56%', '66.67%')).toEqual([
      ['长者活动', '场次', ''],
      ['长者活动', '人次', 'F3 55.56%'],
      ['亲子活动', '场次', ''],
      ['亲子活动', '人次', 'F4 66.67%'],
    ]);
  });
});

describe('a line that names one service', () => {
  it('names it for rows that only measure', () => {
    expect(
      facts([
        ['一、个案服务完成情况'],
        ['序号', '指标', '协议要求', '半年完成', '完成率'],
        [1, '开案数', 30, 31, '103.33%'],
        [2, '面谈节数', 180, 175, '97.22%'],
      ]),
    ).toEqual([
      ['个案', '接案数', '个', null, 'C3 30', 'D3 31', 'E3 103.33%'],
      ['个案', '节数', '节', null, 'C4 180', 'D4 175', 'E4 97.22%'],
    ]);
  });
});

describe('roles under one another, services across', () => {
  const services = ['典型案例（份）', '社区讲座（人次）', '参与街道党组织活动（小时）'];
  const read = [
    ['典型案例', '份数', '份', null, 'C3 43', 'C4 21', 'C5 48.84%'],
    ['社区讲座', '人次', '人次', null, 'D3 435', 'D4 533', 'D5 122.53%'],
    ['参与街道党组织活动', '小时', '小时', null, 'E3 90', 'E4 143', 'E5 158.89%'],
  ];
  const drawn = [
    ['松岭街社工站服务量完成进度表'],
    ['服务内容', null, ...services],
    ['协议指标', null, 43, 435, 90],
    ['完成情况', null, 21, 533, 143],
    ['指标完成率', null, '48.84%', '122.53%', '158.89%'],
  ];

  it.each([
    ['no blank row', 5],
    ['a blank row under the heads', 2],
    ['a blank row under the targets', 3],
    ['a blank row over the rates', 4],
  ])('are one table with a blank column behind the roles and %s', (_, at) => {
    const moved = (text: string | null) =>
      text?.replace(/^([A-Z])(\d)/u, (_all, column: string, row: string) =>
        Number(row) > at && at < 5 ? `${column}${Number(row) + 1}` : `${column}${row}`,
      ) ?? null;
    const rows = [...drawn.slice(0, at), ...(at < 5 ? [[]] : []), ...drawn.slice(at)];
    expect(facts(rows, { merges: ['A1:E1'] })).toEqual(read.map((line) => line.map(moved)));
  });
});
