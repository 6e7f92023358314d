import { describe, expect, it } from 'vitest';
import { parseRange } from '../../../src/core/cells/a1.ts';
import type { Range } from '../../../src/core/cells/address.ts';
import type { CellWindow } from '../../../src/desk/desk.ts';
import { layoutFromWindow } from '../../../src/pane/reading/layout-from-window.ts';

function rangeIn(text: string): Range {
  const range = parseRange(text);
  if (!range) throw new Error(`no range: ${text}`);
  return range;
}

/** A window at B3 of 月报, drawn as rows of texts. */
function drawn(texts: readonly (readonly string[])[], merges: readonly string[] = []): CellWindow {
  const width = texts[0]?.length ?? 0;
  return {
    sheet: '月报',
    range: { top: 2, left: 1, bottom: 1 + texts.length, right: width },
    texts,
    kinds: texts.map((row) =>
      row.map((text) => (text === '' ? '' : /^\d+$/.test(text) ? 'n' : 't')),
    ),
    merges: merges.map(rangeIn),
    hiddenRows: [],
    hiddenColumns: [],
  };
}

describe('layoutFromWindow', () => {
  it('makes a column of each heading, a merged one standing over all its columns', () => {
    const window = drawn(
      [
        ['甲', '电访', ''],
        ['', '乙', '丙'],
        ['片区一', '10', '9'],
      ],
      ['B3:B4', 'C3:D3'],
    );
    expect(layoutFromWindow(window, 'indicators', 2)).toEqual({
      id: '月报!B3:D5',
      name: '月报',
      kind: 'indicators',
      sheet: '月报',
      headerRows: 2,
      columns: [
        { header: ['甲'], role: 'ignore' },
        { header: ['电访', '乙'], role: 'ignore' },
        { header: ['电访', '丙'], role: 'ignore' },
      ],
      labels: [],
      areas: [],
    });
  });

  it('makes labels of what stands left of a value', () => {
    const window = drawn([
      ['站点', '文冲', '人手', '20'],
      ['注', '', '', ''],
    ]);
    const { labels, columns } = layoutFromWindow(window, 'project', 1);
    expect(labels).toEqual([
      { text: '站点', role: 'ignore' },
      { text: '人手', role: 'ignore' },
    ]);
    expect(columns).toEqual([]);
  });

  it('keeps the range of what is not to be read, and of a place without headings', () => {
    expect(layoutFromWindow(drawn([['a', 'b']]), 'none', 1)).toMatchObject({
      range: 'B3:C3',
      columns: [],
    });
    expect(layoutFromWindow(drawn([['', '']]), 'scores', 1)).toMatchObject({ range: 'B3:C3' });
  });
});
