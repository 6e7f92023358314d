import { describe, expect, it } from 'vitest';
import { rational } from '../../../src/core/quantities/rational.ts';
import { formatYuan } from '../../../src/pane/overview/format-yuan.ts';

describe('an amount in yuan', () => {
  it.each([
    [rational(2_620_191), '2,620,191'],
    [rational(999), '999'],
    [rational(1000), '1,000'],
    [rational(0), '0'],
    [rational(-220_191), '-220,191'],
    [rational(-999), '-999'],
    [rational(52_310_671, 100), '523,106.71'],
    [rational(11, 2), '5.50'],
    [rational(1, 3), '0.33'],
  ])('%o is %s', (amount, text) => {
    expect(formatYuan(amount)).toBe(text);
  });
});
