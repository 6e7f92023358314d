import { describe, expect, it } from 'vitest';
import { behindCount } from '../../../src/core/indicators/behind-count.ts';

describe('the count of indicators that are behind', () => {
  it.each<[string, readonly (boolean | null)[], number | null]>([
    ['those that are judged so', [true, false, true, null], 2],
    ['none where all are on their way', [false, null], 0],
    ['nothing where none is judged: unknown is not 0', [null, null], null],
    ['nothing without indicators', [], null],
  ])('is %s', (_, judged, behind) => {
    expect(behindCount(judged.map((isBehind) => ({ isBehind })))).toBe(behind);
  });
});
