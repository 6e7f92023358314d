import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { half } from '../../src/core/quantities/rational.ts';
import { criterion, monthFormula } from '../../src/plan/count-formula.ts';

const cell = (column: number) => ({ sheet: '到岗', row: 5, column });
const ticks = { whole: ['√'], parts: [], hasNumbers: false, areAlike: false };

describe('a worker’s month', () => {
  it.each([
    ['one tick', [6], ticks, 'IF(COUNTIF(到岗!G6,"√")=1,F$5,0)'],
    ['three ticks side by side', [6, 7, 8], ticks, 'IF(COUNTIF(到岗!G6:I6,"√")=3,F$5,0)'],
    [
      'marks apart, of two kinds',
      [6, 9],
      { ...ticks, whole: ['√', '是'] },
      'IF(COUNTIF(到岗!G6,"√")+COUNTIF(到岗!G6,"是")+COUNTIF(到岗!J6,"√")+COUNTIF(到岗!J6,"是")=2,F$5,0)',
    ],
    [
      'numbers and ticks',
      [6],
      { ...ticks, hasNumbers: true },
      'MIN(F$5,IF(ISNUMBER(到岗!G6),到岗!G6,COUNTIF(到岗!G6,"√")))',
    ],
    [
      'half marks',
      [6],
      { ...ticks, parts: [{ text: '半月', share: half }] },
      'MIN(F$5,COUNTIF(到岗!G6,"√")+0.5*COUNTIF(到岗!G6,"半月"))',
    ],
    [
      'texts of numbers, which COUNTIF takes for each other',
      [6, 7],
      { ...ticks, whole: ['1', '1.0'], areAlike: true },
      'MIN(F$5,MAX(COUNTIF(到岗!G6,"1"),COUNTIF(到岗!G6,"1.0")),MAX(COUNTIF(到岗!H6,"1"),COUNTIF(到岗!H6,"1.0")))',
    ],
    ['no mark that counts', [6], { ...ticks, whole: [] }, 'MIN(F$5,0)'],
  ])('%s', (_, columns, marks, formula) => {
    expect(
      monthFormula(
        columns.map((column) => ({ cell: cell(column) })),
        marks,
        'F$5',
      ),
    ).toBe(formula);
  });

  it('is added up from its halves, each half a month at most', () => {
    const halves = [5, 6].map((row) => ({ cell: { ...cell(6), row }, isHalf: true as const }));
    expect(monthFormula(halves, ticks, 'F$5')).toBe(
      'MIN(F$5,MIN(0.5,COUNTIF(到岗!G6,"√"))+MIN(0.5,COUNTIF(到岗!G7,"√")))',
    );
  });
});

describe('a text to be met as it is', () => {
  it.each([
    ['√', '"√"'],
    ['*', '"~*"'],
    ['到?~', '"到~?~~"'],
    ['"在"', '"""在"""'],
    ['>=1', '"=>=1"'],
  ])('%s → %s', (text, written) => {
    expect(criterion(text)).toBe(written);
  });

  it('closes its quotes whatever the text is', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(criterion(text)).toMatch(/^"(?:[^"]|"")*"$/s);
      }),
    );
  });
});
