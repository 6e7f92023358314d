import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  columnIndex,
  columnName,
  formatAddress,
  formatPosition,
  formatRange,
  parsePosition,
  parseRange,
  quoteSheet,
} from '../../../src/core/cells/a1.ts';

describe('A1 text', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('calls column %i %s', (index, name) => {
    expect(columnName(index)).toBe(name);
    expect(columnIndex(name)).toBe(index);
  });

  it('comes back from any position of a sheet', () => {
    fc.assert(
      fc.property(fc.nat(1_048_575), fc.nat(16_383), (row, column) => {
        expect(parsePosition(formatPosition({ row, column }))).toEqual({ row, column });
      }),
    );
  });

  it.each([
    ['指标完成情况', '指标完成情况'],
    ['Sheet1', 'Sheet1'],
    ['销 售', "'销 售'"],
    ["O'Brien & Co", "'O''Brien & Co'"],
    ['A1', "'A1'"],
    ['r1c1', "'r1c1'"],
    ['R', "'R'"],
    ['TRUE', "'TRUE'"],
    ['2023年', "'2023年'"],
    ['评估汇总 (2)', "'评估汇总 (2)'"],
  ])('writes the sheet %s as %s', (name, quoted) => {
    expect(quoteSheet(name)).toBe(quoted);
  });

  it('puts the corners of a range in order', () => {
    expect(parseRange('$D$4:B2')).toEqual({ top: 1, left: 1, bottom: 3, right: 3 });
    expect(formatRange({ top: 1, left: 1, bottom: 3, right: 3 })).toBe('B2:D4');
    expect(formatRange({ top: 0, left: 0, bottom: 0, right: 0 })).toBe('A1');
  });

  it.each(['', 'A0', 'A1048577', 'XFE1', '1A', 'A:B', 'A1:', '#REF!'])(
    'takes no cell from %j',
    (text) => {
      expect(parseRange(text)).toBeNull();
    },
  );

  it('names a cell of a sheet', () => {
    expect(formatAddress({ sheet: '指标完成情况', row: 12, column: 18 })).toBe('指标完成情况!S13');
  });
});
