import type { Rational } from '../core/quantities/rational.ts';
import type { Survey } from '../core/survey/survey.ts';
import type { ServiceClaim } from './claim.ts';
import { checkedFigure, type Outcome } from './claim-outcome.ts';
import { isTrueOf } from './compare-figure.ts';

/**
 * A head count that a sentence about satisfaction gives, where it is that of all who were asked or of
 * a band: 满意度调查共124人，其中85%以上的13人. Null where it is none of these: it may be of something else.
 */
export function checkSurvey(claim: ServiceClaim, survey: Survey | null): Outcome | null {
  const { completed, sentence } = claim;
  if (!survey || !completed || !isAboutSurvey(sentence)) return null;
  const unit = completed.figure.unit;
  if (completed.figure.isPercent || (unit !== null && !headUnits.includes(unit))) return null;
  const counts: readonly (readonly [Rational | null, Survey['bands'][number]['cell'] | null])[] = [
    [survey.people, survey.stated?.cell ?? null],
    ...survey.bands.map(({ people, cells }) => [people, cells[0] ?? null] as const),
  ];
  const found = counts.find(([people]) => people !== null && isTrueOf(completed, people));
  if (!found) return null;
  return { checked: [checkedFigure(sentence, completed, 'holds', found[1])], drafts: [] };
}

const headUnits = ['人', '名', '位', '份'];

function isAboutSurvey(sentence: string): boolean {
  return /满意度|受访|问卷/.test(sentence);
}
