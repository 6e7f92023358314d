import type { Facts } from '../facts.ts';
import { clause, isListSum, listSum, subtotalName } from './finding-phrases.ts';
import { isOfMoney, moneySubtotal } from './funding-phrases.ts';
import { headcountSum, isOfHeadcounts } from './headcounts.ts';

/** What is the case with a printed sum or difference, then what to do. */
export function subtotal(f: Facts): readonly string[] {
  const { stated, expected } = { stated: f.stated ?? '', expected: f.expected ?? '' };
  if (isOfHeadcounts(f)) return [headcountSum(f), 'Check both'];
  if (isOfMoney(f)) return [moneySubtotal(f), 'Check both'];
  if (isListSum(f)) return [listSum(f)];
  const of = f.text('of');
  if (of === 'required')
    return [
      `the required person-months say ${stated}; ${f.text('workers') ?? ''} workers agreed × ${f.text('months') ?? ''} months make ${expected}`,
      'Check the required person-months, the agreed workers and the period',
    ];
  const whose = clause('', f.text('name'), ': ');
  return of === 'difference'
    ? [
        `${whose}the ${f.text('head') ?? 'difference'} says ${stated}; target ${f.text('target') ?? ''} less completed ${f.text('completed') ?? ''} is ${expected}`,
        'Check the target, the completed quantity and the difference',
      ]
    : [
        `${whose}${subtotalName(f)} says ${stated}; the attendance marks give ${expected}`,
        'Check the subtotal and the marks',
      ];
}
