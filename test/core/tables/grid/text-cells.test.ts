import { describe, expect, it } from 'vitest';
import { textCellsOf } from '../../../../src/core/tables/grid/text-cells.ts';
import { sheetOf } from '../sheet-of.ts';

describe('the cells that hold texts', () => {
  it('are told in reading order, the same text by the same place', () => {
    const { grid } = sheetOf([['甲', 1, '乙'], [], [2, '甲', true]]);
    const { rows, columns, texts } = textCellsOf(grid);
    expect([...texts].map((id) => grid.texts[id])).toEqual(['甲', '乙', '甲']);
    expect([[...rows], [...columns]]).toEqual([
      [0, 0, 2],
      [0, 2, 1],
    ]);
  });
});
