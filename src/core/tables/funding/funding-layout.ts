import type { FundingTable } from '../facts/funding-table.ts';
import type { LayoutRole } from '../facts/layout-roles.ts';
import type { Structure } from '../grid/structure.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { factsLayout, turnedLabels } from '../taught/facts-layout.ts';
import { normaliseLabel } from '../words/normalise-label.ts';
import type { RememberedLayout } from '../words/remembered-layout.ts';
import { serialWords } from '../words/vocabulary-labels.ts';

/** The columns of a budget with their roles; of one whose lines stand across, its rows' labels. */
export function fundingLayout(
  reader: TableReader,
  structure: Structure,
  table: FundingTable,
): Partial<RememberedLayout> {
  const isTurned = structure.shape === 'rows';
  const roles = new Map<number, FundingColumnRole>();
  for (const { labelCell } of table.lines) {
    roles.set(isTurned ? labelCell.row : labelCell.column, 'line');
  }
  for (const line of [...table.lines, ...table.sums]) {
    for (const figure of figures) {
      const cell = line[figure]?.cell;
      if (cell) roles.set(isTurned ? cell.row : cell.column, figure);
    }
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

const figures = [
  'budget',
  'initial',
  'spent',
  'rate',
  'balance',
  'deviation',
  'budgetShare',
  'spentShare',
] as const;

type FundingColumnRole = Extract<LayoutRole, (typeof figures)[number] | 'line'>;
