import { compare, one } from '../../quantities/rational.ts';
import type { Stated } from '../../quantities/reading.ts';
import type { SurveyFigureRole, SurveyFigures } from '../facts/survey-table.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { withoutQualifiers, wordIndex } from '../words/match-words.ts';
import { normaliseLabel } from '../words/normalise-label.ts';
import { surveyFigureWords } from '../words/vocabulary-survey.ts';
import { countAt } from './survey-groups.ts';

const roles = wordIndex(surveyFigureWords);

/** What a head or label says of the figures under or beside it: 发放问卷（份）, 满意率, 平均分. */
export function surveyFigureRole(text: string): SurveyFigureRole | null {
  if (text.length === 0 || text.length > 20) return null;
  const { core } = normaliseLabel(text);
  const known = roles.get(core);
  if (known) return known;
  for (const part of withoutQualifiers(core)) {
    const role = roles.get(part);
    if (role) return role;
  }
  return null;
}

/** Where the figures of a group stand: a column of its row, or a row of its column. */
export type FigurePlaces = ReadonlyMap<SurveyFigureRole, number>;

/** The figures at the places; what is called a mean and printed in percent is a rate. */
export function figuresAt(
  reader: TableReader,
  places: FigurePlaces,
  cellOf: (place: number) => readonly [row: number, column: number],
): SurveyFigures {
  const figures: Partial<Record<SurveyFigureRole, Stated>> = {};
  for (const [role, place] of places) {
    const stated = countAt(reader, ...cellOf(place));
    if (stated?.reading.kind !== 'figure') continue;
    const { isPercent, value } = stated.reading.figure;
    const isShare = isPercent || (value.d !== 1n && compare(value, one) < 0);
    if (isCount(role) && isShare) continue;
    const told = role === 'mean' && isShare ? 'rate' : role;
    figures[told] ??= stated;
  }
  return figures;
}

const countRoles: readonly SurveyFigureRole[] = ['sent', 'returned', 'valid', 'asked', 'satisfied'];

export function isCount(role: SurveyFigureRole): boolean {
  return countRoles.includes(role);
}
