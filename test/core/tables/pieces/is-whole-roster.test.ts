import { describe, expect, it } from 'vitest';
import { recogniseAttendance } from '../../../../src/core/tables/attendance/recognise-attendance.ts';
import { isWholeRoster } from '../../../../src/core/tables/pieces/is-whole-roster.ts';
import { createMemory } from '../../../../src/core/tables/reading/memory.ts';
import { readTitles } from '../../../../src/core/tables/reading/read-titles.ts';
import { readTables } from '../../../../src/core/tables/reading/table-reader.ts';
import { findStructures } from '../../../../src/core/tables/structure/find-structures.ts';
import { type Drawn, sheetOf } from '../sheet-of.ts';

/** Of the first structure of a sheet, taken for a roster. */
function isWhole(rows: readonly (readonly Drawn[])[]): boolean | null {
  const sheet = sheetOf(rows);
  const reader = readTables(sheet, false);
  const [structure] = findStructures(sheet, false);
  if (!structure) return null;
  const titles = readTitles(reader, []);
  const memory = createMemory();
  const context = { reader, structure, titles, isStationBook: true, memory };
  return isWholeRoster(reader, { structure, candidate: recogniseAttendance(context) });
}

const roster = [
  ['序号', '姓名', '岗位', '7月', '8月', '小计'],
  [1, '社工01', '社工', '√', '√', 2],
  [2, '社工02', '社工', '√', '—', 1],
];
const sums = ['合计', null, null, 2, 1, 3];

describe('a roster told as a whole', () => {
  it('ends with a worker or a sum', () => {
    expect([isWhole(roster), isWhole([...roster, sums])]).toEqual([true, true]);
  });

  it('has nothing right beneath it', () => {
    expect(isWhole([...roster, ['注：√为到岗']])).toBe(false);
  });

  it('has no figures right above its heads, as a second block has', () => {
    expect(isWhole([['小计', null, null, 9, 8, 17], ...roster])).toBe(false);
    expect(isWhole([['持证社工到岗情况'], ...roster])).toBe(true);
  });

  it('has no heads beside it over a blank column', () => {
    const wide = roster.map((row, at) => [...row, null, at === 0 ? '9月' : '√']);
    expect(isWhole(wide)).toBe(false);
  });

  it('is nothing but a roster', () => {
    expect(
      isWhole([
        ['片区', '协议量', '完成量'],
        ['第1片区', 3, 2],
        ['第2片区', 4, 4],
      ]),
    ).toBe(false);
  });
});
