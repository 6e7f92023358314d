import { compare, rational } from '../quantities/rational.ts';
import type { CheckContext } from './check-context.ts';
import { numberValue } from './compare-stated.ts';
import type { FindingDraft } from './finding.ts';

const enough = rational(100);

/**
 * `survey/small-sample`: fewer than 100 people were asked, and the table does not say that they were
 * all. On the printed number of people, else on the first band. Data: `people`, `limit`.
 */
export function checkSurveySmallSample({ survey }: CheckContext): readonly FindingDraft[] {
  const people = survey?.people;
  if (!survey || !people || survey.asksAll || compare(people, enough) >= 0) return [];
  return [
    {
      rule: 'survey/small-sample',
      cell: survey.stated?.cell ?? survey.bands[0]?.cell ?? null,
      stated: numberValue(people),
      data: { people, limit: enough },
      about: [survey.table, 'people'],
    },
  ];
}
