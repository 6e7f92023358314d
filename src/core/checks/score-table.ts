import { scoreTableOf } from '../performance/as-score-table.ts';
import { type MatchedRow, matchRows } from '../scores/score-rows.ts';
import type { PartScore, Scores } from '../scores/scores.ts';
import type { ScoreTable } from '../tables/facts/table.ts';
import type { CheckContext } from './check-context.ts';

/** A table that scores were taken from, with its rows matched to the scheme. */
export interface ScoredTable {
  readonly scores: Scores;
  readonly table: ScoreTable;
  readonly rows: readonly MatchedRow[];
}

/** The station's and those of other forms; none without printed scores: the rules cannot contradict themselves. */
export function scoredTables({
  recognition,
  scores,
  otherScores = [],
}: CheckContext): readonly ScoredTable[] {
  return [...(scores ? [scores] : []), ...otherScores].flatMap((one) => {
    const table = one.isComputed ? null : scoreTableOf(recognition.tables, one.table);
    return table ? [{ scores: one, table, rows: matchRows(table, one.scheme) }] : [];
  });
}

/** The rows that a part's score was taken from. */
export function rowsOf({ rows }: ScoredTable, part: PartScore): readonly MatchedRow[] {
  return rows.filter(({ index }) => part.rows.includes(index));
}
