import { describe, expect, it } from 'vitest';
import { sheetOf } from '../tables/sheet-of.ts';
import { findingsIn, told } from './find-in.ts';

function found(rate: string, completed = 980) {
  const rows = [
    ['服务领域', '服务内容', '指标（人次）', '完成（人次）', '完成率'],
    ['长者', '探访', 300, 300, '100%'],
    ['', '讲座', 200, 180, '90%'],
    ['', '小计', 500, 480, '96%'],
    ['儿童', '课后托管', 400, 420, '105%'],
    ['', '夏令营', 100, 80, '80%'],
    ['', '小计', 500, 500, '100%'],
    ['合计', '', 1000, completed, rate],
  ];
  return told(findingsIn([sheetOf(rows, { name: '指标', merges: ['A2:A4', 'A5:A7'] })]));
}

describe('the rate of a row of sums in a list', () => {
  it('is that of its own quantities', () => {
    expect(found('98%')).toEqual([]);
    expect(found('89%')).toEqual(['rate/differs 指标!E8 89% → 98% + 指标!D8 指标!C8']);
  });

  it('may be the mean of the rows’ rates', () => {
    expect(found('93.75%')).toEqual([]);
  });

  it('is no finding beside a wrong sum', () => {
    expect(found('98%', 990)).toEqual([
      'total/differs 指标!D8 990 → 980 + 指标!D2 指标!D3 指标!D5 指标!D6',
    ]);
  });
});
