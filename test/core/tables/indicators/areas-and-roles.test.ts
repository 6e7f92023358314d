import { describe, expect, it } from 'vitest';
import { indicatorFacts, recogniseDrawn } from '../facts.ts';
import type { Drawn, SheetOptions } from '../sheet-of.ts';

function facts(rows: readonly (readonly Drawn[])[], options: SheetOptions = { name: '指标' }) {
  return indicatorFacts(recogniseDrawn(rows, options));
}

describe('areas under one another', () => {
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
