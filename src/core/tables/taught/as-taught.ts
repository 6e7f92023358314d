import type { Reason, Table } from '../facts/table.ts';
import type { Structure } from '../grid/structure.ts';
import type { Candidate } from '../reading/candidate.ts';

/** What a person taught is sure, and that is why. */
export function asTaught<T extends Table>(
  candidate: Candidate<T>,
  structure: Structure,
): Candidate<T> {
  if (!structure.taught) return candidate;
  return { confidence: 1, table: { ...candidate.table, why: taughtReasons(structure) } };
}

/** The layout by which a structure was read; none where nobody taught it. */
export function taughtReasons({ taught }: Structure): readonly Reason[] {
  return taught ? [{ code: 'layout/taught', words: [taught.layout.name] }] : [];
}
