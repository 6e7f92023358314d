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
    expect(layoutFromWindow({ window, headerRows: 2, over: null }, 'indicators')).toEqual({
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
    const { labels, columns } = layoutFromWindow({ window, headerRows: 1, over: null }, 'project');
    expect(labels).toEqual([
      { text: '站点', role: 'ignore' },
      { text: '人手', role: 'ignore' },
    ]);
    expect(columns).toEqual([]);
  });

  it('keeps the range of what is not to be read', () => {
    const window = drawn([['a', 'b']]);
    expect(layoutFromWindow({ window, headerRows: 1, over: null }, 'none')).toMatchObject({
      range: 'B3:C3',
      columns: [],
    });
  });

  it('counts the columns of a place without headings, under the title over it', () => {
    const window = drawn([
      ['人员', '', '9'],
      ['活动', '', '6'],
    ]);
    const over = drawn([
      ['某站经费一览', '', ''],
      ['单位：元', '', ''],
    ]);
    expect(layoutFromWindow({ window, headerRows: 0, over }, 'funding')).toEqual({
      id: '月报!B3:D4',
      name: '月报',
      kind: 'funding',
      sheet: '月报',
      title: '某站经费一览',
      width: 3,
      columns: [
        { at: 1, role: 'ignore' },
        { at: 3, role: 'ignore' },
      ],
      labels: [],
      areas: [],
    });
    const blank = drawn([['', '']]);
    expect(layoutFromWindow({ window: blank, headerRows: 1, over: null }, 'scores')).toMatchObject({
      columns: [],
      headerRows: 1,
    });
  });

  it('says the places of all columns where one of them has no heading', () => {
    const window = drawn([
      ['', '乙'],
      ['人员', '9'],
    ]);
    expect(layoutFromWindow({ window, headerRows: 1, over: null }, 'funding')).toMatchObject({
      headerRows: 1,
      columns: [
        { at: 1, role: 'ignore' },
        { header: ['乙'], at: 2, role: 'ignore' },
      ],
    });
  });
});
