import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { impliedTarget } from '../../../src/core/indicators/implied-target.ts';
import { divide, equals, rational, round, zero } from '../../../src/core/quantities/rational.ts';
import type { Figure } from '../../../src/core/quantities/reading.ts';
import { figure } from '../quantities/state.ts';

const count = (value: number): Figure => ({ ...figure('0 d0'), value: rational(value) });
const rate = (completed: number, target: number, decimals: number): Figure => ({
  ...figure('0% d0'),
  value: round(divide(rational(completed), rational(target)) ?? zero, decimals + 2),
  decimals,
});

describe('an implied target', () => {
  it.each([
    [1118, '84.06% d2', '1330'],
    [918, '95.63% d2', '960'],
    [54, '175.15% d2', 'none'],
    [4219, '340.19% d2', 'none'],
    [593, '119% d0', '497..500'],
    [0, '50% d0', 'none'],
    [1, '100% d0', '1'],
    [7, '0.5 d1', '13..15'],
  ])('of %i at %s is %s', (completed, stated, expected) => {
    const found = impliedTarget(count(completed), figure(stated));
    const text =
      found?.kind === 'range'
        ? `${found.from.n}..${found.to.n}`
        : found?.kind === 'one'
          ? `${found.target.n}`
          : found?.kind;
    expect(text).toBe(expected);
  });

  it('of a quantity in 万 counts what the quantity may stand for', () => {
    const found = impliedTarget(figure('520000 d-4 元'), figure('872% d0'));
    expect(found).toEqual({ kind: 'range', from: rational(59_026), to: rational(60_240) });
  });

  it('is not told where every large target fits, or the decimals are not known', () => {
    expect(impliedTarget(count(0), figure('0% d0'))).toBeNull();
    expect(impliedTarget(count(3), figure('0% d0'))).toBeNull();
    expect(impliedTarget(count(3), figure('50% d?'))).toBeNull();
    expect(impliedTarget(count(-3), figure('50% d0'))).toBeNull();
    expect(impliedTarget(figure('90% d0'), figure('50% d0'))).toBeNull();
  });

  it('is what trying every whole number finds', () => {
    const cases = fc.record({
      completed: fc.integer({ min: 1, max: 400 }),
      percent: fc.integer({ min: 1000, max: 40_000 }),
      decimals: fc.nat(2),
    });
    fc.assert(
      fc.property(cases, ({ completed, percent, decimals }) => {
        const stated: Figure = {
          ...figure('0% d0'),
          value: round(rational(percent, 10_000), decimals + 2),
          decimals,
        };
        const found = impliedTarget(count(completed), stated);
        fc.pre(found !== null);
        const most = 5000;
        const fits = Array.from({ length: most }, (_, at) => at + 1).filter((target) =>
          equals(rate(completed, target, decimals).value, stated.value),
        );
        expect(found).toEqual(
          fits.length === 0
            ? { kind: 'none' }
            : fits.length === 1
              ? { kind: 'one', target: rational(fits[0] ?? 0) }
              : { kind: 'range', from: rational(fits[0] ?? 0), to: rational(fits.at(-1) ?? 0) },
        );
      }),
      { numRuns: 40 },
    );
  });

  it('always holds the target that the rate was reckoned with', () => {
    const counts = fc.tuple(
      fc.integer({ min: 1, max: 1_000_000 }),
      fc.integer({ min: 1, max: 1_000_000 }),
      fc.nat(3),
    );
    fc.assert(
      fc.property(counts, ([completed, target, decimals]) => {
        const found = impliedTarget(count(completed), rate(completed, target, decimals));
        fc.pre(found !== null);
        const [from, to] =
          found.kind === 'range'
            ? [found.from, found.to]
            : found.kind === 'one'
              ? [found.target, found.target]
              : [];
        expect([from && from.n <= BigInt(target), to && to.n >= BigInt(target)]).toEqual([
          true,
          true,
        ]);
      }),
    );
  });
});
