import { rangeAround } from '../../cells/address.ts';
import { isClosingLabel } from '../attendance/roster-rows.ts';
import type { Structure } from '../grid/structure.ts';
import type { Candidate } from '../reading/candidate.ts';
import { labelledRows } from '../reading/other-readings.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { isGradeLabel, isTotalLabel } from '../scores/score-role.ts';
import type { Recognised } from './merge-blocks.ts';

type Recognise = (structure: Structure, kind: Candidate['table']['kind']) => Candidate | null;

/** More blank rows than this end a table. */
const widestGap = 2;

/**
 * Sums, rates and grades may stand apart from the rows that they close, and a roster's second block
 * from its first: what lies right under a recognised table and is nothing by itself is read as more
 * of its rows, if it then still is the same kind.
 */
export function joinBelow(
  reader: TableReader,
  found: readonly Recognised[],
  recognise: Recognise,
  isPlaced: (candidate: Candidate | null) => boolean,
): readonly Recognised[] {
  const joined: Recognised[] = [];
  for (const one of found) {
    const last = joined.at(-1);
    const isLoose = isPlaced(last?.candidate ?? null) && !isPlaced(one.candidate);
    const more = last && isLoose ? extended(reader, last, one, recognise) : null;
    if (more) joined[joined.length - 1] = more;
    else joined.push(one);
  }
  return joined;
}

function extended(
  reader: TableReader,
  { structure: above, candidate }: Recognised,
  { structure: below }: Recognised,
  recognise: Recognise,
): Recognised | null {
  if (!above || !below || !candidate || candidate.table.kind === 'project') return null;
  if (!isUnder(above, below)) return null;
  const isOpen = candidate.table.kind === 'attendance' && !above.why.includes('words/roster');
  if (!isOpen && !closes(reader, below)) return null;
  const structure = {
    ...above,
    range: rangeAround(above.range, below.range),
    rows: [...above.rows, ...rowsOf(reader, above, below)],
    notes: [...above.notes, ...below.notes],
  };
  const again = recognise(structure, candidate.table.kind);
  return again && again.confidence >= candidate.confidence - 0.1
    ? { structure, candidate: again }
    : null;
}

function rowsOf(reader: TableReader, above: Structure, below: Structure): Structure['rows'] {
  const { top, bottom } = below.range;
  const from = above.range.bottom + 1;
  const rows = Array.from(
    { length: bottom - Math.min(from, top) + 1 },
    (_, at) => Math.min(from, top) + at,
  );
  const firstData = above.columns[0]?.index ?? above.range.left + 1;
  return labelledRows(reader, rows, above.range.left, firstData);
}

function isUnder(above: Structure, below: Structure): boolean {
  const gap = below.range.top - above.range.bottom - 1;
  const lines = below.titles.filter(({ place }) => place.row > above.range.bottom).length;
  const overlaps = below.range.left <= above.range.right && above.range.left <= below.range.right;
  return overlaps && gap >= 0 && gap <= widestGap + lines && below.range.left >= above.range.left;
}

/** Its first row is labelled as a sum, rate or grade. */
function closes(reader: TableReader, { range }: Structure): boolean {
  for (let column = range.left; column <= range.right; column++) {
    const text = reader.textAt(range.top, column);
    if (text !== '') return isClosingLabel(text) || isTotalLabel(text) || isGradeLabel(text);
  }
  return false;
}
