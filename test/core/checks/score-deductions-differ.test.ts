import { describe, expect, it } from 'vitest';
import { type Drawn, sheetOf } from '../tables/sheet-of.ts';
import { findingsIn, told } from './find-in.ts';

const table = (deducted: readonly Drawn[], scores: readonly Drawn[]) => [
  ['西桥街社工站末期评估评分表'],
  ['评估内容', '分值', '扣分', '得分', '扣分原因'],
  ...['服务监测', '服务成效', '运营管理', '服务质量'].map((name, at) => [
    name,
    [10, 15, 10, 20][at] ?? null,
    deducted[at] ?? null,
    scores[at] ?? null,
    null,
  ]),
];

function found(deducted: readonly Drawn[], scores: readonly Drawn[]) {
  return told(findingsIn([sheetOf(table(deducted, scores), { name: '评分' })]));
}

describe('a score beside what was taken off its full marks', () => {
  it('is the full marks less the deduction', () => {
    expect(found([0.5, 1, 0, 2], [9.5, 14, 10, 18])).toEqual([]);
    expect(found([0.5, 1, 0, 2], [9.5, 14, 9, 18])).toEqual([
      'score/total-differs 评分!D5 9 → 10 + 评分!B5 评分!C5',
    ]);
  });

  it('has nothing taken off by a blank or a stroke, and -1 as much as 1', () => {
    expect(found([-0.5, -1, null, '—'], [9.5, 14, 10, 20]).filter(isScore)).toEqual([]);
  });

  it('is the one cause where the total adds up the right ones, and no rounding', () => {
    const rows = [...table([1, 2, 0, 2.5], [9, 13, 10, 17]), ['合计', 55, 5.5, 49.5]];
    expect(told(findingsIn([sheetOf(rows, { name: '评分' })])).filter(isScore)).toEqual([
      'score/total-differs 评分!D6 17 → 17.5 + 评分!B6 评分!C6',
    ]);
  });

  it('is not judged where hardly a row holds, or a deduction cannot be told', () => {
    expect(found([1, 1, 1, 1], [9.5, 14.5, 9, 20])).toEqual([]);
    expect(found([0.5, 1, '扣一分', 2], [9.5, 14, 9.5, 18]).filter(isScore)).toEqual([]);
  });
});

function isScore(line: string): boolean {
  return line.startsWith('score/');
}
