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
  const placeOf = (cell: CellAddress) => (isTurned ? cell.row : cell.column);
  const dues: CellAddress[] = [];
  const add = (cell: CellAddress | undefined, role: PaymentColumnRole) => {
    if (cell) roles.set(placeOf(cell), role);
  };
  for (const { labelCell, date, due, amount, share } of table.rows) {
    add(labelCell, 'batch');
    add(date?.cell, 'date');
    if (due) dues.push(due.cell);
    add(amount?.cell, 'paid');
    add(share?.cell, 'share');
  }
  // What waits by its row's status is due in the column of what was paid.
  const paid = table.rows.flatMap(({ amount }) => (amount ? [placeOf(amount.cell)] : []));
  for (const cell of dues) if (!paid.includes(placeOf(cell))) add(cell, 'due');
  // 合计 may stand over labels of another column: 经费来源.
  if (table.total && !roles.has(placeOf(table.total.labelCell)))
    add(table.total.labelCell, 'batch');
  if (isTurned) {
    const labels = turnedLabels(reader, table.place, (row) => roles.get(row) ?? null);
    return { columns: [], labels };
  }
  return factsLayout(reader, table.place, headBand(structure), roles, 'remark');
}

type PaymentColumnRole = 'batch' | 'date' | 'due' | 'paid' | 'share';
