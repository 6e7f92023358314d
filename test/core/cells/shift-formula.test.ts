import { describe, expect, it } from 'vitest';
import { cutFormula, shiftFormula } from '../../../src/core/cells/shift-formula.ts';

describe('a shared formula two rows down and one column to the right', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['A1+B2', 'B3+C4'],
    ['$A$1+$A1+A$1', '$A$1+$A3+B$1'],
    ['SUM(A1:B2)', 'SUM(B3:C4)'],
    ['SUM(A:$B)+SUM(1:$2)', 'SUM(B:$B)+SUM(3:$2)'],
    ['LOG10(A1)+A1B+A_1+A.1', 'LOG10(B3)+A1B+A_1+A.1'],
    ['"A1"&A1&"say ""A1"""', '"A1"&B3&"say ""A1"""'],
    ["Sheet1!A1+'A1 of B2'!C3+'it''s A1'!A1", "Sheet1!B3+'A1 of B2'!D5+'it''s A1'!B3"],
    ['指标完成情况!A1+片区A1', '指标完成情况!B3+片区A1'],
    ['[1]Sheet1!A1', '[1]Sheet1!B3'],
    ['Table1[[#This Row],[A1]]+Table1[A1]', 'Table1[[#This Row],[A1]]+Table1[A1]'],
    ['#REF!+#DIV/0!+#N/A+A1', '#REF!+#DIV/0!+#N/A+B3'],
    ['1.5E+3*A1+1E3', '1.5E+3*B3+1E3'],
    ['XFD1+XFE1+ZZZ1', 'A3+XFE1+ZZZ1'],
    ['A1048576', 'B2'],
    ['A1#', 'B3#'],
    ['IF(A1>=2,TRUE,"是")', 'IF(B3>=2,TRUE,"是")'],
  ];
  it.each(cases)('%s → %s', (formula, shifted) => {
    expect(shiftFormula(cutFormula(formula), 2, 1)).toBe(shifted);
  });

  it.each(cases)('%s stays as it is where it is', (formula) => {
    expect(shiftFormula(cutFormula(formula), 0, 0)).toBe(formula);
  });
});
