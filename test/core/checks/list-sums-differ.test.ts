import { describe, expect, it } from 'vitest';
import { type Drawn, type SheetOptions, sheetOf } from '../tables/sheet-of.ts';
import { findingsIn, told } from './find-in.ts';

function found(rows: readonly (readonly Drawn[])[], options: SheetOptions = {}) {
  return told(findingsIn([sheetOf(rows, { name: '指标', ...options })]));
}

describe('累计 beside months, quarters and half years', () => {
  const quarters = (total: number) => [
    ['服务类型', '年度目标', '第一季度', '第二季度', '第三季度', '第四季度', '累计完成'],
    ['个案', 12, 3, 3, 4, 3, 13],
    ['小组', 8, 2, 2, '/', 4, 8],
    ['社区活动', 24, 6, 7, 6, 5, 24],
    ['入户走访', 600, 150, 140, 160, 170, total],
  ];

  it('is wrong where the other rows show that it adds them up', () => {
    expect(found(quarters(610))).toEqual([
      'total/differs 指标!G5 610 → 620 + 指标!C5 指标!D5 指标!E5 指标!F5',
    ]);
  });

  it('is right where it adds them up', () => {
    expect(found(quarters(620))).toEqual([]);
  });

  it('is not judged where most rows have what was done before the first month', () => {
    expect(
      found([
        ['服务', '指标', '1月', '2月', '3月', '累计'],
        ['个案', 30, 2, 3, 1, 20],
        ['小组', 20, 1, 1, 1, 15],
        ['社区活动', 40, 3, 3, 3, 30],
        ['探访', 400, 30, 30, 30, 90],
      ]),
    ).toEqual([]);
  });

  it('may be lower than the months where heads are counted once', () => {
    expect(
      found([
        ['服务', '指标', '1月', '2月', '3月', '累计'],
        ['个案', 30, 2, 3, 1, 6],
        ['小组', 20, 1, 1, 1, 3],
        ['社区活动', 40, 3, 3, 3, 9],
        ['服务人数', 90, 40, 40, 30, 80],
      ]),
    ).toEqual([]);
  });

  it('is looked for under every role of half years', () => {
    expect(
      found(
        [
          ['服务项目', '上半年', '', '下半年', '', '全年', '', ''],
          ['', '计划', '完成', '计划', '完成', '计划', '完成', '完成率'],
          ['个案', 5, 5, 5, 4, 11, 9, '81.82%'],
          ['小组', 3, 3, 3, 3, 6, 6, '100%'],
          ['活动', 10, 9, 10, 12, 20, 21, '105%'],
        ],
        { merges: ['A1:A2', 'B1:C1', 'D1:E1', 'F1:H1'] },
      ),
    ).toEqual(['total/differs 指标!F3 11 → 10 + 指标!B3 指标!D3']);
  });
});

describe('小计 and 合计 of a list', () => {
  const list = (subtotal: number, total: number) => [
    ['服务领域', '服务内容', '指标数（人次）', '完成数（人次）', '完成率'],
    ['长者服务', '日间照料', 300, 280, '93.33%'],
    ['', '健康讲座', 200, 210, '105%'],
    ['', '小计', 500, 490, '98%'],
    ['青少年服务', '课业辅导', 400, 320, '80%'],
    ['', '成长小组', 100, 88, '88%'],
    ['', '小计', 500, subtotal, ''],
    ['合计', '', 1000, total, ''],
  ];
  const merges = ['A2:A4', 'A5:A7'];

  it('add up their rows', () => {
    expect(found(list(408, 898), { merges })).toEqual([]);
  });

  it('are wrong where other sums of the row or column are right', () => {
    expect(found(list(418, 898), { merges })).toEqual([
      'subtotal/differs 指标!D7 418 → 408 + 指标!D5 指标!D6',
    ]);
    expect(found(list(408, 888), { merges })).toEqual([
      'total/differs 指标!D8 888 → 898 + 指标!D2 指标!D3 指标!D5 指标!D6',
    ]);
  });

  it('may follow from a wrong 小计, which is one finding', () => {
    expect(found(list(418, 908), { merges })).toEqual([
      'subtotal/differs 指标!D7 418 → 408 + 指标!D5 指标!D6',
    ]);
  });

  it('are held against their rows under sections merged over the columns', () => {
    const sections = [
      ['服务内容', '目标', '完成'],
      ['一、个案服务', '', ''],
      ['长者个案', 10, 11],
      ['青少年个案', 8, 8],
      ['小计', 18, 20],
      ['二、小组服务', '', ''],
      ['长者小组', 5, 5],
      ['青少年小组', 5, 6],
      ['小计', 10, 11],
    ];
    expect(found(sections, { merges: ['A2:C2', 'A6:C6'] })).toEqual([
      'subtotal/differs 指标!C5 20 → 19 + 指标!C3 指标!C4',
    ]);
  });

  it('are no sums where none of them adds up its rows', () => {
    expect(
      found([
        ['服务', '单位', '指标数', '完成数'],
        ['个案', '个', 30, 28],
        ['个案节数', '节', 180, 170],
        ['活动', '场', 20, 22],
        ['合计', '', 50, 50],
      ]),
    ).toEqual([]);
  });
});

describe('categories over areas', () => {
  const rows = (subtotal: number) => [
    ['服务类别', '社区', '个案服务（个）', '', '小组服务（节）', ''],
    ['', '', '年度目标', '已完成', '年度目标', '已完成'],
    ['救助领域', 'A社区', 4, 2, 12, 6],
    ['', 'B社区', 4, 3, 12, 8],
    ['', '小计', 8, 5, 24, 14],
    ['儿童领域', 'A社区', 3, 2, 18, 9],
    ['', 'B社区', 3, 1, 18, 10],
    ['', '小计', 6, 3, 36, subtotal],
    ['总计', '', 14, 8, 60, 33],
  ];
  const merges = ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1', 'A3:A5', 'A6:A8'];

  it('have the services across for names, and a total each', () => {
    expect(found(rows(19), { merges })).toEqual([]);
    expect(found(rows(20), { merges })).toEqual([
      'total/differs 指标!F8 20 → 19 ! 19 + 指标!F6 指标!F7',
    ]);
  });
});
