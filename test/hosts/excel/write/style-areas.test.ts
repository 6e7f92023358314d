import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatRange } from '../../../../src/core/cells/a1.ts';
import { addressLists, areasByKey } from '../../../../src/hosts/excel/write/style-areas.ts';

function drawn(rows: readonly string[]): Readonly<Record<string, readonly string[]>> {
  const keys = rows.map((row) => row.split('').map((each) => (each === ' ' ? null : each)));
  return Object.fromEntries(
    [...areasByKey(keys)].map(([key, areas]) => [key, areas.map(formatRange)]),
  );
}

describe('cells of a kind as rectangles', () => {
  it('go together across and down, as far as they are the same', () => {
    expect(drawn(['aab', 'aab', 'a b', ' ab'])).toEqual({
      a: ['A1:B2', 'A3', 'B4'],
      b: ['C1:C4'],
    });
  });

  it('cover each cell once and no other', () => {
    const grids = fc.array(fc.array(fc.constantFrom('a', 'b', null), { maxLength: 6 }), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(grids, (rows) => {
        const covered: string[] = [];
        for (const [key, areas] of areasByKey(rows)) {
          for (const { top, left, bottom, right } of areas) {
            for (let row = top; row <= bottom; row++) {
              for (let column = left; column <= right; column++) {
                covered.push(`${row} ${column} ${key}`);
              }
            }
          }
        }
        const wanted = rows.flatMap((cells, row) =>
          cells.flatMap((key, column) => (key === null ? [] : [`${row} ${column} ${key}`])),
        );
        expect(covered.sort()).toEqual(wanted.sort());
      }),
    );
  });
});

describe('addresses for one call', () => {
  it('are parted before they are too long for Excel', () => {
    const areas = Array.from({ length: 900 }, (_, at) => ({
      top: at * 2,
      left: 0,
      bottom: at * 2,
      right: 3,
    }));
    const lists = addressLists(areas);
    expect(lists.join().split(',')).toEqual(areas.map(formatRange));
    expect(Math.max(...lists.map(({ length }) => length))).toBeLessThan(8192);
  });
});
