import { expect, it } from 'vitest';
import { calculatePayments } from '../../../src/core/payments/calculate-payments.ts';
import { formatDecimal, rational } from '../../../src/core/quantities/rational.ts';
import { percentOf } from '../../../src/document/numbers.ts';
import { recogniseDrawn, tablesOf } from '../tables/facts.ts';
import type { Drawn } from '../tables/sheet-of.ts';

function paymentsOf(rows: readonly (readonly Drawn[])[], agreed: number | null) {
  const tables = tablesOf(recogniseDrawn(rows), 'payments');
  const payments = calculatePayments(tables, agreed === null ? null : rational(agreed));
  return (
    payments && {
      total: payments.total && formatDecimal(payments.total),
      rows: payments.rows.map(({ amount, share }) => [
        amount && formatDecimal(amount),
        percentOf(share),
      ]),
    }
  );
}

const yuangang = [
  ['元岗街社工站项目经费拨付情况'],
  ['批次', '拨付日期', '拨付金额（万元）', '拨付比例'],
  ['第一批', '2023年1月', 48, '20%'],
  ['第二批', '2023年6月', 96, '40%'],
  ['第三批', '2023年12月', 96, '40%'],
];

it('元岗 2023: 48 + 96 + 96 = 240, with each one’s share of the agreed funds', () => {
  expect(paymentsOf(yuangang, 2_400_000)).toEqual({
    total: '2400000',
    rows: [
      ['480000', 20],
      ['960000', 40],
      ['960000', 40],
    ],
  });
});

it('no share is told where the agreed funds are not', () => {
  expect(paymentsOf(yuangang, null)?.rows.map(([, share]) => share)).toEqual([null, null, null]);
});

it('a batch yet to be paid counts nothing, and is nothing guessed', () => {
  expect(
    paymentsOf([...yuangang.slice(0, 4), ['第三批', '待末期评估后', '', '40%']], 2_400_000),
  ).toEqual({
    total: '1440000',
    rows: [
      ['480000', 20],
      ['960000', 40],
      [null, null],
    ],
  });
});

it('the printed total stands where an amount cannot be read', () => {
  expect(
    paymentsOf(
      [...yuangang.slice(0, 4), ['第三批', '2023年12月', '9.6.0', ''], ['合计', '', 240, '']],
      null,
    )?.total,
  ).toBe('2400000');
});

it('nothing comes of no table', () => {
  expect(calculatePayments([], null)).toBeNull();
});
