import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayFromSerial, readDay } from '../../../src/core/quantities/read-day.ts';
import { openEnd, readPeriod } from '../../../src/core/quantities/read-period.ts';
import { day, period } from './day.ts';

describe('a date', () => {
  it.each([
    ['2023年8月18日解除劳动合同（行业内）', '2023-8-18'],
    ['2023-07-01', '2023-7-1'],
    ['2023/7/1', '2023-7-1'],
    ['2023.7.1', '2023-7-1'],
    ['20230701', '2023-7-1'],
    ['2023 年 7 月 1 号', '2023-7-1'],
    ['２０２３年７月１日', '2023-7-1'],
    ['二〇二三年七月一日', '2023-7-1'],
    ['二零二三年十二月三十一日', '2023-12-31'],
    ['2024年2月29日', '2024-2-29'],
  ])('%s is read', (text, expected) => {
    expect(readDay(text)).toEqual(day(expected));
  });

  it.each([
    '2023年2月29日',
    '2023年2月30日',
    '2023年13月1日',
    '2023年7月',
    '7月1日',
    '无',
    '',
    '12345678901',
    '12023年7月1日',
    '12023-07-01',
    '2023-7',
  ])('%j is none', (text) => {
    expect(readDay(text)).toBeNull();
  });

  it('comes from a serial number in both date systems', () => {
    expect(dayFromSerial(45_108, false)).toEqual(day('2023-7-1'));
    expect(dayFromSerial(45_108.75, false)).toEqual(day('2023-7-1'));
    expect(dayFromSerial(43_646, true)).toEqual(day('2023-7-1'));
    expect(dayFromSerial(1, false)).toEqual(day('1900-1-1'));
    expect([-1, Number.NaN, 1e9, 60].map((serial) => dayFromSerial(serial, false))).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});

describe('a period', () => {
  it.each([
    ['2023年7月1日至2024年6月30日', '2023-7-1..2024-6-30'],
    ['2023年07月01日至2026年06月30日', '2023-7-1..2026-6-30'],
    ['2023.07.01-2026.06.30', '2023-7-1..2026-6-30'],
    ['2019.11.1-2026.06.30', '2019-11-1..2026-6-30'],
    ['2023-07-01 至 2023-11-30', '2023-7-1..2023-11-30'],
    ['2023-07-01-2023-11-30', '2023-7-1..2023-11-30'],
    ['2023-07-01~2023-11-30', '2023-7-1..2023-11-30'],
    ['2023/7/1—2023/11/30', '2023-7-1..2023-11-30'],
    ['2023/7/1——2023/11/30', '2023-7-1..2023-11-30'],
    ['2023-07-01 00:00:00 至 2023-11-30 00:00:00', '2023-7-1..2023-11-30'],
    ['2023-07-01 08:30 12:00 至 2023年11月30日 09:00', '2023-7-1..2023-11-30'],
    ['20230701-20231130', '2023-7-1..2023-11-30'],
    ['２０２３年７月１日－２０２４年６月３０日', '2023-7-1..2024-6-30'],
    ['2023年 7 月 1 日 至 2023 年 11 月 30 日', '2023-7-1..2023-11-30'],
    ['二〇二三年七月一日至二〇二四年六月三十日', '2023-7-1..2024-6-30'],
    ['自2023年7月1日起至2024年6月30日止', '2023-7-1..2024-6-30'],
    // whole months
    ['2023年7月至11月', '2023-7-1..2023-11-30'],
    ['2023年7-11月', '2023-7-1..2023-11-30'],
    ['2023年7月—2024年2月', '2023-7-1..2024-2-29'],
    ['2023.7-2024.6', '2023-7-1..2024-6-30'],
    ['2023年7月份至11月份', '2023-7-1..2023-11-30'],
    // ends without their year or month
    ['2023年7月1日至11月30日', '2023-7-1..2023-11-30'],
    ['2023.07.01-11.30', '2023-7-1..2023-11-30'],
    ['2023年7月1日-31日', '2023-7-1..2023-7-31'],
    // running text
    ['指标完成情况统计（2023年7月1日至2023年11月30日）', '2023-7-1..2023-11-30'],
    ['（2023年4月16日至2023年10月31日，数据由社工站提供）', '2023-4-16..2023-10-31'],
    ['项目服务采购周期：2023年07月01日至2026年06月30日', '2023-7-1..2026-6-30'],
  ])('%s is read', (text, expected) => {
    expect(readPeriod(text)).toEqual(period(expected));
  });

  it.each(['2013.01.03-长期', '2013年1月3日至今', '2013-01-03 至 无固定期限'])(
    '%s has an open end',
    (text) => {
      expect(readPeriod(text)).toEqual({ from: day('2013-1-3'), to: openEnd });
    },
  );

  it.each([
    '2023年2月30日至2023年3月1日',
    '2023年1月1日至2023年2月30日',
    '2024年1月1日至2023年1月1日',
    '2023年11月1日至2月28日',
    '2023-07-01',
    '2023年',
    '2023年7月',
    '7月至11月',
    '2023年8月18日解除劳动合同',
    '长期',
    '',
  ])('%j is none', (text) => {
    expect(readPeriod(text)).toBeNull();
  });

  it('never throws over a text and never ends before it begins', () => {
    const pieces = fc.constantFrom(
      '2023',
      '年',
      '7',
      '月',
      '31',
      '日',
      '至',
      '-',
      '.',
      '长期',
      ' ',
      '（',
      '二〇',
      '11',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 20 }), (parts) => {
        const found = readPeriod(parts.join(''));
        const number = (at: { year: number; month: number; day: number }) =>
          at.year * 372 + at.month * 31 + at.day;
        expect(found === null || number(found.from) <= number(found.to)).toBe(true);
      }),
    );
  });
});
