import { describe, expect, it } from 'vitest';
import { formatRange } from '../../../../src/core/cells/a1.ts';
import { findStructures } from '../../../../src/core/tables/structure/find-structures.ts';
import { type Drawn, sheetOf } from '../sheet-of.ts';

function structuresOf(rows: readonly (readonly Drawn[])[], ...merges: readonly string[]) {
  return findStructures(sheetOf(rows, { merges }), false).map(({ range, columns, titles }) => [
    formatRange(range),
    columns.map(({ path }) => path.map(({ text }) => text).join(' > ')),
    titles.map(({ text }) => text),
  ]);
}

describe('tables right under one another', () => {
  it('are parted where the first label is said again beside others', () => {
    expect(
      structuresOf(
        [
          ['片区', '电访', null, '探访', null],
          [null, '目标', '完成', '目标', '完成'],
          ['东片区', 12, 10, 5, 4],
          ['西片区', 15, 11, 6, 2],
          ['片区', '小组', null],
          [null, '目标', '完成'],
          ['东片区', 20, 11],
          ['西片区', 30, 30],
        ],
        'A1:A2',
        'B1:C1',
        'D1:E1',
        'A5:A6',
        'B5:C5',
      ),
    ).toEqual([
      ['A1:E4', ['电访 > 目标', '电访 > 完成', '探访 > 目标', '探访 > 完成'], []],
      ['A5:C8', ['小组 > 目标', '小组 > 完成'], []],
    ]);
  });

  it('are parted by the second label too, and keep the lines above them', () => {
    expect(
      structuresOf([
        ['序号', '片区', '电访', '探访'],
        [1, '东片区', 12, 10],
        [2, '西片区', 15, 11],
        ['第二季度'],
        ['编号', '片 区', '小组', '个案'],
        [1, '东片区', 20, 11],
        [2, '西片区', 30, 30],
      ]),
    ).toEqual([
      ['A1:D3', ['电访', '探访'], []],
      ['A5:D7', ['小组', '个案'], ['第二季度']],
    ]);
  });

  it('are one where the label is said again in a row of data', () => {
    const rows = [
      ['类别', '内容', '个数'],
      ['内容', '类别', 3],
      ['类别', '其他', 4],
    ];
    expect(structuresOf(rows).map(([range]) => range)).toEqual(['A1:C3']);
  });
});
