import type { CellAddress } from '../../cells/address.ts';
import type { PaymentsTable } from '../facts/payments-table.ts';
import type { Structure } from '../grid/structure.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { factsLayout, headBand, turnedLabels } from '../taught/facts-layout.ts';
import type { RememberedLayout } from '../words/remembered-layout.ts';

/** The columns of a table of payments with their roles; of one whose batches stand across, its labels. */
export function paymentsLayout(
  reader: TableReader,
  structure: Structure,
  table: PaymentsTable,
): Partial<RememberedLayout> {
  const isTurned = structure.shape === 'rows';
  const roles = new Map<number, PaymentColumnRole>();
  const add = (cell: CellAddress | undefined, role: PaymentColumnRole) => {
    if (cell) roles.set(isTurned ? cell.row : cell.column, role);
  };
  for (const { labelCell, date, due, amount, share } of table.rows) {
    add(labelCell, 'batch');
    add(date?.cell, 'date');
    add(due?.cell, 'due');
    add(amount?.cell, 'paid');
    add(share?.cell, 'share');
  }
  if (isTurned) {
    const labels = turnedLabels(reader, table.place, (row) => roles.get(row) ?? null);
    return { columns: [], labels };
  }
  return factsLayout(reader, table.place, headBand(structure), roles, 'remark');
}

type PaymentColumnRole = 'batch' | 'date' | 'due' | 'paid' | 'share';
