import type { Facts } from '../facts.ts';
import { addends, clause, subject } from './finding-phrases.ts';

const counts: Readonly<Record<string, string>> = {
  sent: 'questionnaires sent',
  returned: 'questionnaires returned',
  valid: 'valid questionnaires',
  asked: 'people asked',
  satisfied: 'satisfied people',
};

/** 一般: the sheet says 5.00%; 5 ÷ 125 is 4.00% */
export function surveyRate(f: Facts): string {
  return `${clause('', f.text('name'), ': ')}the sheet says ${f.stated ?? ''}; ${f.text('part') ?? ''} ÷ ${f.text('whole') ?? ''} is ${f.expected ?? ''}`;
}

/** What does not hold of people or their shares, and what to do. */
export function surveyCount(f: Facts): readonly string[] {
  if (f.is('isShare'))
    return [
      `${subject(f)}the bands' shares add up to ${f.percent('sum') ?? ''}, ${f.is('isOther') ? `the sheet says ${f.stated ?? ''} in all` : 'more than 100 %'}`,
      'Check the shares of the bands',
    ];
  if (f.text('more') !== null)
    return [
      `${subject(f)}${f.stated ?? ''} ${countName(f, 'more')}, more than the ${f.expected ?? ''} ${countName(f, 'than')}`,
      'Check the numbers of the survey',
    ];
  return [
    `${subject(f)}the sheet counts ${f.stated ?? ''} people; the bands add up to ${f.expected ?? ''}${addends(f)}`,
    'Check the bands and the total',
  ];
}

function countName(f: Facts, which: 'more' | 'than'): string {
  return counts[f.text(which) ?? ''] ?? '';
}
