import type { CellAddress } from '../core/cells/address.ts';
import type { Rational } from '../core/quantities/rational.ts';
import type { Survey } from '../core/survey/survey.ts';
import type { ServiceClaim } from './claim.ts';
import { checkedFigure, type Outcome } from './claim-outcome.ts';
import { isTrueOf } from './compare-figure.ts';

/**
 * A head count that a sentence about satisfaction gives, where it is that of all who were asked or of
 * a band: 满意度调查共124人，其中85%以上的13人. Null where it is none of these: it may be of something else.
 */
export function checkSurvey(claim: ServiceClaim, surveys: readonly Survey[]): Outcome | null {
  const { completed, sentence } = claim;
  if (surveys.length === 0 || !completed || !isAboutSurvey(sentence)) return null;
  const unit = completed.figure.unit;
  if (completed.figure.isPercent || (unit !== null && !headUnits.includes(unit))) return null;
  const counts = surveys.flatMap(countsOf);
  const found = counts.find(([people]) => people !== null && isTrueOf(completed, people));
  if (!found) return null;
  return { checked: [checkedFigure(sentence, completed, 'holds', found[1])], drafts: [] };
}

type Count = readonly [people: Rational | null, cell: CellAddress | null];

function countsOf({ people, stated, bands, figures }: Survey): readonly Count[] {
  return [
    [people, stated?.cell ?? null],
    ...bands.map(({ people: own, cells }): Count => [own, cells[0] ?? null]),
    ...figures.map(({ value, cells }): Count => [value, cells[0] ?? null]),
  ];
}

const headUnits = ['人', '名', '位', '份'];

function isAboutSurvey(sentence: string): boolean {
  return /满意度|受访|问卷/.test(sentence);
}
