import { statedValue } from '../indicators/stated-figure.ts';
import { divide, type Rational, sum } from '../quantities/rational.ts';
import type { PaymentsTable } from '../tables/facts/payments-table.ts';
import type { Payments } from './payments.ts';

/**
 * What was paid, in yuan: the batches as listed, their sum, and what each is of the agreed funds. A
 * batch without an amount is not yet paid and counts nothing. Where none is known the printed total
 * stands.
 *
 * Source: docs/rules.md 8. 元岗 2023: 480,000 + 960,000 + 960,000 → 2,400,000 yuan.
 */
export function calculatePayments(
  tables: readonly PaymentsTable[],
  agreed: Rational | null,
): Payments | null {
  const [table] = tables.toSorted((a, b) => b.rows.length - a.rows.length);
  if (!table) return null;
  const rows = table.rows.map((payment) => {
    const amount = statedValue(payment.amount);
    return { payment, amount, share: amount && agreed && divide(amount, agreed) };
  });
  const known = rows.flatMap(({ amount }) => amount ?? []);
  const isUnread = table.rows.some(({ amount }) => isUnknown(amount?.reading.kind ?? 'blank'));
  const printed = statedValue(table.total?.amount ?? null);
  const total = known.length > 0 && !isUnread ? sum(known) : printed;
  return { table: table.key, total, rows, agreed };
}

function isUnknown(kind: string): boolean {
  return kind === 'unreadable' || kind === 'unknown' || kind === 'error' || kind === 'text';
}
