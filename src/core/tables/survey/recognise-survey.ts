import type { SurveyTable } from '../facts/survey-table.ts';
import type { Candidate, TableContext } from '../reading/candidate.ts';

/** A survey of satisfaction; null where its bands are not there. */
export function recogniseSurvey(_: TableContext): Candidate<SurveyTable> | null {
  return null;
}
