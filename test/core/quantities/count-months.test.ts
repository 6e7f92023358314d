import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countMonths, monthsOf } from '../../../src/core/quantities/count-months.ts';
import { elapsedShare } from '../../../src/core/quantities/elapsed-share.ts';
import type { Day } from '../../../src/core/quantities/period.ts';
import { compare, parseDecimal, rational } from '../../../src/core/quantities/rational.ts';
import { daysInMonth } from '../../../src/core/quantities/read-day.ts';
import { period } from './day.ts';

const days: fc.Arbitrary<Day> = fc
  .record({
    year: fc.integer({ min: 2015, max: 2030 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .map((day) => ({ ...day, day: Math.min(day.day, daysInMonth(day.year, day.month)) }));

const later = (day: Day, count: number): Day => {
  const date = new Date(Date.UTC(day.year, day.month - 1, day.day + count));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

describe('months of a period', () => {
  it.each([
    ['2023-7-1..2023-11-30', '5'],
    ['2023-7-1..2024-6-30', '12'],
    ['2023-4-16..2023-10-31', '6.5'],
    ['2023-9-18..2024-3-17', '6'],
    ['2023-4-16..2024-4-15', '12'],
    ['2022-8-16..2023-8-15', '12'],
    ['2023-7-1..2023-7-1', '0'],
    // a rest of 7, 8, 22 and 23 days
    ['2023-7-1..2023-8-7', '1'],
    ['2023-7-1..2023-8-8', '1.5'],
    ['2023-7-1..2023-8-22', '1.5'],
    ['2023-7-1..2023-8-23', '2'],
    // from the 31st
    ['2023-1-31..2023-2-27', '1'],
    ['2023-8-31..2023-9-29', '1'],
    ['2024-2-29..2025-2-27', '12'],
  ])('%s are %s', (text, months) => {
    expect(countMonths(period(text))).toEqual(parseDecimal(months));
  });

  it('never become fewer when the end moves on, and grow by one with a month', () => {
    fc.assert(
      fc.property(days, fc.nat(800), fc.nat(60), (from, length, more) => {
        const short = countMonths({ from, to: later(from, length) });
        const long = countMonths({ from, to: later(from, length + more) });
        expect(compare(short, long)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('are twelve in a year from any day', () => {
    fc.assert(
      fc.property(days, (from) => {
        fc.pre(from.day <= 28);
        const to = later({ ...from, year: from.year + 1 }, -1);
        expect(countMonths({ from, to })).toEqual(rational(12));
      }),
    );
  });
});

describe('calendar months', () => {
  it('say how much of each lies inside', () => {
    expect(monthsOf(period('2023-4-16..2023-6-8'))).toEqual([
      { year: 2023, month: 4, days: 15, daysInMonth: 30, isWhole: false },
      { year: 2023, month: 5, days: 31, daysInMonth: 31, isWhole: true },
      { year: 2023, month: 6, days: 8, daysInMonth: 30, isWhole: false },
    ]);
    expect(
      monthsOf(period('2023-12-31..2024-1-1')).map(({ year, month, days }) => [year, month, days]),
    ).toEqual([
      [2023, 12, 1],
      [2024, 1, 1],
    ]);
    expect(monthsOf(period('2023-7-5..2023-7-9'))).toEqual([
      { year: 2023, month: 7, days: 5, daysInMonth: 31, isWhole: false },
    ]);
  });

  it('add up to the days of the period', () => {
    fc.assert(
      fc.property(days, fc.nat(900), (from, length) => {
        const months = monthsOf({ from, to: later(from, length) });
        expect(months.reduce((total, month) => total + month.days, 0)).toBe(length + 1);
        expect(months.slice(1, -1).every(({ isWhole }) => isWhole)).toBe(true);
      }),
    );
  });
});

describe('the elapsed share of an agreement', () => {
  it.each([
    ['2023-7-1..2023-11-30', '2023-7-1..2024-6-30', rational(5, 12)],
    ['2023-4-16..2023-10-31', '2023-4-16..2024-4-15', rational(13, 24)],
    ['2023-10-1..2023-11-30', '2023-7-1..2024-6-30', rational(5, 12)],
    ['2023-7-1..2024-6-30', '2023-7-1..2024-6-30', rational(1)],
    ['2023-7-1..2024-8-30', '2023-7-1..2024-6-30', rational(1)],
  ])('%s of %s', (evaluation, agreement, share) => {
    expect(elapsedShare(period(evaluation), period(agreement))).toEqual(share);
  });

  it('is unknown where the evaluation ends before the agreement begins, or the agreement is too short', () => {
    expect(elapsedShare(period('2022-7-1..2022-11-30'), period('2023-7-1..2024-6-30'))).toBeNull();
    expect(elapsedShare(period('2023-7-1..2023-7-2'), period('2023-7-1..2023-7-3'))).toBeNull();
  });
});
