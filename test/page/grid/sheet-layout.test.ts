import { describe, expect, it } from 'vitest';
import { layOutSheet, textWidth } from '../../../src/page/grid/sheet-layout.ts';
import { windowOf } from './window-of.ts';

const size = { rowCount: 3, columnCount: 3 };
const merge = (top: number, left: number, bottom: number, right: number) => ({
  top,
  left,
  bottom,
  right,
});

describe('the sizes of a sheet', () => {
  it('a column is as wide as its widest text, a title merged across widens none', () => {
    const layout = layOutSheet(
      size,
      windowOf(
        [
          ['广州市社工站指标完成情况表', '', ''],
          ['服务片区名称', 12, ''],
          ['片区', 12_345_678, ''],
        ],
        { merges: [merge(0, 0, 0, 2)] },
      ),
    );
    expect(layout.columnWidth(0)).toBe(Math.ceil(textWidth('服务片区名称') + 14));
    expect(layout.columnWidth(1)).toBe(Math.ceil(textWidth('12345678') + 14));
    expect([layout.columnWidth(2), layout.columnWidth(9)]).toEqual([72, 72]);
    expect(layout.rowHeight(0)).toBe(24);
  });

  it('a text that has no room to the right breaks into lines, up to a height', () => {
    const long = '字'.repeat(60);
    const layout = layOutSheet(
      size,
      windowOf([
        [long, 1],
        ['两\n行', 1],
        [long.repeat(20), 1],
      ]),
    );
    expect(layout.columnWidth(0)).toBe(232);
    expect([0, 1, 2].map(layout.rowHeight)).toEqual([4 * 18 + 6, 2 * 18 + 6, 12 * 18 + 6]);
  });

  it('a text with free cells to its right reaches over them and makes nothing wider or higher', () => {
    const layout = layOutSheet(
      size,
      windowOf([
        ['字'.repeat(60), '', ''],
        ['短', 1, 2],
      ]),
    );
    expect([layout.columnWidth(0), layout.rowHeight(0)]).toEqual([44, 24]);
  });

  it('hidden rows and columns have no size, wherever they are', () => {
    const layout = layOutSheet(
      size,
      windowOf([['a', 'b']], {
        hiddenRows: [
          { first: 40_000, last: 40_002 },
          { first: 5, last: 6 },
        ],
        hiddenColumns: [{ first: 1, last: 1 }],
      }),
    );
    const rows = [4, 5, 6, 7, 39_999, 40_000, 40_002, 40_003];
    expect(rows.map(layout.rowHeight)).toEqual([24, 0, 0, 24, 24, 0, 0, 24]);
    expect([0, 1, 2].map((column) => layout.columnWidth(column) > 0)).toEqual([true, false, true]);
  });

  it('some empty rows and columns follow, and a small sheet fills the screen', () => {
    const small = layOutSheet(size, windowOf([['a']]));
    const large = layOutSheet({ rowCount: 50_000, columnCount: 40 }, windowOf([['a']]));
    expect([small.rowCount, small.columnCount]).toEqual([40, 16]);
    expect([large.rowCount, large.columnCount]).toEqual([50_003, 42]);
  });
});
