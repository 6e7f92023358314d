import { divide, sum } from '../quantities/rational.ts';
import { gradeOf } from '../schemes/grade-of.ts';
import type { Scores } from '../scores/scores.ts';

/** The scores with the total of their parts, out of 100, and its grade; open while a part is missing. */
export function totalledScores(scores: Omit<Scores, 'total' | 'grade'>): Scores {
  const { parts, missing, scale, scheme } = scores;
  const counted = parts.filter(({ part }) => part !== null).flatMap(({ score }) => score ?? []);
  const total = missing.length > 0 ? null : divide(sum(counted), scale);
  const grade = total && gradeOf(total, scheme);
  return { ...scores, total, grade: grade && { id: grade.id, name: grade.name } };
}
