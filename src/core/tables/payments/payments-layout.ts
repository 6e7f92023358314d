import type { CellAddress } from '../../cells/address.ts';
import type { PaymentsTable } from '../facts/payments-table.ts';
import type { Structure } from '../grid/structure.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { factsLayout, turnedLabels } from '../taught/facts-layout.ts';
import { normaliseLabel } from '../words/normalise-label.ts';
import type { RememberedLayout } from '../words/remembered-layout.ts';
import { serialWords } from '../words/vocabulary-labels.ts';

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
  const [top] = structure.headerRows;
  const bottom = structure.headerRows.at(-1);
  const head = top === undefined || bottom === undefined ? null : { top, bottom };
  return factsLayout(reader, table.place, head, (index, path) => {
    const isSerial = serialWords.includes(normaliseLabel(path.at(-1) ?? '').core);
    return { role: roles.get(index) ?? (isSerial ? 'serial' : 'remark') };
  });
}

type PaymentColumnRole = 'batch' | 'date' | 'due' | 'paid' | 'share';
