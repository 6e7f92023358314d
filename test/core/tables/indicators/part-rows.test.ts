import { describe, expect, it } from 'vitest';
import { findingsIn, told } from '../../checks/find-in.ts';
import { recogniseDrawn, tablesOf } from '../facts.ts';
import { type Drawn, sheetOf } from '../sheet-of.ts';

const title = ['某街社工站服务指标完成情况'];
const head = ['服务项目', '目标值', '完成值'];

/** Each service with the one of which it is a part. */
function parts(rows: readonly (readonly Drawn[])[], merges: readonly string[] = []) {
  return tablesOf(recogniseDrawn([title, ...rows], { merges }), 'indicators').flatMap(
    ({ entries }) => entries.map(({ name, partOf }) => [name, partOf?.name ?? null]),
  );
}

const check = (rows: readonly (readonly Drawn[])[]) =>
  told(findingsIn([sheetOf([title, ...rows], { name: '指标' })])).filter(
    (line) => !line.startsWith('target/too-easy'),
  );

describe('rows 其中', () => {
  it('are parts of the row above them', () => {
    expect(
      parts([
        head,
        ['个案', 60, 63],
        ['其中：儿童个案', 20, 22],
        ['其中:长者个案', 15, 15],
        ['小组', 24, 24],
      ]),
    ).toEqual([
      ['个案', null],
      ['其中：儿童个案', '个案'],
      ['其中：长者个案', '个案'],
      ['小组', null],
    ]);
  });

  it('reach as far as the rows are indented', () => {
    expect(
      parts([
        head,
        ['小组', 30, 31],
        ['其中：长者小组', 8, 8],
        ['　　　儿童小组', 10, 10],
        ['培训', 6, 6],
      ]).map(([, whole]) => whole),
    ).toEqual([null, '小组', '小组', null]);
  });

  it('reach as far as the rows make up the whole', () => {
    expect(
      parts([
        head,
        ['活动', 60, 66],
        ['其中：大型活动', 4, 4],
        ['社区活动', 56, 62],
        ['培训', 6, 6],
      ]),
    ).toEqual([
      ['活动', null],
      ['其中：大型活动', '活动'],
      ['社区活动', '活动'],
      ['培训', null],
    ]);
  });

  it('reach as far as the rows have no number', () => {
    expect(
      parts([
        ['序号', ...head],
        [1, '小组', 30, 31],
        ['', '其中：长者小组', 8, 8],
        ['', '儿童小组', 10, 10],
        [2, '培训', 6, 6],
      ]).map(([, whole]) => whole),
    ).toEqual([null, '小组', '小组', null]);
  });

  it('may say it in a cell beside their names, or in a row of its own', () => {
    expect(
      parts(
        [
          ['服务项目', '', '目标值', '完成值'],
          ['个案', '', 60, 63],
          ['其中', '低保对象', 20, 22],
          ['', '残疾人', 10, 9],
          ['小组', '', 24, 24],
          ['其中', '', '', ''],
          ['长者小组', '', 12, 12],
          ['儿童小组', '', 12, 12],
          ['培训', '', 6, 6],
        ],
        ['A2:B2', 'A3:B3', 'A4:A5', 'A6:B6', 'A7:B7', 'A8:B8', 'A9:B9', 'A10:B10'],
      ),
    ).toEqual([
      ['个案', null],
      ['其中：低保对象', '个案'],
      ['其中：残疾人', '个案'],
      ['小组', null],
      ['长者小组', '小组'],
      ['儿童小组', '小组'],
      ['培训', null],
    ]);
  });
});

describe('rows with numbers under a number', () => {
  const numbered = (inner: readonly (readonly Drawn[])[]) =>
    parts([['序号', ...head], ['1', '个案', 60, 63], ...inner, ['2', '小组', 24, 24]]);

  it('are parts where they make up the whole', () => {
    const rows = [
      ['1.1', '儿童个案', 20, 22],
      ['1.2', '长者个案', 40, 41],
    ];
    expect(numbered(rows).map(([, whole]) => whole)).toEqual([null, '个案', '个案', null]);
  });

  it('are something else where they do not', () => {
    const rows = [
      ['1.1', '个案档案', 60, 63],
      ['1.2', '个案评估表', 120, 130],
    ];
    expect(numbered(rows).every(([, whole]) => whole === null)).toBe(true);
  });
});

describe('parts in sums', () => {
  const list = (total: number) => [
    head,
    ['活动', 60, 66],
    ['其中：大型活动', 4, 4],
    ['小组', 24, 25],
    ['其中：长者小组', 8, 8],
    ['合计', 84, total],
  ];

  it('are not added up again', () => {
    expect(check(list(91))).toEqual([]);
    expect(check(list(103))).toEqual(['total/differs 指标!C7 103 → 91 + 指标!C3 指标!C5']);
  });

  it('that state more than their whole are reported', () => {
    expect(check([head, ['个案', 50, 52], ['其中：儿童个案', 20, 61], ['小组', 20, 20]])).toEqual([
      'total/differs 指标!C4 61 → 52 + 指标!C3',
    ]);
  });

  it('of another measure are not compared', () => {
    expect(check([head, ['个案（个）', 20, 22], ['其中：面谈（节）', 20, 60]])).toEqual([]);
  });

  it('may overlap', () => {
    const rows = [head, ['居民', 50, 52], ['其中：妇女', 20, 40], ['其中：长者', 20, 30]];
    expect(check(rows)).toEqual([]);
  });
});

it('parts that name no unit are counted in that of their whole', () => {
  const tables = tablesOf(
    recogniseDrawn([
      title,
      head,
      ['探访（人次）', 1500, 800],
      ['其中：长者探访', 900, 500],
      ['其中：探访建档（份）', 60, 30],
    ]),
    'indicators',
  );
  expect(
    tables.flatMap(({ entries }) => entries.map(({ measure, unit }) => [measure, unit])),
  ).toEqual([
    ['人次', '人次'],
    ['人次', '人次'],
    ['份数', '份'],
  ]);
});
