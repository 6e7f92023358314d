import { rangesMeet } from '../cells/address.ts';
import type { Candidate, TableContext } from './candidate.ts';
import { findRosters } from './find-rosters.ts';
import type { Recognised } from './merge-blocks.ts';
import { recogniseAttendance } from './recognise-attendance.ts';
import type { Structure } from './structure.ts';
import type { TableReader } from './table-reader.ts';

/** From here on a roster found by its words is held against what lies there. */
const likely = 0.4;

/**
 * A roster found by the words of its heads takes the place of the structures that it meets, unless
 * they tell more of it: their shape may have cut it in pieces, or taken its blocks for tables.
 */
export function withRosters(
  reader: TableReader,
  found: readonly Recognised[],
  contextOf: (structure: Structure) => TableContext,
): readonly Recognised[] {
  let all = found;
  for (const structure of findRosters(reader)) {
    const candidate = recogniseAttendance(contextOf(structure));
    if (!candidate || candidate.confidence < likely) continue;
    const met = all.filter(
      (one) => one.structure && rangesMeet(one.structure.range, structure.range),
    );
    if (met.some((one) => one.structure?.taught)) continue;
    const known = met.reduce((sum, one) => sum + weightOf(one.candidate), 0);
    if (weightOf(candidate) < known) continue;
    const first = all.findIndex((one) => met.includes(one));
    const rest = all.filter((one) => !met.includes(one));
    const at = first < 0 ? rest.length : first;
    all = [...rest.slice(0, at), { structure, candidate }, ...rest.slice(at)];
  }
  return all;
}

/** How many marks and sums a roster tells; nothing for other kinds of tables. */
function weightOf(candidate: Candidate | null): number {
  if (candidate?.table.kind !== 'attendance') return 0;
  const { workers, sums } = candidate.table;
  const marks = workers
    .flatMap(({ months }) => months.flat())
    .filter(({ presence }) => presence.kind !== 'unreadable');
  return sums.length + marks.length;
}
