import { describe, expect, it } from 'vitest';
import { indicatorFacts, kindsOf, recogniseDrawn } from '../facts.ts';
import type { Drawn } from '../sheet-of.ts';

type Rows = readonly (readonly Drawn[])[];

const title = ['甲街社工站服务指标完成情况表'];
const read = (rows: Rows) => recogniseDrawn([title, ...rows], { name: '指标' });
const facts = (rows: Rows) =>
  indicatorFacts(read(rows)).map(([name, , , , ...rest]) => [name, ...rest]);

describe('beside target and quantity', () => {
  it.each([
    ['指标类型', '核心', '一般'],
    ['服务方式', '面谈', '小组'],
    ['等次', '优', '良'],
    ['完成时限', '2024年6月', '2024年6月'],
    ['自评', '完成', '未完成'],
    ['所属领域', '长者', '青少年'],
    ['月均完成', 2, 7],
    ['预计完成率', '100%', '100%'],
    ['全年预计完成', 12, 48],
    ['进度要求', '50%', '50%'],
  ])('%s tells neither services nor quantities', (head, first, second) => {
    expect(
      facts([
        ['服务内容', '年度目标', head, '实际完成', '完成率'],
        ['个案服务（个）', 12, first, 9, '75%'],
        ['小组活动（节）', 48, second, 50, '104.17%'],
      ]),
    ).toEqual([
      ['个案服务', 'B3 12', 'D3 9', 'E3 75%'],
      ['小组活动', 'B4 48', 'D4 50', 'E4 104.17%'],
    ]);
  });

  it('names of a second list with its own target and quantity are services', () => {
    expect(
      facts([
        ['服务内容', '年度目标', '实际完成', '活动名称', '年度目标', '实际完成'],
        ['个案服务（个）', 12, 9, '社区活动（场）', 24, 20],
        ['小组活动（节）', 48, 50, '入户探访（户次）', 600, 580],
      ]).map(([name]) => name),
    ).toEqual(['个案服务', '小组活动', '社区活动', '入户探访']);
  });

  it('预计完成 is the target where nothing else is', () => {
    expect(
      facts([
        ['服务内容', '预计完成', '实际完成', '完成率'],
        ['个案服务（个）', 12, 9, '75%'],
        ['小组活动（节）', 48, 50, '104.17%'],
      ]),
    ).toEqual([
      ['个案服务', 'B3 12', 'C3 9', 'D3 75%'],
      ['小组活动', 'B4 48', 'C4 50', 'D4 104.17%'],
    ]);
  });

  it('what each service may cost makes no budget of the list', () => {
    const list = read([
      ['服务内容', '年度目标', '实际完成', '经费预算', '已支出', '完成率'],
      ['个案服务（个）', 12, 9, 1000, 900, '75%'],
      ['小组活动（节）', 48, 50, 2000, 1800, '104.17%'],
    ]);
    expect(kindsOf(list)).toEqual(['indicators']);
    expect(indicatorFacts(list).map((entry) => entry.slice(4))).toEqual([
      ['B3 12', 'C3 9', 'F3 75%'],
      ['B4 48', 'C4 50', 'F4 104.17%'],
    ]);
  });
});
