import { describe, expect, it } from 'vitest';
import { renameSheets } from '../../../src/core/cells/sheet-references.ts';

const renamed = new Map([
  ['指标汇总', '指标汇总 (2)'],
  ['scores', "O'Brien"],
  ["a'b", '评分'],
]);

describe('formulas that speak of a sheet by the name that it wanted', () => {
  it.each([
    ['指标汇总!A1', "'指标汇总 (2)'!A1"],
    ["'指标汇总'!$A$1+B2", "'指标汇总 (2)'!$A$1+B2"],
    ['SUM(SCORES!A1:B2)', "SUM('O''Brien'!A1:B2)"],
    ["'a''b'!A1", '评分!A1'],
    [
      'IF(指标汇总!A1="指标汇总!A1","x""指标汇总!A1",0)',
      'IF(\'指标汇总 (2)\'!A1="指标汇总!A1","x""指标汇总!A1",0)',
    ],
    ['甲指标汇总!A1', '甲指标汇总!A1'],
    ['[1]指标汇总!A1', '[1]指标汇总!A1'],
    ["'[other.xlsx]指标汇总'!A1", "'[other.xlsx]指标汇总'!A1"],
    ['指标汇总+1', '指标汇总+1'],
    ['表1[[#This Row],[指标汇总]]', '表1[[#This Row],[指标汇总]]'],
    ['2*指标汇总!A1', "2*'指标汇总 (2)'!A1"],
  ])('%s → %s', (formula, expected) => {
    expect(renameSheets(formula, renamed)).toBe(expected);
  });

  it('leaves all as it is where every sheet has its name', () => {
    expect(renameSheets("'指标汇总'!A1", new Map())).toBe("'指标汇总'!A1");
  });
});
