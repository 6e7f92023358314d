import { rangesMeet } from '../../cells/address.ts';
import type { ProjectTable } from '../facts/table.ts';
import type { Structure } from '../grid/structure.ts';
import type { Candidate } from '../reading/candidate.ts';

/** From here on pairs are counted. */
const sure = 0.6;
/** What standing right over a sure table of ours adds to pairs. */
const nearness = 0.3;

/**
 * Pairs of ours right over one of the structures of sure tables (应配社工 | 8人 over a roster) tell of its
 * station: so much surer they are. A line of text over it is its title.
 */
export function overTable(
  candidate: Candidate<ProjectTable>,
  tables: readonly Structure[],
): Candidate<ProjectTable> {
  const { table, confidence } = candidate;
  const { bottom, left, right } = table.place;
  const under = { top: bottom + 1, left, bottom: bottom + 2, right };
  const isOver = left < right && tables.some(({ range }) => rangesMeet(range, under));
  if (!isOver || confidence >= sure) return candidate;
  const why = [...table.why, { code: 'pairs/over-table', words: [] }];
  return { confidence: Math.min(sure, confidence + nearness), table: { ...table, why } };
}
