import { describe, expect, it } from 'vitest';
import { periodOfMonths } from '../../../src/core/project/period-of-months.ts';
import { recogniseDrawn, tablesOf } from '../tables/facts.ts';

function period(halves: readonly string[], marks: readonly string[]) {
  const heads = halves.map((_, at) => (at % 2 === 0 ? `2024年${7 + at / 2}月` : ''));
  const drawn = recogniseDrawn(
    [
      ['姓名', '证书', ...heads],
      ['', '', ...halves],
      ['社工01', '社会工作师', ...marks],
      ['社工02', '助理社会工作师', ...marks],
    ],
    { name: '社工到岗', merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1'] },
  );
  const [roster] = tablesOf(drawn, 'attendance');
  return roster ? periodOfMonths(roster, null) : 'no roster';
}

describe('the evaluation period of a roster by half months', () => {
  it('is that of its months where both halves of each were marked', () => {
    expect(period(['上', '下', '上', '下'], ['√', '√', '√', '√'])).toEqual({
      from: { year: 2024, month: 7, day: 1 },
      to: { year: 2024, month: 8, day: 31 },
    });
  });

  it('is open where only half of the last month was', () => {
    expect(period(['上', '下', '上', '下'], ['√', '√', '√', ''])).toBeNull();
  });
});
