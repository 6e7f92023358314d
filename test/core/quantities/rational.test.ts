import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  compare,
  divide,
  equals,
  exactDecimals,
  formatDecimal,
  fromNumber,
  isWhole,
  multiply,
  parseDecimal,
  type Rational,
  rational,
  round,
  subtract,
  sum,
  toNumber,
  zero,
} from '../../../src/core/quantities/rational.ts';

const fraction = fc
  .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 10n ** 6n }))
  .map(([n, d]) => rational(n, d));

describe('a fraction', () => {
  it('is kept in lowest terms with a denominator above 0', () => {
    expect(rational(6n, -4n)).toEqual({ n: -3n, d: 2n });
    expect(rational(0n, -7n)).toEqual({ n: 0n, d: 1n });
    expect(() => rational(1n, 0n)).toThrow(RangeError);
  });

  it('has no quotient by 0', () => {
    expect(divide(rational(1), zero)).toBeNull();
    expect(divide(rational(3), rational(4))).toEqual({ n: 3n, d: 4n });
  });

  it('obeys the rules of arithmetic', () => {
    fc.assert(
      fc.property(fraction, fraction, fraction, (a, b, c) => {
        expect(add(a, b)).toEqual(add(b, a));
        expect(multiply(a, add(b, c))).toEqual(add(multiply(a, b), multiply(a, c)));
        expect(subtract(add(a, b), b)).toEqual(a);
        expect(sum([a, b, c])).toEqual(add(add(a, b), c));
        expect(equals(a, b)).toBe(compare(a, b) === 0);
        expect(Math.sign(compare(a, b))).toBe(-Math.sign(compare(b, a)) + 0);
      }),
    );
  });

  it('keeps a quotient that is multiplied back', () => {
    fc.assert(
      fc.property(fraction, fraction, (a, b) => {
        const quotient = divide(a, b);
        expect(quotient && multiply(quotient, b)).toEqual(b.n === 0n ? null : a);
      }),
    );
  });
});

describe('a number of a cell', () => {
  it.each([
    [9.300000000000001, '9.3'],
    [87.59999999999999, '87.6'],
    [0.1 + 0.2, '0.3'],
    [0.6473, '0.6473'],
    [-0, '0'],
    [1e21, '1000000000000000000000'],
    [1e-7, '0.0000001'],
    [9007199254740991, '9007199254740991'],
  ])('%d stands for the decimal %s', (value, text) => {
    expect(fromNumber(value)).toEqual(parseDecimal(text));
  });

  it('is none where it is not finite', () => {
    expect([Number.NaN, Number.POSITIVE_INFINITY].map(fromNumber)).toEqual([null, null]);
  });

  it('takes the greatest numbers as they are, which 15 digits would carry beyond', () => {
    expect(fromNumber(Number.MAX_VALUE)).toEqual(parseDecimal(String(Number.MAX_VALUE)));
    expect(fromNumber(-Number.MAX_VALUE)).toEqual(parseDecimal(String(-Number.MAX_VALUE)));
  });

  it('comes back as the same double at 15 digits', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e12, max: 1e12 }), (value) => {
        const rounded = Number(value.toPrecision(15));
        fc.pre(rounded === 0 || Math.abs(rounded) > 1e-4);
        expect(toNumber(fromNumber(rounded) ?? zero)).toBe(rounded === 0 ? 0 : rounded);
      }),
    );
  });
});

describe('decimal text', () => {
  it.each(['', '.', '-', '1,000', '12.5.3', '１２', '1e9999', 'abc', '0x10'])(
    '%j is none',
    (text) => {
      expect(parseDecimal(text)).toBeNull();
    },
  );

  it.each<[string, number | null, string]>([
    ['64.725', 2, '64.73'],
    ['-64.725', 2, '-64.73'],
    ['64.7', 2, '64.70'],
    ['0.004', 2, '0.00'],
    ['1250', -2, '1300'],
    ['12.50', null, '12.5'],
    ['9.9999', 2, '10.00'],
  ])('%s with %s decimals reads %s', (text, decimals, shown) => {
    expect(formatDecimal(parseDecimal(text) ?? zero, decimals)).toBe(shown);
  });

  it('is cut at 12 decimals where it does not end', () => {
    expect(formatDecimal(rational(2, 3))).toBe('0.666666666667');
    expect(exactDecimals(rational(2, 3))).toBeNull();
    expect(exactDecimals(rational(3, 40))).toBe(3);
  });

  it('comes back from a decimal as the same fraction', () => {
    const decimals = fc.tuple(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.nat(9));
    fc.assert(
      fc.property(decimals, ([digits, places]) => {
        const value = rational(digits, 10n ** BigInt(places));
        expect(parseDecimal(formatDecimal(value))).toEqual(value);
      }),
    );
  });
});

describe('rounding', () => {
  it.each<[string, number, string, string, string]>([
    // value, decimals, half up, half even, down
    ['0.645', 2, '0.65', '0.64', '0.64'],
    ['0.655', 2, '0.66', '0.66', '0.65'],
    ['-0.645', 2, '-0.65', '-0.64', '-0.64'],
    ['95.625', 2, '95.63', '95.62', '95.62'],
    ['89.995', 2, '90.00', '90.00', '89.99'],
    ['2.5', 0, '3', '2', '2'],
    ['1250', -2, '1300', '1200', '1200'],
    ['-0.4', 0, '0', '0', '0'],
  ])('%s to %i decimals is %s, %s to the even digit, %s cut', (text, decimals, up, even, down) => {
    const value = parseDecimal(text) ?? zero;
    const rounded = (['half-up', 'half-even', 'down'] as const).map((rule) =>
      round(value, decimals, rule),
    );
    expect(rounded).toEqual([up, even, down].map((shown) => parseDecimal(shown)));
  });

  it('half up agrees with rounding the written digits by hand', () => {
    const decimals = fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 15n }), fc.nat(6), fc.nat(6));
    fc.assert(
      fc.property(decimals, ([digits, places, kept]) => {
        const text = formatDecimal(rational(digits, 10n ** BigInt(places)), places);
        expect(formatDecimal(round(parseDecimal(text) ?? zero, kept), kept)).toBe(
          roundByHand(text, kept),
        );
      }),
    );
  });

  it('moves a value by no more than half a unit', () => {
    fc.assert(
      fc.property(fraction, fc.integer({ min: -3, max: 6 }), (value, decimals) => {
        const moved = subtract(round(value, decimals), value);
        const size: Rational = { n: moved.n < 0n ? -moved.n : moved.n, d: moved.d };
        const unit =
          decimals < 0 ? rational(10n ** BigInt(-decimals)) : rational(1n, 10n ** BigInt(decimals));
        expect(compare(multiply(size, rational(2)), unit)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('leaves whole numbers whole', () => {
    expect([isWhole(rational(6, 3)), isWhole(rational(5, 3))]).toEqual([true, false]);
  });
});

/** Schoolbook rounding of a decimal text that is not negative. */
function roundByHand(text: string, decimals: number): string {
  const [whole = '0', after = ''] = text.split('.');
  const padded = after.padEnd(decimals + 1, '0');
  const digits = Array.from(whole + padded.slice(0, decimals), Number);
  if (Number(padded[decimals]) >= 5) {
    let at = digits.length - 1;
    while (at >= 0 && digits[at] === 9) digits[at--] = 0;
    if (at < 0) digits.unshift(1);
    else digits[at] = (digits[at] ?? 0) + 1;
  }
  const shown = digits.join('');
  const split = shown.length - decimals;
  return decimals === 0 ? shown : `${shown.slice(0, split)}.${shown.slice(split)}`;
}
