import type { Evaluation } from '../../core/evaluation.ts';
import type { Rational } from '../../core/quantities/rational.ts';
import { shownTotal } from '../../core/schemes/grade-of.ts';
import type { GradeId } from '../../core/schemes/scheme.ts';
import type { PartScore, Scores, VetoState } from '../../core/scores/scores.ts';

/** What the card of the grade says. */
export interface GradeView {
  /** `none`: no score at all; `missing`: a part has none yet; `vetoed`: the score does not count. */
  readonly state: 'none' | 'missing' | 'graded' | 'vetoed';
  /** The grade that holds now, after vetoes. */
  readonly grade: { readonly id: GradeId; readonly name: string } | null;
  readonly isProvisional: boolean;
  /** Out of 100, as it is shown: never over a grade's edge. */
  readonly total: Rational | null;
  /** What the score alone would give, where a veto overrules it. */
  readonly scoreGrade: { readonly id: GradeId; readonly name: string } | null;
  /** Names of the parts without a score. */
  readonly missing: readonly string[];
  readonly parts: readonly PartScore[];
  readonly triggered: readonly VetoState[];
  readonly near: readonly VetoState[];
  readonly unanswered: number;
  readonly scores: Scores | null;
}

export function gradeView({ scores, vetoes, finalGrade, isProvisional }: Evaluation): GradeView {
  const triggered = vetoes.filter(({ state }) => state === 'triggered');
  return {
    state: stateOf(scores, triggered.length > 0),
    grade: finalGrade,
    isProvisional,
    total: scores?.total ? shownTotal(scores.total, scores.scheme) : null,
    scoreGrade: scores?.grade ?? null,
    missing: scores?.missing ?? [],
    parts: scores?.parts ?? [],
    triggered,
    near: vetoes.filter(({ state }) => state === 'near'),
    unanswered: vetoes.filter(({ state }) => state === 'unanswered').length,
    scores,
  };
}

/** A veto counts whatever the score, and before there is any. */
function stateOf(scores: Scores | null, isVetoed: boolean): GradeView['state'] {
  if (isVetoed) return 'vetoed';
  if (scores === null) return 'none';
  return scores.total === null ? 'missing' : 'graded';
}
