import { divide, equals, hundred, type Rational, sum } from '../quantities/rational.ts';
import { gradeOf } from '../schemes/grade-of.ts';
import type { Scheme } from '../schemes/scheme.ts';
import { calculateScores } from '../scores/calculate-scores.ts';
import { fullOfItems, matchRows } from '../scores/score-rows.ts';
import type { Scores } from '../scores/scores.ts';
import type { PerformanceTable } from '../tables/facts/performance-table.ts';
import type { ScoreTable } from '../tables/facts/table.ts';
import { asScoreTable } from './as-score-table.ts';
import type { Performance } from './performance.ts';

/**
 * The scores of 自评 from the three-level table that prints them: the points of each first-level
 * indicator added up, and budget execution's, by its rate where the table prints none. The rule lets
 * a project weigh its first-level indicators otherwise: where the marks make 100 they hold.
 * Null where no table prints scores.
 */
export function performanceScores(
  tables: readonly PerformanceTable[],
  scheme: Scheme,
  performance: Performance | null,
): Scores | null {
  for (const table of tables) {
    const marked = asScoreTable(table);
    const scores = marked && calculateScores([marked], withMarksOf(marked, scheme));
    if (scores) return withExecution(scores, performance);
  }
  return null;
}

/** The scheme with the parts and marks that the table has, where these make 100. */
function withMarksOf(table: ScoreTable, scheme: Scheme): Scheme {
  const rows = matchRows(table, scheme);
  const marks = scheme.parts.map((part) =>
    fullOfItems(rows.filter((matched) => matched.part === part)),
  );
  const known = marks.flatMap((full) => full ?? []);
  if (known.length === 0 || !equals(sum(known), hundred)) return scheme;
  const parts = scheme.parts.flatMap((part, at) => {
    const full = marks[at];
    return full ? [{ ...part, full }] : [];
  });
  return { ...scheme, parts };
}

function withExecution(scores: Scores, performance: Performance | null): Scores {
  const execution = performance?.execution;
  const part = scores.scheme.parts.find(({ id }) => id === 'execution');
  const isOpen = part && scores.missing.includes(part.name);
  if (!part || !isOpen || !execution?.points || execution.table !== scores.table) return scores;
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
      convertedCell: null,
    },
    ...scores.parts.filter((one) => one.part !== part.id),
  ];
  const missing = scores.missing.filter((name) => name !== part.name);
  const total = missing.length > 0 ? null : totalOf(parts, scores.scale);
  const grade = total && gradeOf(total, scores.scheme);
  return { ...scores, parts, missing, total, grade: grade && { id: grade.id, name: grade.name } };
}

function totalOf(parts: Scores['parts'], scale: Rational): Rational | null {
  const counted = parts.filter(({ part }) => part !== null);
  return divide(sum(counted.flatMap(({ score }) => score ?? [])), scale);
}
