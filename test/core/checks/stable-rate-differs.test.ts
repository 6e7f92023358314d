import { describe, expect, it } from 'vitest';
import { checkStableRateDiffers } from '../../../src/core/checks/stable-rate-differs.ts';
import { checkStableRateLow } from '../../../src/core/checks/stable-rate-low.ts';
import { rational } from '../../../src/core/quantities/rational.ts';
import { cell, drawRoster, stated } from '../attendance/draw-roster.ts';
import { wenchongRoster } from '../attendance/published-rosters.ts';
import { drawContext, inShort } from './draw-context.ts';

/** A roster with so many workers who are always there, and one who never is. */
function stable(count: number, required: number, printed: string) {
  const workers = [...Array.from({ length: count }, () => ({ marks: '√' })), { marks: '—' }];
  const roster = drawRoster({ months: '7月', workers, stableRate: stated(printed, cell(9, 6)) });
  return drawContext({ rosters: [roster], workers: required });
}

describe('the printed stable-staff rate', () => {
  it.each([
    [18, 20, '90%', []],
    [18, 20, '90.00%', []],
    [18, 20, '0.9', []],
    [18, 20, '90', []],
    [17, 19, '89.47%', []],
    [17, 19, '89.5%', []],
    [17, 19, '89%', []],
    [22, 20, '110%', []],
    [18, 20, '95%', ['attendance/stable-rate-differs G10 95% → 90.00%']],
    [18, 20, '0.95', ['attendance/stable-rate-differs G10 95% → 90.00%']],
    [17, 19, '89.48%', ['attendance/stable-rate-differs G10 89.48% → 89.47%']],
    [17, 18, '94.4%', []],
    [17, 18, '94.43%', ['attendance/stable-rate-differs G10 94.43% → 94.44%']],
    [2, 3, '66.66%', ['rate/rounding G10 66.66% → 66.67%']],
    [18, 20, '?', []],
  ])('%i of %i printed as %s', (count, required, printed, expected) => {
    expect(inShort(checkStableRateDiffers(stable(count, required, printed)))).toEqual(expected);
  });

  it('the whole finding', () => {
    expect(checkStableRateDiffers(stable(18, 20, '95%'))).toEqual([
      {
        rule: 'attendance/stable-rate-differs',
        cell: cell(9, 6),
        stated: { kind: 'percent', value: rational(95, 100), decimals: 0 },
        expected: { kind: 'percent', value: rational(9, 10), decimals: 2 },
        data: { stableWorkers: 18, requiredWorkers: rational(20) },
        about: ['attendance/到岗情况/1', 'stable-rate'],
      },
    ]);
  });

  it('nothing is said without the agreement, or where marks cannot be told', () => {
    const roster = (marks: string) =>
      drawRoster({ months: '7月', workers: [{ marks }], stableRate: stated('50%', cell(9, 6)) });
    expect(checkStableRateDiffers(drawContext({ rosters: [roster('√')], workers: null }))).toEqual(
      [],
    );
    expect(checkStableRateDiffers(drawContext({ rosters: [roster('?')], workers: 1 }))).toEqual([]);
  });

  it('a rate that follows from lacking insurance or a wrong subtotal is no finding of its own', () => {
    const lacking = wenchongRoster((workers) => {
      workers[0] = { ...workers[0], marks: '保√√√√' };
    });
    const wrong = wenchongRoster((workers) => {
      workers[0] = { ...workers[0], marks: '—√√√√' };
    });
    expect(checkStableRateDiffers(drawContext({ rosters: [lacking] }))).toEqual([]);
    expect(checkStableRateDiffers(drawContext({ rosters: [wrong] }))).toEqual([]);
  });
});

describe('the required stable-staff rate', () => {
  it.each([
    [16, 20, []],
    [15, 20, ['attendance/stable-rate-low G10']],
    [0, 20, ['attendance/stable-rate-low G10']],
  ])('%i of %i', (count, required, expected) => {
    expect(inShort(checkStableRateLow(stable(count, required, '80%')))).toEqual(expected);
  });

  it('the whole finding, on the roster where no rate is printed', () => {
    const roster = drawRoster({ months: '7月', workers: [{ marks: '√' }] });
    expect(checkStableRateLow(drawContext({ rosters: [roster], workers: 2 }))).toEqual([
      {
        rule: 'attendance/stable-rate-low',
        cell: cell(3, 0),
        data: {
          rate: rational(1, 2),
          required: rational(4, 5),
          stableWorkers: 1,
          requiredWorkers: rational(2),
        },
        about: ['attendance/到岗情况/1', 'stable-rate'],
      },
    ]);
  });
});
