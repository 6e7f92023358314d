import { describe, expect, it } from 'vitest';
import { indicatorFacts, recogniseDrawn } from '../facts.ts';
import type { Drawn } from '../sheet-of.ts';

/** Service, area, target, completed. */
function facts(rows: readonly (readonly Drawn[])[], merges: readonly string[] = []) {
  return indicatorFacts(recogniseDrawn([['某街社工站服务指标'], ...rows], { merges })).map(
    ([name, , , area, target, completed]) => [name, area, target, completed],
  );
}

describe('several targets beside one completed quantity', () => {
  const head = ['任务名称', '市级任务数', '镇级任务数', '完成数'];
  const rows = [
    ['入户走访', 1200, 1300, 1310],
    ['个案服务', 20, 24, 24],
    ['小组服务', 8, 10, 9],
  ];

  it('the one that the printed rates were reckoned with counts', () => {
    const rates = ['100.77%', '100.00%', '90.00%'];
    const rated = rows.map((row, at) => [...row, rates[at]]);
    expect(facts([[...head, '完成率'], ...rated])).toEqual([
      ['入户走访', null, 'C3 1300', 'D3 1310'],
      ['个案服务', null, 'C4 24', 'D4 24'],
      ['小组服务', null, 'C5 10', 'D5 9'],
    ]);
  });

  it('of levels that nothing tells apart none counts', () => {
    expect(facts([head, ...rows])).toEqual([
      ['入户走访', null, '', 'D3 1310'],
      ['个案服务', null, '', 'D4 24'],
      ['小组服务', null, '', 'D5 9'],
    ]);
  });
});

describe('what was done up to each quarter', () => {
  const head = [
    ['服务内容', '年度总量', '第一季度', '', '第二季度', '', '第三季度', ''],
    ['', '', '本季', '累计', '本季', '累计', '本季', '累计'],
  ];
  const merges = ['A2:A3', 'B2:B3', 'C2:D2', 'E2:F2', 'G2:H2'];

  it('the last that is filled counts', () => {
    const whole = [
      ['个案', 40, 10, 10, 11, 21, 9, 30],
      ['小组', 16, 4, 4, 4, 8, 4, 12],
    ];
    expect(facts([...head, ...whole], merges)).toEqual([
      ['个案', null, 'B4 40', 'H4 30'],
      ['小组', null, 'B5 16', 'H5 12'],
    ]);
    const half = whole.map((row) => [...row.slice(0, 6), '', '']);
    expect(facts([...head, ...half], merges)).toEqual([
      ['个案', null, 'B4 40', 'F4 21'],
      ['小组', null, 'B5 16', 'F5 8'],
    ]);
  });
});
