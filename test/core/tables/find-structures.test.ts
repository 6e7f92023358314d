import { describe, expect, it } from 'vitest';
import { formatRange } from '../../../src/core/cells/a1.ts';
import { findStructures } from '../../../src/core/tables/find-structures.ts';
import type { Structure } from '../../../src/core/tables/structure.ts';
import { sheetOf } from './sheet-of.ts';

function outline(structure: Structure) {
  const words = (path: readonly { text: string }[]) => path.map(({ text }) => text).join(' > ');
  return {
    range: formatRange(structure.range),
    titles: structure.titles.map(({ text }) => text),
    columns: structure.columns.map(({ path }) => words(path)),
    rows: structure.rows.map(({ path, isTotal }) => (isTotal ? `Σ ${words(path)}` : words(path))),
  };
}

describe('findStructures', () => {
  it('finds a header of two rows over areas and a total row', () => {
    const sheet = sheetOf(
      [
        ['指标完成情况'],
        ['服务片区', '电访', null, '入户探访', null],
        [null, '协议量', '完成量', '协议量', '完成量'],
        ['片区1', '/', 1247, '/', 284],
        ['片区2', '/', 744, '/', 181],
        ['合计', 3382, 1991, 948, 465],
      ],
      { merges: ['A1:E1', 'A2:A3', 'B2:C2', 'D2:E2'] },
    );
    expect(findStructures(sheet, false).map(outline)).toEqual([
      {
        range: 'A2:E6',
        titles: ['指标完成情况'],
        columns: ['电访 > 协议量', '电访 > 完成量', '入户探访 > 协议量', '入户探访 > 完成量'],
        rows: ['片区1', '片区2', 'Σ 合计'],
      },
    ]);
  });

  it('finds nothing in an empty sheet', () => {
    expect(findStructures(sheetOf([]), false)).toEqual([]);
  });
});
