import type { Scores, VetoState } from './scores.ts';

export interface FinalGrade {
  /** Null while a score is missing. */
  readonly finalGrade: Scores['grade'];
  /** A veto is unanswered. */
  readonly isProvisional: boolean;
}

/** The grade after vetoes: one that is triggered, or that the table states, makes it the lowest whatever the score. */
export function finalGrade(scores: Scores | null, vetoes: readonly VetoState[]): FinalGrade {
  const isProvisional = vetoes.some(({ state }) => state === 'unanswered');
  if (!scores?.grade) return { finalGrade: null, isProvisional };
  const lowest = scores.scheme.grades.at(-1);
  const isVetoed = scores.isVetoed || vetoes.some(({ state }) => state === 'triggered');
  const vetoed = lowest ? { id: lowest.id, name: lowest.name } : null;
  return { finalGrade: isVetoed ? vetoed : scores.grade, isProvisional };
}
