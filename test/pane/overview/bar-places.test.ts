import { describe, expect, it } from 'vitest';
import { rational } from '../../../src/core/quantities/rational.ts';
import { barPlaces, fullAt, markPlace } from '../../../src/pane/overview/bar-places.ts';

describe('a rate as a bar', () => {
  it.each([
    [rational(0), 0, false],
    [rational(1, 4), fullAt / 4, false],
    [rational(1), fullAt, false],
    [rational(10_001, 10_000), 100, true],
    [rational(9), 100, true],
    [rational(-1, 2), 0, false],
  ])('%o is %f percent of the box, past the mark: %s', (rate, length, isPast) => {
    expect(barPlaces(rate)).toEqual({ length, isPast });
  });
});

describe('the calendar mark', () => {
  it('stands at the share that has passed, on the scale of the bar', () => {
    expect(markPlace(rational(1, 4))).toBe(fullAt / 4);
  });

  it.each([[rational(0)], [rational(1)], [rational(7, 6)], [null]])(
    'is not there at %o',
    (none) => {
      expect(markPlace(none)).toBeNull();
    },
  );
});
