import { describe, expect, it } from 'vitest';
import { rational } from '../../src/core/quantities/rational.ts';
import { figureFormula } from '../../src/plan/figure-formula.ts';
import { sheetOf } from '../core/tables/sheet-of.ts';

const snapshot = {
  name: 'x.xlsx',
  usesDate1904: false,
  isStructureProtected: false,
  sheets: [sheetOf([[65, '68个', 180.01, 64.73, 0.6473, null]], { name: '表 1' })],
  settings: null,
};

describe('a figure from its cell', () => {
  it.each([
    [0, rational(65), "'表 1'!A1"],
    [1, rational(68), null],
    [2, rational(1_800_100), `IFERROR(ROUND('表 1'!C1*10000,8),"—")`],
    [3, rational(6473, 10_000), `IFERROR(ROUND('表 1'!D1/100,8),"—")`],
    [4, rational(6473, 10_000), "'表 1'!E1"],
    [5, rational(0), null],
    [0, rational(66), null],
  ])('column %i', (column, value, formula) => {
    expect(figureFormula(snapshot, { sheet: '表 1', row: 0, column }, value)).toBe(formula);
  });

  it('is none where the sheet is gone', () => {
    expect(figureFormula(snapshot, { sheet: '别表', row: 0, column: 0 }, rational(65))).toBeNull();
  });
});
