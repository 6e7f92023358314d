import { describe, expect, it } from 'vitest';
import { parsePosition, parseRange } from '../../../src/core/cells/a1.ts';
import { formulaReferences } from '../../../src/core/cells/formula-references.ts';

/** `B2:B5` or `工作 表!C3` as a reference. */
function place(text: string) {
  const [address = '', sheet = null] = text.split('!').reverse();
  return { sheet, ...parseRange(address) };
}

describe('formulaReferences', () => {
  it.each([
    ['B2', ['B2']],
    ['SUM($B$2:B5)', ['B2:B5']],
    ['SUM(B5:B2)', ['B2:B5']],
    ['指标完成情况!S13*2', ['指标完成情况!S13']],
    ["'工作 表'!$C$3+A1", ['工作 表!C3', 'A1']],
    ["'社工''站'!A1", ["社工'站!A1"]],
    ['IF(A1="B2",TRUE,C1)', ['A1', 'C1']],
    ['LOG10(A1)+ATAN2(B1,C1)', ['A1', 'B1', 'C1']],
    ['_xlfn.IFS(A1>1,2)', ['A1']],
    ['INDEX(A1:B2,1,1)', ['A1:B2']],
    ['1+2', []],
    ['SUM(3:4)', ['A3:XFD4']],
    ['COUNTA(A:A)', ['A1:A1048576']],
  ])('reads the places of %s', (formula, places) => {
    expect(formulaReferences(formula)).toEqual({
      ranges: places.map(place),
      looksElsewhere: false,
      isExternal: false,
    });
  });

  it.each(['合计*2', 'OFFSET(A1,1,1)', 'INDIRECT("A1")', '表1[完成量]', 'Sheet1:Sheet3!A1'])(
    '%s looks at places that its text does not tell',
    (formula) => {
      expect(formulaReferences(formula).looksElsewhere).toBe(true);
    },
  );

  it.each(['[1]Sheet1!A1', "'[去年.xlsx]指标'!A1"])('%s looks into another workbook', (formula) => {
    expect(formulaReferences(formula)).toEqual({
      ranges: [],
      looksElsewhere: false,
      isExternal: true,
    });
  });

  it('a cell beyond the sheet is no cell', () => {
    expect(parsePosition('ZZZ1')).toBeNull();
    expect(formulaReferences('ZZZ1').looksElsewhere).toBe(true);
  });
});
