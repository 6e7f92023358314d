import { describe, expect, it } from 'vitest';
import type { CellWindow } from '../../../src/desk/desk.ts';
import { makeCellBlocks } from '../../../src/page/grid/cell-blocks.ts';
import { mergeAnchors } from '../../../src/page/grid/merge-anchors.ts';
import { rowCells } from '../../../src/page/grid/row-cells.ts';
import { slowDesk, windowOf } from './window-of.ts';

const layout = {
  rowCount: 40,
  columnCount: 6,
  last: { row: 9, column: 5 },
  rowHeight: (row: number) => (row === 3 ? 60 : 24),
  columnWidth: (column: number) => (column === 4 ? 0 : 50),
};
const columns = [0, 1, 2, 3, 4, 5].map((index) => ({ index, start: index * 50 }));

async function blocksOf(window: CellWindow) {
  const { desk, answer } = slowDesk();
  const blocks = makeCellBlocks(desk, '表');
  blocks.want([window.range]);
  await answer(0, window);
  return blocks;
}

/** column: text, width × height, and whether it breaks into lines. */
async function drawn(row: number, window: CellWindow): Promise<readonly string[]> {
  const { blockAt } = await blocksOf(window);
  return rowCells(columns, { row, blockAt, layout }).map(
    ({ column, text, width, height, wraps }) =>
      `${column}:${text} ${width}×${height}${wraps ? ' lines' : ''}`,
  );
}

describe('the cells of a row', () => {
  it('a merge is drawn once, over all its rows and columns; hidden columns are left out', async () => {
    const merges = [
      { top: 0, left: 0, bottom: 1, right: 0 },
      { top: 0, left: 1, bottom: 0, right: 2 },
    ];
    const sheet = windowOf(
      [
        ['服务', '电访', '', 1, 2, 3],
        ['', 4, 5, 6, 7, 8],
      ],
      { merges },
    );
    expect(await drawn(0, sheet)).toEqual([
      '0:服务 50×48 lines',
      '1:电访 100×24 lines',
      '3:1 50×24',
      '5:3 50×24',
    ]);
    expect(await drawn(1, sheet)).toEqual(['1:4 50×24', '2:5 50×24', '3:6 50×24', '5:8 50×24']);
  });

  it('a long text reaches over free cells up to one that holds something, a long number does not', async () => {
    const sheet = windowOf([
      ['一二三四五六七八', '', '', 1, '', ''],
      [123_456_789_012, '', '', '', '', ''],
    ]);
    const [text] = await drawn(0, sheet);
    const [number] = await drawn(1, sheet);
    expect([text, number]).toEqual(['0:一二三四五六七八 150×24', '0:123456789012 50×24']);
  });

  it('a long text beside a full cell breaks into lines where its row is high enough', async () => {
    const row = ['一二三四五六七八', 1, '', '', '', ''];
    const sheet = windowOf([row, row, row, row]);
    const [low] = await drawn(0, sheet);
    const [high] = await drawn(3, sheet);
    expect([low, high]).toEqual(['0:一二三四五六七八 50×24', '0:一二三四五六七八 50×60 lines']);
  });

  it('a merge that begins outside of what is seen is known by its first row and column', async () => {
    const merges = [
      { top: 0, left: 0, bottom: 9, right: 0 },
      { top: 2, left: 0, bottom: 2, right: 5 },
    ];
    const sheet = windowOf(Array(10).fill(Array(6).fill('')), { merges: merges.slice(0, 1) });
    const wide = windowOf(Array(10).fill(Array(6).fill('')), { merges: merges.slice(1) });
    const down = await blocksOf(sheet);
    const across = await blocksOf(wide);
    expect(mergeAnchors({ top: 4, left: 0, bottom: 8, right: 5 }, down.blockAt)).toEqual({
      rows: [0],
      columns: [],
    });
    expect(mergeAnchors({ top: 1, left: 3, bottom: 8, right: 5 }, across.blockAt)).toEqual({
      rows: [],
      columns: [0],
    });
  });
});
