import type { Facts } from '../facts.ts';
import { addends, elsewhere, opt, subject } from './finding-phrases.ts';

/** 第三方评估：所列得分率 92%，按 50.05 ÷ 55 计算应为 91% */
export function scoreRate(f: Facts): string {
  return `${subject(f)}所列得分率 ${f.stated ?? ''}，按 ${f.text('score') ?? ''} ÷ ${f.text('full') ?? ''} 计算应为 ${f.expected ?? ''}`;
}

/** What a printed total, or a score beside its deduction, does not agree with, and what to do. */
export function scoreTotal(f: Facts): readonly string[] {
  if (f.text('other') !== null)
    return [
      `汇总表所列总分 ${f.stated ?? ''}，该站评分表${elsewhere(f)}的总分是 ${f.expected ?? ''}`,
      '请核对以哪一处为准',
    ];
  if (f.text('of') === 'full')
    return [
      `${subject(f)}所列合计 ${f.stated ?? ''}，各项相加是 ${f.expected ?? ''}${addends(f)}`,
      '请核对各项分值和合计',
    ];
  if (f.text('deducted') !== null)
    return [
      `${subject(f)}所列得分 ${f.stated ?? ''}，分值${opt(f.text('full'))}减去扣分${opt(f.text('deducted'))}是 ${f.expected ?? ''}`,
      '请核对分值、扣分和得分',
    ];
  return [
    `${subject(f)}所列总分 ${f.stated ?? ''}，各部分得分相加是 ${f.expected ?? ''}${addends(f)}`,
    '请核对各部分得分和总分',
  ];
}
