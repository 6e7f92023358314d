import type { Candidate } from '../candidate.ts';
import type { Structure } from '../structure.ts';
import type { Reason, Table } from '../table.ts';

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
