import { formatAddress } from '../core/cells/a1.ts';
import type { FundedLine, Funding, FundingShares } from '../core/funding/funding.ts';
import type { Payments } from '../core/payments/payments.ts';
import type { Stated } from '../core/quantities/reading.ts';
import type { FundingDocument, PaymentsDocument } from './document.ts';
import { dateOf, numberOf, percentOf } from './numbers.ts';

export function fundingDocument(funding: Funding): FundingDocument {
  const { shares } = funding;
  return {
    budget: numberOf(funding.budget),
    spent: numberOf(funding.spent),
    executionRate: percentOf(funding.executionRate),
    deviation: percentOf(funding.deviation),
    overspent: numberOf(funding.overspent),
    lines: funding.lines.map(lineDocument),
    shares: {
      ofBudget: sharesDocument(shares.ofBudget),
      ofSpending: sharesDocument(shares.ofSpending),
    },
  };
}

function lineDocument({ line, budget, spent, rate, deviation }: FundedLine) {
  return {
    name: line.name,
    class: line.paysFor,
    budget: numberOf(budget),
    spent: numberOf(spent),
    rate: percentOf(rate),
    deviation: percentOf(deviation),
    cells: { budget: cellOf(line.budget), spent: cellOf(line.spent), rate: cellOf(line.rate) },
  };
}

function sharesDocument({ staff, staffAndQuality, operating }: FundingShares) {
  return {
    staff: percentOf(staff),
    staffAndQuality: percentOf(staffAndQuality),
    operating: percentOf(operating),
  };
}

export function paymentsDocument({ total, rows }: Payments): PaymentsDocument {
  return {
    total: numberOf(total),
    rows: rows.map(({ payment, amount, share }) => ({
      name: payment.name,
      date: payment.date?.day ? dateOf(payment.date.day) : null,
      amount: numberOf(amount),
      share: percentOf(share),
      cell: cellOf(payment.amount),
    })),
  };
}

function cellOf(stated: Stated | null): string | null {
  return stated && formatAddress(stated.cell);
}
