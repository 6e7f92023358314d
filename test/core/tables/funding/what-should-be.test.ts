import { describe, expect, it } from 'vitest';
import { findingsIn, told } from '../../checks/find-in.ts';
import { printed, recogniseDrawn, tablesOf } from '../facts.ts';
import { type Drawn, sheetOf } from '../sheet-of.ts';

const rows = (head: string, first: Drawn, second: Drawn): readonly (readonly Drawn[])[] => [
  ['某街社工站经费使用情况表'],
  ['项目', '预算金额', '支出金额', head, '执行率'],
  ['人员经费', 480000, 240000, first, '50%'],
  ['活动费', 80000, 30000, second, '37.5%'],
];

describe('beside budget and spending', () => {
  it.each([
    ['执行进度要求', '50%', '50%'],
    ['预计支出', 480000, 80000],
  ])('%s is neither a rate nor a budget', (head, first, second) => {
    const drawn = rows(head, first, second);
    const [table] = tablesOf(recogniseDrawn(drawn, { name: '经费' }), 'funding');
    expect(table?.lines.map(({ budget, spent }) => [printed(budget), printed(spent)])).toEqual([
      ['B3 480000', 'C3 240000'],
      ['B4 80000', 'C4 30000'],
    ]);
    const found = told(findingsIn([sheetOf(drawn, { name: '经费' })]));
    expect(found.filter((one) => one.startsWith('rate'))).toEqual([]);
  });

  it('预计支出 is the budget where nothing else is', () => {
    const drawn = rows('备注', '', '').map((row) =>
      row.map((cell) => (cell === '预算金额' ? '预计支出' : cell)),
    );
    const [table] = tablesOf(recogniseDrawn(drawn, { name: '经费' }), 'funding');
    expect(table?.lines.map(({ budget }) => printed(budget))).toEqual(['B3 480000', 'B4 80000']);
  });
});
