import { formatAddress } from '../core/cells/a1.ts';
import type { Survey, SurveyFigure } from '../core/survey/survey.ts';
import type { SurveyDocument } from './document.ts';
import { numberOf, percentOf } from './numbers.ts';

/** A survey's people, bands, mean and figures; bounds, means, rates and shares are percentages. */
export function surveyDocument(survey: Survey): SurveyDocument {
  const { name, figures } = survey;
  return {
    ...(name === null ? {} : { name }),
    people: numberOf(survey.people),
    bands: survey.bands.map(({ label, from, to, people, share }) => ({
      label,
      from: percentOf(from),
      to: percentOf(to),
      people: numberOf(people),
      ...(share === null ? {} : { share: percentOf(share) }),
    })),
    meanFrom: percentOf(survey.meanFrom),
    meanTo: percentOf(survey.meanTo),
    ...(figures.length === 0 ? {} : { figures: figures.map(figureDocument) }),
  };
}

function figureDocument({ what, value, share, cells }: SurveyFigure) {
  const isRate = what === 'rate' || what === 'returnRate' || what === 'validRate';
  return {
    what,
    value: isRate ? percentOf(value) : numberOf(value),
    share: percentOf(share),
    cells: cells.map(formatAddress),
  };
}
