import type { FundingTable } from '../facts/funding-table.ts';
import { fundingFigureRoles, type LayoutRole } from '../facts/layout-roles.ts';
import type { Structure } from '../grid/structure.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { factsLayout, headBand, turnedLabels } from '../taught/facts-layout.ts';
import type { RememberedLayout } from '../words/remembered-layout.ts';

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
    for (const figure of fundingFigureRoles) {
      const cell = line[figure]?.cell;
      if (cell) roles.set(isTurned ? cell.row : cell.column, figure);
    }
  }
  if (isTurned) {
    const labels = turnedLabels(reader, table.place, (row) => roles.get(row) ?? null);
    return { columns: [], labels };
  }
  return factsLayout(reader, table.place, headBand(structure), roles, 'remark');
}

type FundingColumnRole = Extract<LayoutRole, (typeof fundingFigureRoles)[number] | 'line'>;
