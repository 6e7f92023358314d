import type { Facts } from '../facts.ts';
import { addends, elsewhere, opt, subject } from './finding-phrases.ts';

/** 第三方评估: the sheet says 92%; 50.05 ÷ 55 is 91% */
export function scoreRate(f: Facts): string {
  return `${subject(f)}the sheet says ${f.stated ?? ''}; ${f.text('score') ?? ''} ÷ ${f.text('full') ?? ''} is ${f.expected ?? ''}`;
}

/** What a printed total, or a score beside its deduction, does not agree with, and what to do. */
export function scoreTotal(f: Facts): readonly string[] {
  if (f.text('other') !== null)
    return [
      `the list gives a total of ${f.stated ?? ''}; the station's own score sheet has ${f.expected ?? ''} (${elsewhere(f)})`,
      'Check which of the two holds',
    ];
  if (f.text('of') === 'full')
    return [
      `${subject(f)}the total says ${f.stated ?? ''}; the rows add up to ${f.expected ?? ''}${addends(f)}`,
      'Check the full marks and their total',
    ];
  if (f.text('deducted') !== null)
    return [
      `${subject(f)}the score says ${f.stated ?? ''}; full marks${opt(f.text('full'))}less the deduction${opt(f.text('deducted'))}make ${f.expected ?? ''}`,
      'Check full marks, deduction and score',
    ];
  return [
    `${subject(f)}the total says ${f.stated ?? ''}; the parts add up to ${f.expected ?? ''}${addends(f)}`,
    'Check the scores and the total',
  ];
}
