import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueAt } from '../../../src/core/cells/grid.ts';
import { sliceSheet } from '../../../src/core/stations/slice-sheet.ts';
import { stationLists } from '../../../src/core/stations/station-lists.ts';
import { type Drawn, type SheetOptions, sheetOf } from '../tables/sheet-of.ts';

const listsIn = (rows: readonly (readonly Drawn[])[], options: SheetOptions = {}) =>
  stationLists(sheetOf(rows, options)).map(({ first, last, rows: own }) => [
    first,
    last,
    [...own].map(([row, station]) => `${row} ${station}`),
  ]);

describe('a list with a column of stations', () => {
  it('has a station by row, blank cells going on with the one above', () => {
    expect(
      listsIn([
        ['社工站', '服务', '完成量'],
        ['文冲街社工站', '电访', 1],
        [null, '探访', 2],
        ['石壁街', '电访', 3],
        [null, '探访', 4],
      ]),
    ).toEqual([[1, 4, ['1 文冲', '2 文冲', '3 石壁', '4 石壁']]]);
  });

  it('has sums over all that are of no station, said in its column or under it', () => {
    const rows = [
      ['社工站', '服务', '完成量'],
      ['文冲街社工站', '电访', 1],
      ['石壁街社工站', '电访', 3],
    ];
    const expected = [[1, 3, ['1 文冲', '2 石壁']]];
    expect(listsIn([...rows, ['合计', null, 4]])).toEqual(expected);
    expect(listsIn([...rows, [null, '合计', 4]])).toEqual(expected);
  });

  it('keeps sums that each station has', () => {
    const own = (name: string) => [
      [name, '电访', 1],
      [null, '小计', 1],
    ];
    expect(listsIn([['社工站', '服务', '完成量'], ...own('文冲街'), ...own('石壁街')])).toEqual([
      [1, 4, ['1 文冲', '2 文冲', '3 石壁', '4 石壁']],
    ]);
  });

  it.each(['乡镇（街道）', '乡镇', '镇/街道'])('may be headed %s', (head) => {
    expect(
      listsIn([
        [head, '走访'],
        ['甲镇', 860],
        ['丙街道', 1200],
        ['合计', 2060],
      ]),
    ).toEqual([[1, 3, ['1 甲镇', '2 丙街道']]]);
  });

  it('begins under heads of several lines and merged cells', () => {
    const rows = [
      ['社工站', '电访', null],
      [null, '协议量', '完成量'],
      ['文冲街', 1, 1],
      ['石壁街', 1, 1],
    ];
    expect(listsIn(rows)).toEqual(listsIn(rows, { merges: ['A1:A2', 'B1:C1'] }));
    expect(listsIn(rows)).toEqual([[2, 3, ['2 文冲', '3 石壁']]]);
  });

  it.each<[string, readonly (readonly Drawn[])[]]>([
    ['one station', [['社工站'], ['文冲街社工站'], ['文冲街社工站']]],
    [
      'pairs of a project',
      [
        ['社工站', '文冲街社工站'],
        ['项目购买方', '某街道办'],
        ['评估阶段', '中期'],
      ],
    ],
    ['labels of a project', [['社工站'], ['承接方'], ['购买主体'], ['社工督导中心']]],
    ['sites of a station', [['站点'], ['文冲社区'], ['石化社区']]],
    [
      'scores',
      [
        ['社工站', '得分'],
        ['标准分', 100],
        ['权重', 1],
      ],
    ],
    ['nothing under the head', [['社工站', '服务']]],
  ])('is not what holds %s', (_, rows) => {
    expect(listsIn(rows)).toEqual([]);
  });

  it('may come after another in a sheet', () => {
    const rows = [
      ['社工站', '服务'],
      ['文冲街', '电访'],
      ['石壁街', '电访'],
    ];
    expect(listsIn([...rows, [null], ...rows]).map(([first, last]) => [first, last])).toEqual([
      [1, 2],
      [5, 6],
    ]);
  });

  it('is read in linear time: 50,000 rows', () => {
    const rows = Array.from({ length: 50_000 }, (_, at) => [`${'甲乙丙丁'[at % 4]}山街`, at]);
    const [list] = stationLists(sheetOf([['社工站', '数'], ...rows]));
    expect(list?.rows.size).toBe(50_000);
  });
});

describe('a slice of a sheet', () => {
  it('holds the kept rows alone, packed or in their places', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat({ max: 9 }), { minLength: 1 }), (wanted) => {
        const kept = [...wanted].sort((a, b) => a - b);
        const sheet = sheetOf(Array.from({ length: 10 }, (_, row) => [row, `行${row}`]));
        const packed = sliceSheet(sheet, kept, 'packed');
        const inPlace = sliceSheet(sheet, kept, 'in-place');
        kept.forEach((row, at) => {
          expect(valueAt(packed.grid, at, 1)).toBe(`行${row}`);
          expect(valueAt(inPlace.grid, row, 0)).toBe(row);
        });
        expect([packed.grid.kinds.length, inPlace.grid.kinds.length]).toEqual([
          kept.length * 2,
          kept.length * 2,
        ]);
      }),
    );
  });

  it('keeps areas and hidden rows over kept rows', () => {
    const sheet = sheetOf([['甲'], ['乙'], ['丙'], ['丁']], {
      merges: ['A1:A2', 'B3:B4'],
      hiddenRows: [{ first: 1, last: 2 }],
    });
    const { merges, hiddenRows } = sliceSheet(sheet, [0, 1, 3], 'packed');
    expect(merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 0 }]);
    expect(hiddenRows).toEqual([{ first: 1, last: 1 }]);
  });
});
