import { describe, expect, it } from 'vitest';
import { fitsOnePage, pageBreaks } from '../../src/plan/page-breaks.ts';

const rows = (count: number) => Array.from({ length: count }, () => ({ height: 20, cells: [] }));

describe('a block of rows', () => {
  it.each<[string, number, readonly number[], readonly number[]]>([
    ['that fits on the page goes on there', 24, [8], []],
    ['that does not fit begins a page', 25, [8], [8]],
    ['of more than a page begins one too', 60, [8], [8]],
    ['at the top of the sheet needs no break', 60, [0], []],
    [
      'that follows a long one begins a page: where that one ends programs differ',
      60,
      [8, 50],
      [8, 50],
    ],
    ['that follows a short one stays with it', 40, [20, 28], [20]],
  ])('%s', (_, count, starts, breaks) => {
    expect(pageBreaks(rows(count), starts)).toEqual(breaks);
  });
});

describe('a sheet of rows', () => {
  it.each([
    [41, true],
    [42, false],
  ])('of %d rows of 20 points goes on one page: %s', (count, fits) => {
    expect(fitsOnePage(rows(count))).toBe(fits);
  });
});
