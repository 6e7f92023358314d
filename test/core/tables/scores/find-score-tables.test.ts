import { describe, expect, it } from 'vitest';
import { readTables } from '../../../../src/core/tables/reading/table-reader.ts';
import { findScoreTables } from '../../../../src/core/tables/scores/find-score-tables.ts';
import { type Drawn, sheetOf } from '../sheet-of.ts';

function scoresOf(rows: readonly (readonly Drawn[])[]) {
  return findScoreTables(readTables(sheetOf(rows), false)).map((structure) => ({
    shape: structure.shape,
    from: [structure.range.top, structure.range.left],
    to: [structure.range.bottom, structure.range.right],
    rows: structure.rows.map(({ index }) => index),
    columns: structure.columns.map(({ index }) => index),
  }));
}

describe('a score table found by the words of its heads', () => {
  it('reaches over a blank row and a blank column to its grade', () => {
    const rows = [
      ['序号', null, '评估主体', '标准分', '得分'],
      [1, null, '第三方评估', 70, 60],
      [],
      [2, null, '购买方', 30, 25],
      ['总分', null, null, 100, 85],
      ['等级', null, null, '良好'],
    ];
    const expected = {
      shape: 'columns',
      from: [0, 0],
      to: [5, 4],
      rows: [1, 3, 4, 5],
      columns: [3, 4],
    };
    expect(scoresOf(rows)).toEqual([expected]);
  });

  it('may have its parts across', () => {
    const rows = [
      ['项  目', '第 三 方', null, '购 买 方'],
      ['满分', 70, null, 30],
      ['得分', 60, null, 25],
    ];
    const expected = { shape: 'rows', from: [0, 0], to: [2, 3], rows: [1, 2], columns: [1, 3] };
    expect(scoresOf(rows)).toEqual([expected]);
  });

  it('with its parts across stands beside payments with a column of shares', () => {
    const rows = [
      ['批次', '金额（万元）', '比例', '备注', null, '评估主体', null, '第三方', '购买方'],
      ['第一批', 60, 30, null, null, '标准分', null, 70, 30],
      ['第二批', 60, 30, null, null, '得分', null, 60, 25],
    ];
    const expected = { shape: 'rows', from: [0, 5], to: [2, 8], rows: [1, 2], columns: [7, 8] };
    expect(scoresOf(rows)).toEqual([expected]);
  });

  it('ends before a note and before a row without figures', () => {
    const rows = [
      ['评估主体', '标准分', '得分'],
      ['第三方评估', 70, 60],
      ['注：得分由评估方给出。'],
      ['购买方', 30, 25],
    ];
    expect(scoresOf(rows)[0]?.rows).toEqual([1]);
  });

  it('is none with one head only, or with no labels before it', () => {
    expect(
      scoresOf([
        ['评估主体', '得分'],
        ['第三方', 60],
      ]),
    ).toEqual([]);
    expect(
      scoresOf([
        ['标准分', '得分'],
        [70, 60],
      ]),
    ).toEqual([]);
  });
});
