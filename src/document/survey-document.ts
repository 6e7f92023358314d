import type { Survey } from '../core/survey/survey.ts';
import type { SurveyDocument } from './document.ts';
import { numberOf, percentOf } from './numbers.ts';

/** A survey's people, bands and mean; bounds and means are percentages. */
export function surveyDocument(survey: Survey): SurveyDocument {
  return {
    people: numberOf(survey.people),
    bands: survey.bands.map(({ label, from, to, people }) => ({
      label,
      from: percentOf(from),
      to: percentOf(to),
      people: numberOf(people),
    })),
    meanFrom: percentOf(survey.meanFrom),
    meanTo: percentOf(survey.meanTo),
  };
}
