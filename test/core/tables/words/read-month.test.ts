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
    ['4.1-4.30', null, 4, false],
    ['4.16—4.30', null, 4, true],
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

  it.each([
    ['3月18日-4月17日', null, 3, 18],
    ['3月18日至4月17日', null, 3, 18],
    ['2023年12月18日-2024年1月17日', 2023, 12, 18],
    ['2024.3.18-4.17', 2024, 3, 18],
    ['3/16～4/15', null, 3, 16],
  ])('%s runs into the next month', (text, year, month, fromDay) => {
    expect(readMonth(text)).toEqual({ year, month, saysHalf: false, fromDay });
  });

  it.each(['3月18日-5月17日', '3月18日-4月2日', '3.5-4.2万', '12.5-13.5', '3.18-3.20'])(
    '%s is no month',
    (text) => {
      expect(readMonth(text)).toBeNull();
    },
  );

  it('is read from a real date', () => {
    expect(readMonth('2023/7/1', { year: 2023, month: 7, day: 1 })).toEqual({
      year: 2023,
      month: 7,
      saysHalf: false,
    });
  });
});
