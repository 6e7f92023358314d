import type { TaughtRoles } from '../grid/structure.ts';
import { taughtLabel } from '../taught/taught-roles.ts';
import {
  gradeRowWords,
  type ScoreRole,
  scoreTotalWords,
  scoreWords,
} from '../words/vocabulary-scores.ts';

/** What a column of a taught score table holds; null for none of ours. */
export function taughtScoreColumn(taught: TaughtRoles, index: number): ScoreRole | null {
  return scoreRoleOf(taught.columns.get(index)?.taught.role);
}

/** What a label at the left of a taught score table says of its row; null for none of ours. */
export function taughtScoreLabel(taught: TaughtRoles | undefined, text: string): ScoreRole | null {
  return scoreRoleOf(taughtLabel(taught, [text])?.role);
}

function scoreRoleOf(role: string | undefined): ScoreRole | null {
  return role !== undefined && Object.hasOwn(scoreWords, role) ? (role as ScoreRole) : null;
}

interface Labelled {
  readonly label: string;
  readonly outers: readonly string[];
}

/** Lines under the name that was taught for them; what is to be left out is. */
export function taughtScoreLines<Line extends Labelled>(
  taught: TaughtRoles | undefined,
  lines: readonly Line[],
): readonly Line[] {
  if (!taught) return lines;
  return lines.flatMap((line): Line[] => {
    const label = taughtLabel(taught, [line.label]);
    if (label?.role === 'ignore') return [];
    if (label?.role === 'total') return [{ ...line, label: scoreTotalWords[0] }];
    if (label?.role === 'grade') return [{ ...line, label: gradeRowWords[0] }];
    return [label?.name === undefined ? line : { ...line, label: label.name, outers: [] }];
  });
}
