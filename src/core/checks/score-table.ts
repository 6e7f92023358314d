import { scoreTableOf } from '../performance/as-score-table.ts';
import { type MatchedRow, matchRows } from '../scores/score-rows.ts';
import type { PartScore, Scores } from '../scores/scores.ts';
import type { ScoreTable } from '../tables/facts/table.ts';
import type { CheckContext } from './check-context.ts';

/** The table that the scores were taken from, with its rows matched to the scheme. */
export interface ScoredTable {
  readonly scores: Scores;
  readonly table: ScoreTable;
  readonly rows: readonly MatchedRow[];
}

/** Null where nothing is scored in print: what the rules give cannot contradict itself. */
export function scoredTable({ recognition, scores }: CheckContext): ScoredTable | null {
  if (scores?.isComputed) return null;
  const table = scoreTableOf(recognition.tables, scores?.table);
  return scores && table ? { scores, table, rows: matchRows(table, scores.scheme) } : null;
}

/** The rows that a part's score was taken from. */
export function rowsOf({ rows }: ScoredTable, part: PartScore): readonly MatchedRow[] {
  return rows.filter(({ index }) => part.rows.includes(index));
}
