import type { PerformanceTable } from '../facts/performance-table.ts';
import type { Structure } from '../grid/structure.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { factsLayout } from '../taught/facts-layout.ts';
import type { RememberedLayout } from '../words/remembered-layout.ts';
import { performanceHead } from './recognise-performance.ts';

/** The columns of a table of levels with the roles that they were read with. */
export function performanceLayout(
  reader: TableReader,
  structure: Structure,
  table: PerformanceTable,
): Partial<RememberedLayout> {
  const head = performanceHead({ reader, structure });
  if (!head) return {};
  const roles = new Map(
    head.columns.flatMap(({ index, role }) => (role && role !== 'other' ? [[index, role]] : [])),
  );
  return factsLayout(reader, table.place, head, roles, 'ignore');
}
