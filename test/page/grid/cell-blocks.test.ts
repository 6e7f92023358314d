import { describe, expect, it } from 'vitest';
import { makeCellBlocks } from '../../../src/page/grid/cell-blocks.ts';
import { slowDesk, windowOf } from './window-of.ts';

const range = (top: number, left: number, bottom: number, right: number) => ({
  top,
  left,
  bottom,
  right,
});

describe('blocks of cells', () => {
  it('are asked for once, at most three at a time', async () => {
    const { desk, asked, answer } = slowDesk();
    const blocks = makeCellBlocks(desk, '表');
    blocks.want([range(0, 0, 300, 10)]);
    blocks.want([range(0, 0, 300, 10)]);
    expect(asked).toEqual(['0,0', '64,0', '128,0']);
    await answer(0, windowOf([['甲']], {}, range(0, 0, 63, 31)));
    expect(asked).toEqual(['0,0', '64,0', '128,0', '192,0']);
    expect(blocks.blockAt(5, 5)?.texts).toEqual([['甲']]);
    expect(blocks.blockAt(64, 0)).toBeNull();
  });

  it('that are no longer looked at are not asked for any more', async () => {
    const { desk, asked, answer } = slowDesk();
    const blocks = makeCellBlocks(desk, '表');
    blocks.want([range(0, 0, 1000, 0)]);
    blocks.want([range(40_000, 0, 40_010, 0)]);
    await answer(0, windowOf([['甲']]));
    expect(asked).toEqual(['0,0', '64,0', '128,0', '40000,0']);
  });

  it('stay to be seen until new ones come after the workbook changed', async () => {
    const { desk, asked, answer } = slowDesk();
    const blocks = makeCellBlocks(desk, '表');
    blocks.want([range(0, 0, 1, 1)]);
    await answer(0, windowOf([['旧']], {}, range(0, 0, 63, 31)));
    blocks.expire();
    expect(blocks.blockAt(0, 0)?.texts).toEqual([['旧']]);
    blocks.want([range(0, 0, 1, 1)]);
    await answer(1, windowOf([['新']], {}, range(0, 0, 63, 31)));
    expect(asked).toEqual(['0,0', '0,0']);
    expect(blocks.blockAt(0, 0)?.texts).toEqual([['新']]);
  });

  it('that the desk does not have now are asked for at the next wish, not at once', async () => {
    const { desk, asked, answer } = slowDesk();
    const blocks = makeCellBlocks(desk, '表');
    blocks.want([range(0, 0, 1, 1)]);
    await answer(0, null);
    expect(asked).toEqual(['0,0']);
    blocks.want([range(0, 0, 1, 1)]);
    expect(asked).toEqual(['0,0', '0,0']);
  });

  it('know the merge of each cell, also of one that began above them', async () => {
    const { desk, answer } = slowDesk();
    const blocks = makeCellBlocks(desk, '表');
    const merge = range(10, 1, 70, 2);
    blocks.want([range(64, 0, 70, 3)]);
    await answer(0, windowOf([['']], { merges: [merge] }, range(64, 0, 127, 31)));
    const block = blocks.blockAt(64, 1);
    expect([
      block?.mergeAt(64, 1),
      block?.mergeAt(70, 2),
      block?.mergeAt(71, 2),
      block?.mergeAt(64, 3),
    ]).toEqual([merge, merge, null, null]);
  });
});
