import fc from 'fast-check';
import { format } from 'numfmt';
import { describe, expect, it } from 'vitest';
import { plainNumberText } from '../../../src/core/cells/plain-number-text.ts';

describe('a number under General', () => {
  it.each([
    [0.647250147841514, '0.647250148'],
    [0.05, '0.05'],
    [0.012345678912, '0.012345679'],
    [1.083333333333333, '1.083333333'],
    [93.0000000000001, '93'],
    [12345.678912345, '12345.67891'],
    [-12.5, '-12.5'],
  ])('%j shows as %j', (value, text) => {
    expect(plainNumberText(value, 'General')).toBe(text);
  });

  it('shows as the formatter shows it, or is left to it', () => {
    const parts = fc.tuple(fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: 1, max: 1e6 }));
    fc.assert(
      fc.property(parts, ([top, bottom]) => {
        const text = plainNumberText(top / bottom, 'General');
        return text === null || text === format('General', top / bottom);
      }),
      { numRuns: 2000 },
    );
  });
});
