import type { PaymentsTable } from '../facts/payments-table.ts';
import type { Candidate, TableContext } from '../reading/candidate.ts';
import { taughtMoney } from '../taught/taught-money.ts';
import type { PaymentRole } from '../words/vocabulary-payments.ts';
import { recognisePayments } from './recognise-payments.ts';

/** Payments as a person taught them, whatever their heads say. */
export function recogniseTaughtPayments(context: TableContext): Candidate<PaymentsTable> | null {
  const money = taughtMoney(context, { roleOf: paymentRole, names: 'batch' });
  return money && recognisePayments(context, money);
}

const roles: Readonly<Record<string, PaymentRole>> = {
  due: 'due',
  paid: 'amount',
  date: 'date',
  share: 'share',
};

function paymentRole(role: string | undefined): PaymentRole | null {
  return (role !== undefined && Object.hasOwn(roles, role) && roles[role]) || null;
}
