import { describe, expect, it } from 'vitest';
import { findIndicatorTables } from '../../../../src/core/tables/indicators/find-indicator-tables.ts';
import { recogniseIndicators } from '../../../../src/core/tables/indicators/recognise-indicators.ts';
import { tellsAll } from '../../../../src/core/tables/pieces/tells-all.ts';
import { createMemory } from '../../../../src/core/tables/reading/memory.ts';
import { readTitles } from '../../../../src/core/tables/reading/read-titles.ts';
import { readTables } from '../../../../src/core/tables/reading/table-reader.ts';
import { type Drawn, sheetOf } from '../sheet-of.ts';

/** Of the one table of indicators that the words of a sheet tell. */
function told(rows: readonly (readonly Drawn[])[]): boolean | undefined {
  const reader = readTables(sheetOf(rows), false);
  const [structure] = findIndicatorTables(reader);
  if (!structure) return undefined;
  const titles = readTitles(reader, []);
  const context = { reader, structure, titles, isStationBook: true, memory: createMemory() };
  return tellsAll(reader, structure, recogniseIndicators(context));
}

const heads = ['服务内容', '协议量', '完成量'];
const list = [
  ['个案服务', 10, 8],
  ['小组活动', 6, 6],
];

describe('a reading whose figures are all facts', () => {
  it.each([
    ['with nothing beside it', [heads, ...list]],
    [
      'with words beside it',
      [[...heads, null, '备注'], ...list.map((row) => [...row, null, '已核'])],
    ],
  ])('tells all %s', (_, rows) => {
    expect(told(rows)).toBe(true);
  });

  it.each([
    [
      'where figures stand beside it under a head',
      [[...heads, null, '片区一'], ...list.map((row) => [...row, null, 3])],
    ],
    [
      'where marks stand beside it under a head',
      [[...heads, null, '7月'], ...list.map((row) => [...row, null, '√'])],
    ],
  ])('does not %s', (_, rows) => {
    expect(told(rows)).toBe(false);
  });
});
