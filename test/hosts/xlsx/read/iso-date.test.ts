import { describe, expect, it } from 'vitest';
import { readIsoDate } from '../../../../src/hosts/xlsx/read/iso-date.ts';

describe('an ISO date as a serial number', () => {
  it.each([
    ['2023-07-01', 45108],
    ['2023-07-01T18:00:00Z', 45108.75],
    ['1900-01-01', 1],
    ['1900-02-28', 59],
    ['1900-03-01', 61],
    ['12:00', 0.5],
    ['T06:00:00.000', 0.25],
    ['', null],
    ['2023', null],
    ['2023年7月', null],
  ])('%s → %s', (text, serial) => {
    expect(readIsoDate(text, false)).toBe(serial);
  });

  it('counts from 1904 where the workbook does', () => {
    expect(readIsoDate('1904-01-01', true)).toBe(0);
  });
});
