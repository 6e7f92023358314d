import { describe, expect, it } from 'vitest';
import { rational } from '../../../src/core/quantities/rational.ts';
import { achievementBand } from '../../../src/core/schemes/achievement-band.ts';

describe('achievementBand', () => {
  it.each([
    ['met', rational(8), rational(10)],
    ['partly', rational(6), rational(8)],
    ['not', rational(0), rational(6)],
  ] as const)('of 10 marks for %s', (achieved, from, to) => {
    expect(achievementBand(achieved, rational(10))).toEqual({ from, to });
  });
});
