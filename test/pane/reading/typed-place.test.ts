import { describe, expect, it } from 'vitest';
import { typedHeaderRows, typedRange } from '../../../src/pane/reading/typed-place.ts';

const place = { top: 2, left: 0, bottom: 39, right: 7 };

describe('typedRange', () => {
  it.each(['A3:H40', 'a3:h40', ' A3 : H40 ', 'Ａ３：Ｈ４０', '$A$3:$H$40', "'一 月'!A3:H40"])(
    'understands %s',
    (text) => {
      expect(typedRange(text)).toEqual(place);
    },
  );

  it.each(['', 'A', '3', 'A3:H', 'A3;H40', '=A3'])('refuses %s', (text) => {
    expect(typedRange(text)).toBeNull();
  });
});

describe('typedHeaderRows', () => {
  it.each([
    ['1', 1],
    [' ２ ', 2],
    ['20', 20],
    ['21', null],
    ['0', 0],
    ['', null],
    ['1.5', null],
  ])('takes %s for %s', (text, rows) => {
    expect(typedHeaderRows(text)).toBe(rows);
  });
});
