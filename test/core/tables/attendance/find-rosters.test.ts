import { describe, expect, it } from 'vitest';
import { findRosters } from '../../../../src/core/tables/attendance/find-rosters.ts';
import { readTables } from '../../../../src/core/tables/reading/table-reader.ts';
import { recogniseDrawn, workerFacts } from '../facts.ts';
import { type Drawn, type SheetOptions, sheetOf } from '../sheet-of.ts';

/** Where rosters lie, with the rows of their heads, of heads said again and of the body. */
function rostersOf(rows: readonly (readonly Drawn[])[], options: SheetOptions = {}) {
  return findRosters(readTables(sheetOf(rows, options), false)).map((structure) => ({
    from: [structure.range.top, structure.range.left],
    to: [structure.range.bottom, structure.range.right],
    heads: structure.headerRows,
    repeats: structure.repeats,
    rows: structure.rows.map(({ index }) => index),
    titles: structure.titles.map(({ text }) => text),
  }));
}

const heads = ['序号', '姓名', '7月', '8月', '小计'];

describe('a roster found by the words of its heads', () => {
  it('ends before the table beside it, whatever that has in the rows of its heads', () => {
    const rows = [
      ['姓名', '2023年', null, null, null, '小计', null, '采购周期：2023年至2025年', null],
      [null, '7月', null, '8月', null, null, null, '经费类别', '预算（元）'],
      [null, '在岗', '社保', '在岗', '社保', null, null, '人员薪酬', 1800000],
      ['社工01', '√', '√', '√', '√', 2, null, '服务经费', 600000],
      [],
      ['社工02', '√', '√', '√', '√', 2],
    ];
    const merges = ['A1:A3', 'B1:E1', 'B2:C2', 'D2:E2', 'F1:F3', 'H1:I1'];
    expect(rostersOf(rows, { merges })).toEqual([
      { from: [0, 0], to: [5, 5], heads: [0, 1, 2], repeats: [], rows: [3, 5], titles: [] },
    ]);
  });

  it('reaches over a blank row and to the sums that stand apart', () => {
    const rows = [
      ['云桥街社工站社工到岗情况'],
      heads,
      [1, '社工01', '√', '√', 2],
      [],
      [2, '社工02', '√', '—', 1],
      ['合计', null, 2, 1, 3],
    ];
    expect(rostersOf(rows, { merges: ['A1:E1'] })).toEqual([
      {
        from: [1, 0],
        to: [5, 4],
        heads: [1],
        repeats: [],
        rows: [2, 4, 5],
        titles: ['云桥街社工站社工到岗情况'],
      },
    ]);
  });

  it('takes a head said again for no worker', () => {
    const [found] = rostersOf([
      heads,
      ['一、持证社工'],
      [1, '社工01', '√', '√', 2],
      heads,
      ['二、非持证社工'],
      [1, '社工02', '√', '—', 1],
    ]);
    expect(found).toMatchObject({ repeats: [3], rows: [1, 2, 4, 5] });
  });

  it('has a blank row between its months and their marks', () => {
    const [found] = rostersOf([
      ['姓名', '7月', null, '8月', null],
      [],
      [null, '到岗', '社保', '到岗', '社保'],
      ['社工01', '√', '√', '√', '√'],
    ]);
    expect(found).toMatchObject({ heads: [0, 1, 2], rows: [3] });
  });

  it('takes sums under a blank row for no numbers of months', () => {
    const [found] = rostersOf([
      ['类别', '姓名', '7月', '8月', '9月'],
      [],
      ['合计', null, 7, 6, 7],
      ['持证社工', '社工01', '√', '√', '√'],
    ]);
    expect(found).toMatchObject({ heads: [0], rows: [2, 3] });
  });

  it('has numbers of months that run on over a blank column, and sums right under them', () => {
    const [found] = rostersOf([
      ['序号', '社工姓名', '月份', null, null, null, null, '小计'],
      [null, null, 10, 11, null, 12, 1],
      ['总计', null, 11, 11, null, 11, 12, 45],
      [1, '社工01', '√', '√', null, '√', '√', 4],
    ]);
    expect(found).toMatchObject({ to: [3, 7], heads: [0, 1], rows: [2, 3] });
  });

  it('takes 社工 as a post, with ticks behind it, for no head', () => {
    const found = rostersOf([
      ['社工姓名', '岗位', '7月', '8月', '9月', '小计'],
      ['社工01', '主任', '✔', '✔', '✔', 3],
      ['社工02', '社工', '✔', '✔', '✔', 5],
      ['小计', null, 3, 3, 4, 16],
    ]);
    expect(found.map(({ rows }) => rows)).toEqual([[1, 2, 3]]);
  });

  it.each([
    ['0', '0', '0', '1'],
    ['0', '0.5', '0', '1'],
    [0, 0, 0.5, 1],
  ])('takes 社工 as a post over sums that run on for no head: %s %s %s %s', (...marks) => {
    const found = rostersOf([
      ['姓名', '职务', '月份', null, null, null],
      [null, null, 8, 9, 10, 11],
      ['社工01', '主任', '1', '1', '1', '1'],
      ['社工02', '社工', ...marks],
      ['到岗人次合计', null, 10, 11, 12, 12],
      ['稳岗率', null, '70%'],
    ]);
    expect(found).toMatchObject([{ heads: [0, 1], rows: [2, 3, 4, 5] }]);
  });

  it('has three marks a month under heads that are not merged', () => {
    const [found] = rostersOf([
      ['姓名', '7月', null, null, '8月', null, null],
      [null, '到岗', '社保', '工资', '到岗', '社保', '工资'],
      ['社工01', '√', '√', '√', '√', '√', '√'],
    ]);
    expect(found).toMatchObject({ heads: [0, 1], rows: [2] });
  });

  it('ends before a note, a signature and another table', () => {
    const rows = [heads, [1, '社工01', '√', '√', 2]];
    const ends = [
      [['注：以上数据由社工站提供。']],
      [['制表人：社工01', null, '审核人：']],
      [[], ['服务内容', '目标', '完成'], ['电访', 100, 50]],
    ];
    expect(ends.map((end) => rostersOf([...rows, ...end])[0]?.rows)).toEqual([[1], [1], [1]]);
  });

  it('is none without two months, and none where numbers do not run on', () => {
    expect(
      rostersOf([
        ['姓名', '7月', '备注'],
        ['社工01', '√', ''],
      ]),
    ).toEqual([]);
    expect(
      rostersOf([
        ['姓名', 5, 1, 9],
        ['社工01', '√', '√', '√'],
      ]),
    ).toEqual([]);
    expect(
      rostersOf([
        ['姓名', 11, 12, 1],
        ['社工01', '√', '√', '√'],
      ]),
    ).toHaveLength(1);
  });
});

describe('a roster over two pages', () => {
  it.each(['续表', '（续表）', '续上表'])('goes on under %s and the heads said again', (line) => {
    const head = ['姓名', '持证情况', '4月', '5月', '6月'];
    const found = recogniseDrawn(
      [
        ['荔新街社工站人员到岗情况表'],
        head,
        ['社工01', '社会工作师', '√', '√', '√'],
        ['社工02', '助理社会工作师', '√', '√', '√'],
        [line],
        head,
        ['社工03', '无', '√', '√', '×'],
      ],
      { name: '到岗', merges: ['A5:E5'] },
    );
    expect(workerFacts(found).map(([, name]) => name)).toEqual(['社工01', '社工02', '社工03']);
  });
});
