import { describe, expect, it } from 'vitest';
import { countOf, periodOf, pointsOf } from '../../../src/pane/overview/typed-answers.ts';

describe('a period typed', () => {
  it('is two days, the last not before the first', () => {
    expect(periodOf('2023-07-01', '2023-11-30')).toEqual({
      from: { year: 2023, month: 7, day: 1 },
      to: { year: 2023, month: 11, day: 30 },
    });
    expect(periodOf('2023-07-01', '2023-07-01')).not.toBeNull();
  });

  it.each([
    ['', '2023-11-30'],
    ['2023-07-01', ''],
    ['2023-12-01', '2023-11-30'],
    ['1.7.2023', '2023-11-30'],
  ])('is none from %j to %j', (from, to) => {
    expect(periodOf(from, to)).toBeNull();
  });
});

describe('a number of people typed', () => {
  it.each([
    ['20', 20],
    [' 20 ', 20],
    ['２０', 20],
    ['0', null],
    ['-3', null],
    ['12.5', null],
    ['二十', null],
    ['', null],
    ['1e3', null],
  ])('%j is %s', (text, count) => {
    expect(countOf(text)).toBe(count);
  });
});

describe('points typed', () => {
  it.each([
    ['8.5', 8.5],
    ['１０', 10],
    ['0', 0],
    ['', null],
    ['-1', null],
    ['8.555', null],
    ['八', null],
  ])('%s', (text, points) => {
    expect(pointsOf(text)).toBe(points);
  });
});
