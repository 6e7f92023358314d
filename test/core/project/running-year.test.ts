import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/core/evaluate.ts';
import { formatDecimal, multiply, rational } from '../../../src/core/quantities/rational.ts';
import { defaultSettings } from '../../../src/core/settings/default-settings.ts';
import { bookOf } from '../tables/facts.ts';
import { type Drawn, sheetOf } from '../tables/sheet-of.ts';

const project = (agreed: string, evaluated: string) =>
  sheetOf(
    [
      ['项目名称', '某市某街道社工站项目'],
      ['合同期限', agreed],
      ['评估考核期', evaluated],
    ],
    { name: '项目信息' },
  );

const list = (target: string, title = '服务指标完成情况') =>
  sheetOf(
    [
      [title],
      ['服务内容', target, '完成量', '完成率'],
      ['个案服务', 40, 21, '52.50%'],
      ['小组服务', 16, 6, '37.50%'],
    ],
    { name: '指标' },
  );

const years = '2022年7月1日至2025年6月30日';
const half = '2024年7月1日至2024年12月31日';

function elapsedIn(...sheets: readonly ReturnType<typeof sheetOf>[]) {
  const [evaluation] = evaluate(bookOf(...sheets), defaultSettings);
  return evaluation?.indicators.map(({ elapsedShare, isBehind }) => [
    elapsedShare && formatDecimal(multiply(elapsedShare, rational(100))),
    isBehind,
  ]);
}

describe('targets of a year in an agreement of several', () => {
  it('are held against the year in which the evaluation ends', () => {
    expect(elapsedIn(project(years, half), list('年度指标'))).toEqual([
      ['50', false],
      ['50', true],
    ]);
  });

  it.each([
    ['第三年度服务指标完成情况', '协议量'],
    ['2024年度服务指标完成情况', '协议量'],
    ['服务指标完成情况', '全年目标'],
  ])('%s, %s: of a year', (title, target) => {
    expect(elapsedIn(project(years, half), list(target, title))?.[0]).toEqual(['50', false]);
  });

  it('are of calendar years where the evaluation begins with one', () => {
    const evaluated = '2024年1月1日至2024年3月31日';
    expect(elapsedIn(project(years, evaluated), list('年度指标'))?.[0]).toEqual(['25', false]);
  });

  it.each([
    ['三年总指标', '第三年度服务指标完成情况'],
    ['合同总量', '服务指标完成情况'],
    ['协议量', '服务指标完成情况'],
  ])('%s under %s: of the whole agreement', (target, title) => {
    const evaluated = '2022年7月1日至2024年1月1日';
    const [share] = elapsedIn(project(years, evaluated), list(target, title))?.[0] ?? [];
    expect(share).toBe('50');
  });

  it('a list of the whole beside that of the year leaves all to the agreement', () => {
    const evaluated = '2022年7月1日至2023年12月31日';
    const sheets = [list('年度指标'), { ...list('三年总量'), name: '三年' }];
    expect(elapsedIn(project(years, evaluated), ...sheets)?.[0]?.[0]).toBe('50');
  });
});

describe('a year in the title', () => {
  const rows = (lines: readonly string[]): readonly (readonly Drawn[])[] => [
    ...lines.map((line) => [line]),
    ['服务内容', '年度目标', '已完成', '完成率'],
    ['个案服务', 40, 21, '52.50%'],
  ];

  it('is the agreement’s where a line behind it says what is looked at', () => {
    const lines = [
      '某街道社工站第二年度（2023年9月1日-2024年8月31日）服务指标完成情况',
      '统计时间：2023年9月1日—2024年2月29日',
    ];
    expect(elapsedIn(sheetOf(rows(lines)))).toEqual([['50', false]]);
  });

  it('is the evaluation’s where nothing else is said', () => {
    const lines = ['某街道社工站（2023年9月1日-2024年8月31日）服务指标完成情况'];
    expect(elapsedIn(sheetOf(rows(lines)))).toEqual([[null, null]]);
  });
});
