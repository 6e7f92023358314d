import { describe, expect, it } from 'vitest';
import { freeSheetName } from '../../../src/core/cells/free-sheet-name.ts';

describe('the name of a new sheet', () => {
  it.each([
    ['评估汇总', [], '评估汇总'],
    ['评估汇总', ['评估汇总'], '评估汇总 (2)'],
    ['评估汇总', ['评估汇总', '评估汇总 (2)'], '评估汇总 (3)'],
    ['Scores', ['SCORES'], 'Scores (2)'],
    ['a:b/c\\d*e?f[g]', [], 'a b c d e f g'],
    ["'核对'", [], '核对'],
    ['History', [], 'History_'],
    ['', [], '_'],
    ['一'.repeat(40), [], '一'.repeat(31)],
    ['一'.repeat(40), ['一'.repeat(31)], `${'一'.repeat(27)} (2)`],
    [`${'一'.repeat(30)}𠀀`, [], '一'.repeat(30)],
  ])('%j beside %j is %j', (wanted, taken, name) => {
    expect(freeSheetName(wanted, taken)).toBe(name);
  });
});
