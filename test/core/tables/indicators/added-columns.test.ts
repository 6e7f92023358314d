import { describe, expect, it } from 'vitest';
import { findingsIn, told } from '../../checks/find-in.ts';
import { indicatorFacts, recogniseDrawn } from '../facts.ts';
import { type Drawn, sheetOf } from '../sheet-of.ts';

type Rows = readonly (readonly Drawn[])[];

const title = ['甲街社工站服务指标完成情况'];
const facts = (rows: Rows, merges: readonly string[] = []) =>
  indicatorFacts(recogniseDrawn(rows, { name: '指标', merges })).map((entry) => entry.slice(3));

/** Two parts of the time and their sum. */
const list = (...heads: readonly string[]): Rows => [
  title,
  ['服务内容', '年度目标', ...heads, '完成比例'],
  ['困难群众走访（户次）', 600, 320, 310, 630, '105%'],
  ['政策宣传（场）', 12, 6, 5, 11, '91.67%'],
  ['老年人个案（个）', 10, 4, 6, 10, '100%'],
];

const whole = [
  [null, 'B3 600', 'E3 630', 'F3 105%'],
  [null, 'B4 12', 'E4 11', 'F4 91.67%'],
  [null, 'B5 10', 'E5 10', 'F5 100%'],
];

describe('what was done in parts of the time', () => {
  it.each([
    ['1-6月完成', '7-12月完成', '合计'],
    ['1—6月', '7—12月', '完成合计'],
    ['上半年完成次数', '下半年完成次数', '全年合计'],
    ['一季度完成', '二季度完成', '累计数'],
    ['Q1', 'Q2', '截至目前完成'],
    ['第一阶段完成', '第二阶段完成', '合计'],
    ['中期完成', '末期完成', '总完成量'],
    ['2023年完成', '2024年完成', '合计'],
    ['2023.7-12', '2024.1-6', '总数'],
    ['前期完成', '本期完成', '累计完成'],
    ['截至上月', '本月开展', '小计'],
    ['春季', '秋季', '年度完成'],
  ])('is part of the sum: %s | %s | %s', (...heads) => {
    expect(facts(list(...heads))).toEqual(whole);
  });

  it('may stand behind it, and have rates of its own', () => {
    const rows: Rows = [
      title,
      ['服务内容', '年度目标', '合计', '完成率', '上半年完成', '完成率', '下半年完成', '完成率'],
      ['困难群众走访（户次）', 600, 630, '105%', 320, '53.33%', 310, '51.67%'],
      ['政策宣传（场）', 12, 11, '91.67%', 6, '50%', 5, '41.67%'],
    ];
    expect(facts(rows)).toEqual([
      [null, 'B3 600', 'C3 630', 'D3 105%'],
      [null, 'B4 12', 'C4 11', 'D4 91.67%'],
    ]);
  });

  it('is none of a column that most rows do not add up to', () => {
    const rows = list('1-6月完成', '7-12月完成', '备查数').map((row, at) =>
      at > 2 ? row.map((cell, column) => (column === 4 ? 50 : cell)) : row,
    );
    expect(facts(rows).map(([, , completed]) => completed)).not.toContain('E4 50');
  });

  it('is held against the sum, and its rates against the target', () => {
    const found = (row: readonly Drawn[]) => {
      const head = [
        '服务内容',
        '年度目标',
        '1-6月完成',
        '完成率',
        '7-12月完成',
        '完成率',
        '合计',
        '完成率',
      ];
      const rows = [
        title,
        head,
        ['困难群众走访（户次）', 600, 300, '50%', 330, '55%', 630, '105%'],
        ['政策宣传（场）', 12, 6, '50%', 6, '50%', 12, '100%'],
        ['长者小组（个）', 4, 2, '50%', 2, '50%', 4, '100%'],
        row,
      ];
      return told(findingsIn([sheetOf(rows, { name: '指标' })]));
    };
    expect(found(['老年人个案（个）', 10, 4, '40%', 6, '60%', 10, '100%'])).toEqual([]);
    expect(found(['老年人个案（个）', 10, 4, '40%', 5, '50%', 10, '100%'])).toEqual([
      'total/differs 指标!G6 10 → 9 + 指标!C6 指标!E6',
    ]);
    expect(found(['老年人个案（个）', 10, 4, '45%', 6, '60%', 10, '100%'])).toEqual([
      'rate/differs 指标!D6 45% → 40% + 指标!C6 指标!B6',
    ]);
  });
});
