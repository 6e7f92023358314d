import { expect, it } from 'vitest';
import { describeFinding } from '../../../src/messages/describe-finding.ts';
import { type Drawn, sheetOf } from '../tables/sheet-of.ts';
import { findingsIn, told } from './find-in.ts';

function sheet(head: string, rates: readonly Drawn[]) {
  const rows = [
    ['第三方评估', 55, 50.05, rates[0] ?? null],
    ['购买方', 20, 18.5, rates[1] ?? null],
    ['督导中心', 15, 13.6, rates[2] ?? null],
    ['监督方', 10, 9.2, rates[3] ?? null],
    ['总分', 100, 91.35, rates[4] ?? null],
  ];
  return sheetOf([['西桥街社工站末期评估得分表'], ['评分部分', '标准分', '得分', head], ...rows], {
    name: '评分',
  });
}

const ratesOf = (head: string, rates: readonly Drawn[]) =>
  told(findingsIn([sheet(head, rates)])).filter((text) => text.startsWith('rate/'));

it('a printed rate of points is the score over its full marks', () => {
  expect(ratesOf('得分率', ['91%', '92.5%', '90.67%', '92%', '91.35%'])).toEqual([]);
  expect(ratesOf('得分率（%）', [91, 92.5, 90.67, 92, 91.35])).toEqual([]);
  expect(ratesOf('得分率', [0.91, 0.925, 0.9067, 0.92, 0.9135])).toEqual([]);
  expect(ratesOf('得分率', ['92%', '92.5%', '90.67%', '92%', '91.53%'])).toEqual([
    'rate/differs 评分!D3 92% → 91% + 评分!C3 评分!B3',
    'rate/differs 评分!D7 91.53% → 91.35% + 评分!C7 评分!B7',
  ]);
});

it('only truncated it is a note, and shares of something else are left alone', () => {
  expect(ratesOf('得分率', ['91%', '92.5%', '90.66%', '92%', '91.35%'])).toEqual([
    'rate/rounding 评分!D5 90.66% → 90.67% + 评分!C5 评分!B5',
  ]);
  expect(ratesOf('得分率', ['54.79%', '20.25%', '14.89%', '10.07%', '100%'])).toEqual([]);
});

it('says what it was reckoned from', () => {
  const [finding] = findingsIn([
    sheet('得分率', ['92%', '92.5%', '90.67%', '92%', '91.35%']),
  ]).filter(({ rule }) => rule === 'rate/differs');
  expect(finding && describeFinding(finding, 'zh-CN')).toContain(
    '所列得分率 92%，按 50.05 ÷ 55 计算应为 91%',
  );
  expect(finding && describeFinding(finding, 'en-US')).toContain(
    'the sheet says 92%; 50.05 ÷ 55 is 91%',
  );
});
