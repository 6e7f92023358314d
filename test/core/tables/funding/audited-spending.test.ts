import { describe, expect, it } from 'vitest';
import { recogniseDrawn } from '../facts.ts';
import { fundingFacts } from '../money-facts.ts';

describe('a budget that was audited', () => {
  it('is spent as the audit has it, and not as it was booked', () => {
    expect(
      fundingFacts(
        recogniseDrawn([
          ['某街社工站项目经费审计情况表（单位：元）'],
          ['项目', '预算金额', '账面支出', '审计调整', '审定支出', '结余'],
          ['人员经费', 700, 705, -5, 700, 0],
          ['专业服务经费', 200, 190, 0, 190, 10],
          ['管理费', 100, 100, -2, 98, 2],
        ]),
      ),
    ).toEqual([
      'lines',
      '人员经费 staff budget:B3=700 spent:E3=700 balance:F3=0',
      '专业服务经费 quality budget:B4=200 spent:E4=190 balance:F4=10',
      '管理费 operating budget:B5=100 spent:E5=98 balance:F5=2',
    ]);
  });
});

describe('行政经费', () => {
  const rows = (last: string) => [
    ['某街社工站经费支出情况表（单位：元）'],
    ['支出项目', '年度预算', '实际支出'],
    ['人员经费', 700, 700],
    ['行政经费', 100, 95],
    [last, 200, 180],
  ];
  const classOf = (last: string) => fundingFacts(recogniseDrawn(rows(last)))[2];

  it('is the station’s office where another line is the contractor’s own', () => {
    expect(classOf('机构管理费')).toBe('行政经费 quality budget:B4=100 spent:C4=95');
  });

  it('is not known without such a line', () => {
    expect(classOf('活动经费')).toBe('行政经费 - budget:B4=100 spent:C4=95');
  });
});
