import type { PerformanceTable } from '../facts/performance-table.ts';
import type { Candidate, TableContext } from '../reading/candidate.ts';

/** A three-level table of performance; null where its heads are not there. */
export function recognisePerformance(_: TableContext): Candidate<PerformanceTable> | null {
  return null;
}
