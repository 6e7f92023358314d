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
