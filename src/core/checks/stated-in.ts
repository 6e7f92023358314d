import type { Stated } from '../quantities/reading.ts';
import type { Table } from '../tables/facts/table.ts';

/**
 * Every figure that a table states, whatever its kind: found by its shape, so that a new kind of
 * table is looked at without a line here. In the order of the table's facts.
 */
export function statedIn(table: Table): readonly Stated[] {
  const found: Stated[] = [];
  collect(table, found);
  return found;
}

function collect(value: unknown, found: Stated[]): void {
  if (typeof value !== 'object' || value === null) return;
  if (isStated(value)) {
    found.push(value);
    return;
  }
  for (const part of Object.values(value)) collect(part, found);
}

function isStated(value: object): value is Stated {
  return 'cell' in value && 'reading' in value;
}
