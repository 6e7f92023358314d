import { describe, expect, it } from 'vitest';
import { readMonth } from '../../../../src/core/tables/words/read-month.ts';

describe('a month in a heading', () => {
  it.each([
    ['7月', null, 7, false],
    ['7 月 份', null, 7, false],
    ['十二月', null, 12, false],
    ['2023年7月', 2023, 7, false],
    ['２０２３年７月', 2023, 7, false],
    ['23年7月', 2023, 7, false],
    ['2023.07', 2023, 7, false],
    ['2023-7', 2023, 7, false],
    ['202307', 2023, 7, false],
    ['4月(半月)', null, 4, true],
    ['4月（16日-30日）', null, 4, true],
    ['7月（1日-31日）', null, 7, false],
  ])('%s', (text, year, month, saysHalf) => {
    expect(readMonth(text)).toEqual({ year, month, saysHalf });
  });

  it.each([
    '7-11月',
    '2023年1月1日-6月30日',
    '7月-11月',
    '7月至9月',
    '13月',
    '月份',
    '7',
    '第一季度',
    '个案',
  ])('%s is none', (text) => {
    expect(readMonth(text)).toBeNull();
  });

  it('is read from a real date', () => {
    expect(readMonth('2023/7/1', { year: 2023, month: 7, day: 1 })).toEqual({
      year: 2023,
      month: 7,
      saysHalf: false,
    });
  });
});
