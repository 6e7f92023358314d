import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/core/evaluate.ts';
import { asOfPeriod } from '../../../src/core/project/as-of-period.ts';
import { defaultSettings } from '../../../src/core/settings/default-settings.ts';
import { readAsOf } from '../../../src/core/tables/reading/read-as-of.ts';
import { workbookOf } from '../checks/find-in.ts';
import { sheetOf } from '../tables/sheet-of.ts';

const day = (year: number, month: number, date: number) => ({ year, month, day: date });
const calendar = { from: day(2024, 1, 1), to: day(2024, 12, 31) };
const overYears = { from: day(2023, 7, 1), to: day(2024, 6, 30) };

describe('the day up to which a title counts', () => {
  it.each([
    ['2024年度服务指标完成情况（截至9月30日）', { years: [2024], month: 9, day: 30 }],
    ['服务进度（截止到2024年9月底）', { years: [2024], month: 9, day: null }],
    ['2023-2024年度指标完成情况（数据截至：3月31日）', { years: [2023, 2024], month: 3, day: 31 }],
    ['服务数据统计截止时间：2024.9.30', { years: [2024], month: 9, day: 30 }],
    ['服务指标完成情况（截至9月30日）', null],
    ['服务指标完成情况（截至目前）', null],
    ['2024年度报表（上报截止日期：2024年10月8日）', null],
    ['2024年截至13月', null],
  ])('%s', (text, asOf) => {
    expect(readAsOf(text)).toEqual(asOf);
  });
});

describe('the months looked at up to that day', () => {
  const until = (years: readonly number[], month: number, date: number | null) => ({
    years,
    month,
    day: date,
  });

  it('begin with the year agreed', () => {
    expect(asOfPeriod(until([2024], 9, 30), calendar)).toEqual({
      from: calendar.from,
      to: day(2024, 9, 30),
    });
  });

  it('end with the month where no day is named', () => {
    expect(asOfPeriod(until([2024], 2, null), calendar)?.to).toEqual(day(2024, 2, 29));
  });

  it('take of two years the one that the agreement has', () => {
    expect(asOfPeriod(until([2023, 2024], 3, 31), overYears)?.to).toEqual(day(2024, 3, 31));
  });

  it.each([
    ['a day outside the agreement', until([2025], 3, 31)],
    ['no day of the calendar', until([2024], 2, 30)],
  ])('%s tells none', (_, asOf) => {
    expect(asOfPeriod(asOf, calendar)).toBeNull();
  });

  it('a day that two years of a long agreement have tells none', () => {
    const long = { from: day(2022, 1, 1), to: day(2024, 12, 31) };
    expect(asOfPeriod(until([2023, 2024], 3, 31), long)).toBeNull();
  });
});

it('a day before the agreement’s period in a line is no part of it', () => {
  const rows = [
    ['甲街社工站服务指标推进表（数据截至2024年8月31日，协议期2024年1月1日至2024年12月31日）'],
    ['服务', '协议数', '完成数'],
    ['个案', 36, 20],
    ['小组', 18, 13],
  ];
  const [one] = evaluate(workbookOf(sheetOf(rows)), defaultSettings);
  const { agreementPeriod, evaluationPeriod } = one?.project ?? {};
  expect([agreementPeriod?.value, evaluationPeriod?.value]).toMatchObject([
    calendar,
    { from: calendar.from, to: day(2024, 8, 31) },
  ]);
});
