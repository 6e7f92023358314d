import { describe, expect, it } from 'vitest';
import { compareStated } from '../../../src/core/checks/compare-stated.ts';
import { rational } from '../../../src/core/quantities/rational.ts';
import { decimal, figure } from '../quantities/state.ts';

describe('a stated figure', () => {
  it.each([
    ['95.63% d2', 'agrees'],
    ['95.62% d2', 'rounding'],
    ['95.64% d2', 'differs'],
    ['95.6% d1', 'agrees'],
    ['95.7% d1', 'differs'],
    ['96% d0', 'agrees'],
    ['0.95625 d5', 'agrees'],
    ['0.95625 d?', 'agrees'],
    ['0.9562 d?', 'rounding'],
  ])('%s for 918 of 960 %s', (stated, expected) => {
    expect(compareStated(figure(stated), rational(918, 960))).toBe(expected);
  });

  it('is compared as its cell shows it: a formula keeps more digits than its format', () => {
    const formula = { ...figure('64.73% d2'), value: decimal('0.647250147841514') };
    expect(compareStated(formula, rational(2189, 3382))).toBe('agrees');
    expect(compareStated(formula, rational(2190, 3382))).toBe('differs');
  });

  it('in 万 is compared at the decimals of the 万', () => {
    expect(compareStated(figure('523100 d-2'), decimal('523106.71'))).toBe('agrees');
    expect(compareStated(figure('523100 d-2'), decimal('523160'))).toBe('rounding');
    expect(compareStated(figure('523100 d-2'), decimal('523206.71'))).toBe('differs');
  });
});
