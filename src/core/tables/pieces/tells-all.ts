import { cellType } from '../grid/cell-type.ts';
import type { Structure } from '../grid/structure.ts';
import type { Candidate } from '../reading/candidate.ts';
import { factCount } from '../reading/fact-count.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { widened } from './anchored-readings.ts';

/**
 * Whether each figure and mark of a structure, and of the columns whose heads go on beside its own, is
 * a fact already, so that no other reading can tell more.
 */
export function tellsAll(
  reader: TableReader,
  structure: Structure,
  candidate: Candidate | null,
): boolean {
  if (structure.repeats.length > 0) return false;
  const told = factCount(candidate);
  const { top, bottom } = structure.range;
  const wide = structure.headerRows.reduce(
    (range, row) => widened(reader, row, range),
    structure.range,
  );
  let count = 0;
  for (let row = top; row <= bottom && count <= told; row++) {
    for (let column = wide.left; column <= wide.right; column++) {
      const tells = factsIn(reader, row, column);
      if (tells > 1) return false;
      count += tells;
    }
  }
  return count <= told;
}

/** How many facts a cell can be: none of words, one of a figure or a mark. */
function factsIn(reader: TableReader, row: number, column: number): number {
  const kind = reader.kindAt(row, column);
  if (kind === 'items') return Number.POSITIVE_INFINITY;
  if (kind === 'blank') return 0;
  const index = reader.view.indexAt(row, column);
  return kind !== 'text' || reader.view.types[index] === cellType.mark ? 1 : 0;
}
