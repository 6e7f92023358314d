import { describe, expect, it } from 'vitest';
import { withoutGloss } from '../../../../src/core/tables/words/without-gloss.ts';

describe('the English word behind a head', () => {
  it.each([
    ['姓名 Name', '姓名'],
    ['姓名Name', '姓名'],
    ['序号 No.', '序号'],
    ['小计 / Subtotal', '小计'],
    ['社工 Amy', '社工 Amy'],
    ['社工A', '社工A'],
    ['Name', 'Name'],
    ['姓名', '姓名'],
  ])('of %s is taken away where it is one of a roster: %s', (text, expected) => {
    expect(withoutGloss(text)).toBe(expected);
  });
});
