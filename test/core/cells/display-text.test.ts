import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../src/core/cells/cell.ts';
import { displayText } from '../../../src/core/cells/display-text.ts';

function shown(value: CellValue, format = 'General', usesDate1904 = false): string {
  return displayText({ value, format, formula: null }, usesDate1904);
}

describe('a cell shows', () => {
  const cases: readonly (readonly [CellValue, string, string])[] = [
    [null, '0.00', ''],
    ['优秀', 'General', '优秀'],
    ['优秀', '@', '优秀'],
    ['优秀', '0.00%', '优秀'],
    ['优秀', '"等级："@', '等级：优秀'],
    ['优秀', ';;;', ''],
    [true, 'General', 'TRUE'],
    [false, '0', 'FALSE'],
    [{ error: '#DIV/0!' }, '0.00', '#DIV/0!'],
    [68, 'General', '68'],
    [-0.5, 'General', '-0.5'],
    [0.1 + 0.2, 'General', '0.3'],
    [2 / 3, 'General', '0.666666667'],
    [123_456_789_012, 'General', '1.23457E+11'],
    [1e-12, 'General', '1E-12'],
    [0.6473, '0.00%', '64.73%'],
    [0.12345, '0.0%', '12.3%'],
    [1.005, '0.00', '1.01'],
    [2.675, '0.00', '2.68'],
    [0.285, '0%', '29%'],
    [-1234.5, '#,##0', '-1,235'],
    [1234.5, '#,##0.00', '1,234.50'],
    [2_620_191, '#,##0', '2,620,191'],
    [12_345_678_901.5, '#,##0.0', '12,345,678,901.5'],
    [68, '0"个"', '68个'],
    [1, '[=1]"√";[=0]"×";General', '√'],
    [5, 'G/通用格式"年"', '5年'],
    [45108, 'm/d/yyyy', '2023/7/1'],
    [45108.75, 'm/d/yyyy h:mm', '2023/7/1 18:00'],
    [45108, 'yyyy"年"m"月"d"日"', '2023年7月1日'],
    [45108, '[$-804]yyyy"年"m"月";@', '2023年7月'],
    [45108, '[$-F800]dddd, mmmm dd, yyyy', '2023年7月1日'],
    [45108, 'aaaa', '星期六'],
    [0.6, '上午/下午h"时"mm"分"', '下午2时24分'],
    [-1, 'yyyy/m/d', '######'],
    [3, 'no [[format', '3'],
  ];
  it.each(cases)('%j as %s: %s', (value, format, text) => {
    expect(shown(value, format)).toBe(text);
  });

  it('a date that counts from 1904', () => {
    expect(shown(0, 'yyyy-mm-dd', true)).toBe('1904-01-01');
    expect(shown(0.5, '0.0', true)).toBe('0.5');
  });

  it('something for any number and any format, and never throws', () => {
    fc.assert(
      fc.property(fc.double(), fc.string(), (value, format) => {
        expect(typeof shown(value, format)).toBe('string');
      }),
    );
  });

  it('two decimals rounded half up, whatever the number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (thousandths) => {
        const hundredths = Math.floor((thousandths + 5) / 10);
        const text = `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;
        expect(shown(thousandths / 1000, '0.00')).toBe(text);
      }),
    );
  });
});
