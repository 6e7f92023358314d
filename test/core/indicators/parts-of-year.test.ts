import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/core/evaluate.ts';
import { defaultSettings } from '../../../src/core/settings/default-settings.ts';
import { bookOf } from '../tables/facts.ts';
import { sheetOf } from '../tables/sheet-of.ts';

const project = sheetOf(
  [
    ['项目名称', '某街社工站'],
    ['协议期', '2024年1月1日至2024年12月31日'],
    ['评估期', '2024年1月1日至2024年12月31日'],
  ],
  { name: '项目信息' },
);

const list = (name: string, cases: number, head = '目标') =>
  sheetOf(
    [
      [`某街社工站${name}服务指标完成情况`],
      ['服务内容', head, '完成'],
      ['个案', 4, cases],
      ['小组', 2, 2],
    ],
    { name },
  );

/** By sheet, whether each indicator is behind the calendar. */
function judged(...sheets: readonly ReturnType<typeof sheetOf>[]): readonly string[] {
  const [evaluation] = evaluate(bookOf(project, ...sheets), defaultSettings);
  return (evaluation?.indicators ?? []).map(
    ({ entry, isBehind }) => `${entry.label.sheet} ${entry.name} ${isBehind}`,
  );
}

describe('one form for each quarter by itself', () => {
  it('is not held against the pace of the year, and that of the year is', () => {
    expect(judged(list('一季度', 4), list('二季度', 3), list('全年', 3))).toEqual([
      '一季度 个案 null',
      '一季度 小组 null',
      '二季度 个案 null',
      '二季度 小组 null',
      '全年 个案 true',
      '全年 小组 false',
    ]);
  });

  it('is told by the lines over blocks too', () => {
    const blocks = sheetOf(
      [
        ['某街社工站服务指标完成情况'],
        ['一季度'],
        ['服务内容', '目标', '完成'],
        ['个案', 4, 4],
        ['小组', 2, 2],
        [],
        ['二季度'],
        ['服务内容', '目标', '完成'],
        ['个案', 4, 3],
        ['小组', 2, 2],
      ],
      { name: '指标' },
    );
    expect(judged(blocks).every((text) => text.endsWith('null'))).toBe(true);
  });

  it('alone may go on from the ones before it', () => {
    expect(judged(list('三季度', 3, '年度目标'))).toEqual([
      '三季度 个案 true',
      '三季度 小组 false',
    ]);
  });
});
