import { describe, expect, it } from 'vitest';
import { cellAt } from '../../../../src/core/cells/grid.ts';
import { createGridBuilder } from '../../../../src/core/cells/grid-builder.ts';
import { cellBytes, wireBytes } from '../../../../src/hosts/excel/read/cell-bytes.ts';
import { addArrays } from '../../../../src/hosts/excel/read/grid-from-arrays.ts';
import { mergeBands, splitBands } from '../../../../src/hosts/excel/read/merge-bands.ts';
import { hiddenSpans } from '../../../../src/hosts/excel/read/spans.ts';

describe('arrays from Excel as cells', () => {
  it.each([
    [7, 7, 'General', { value: 7, format: 'General', formula: null }],
    ['', '', 'General', { value: null, format: 'General', formula: null }],
    ['', '', '0.00%', { value: null, format: '0.00%', formula: null }],
    ['', '=A1', 'General', { value: '', format: 'General', formula: 'A1' }],
    ['=1+1', '=1+1', 'General', { value: '=1+1', format: 'General', formula: null }],
    [2, '=1+1', '0', { value: 2, format: '0', formula: '1+1' }],
    [
      '#DIV/0!',
      '=1/0',
      'General',
      { value: { error: '#DIV/0!' }, format: 'General', formula: '1/0' },
    ],
    ['#1', '#1', 'General', { value: '#1', format: 'General', formula: null }],
    [true, true, 'General', { value: true, format: 'General', formula: null }],
    ['=', '=', 'General', { value: '=', format: 'General', formula: null }],
  ])('%j of %j in %s', (value, formula, format, cell) => {
    const builder = createGridBuilder();
    addArrays(builder, 3, 2, {
      values: [[value]],
      formulas: [[formula]],
      numberFormat: [[format]],
    });
    expect(cellAt(builder.build(), 3, 2)).toEqual(cell);
  });
});

describe('the size of a value on the wire', () => {
  it.each([0, -1.25, true, '', 'abc', '"\\', '服务', '\n', '中a"\u0001'])(
    'is that of %j',
    (value) => {
      expect(wireBytes(value)).toBeGreaterThanOrEqual(
        new TextEncoder().encode(`${JSON.stringify(value)},`).length,
      );
    },
  );

  it('is taken from the cells of the used range alone, and guessed without any', () => {
    const seen = { values: [[1, 'x'.repeat(90)]], formulas: [[1, '']], numberFormat: [['0', '0']] };
    expect(cellBytes(seen, { top: 0, left: 0, bottom: 9, right: 0 })).toBe(12);
    expect(cellBytes(seen, { top: 5, left: 0, bottom: 9, right: 0 })).toBe(40);
  });
});

describe('bands to be asked for merges', () => {
  const range = { top: 0, left: 0, bottom: 900, right: 7 };

  it('cover a range once', () => {
    expect(mergeBands(range).map(({ top, bottom }) => [top, bottom])).toEqual([
      [0, 399],
      [400, 799],
      [800, 900],
    ]);
  });

  it('are split by rows, then by columns, then not', () => {
    expect(splitBands([{ top: 4, left: 0, bottom: 6, right: 7 }])).toEqual([
      { top: 4, left: 0, bottom: 5, right: 7 },
      { top: 6, left: 0, bottom: 6, right: 7 },
    ]);
    expect(splitBands([{ top: 4, left: 0, bottom: 4, right: 7 }])).toEqual([
      { top: 4, left: 0, bottom: 4, right: 3 },
      { top: 4, left: 4, bottom: 4, right: 7 },
    ]);
    const cell = { top: 4, left: 2, bottom: 4, right: 2 };
    expect(splitBands([cell])).toEqual([cell]);
  });
});

describe('hidden lines as spans', () => {
  it('go together where they stand together', () => {
    expect(hiddenSpans([true, true, false, true], 5)).toEqual([
      { first: 5, last: 6 },
      { first: 8, last: 8 },
    ]);
    expect(hiddenSpans([], 5)).toEqual([]);
  });
});
