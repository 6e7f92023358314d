import { describe, expect, it } from 'vitest';
import { indicatorFacts, recogniseDrawn } from '../facts.ts';
import type { Drawn } from '../sheet-of.ts';

function facts(title: string, rows: readonly (readonly Drawn[])[]) {
  return indicatorFacts(
    recogniseDrawn([[title], ['服务内容', '东片区', '西片区', '合计'], ...rows], {
      name: '社工站指标',
      merges: ['A1:D1'],
    }),
  ).map(([name, , , area, target, completed]) => [name, area, target, completed]);
}

const rows = [
  ['个案（个）', '12/10', '9/8', '21/18'],
  ['小组（个）', '5/4', '4/4', '9/8'],
];

describe('two figures in a cell whose roles the title tells', () => {
  it('完成/目标 are the completed quantity and the target', () => {
    expect(facts('各片区服务完成情况（完成/目标）', rows)).toEqual([
      ['个案', '东片区', 'B3 10', 'B3 12'],
      ['个案', '西片区', 'C3 8', 'C3 9'],
      ['个案', '*', 'D3 18', 'D3 21'],
      ['小组', '东片区', 'B4 4', 'B4 5'],
      ['小组', '西片区', 'C4 4', 'C4 4'],
      ['小组', '*', 'D4 8', 'D4 9'],
    ]);
  });

  it('目标/完成 the other way round', () => {
    expect(facts('各片区服务情况（目标/完成）', rows)[0]).toEqual([
      '个案',
      '东片区',
      'B3 12',
      'B3 10',
    ]);
  });

  it('a date that Excel made of one cannot be read', () => {
    expect(
      facts('各片区服务完成情况（完成/目标）', [
        ['个案（个）', '2024/12/10', '9/8', '21/18'],
        ['小组（个）', '5/4', '4/4', '9/8'],
      ])[0],
    ).toEqual(['个案', '东片区', 'B3 blank', 'B3 unreadable']);
  });

  it('mean nothing where the title does not tell', () => {
    expect(facts('各片区服务完成情况', rows).filter(([, , target]) => target !== '')).toEqual([]);
  });
});

describe('two figures and their rate in a cell', () => {
  it('are told by the title', () => {
    const recognition = recogniseDrawn(
      [
        ['某街社工站服务完成情况（完成/计划，完成率）'],
        ['片区', '个案', '小组'],
        ['东片区', '68/60（113.33%）', '24/24（100%）'],
        ['西片区', '30/30', '12／10（120％）'],
      ],
      { merges: ['A1:C1'] },
    );
    expect(
      indicatorFacts(recognition).map(([name, , , area, ...figures]) => [name, area, ...figures]),
    ).toEqual([
      ['个案', '东片区', 'B3 60', 'B3 68', 'B3 113.33%'],
      ['小组', '东片区', 'C3 24', 'C3 24', 'C3 100%'],
      ['个案', '西片区', 'B4 30', 'B4 30', 'B4 blank'],
      ['小组', '西片区', 'C4 10', 'C4 12', 'C4 120%'],
    ]);
  });

  it('are told by brackets of their head', () => {
    const recognition = recogniseDrawn([
      ['社工站服务指标'],
      ['服务内容', '完成情况（完成/指标）', '备注'],
      ['个案', '11/10', ''],
      ['小组', '6/6', ''],
    ]);
    expect(
      indicatorFacts(recognition).map(([name, , , , target, completed, rate]) => [
        name,
        target,
        completed,
        rate,
      ]),
    ).toEqual([
      ['个案', 'B3 10', 'B3 11', ''],
      ['小组', 'B4 6', 'B4 6', ''],
    ]);
  });
});
