import type { Facts } from '../facts.ts';
import { addends, clause, subject } from './finding-phrases.ts';

const counts: Readonly<Record<string, string>> = {
  sent: '发放份数',
  returned: '回收份数',
  valid: '有效份数',
  asked: '调查人数',
  satisfied: '满意人数',
};

/** 一般：所列占比 5.00%，按 5 ÷ 125 计算应为 4.00% */
export function surveyRate(f: Facts): string {
  return `${clause('', f.text('name'), '：')}所列占比 ${f.stated ?? ''}，按 ${f.text('part') ?? ''} ÷ ${f.text('whole') ?? ''} 计算应为 ${f.expected ?? ''}`;
}

/** What does not hold of people or their shares, and what to do. */
export function surveyCount(f: Facts): readonly string[] {
  if (f.is('isShare'))
    return [
      `${subject(f)}各档占比相加是 ${f.percent('sum') ?? ''}，${f.is('isOther') ? `所列合计 ${f.stated ?? ''}` : '超过 100%'}`,
      '请核对各档占比',
    ];
  if (f.text('more') !== null)
    return [
      `${subject(f)}${countName(f, 'more')} ${f.stated ?? ''}，多于${countName(f, 'than')} ${f.expected ?? ''}`,
      '请核对问卷份数和人数',
    ];
  return [
    `${subject(f)}所列人数 ${f.stated ?? ''}，各档人数相加是 ${f.expected ?? ''}${addends(f)}`,
    '请核对各档人数和合计',
  ];
}

function countName(f: Facts, which: 'more' | 'than'): string {
  return counts[f.text(which) ?? ''] ?? '';
}
