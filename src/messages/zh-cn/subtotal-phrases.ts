import type { Facts } from '../facts.ts';
import { clause, isListSum, listSum, subtotalName } from './finding-phrases.ts';
import { isOfMoney, moneySubtotal } from './funding-phrases.ts';
import { headcountSum, isOfHeadcounts } from './headcounts.ts';

/** What is the case with a printed sum or difference, then what to do. */
export function subtotal(f: Facts): readonly string[] {
  const { stated, expected } = { stated: f.stated ?? '', expected: f.expected ?? '' };
  if (isOfHeadcounts(f)) return [headcountSum(f), '请核对'];
  if (isOfMoney(f)) return [moneySubtotal(f), '请核对'];
  if (isListSum(f)) return [listSum(f)];
  const of = f.text('of');
  if (of === 'required')
    return [
      `应到人次所列 ${stated}，协议 ${f.text('workers') ?? ''} 人 × ${f.text('months') ?? ''} 个月是 ${expected}`,
      '请核对应到人次、协议人数和评估期',
    ];
  const whose = clause('', f.text('name'), '：');
  return of === 'difference'
    ? [
        `${whose}所列${f.text('head') ?? '差额'} ${stated}，协议量 ${f.text('target') ?? ''} 与完成量 ${f.text('completed') ?? ''} 相差 ${expected}`,
        '请核对协议量、完成量和差额',
      ]
    : [
        `${whose}${subtotalName(f)}所列 ${stated}，按到岗记录计是 ${expected}`,
        '请核对小计和到岗记录',
      ];
}
