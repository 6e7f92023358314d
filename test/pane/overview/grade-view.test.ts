import { describe, expect, it } from 'vitest';
import { one, rational } from '../../../src/core/quantities/rational.ts';
import { guangzhou2023 } from '../../../src/core/schemes/guangzhou-2023.ts';
import type { Scores, VetoState } from '../../../src/core/scores/scores.ts';
import { gradeView } from '../../../src/pane/overview/grade-view.ts';
import { evaluationWith } from '../view-of.ts';

const excellent = { id: 'excellent', name: '优秀' } as const;
const poor = { id: 'poor', name: '不合格' } as const;

function scoresOf(more: Partial<Scores> = {}): Scores {
  return {
    table: 'scores',
    scheme: guangzhou2023,
    scale: one,
    parts: [],
    missing: [],
    isComputed: false,
    total: rational(917, 10),
    grade: excellent,
    statedTotal: null,
    statedGrade: null,
    ...more,
  };
}

const veto = (id: string, state: VetoState['state']): VetoState => ({
  id,
  state,
  evidence: { kind: 'answer', reason: null },
});

describe('the card of the grade', () => {
  it('has nothing to show without a score', () => {
    expect(gradeView(evaluationWith())).toMatchObject({ state: 'none', grade: null, total: null });
  });

  it('names the parts that are still to come', () => {
    const scores = scoresOf({ missing: ['购买方'], total: null, grade: null });
    expect(gradeView(evaluationWith({ scores }))).toMatchObject({
      state: 'missing',
      missing: ['购买方'],
      total: null,
    });
  });

  it('is provisional while a veto is unanswered', () => {
    const view = gradeView(
      evaluationWith({
        scores: scoresOf(),
        finalGrade: excellent,
        isProvisional: true,
        vetoes: [veto('rectification', 'unanswered'), veto('serious-breach', 'clear')],
      }),
    );
    expect(view).toMatchObject({
      state: 'graded',
      grade: excellent,
      isProvisional: true,
      unanswered: 1,
    });
  });

  it('turns when a veto is triggered, and keeps what the score alone would give', () => {
    const triggered = veto('serious-breach', 'triggered');
    const near = veto('staff-short', 'near');
    const view = gradeView(
      evaluationWith({ scores: scoresOf(), finalGrade: poor, vetoes: [near, triggered] }),
    );
    expect(view).toMatchObject({
      state: 'vetoed',
      grade: poor,
      scoreGrade: excellent,
      triggered: [triggered],
      near: [near],
    });
  });

  it('turns by a veto before there is any score', () => {
    const vetoes = [veto('serious-breach', 'triggered')];
    expect(gradeView(evaluationWith({ vetoes }))).toMatchObject({ state: 'vetoed', grade: null });
  });

  it('never shows a total over the edge of its grade', () => {
    const scores = scoresOf({ total: rational(89_995, 1000) });
    expect(gradeView(evaluationWith({ scores })).total).toEqual(rational(8999, 100));
  });
});
