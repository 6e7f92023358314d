import type { Scheme } from '../schemes/scheme.ts';
import { calculateScores } from '../scores/calculate-scores.ts';
import type { Scores } from '../scores/scores.ts';
import type { PerformanceTable } from '../tables/facts/performance-table.ts';
import { asScoreTable } from './as-score-table.ts';
import { computedScores } from './computed-scores.ts';
import { fittedScheme } from './fitted-scheme.ts';
import type { Performance } from './performance.ts';
import { totalledScores } from './totalled-scores.ts';

/**
 * The scores of 自评 from the three-level table that prints them: the points of each first-level
 * indicator added up, and budget execution's, by its rate where the table prints none. Where no table
 * prints a score, what the rules give for the first form that has marks. Null where there is neither.
 */
export function performanceScores(
  tables: readonly PerformanceTable[],
  scheme: Scheme,
  performance: Performance | null,
): Scores | null {
  for (const table of tables) {
    const marked = asScoreTable(table);
    const scores = marked && calculateScores([marked], fittedScheme(marked, scheme));
    if (scores) return withExecution(scores, performance);
  }
  const computed = performance && computedScores(tables, scheme, performance);
  return computed && withExecution(computed, performance);
}

function withExecution(scores: Scores, performance: Performance | null): Scores {
  const execution = performance?.executions.find(({ table }) => table === scores.table);
  const part = scores.scheme.parts.find(({ id }) => id === 'execution');
  const isOpen = part && scores.missing.includes(part.name);
  if (!part || !isOpen || !execution?.points) return scores;
  const parts = [
    {
      part: part.id,
      name: part.name,
      full: execution.full,
      score: execution.points,
      rows: [],
      cells: [],
      isMean: false,
      isSum: false,
      weight: null,
      lines: [],
      convertedCell: null,
    },
    ...scores.parts.filter((one) => one.part !== part.id),
  ];
  const missing = scores.missing.filter((name) => name !== part.name);
  return totalledScores({ ...scores, parts, missing });
}
