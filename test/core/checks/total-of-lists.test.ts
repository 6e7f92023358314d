import { describe, expect, it } from 'vitest';
import { sheetOf } from '../tables/sheet-of.ts';
import { findingsIn, told } from './find-in.ts';

const head = ['服务内容', '指标', '完成', '完成率'];

function found(line: string, total: number) {
  return told(
    findingsIn([
      sheetOf(
        [
          ['一、东片区'],
          head,
          ['个案', 10, 10, '100%'],
          ['小组', 4, 4, '100%'],
          [],
          ['二、西片区'],
          head,
          ['个案', 10, 11, '110%'],
          ['小组', 4, 3, '75%'],
          [],
          [line],
          head,
          ['个案', 20, 21, '105%'],
          ['小组', 8, total, `${(total / 8) * 100}%`],
        ],
        { name: '社工站指标', merges: ['A1:D1', 'A6:D6', 'A11:D11'] },
      ),
    ]),
  );
}

describe('the list of a whole station under lists of one area each', () => {
  it.each(['三、全站', '三、合计'])('%s is held against their sums', (line) => {
    expect(found(line, 8)).toEqual([
      'total/differs 社工站指标!C14 8 → 7 + 社工站指标!C4 社工站指标!C9',
    ]);
  });

  it('is right where it adds them up', () => {
    expect(found('三、全站', 7)).toEqual([]);
  });
});
