import { describe, expect, it } from 'vitest';
import { pageBreaks } from '../../src/plan/page-breaks.ts';

const rows = (count: number) => Array.from({ length: count }, () => ({ height: 20, cells: [] }));

describe('a block of rows', () => {
  it.each<[string, number, readonly number[], readonly number[]]>([
    ['that fits on the page goes on there', 20, [8], []],
    ['that does not fit begins a page', 21, [8], [8]],
    ['of more than a page begins one too', 60, [8], [8]],
    ['that begins at a page by itself needs no break', 60, [20], []],
    ['that follows a long one on its last page stays there', 46, [8, 41], [8]],
    ['that follows and does not fit begins another', 50, [8, 25], [8, 25]],
  ])('%s', (_, count, starts, breaks) => {
    expect(pageBreaks(rows(count), starts)).toEqual(breaks);
  });
});
