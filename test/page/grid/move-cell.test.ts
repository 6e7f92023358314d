import { describe, expect, it } from 'vitest';
import { moveCell } from '../../../src/page/grid/move-cell.ts';

const layout = {
  rowCount: 100,
  columnCount: 10,
  last: { row: 96, column: 7 },
  rowHeight: (row: number) => (row === 3 || row === 0 ? 0 : 24),
  columnWidth: (column: number) => (column === 2 ? 0 : 50),
};
const plain = { ctrlKey: false, metaKey: false };
const from = { row: 2, column: 1 };

function to(key: string, keys: Partial<typeof plain> = {}, start = from): string | null {
  const moved = moveCell(start, { key, ...plain, ...keys }, layout, 20);
  return moved && `${moved.row},${moved.column}`;
}

describe('keys in the sheet', () => {
  it.each([
    ['ArrowDown', '4,1', 'over a hidden row'],
    ['ArrowRight', '2,3', 'over a hidden column'],
    ['ArrowLeft', '2,0', ''],
    ['ArrowUp', '1,1', ''],
    ['PageDown', '22,1', ''],
    ['PageUp', '1,1', 'to the first that is shown'],
    ['Home', '2,0', ''],
    ['End', '2,7', 'to the last that holds something'],
  ])('%s leads to %s %s', (key, place) => {
    expect(to(key)).toBe(place);
  });

  it('with Ctrl they lead to the edge', () => {
    const control = { ctrlKey: true };
    expect(
      ['ArrowDown', 'ArrowRight', 'ArrowLeft', 'ArrowUp', 'Home', 'End'].map((key) =>
        to(key, control),
      ),
    ).toEqual(['96,1', '2,7', '2,0', '1,1', '1,0', '96,7']);
  });

  it('stay at the edge, and leave other keys alone', () => {
    expect(to('ArrowUp', {}, { row: 1, column: 0 })).toBe('1,0');
    expect(to('ArrowLeft', {}, { row: 1, column: 0 })).toBe('1,0');
    expect(to('a')).toBeNull();
    expect(to('Tab')).toBeNull();
  });
});
