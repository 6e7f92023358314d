import { performanceColumnRoles } from '../facts/layout-roles.ts';
import type { PerformanceTable } from '../facts/performance-table.ts';
import type { Candidate, TableContext } from '../reading/candidate.ts';
import { linesOf, taughtLabel } from '../taught/taught-roles.ts';
import type { PerformanceRole } from '../words/vocabulary-performance.ts';
import type { PerformanceColumn, PerformanceHead } from './performance-head.ts';
import { readPerformance } from './recognise-performance.ts';

/** A table of levels as a person taught it, whatever its heads say. */
export function recogniseTaughtPerformance(
  context: TableContext,
): Candidate<PerformanceTable> | null {
  const head = taughtHead(context);
  return head && readPerformance(context, head, () => ({ confidence: 1, why: [] }));
}

function taughtHead({ structure }: TableContext): PerformanceHead | null {
  const { taught, range, headerRows } = structure;
  if (!taught || taught.columns.size === 0) return null;
  const columns = linesOf(structure).map(({ index, path }): PerformanceColumn => {
    const role = taught.columns.get(index)?.taught.role;
    return { index, role: performanceRole(role), path: path.map(({ text }) => text) };
  });
  return {
    top: range.top,
    bottom: headerRows.at(-1) ?? range.top - 1,
    left: range.left,
    right: range.right,
    columns,
    taught: { end: range.bottom, labelOf: (texts) => taughtLabel(taught, texts) },
  };
}

/** Columns that were taught to hold something else, or nothing, are none of ours. */
function performanceRole(role: string | undefined): PerformanceRole | null {
  if (role === undefined) return null;
  return performanceColumnRoles.find((one) => one === role) ?? 'other';
}
