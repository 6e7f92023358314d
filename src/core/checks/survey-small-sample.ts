import { compare, rational } from '../quantities/rational.ts';
import type { CheckContext } from './check-context.ts';
import { numberValue } from './compare-stated.ts';
import type { FindingDraft } from './finding.ts';

const enough = rational(100);

/**
 * `survey/small-sample`: fewer than 100 people were asked, and the table does not say that they were
 * all; those who buy or share in the service (购买方, 居委会) are few by nature. On the printed number of
 * people, else on the first band or figure. Data: `people`, `limit`, and `name` among several surveys.
 */
export function checkSurveySmallSample({ surveys }: CheckContext): readonly FindingDraft[] {
  return surveys.flatMap((survey): readonly FindingDraft[] => {
    const { people, respondents, asksAll, name } = survey;
    if (!people || respondents === 'partners' || asksAll || compare(people, enough) >= 0) return [];
    const [figure] = survey.figures.flatMap(({ cells }) => cells);
    return [
      {
        rule: 'survey/small-sample',
        cell: survey.stated?.cell ?? survey.bands[0]?.cell ?? figure ?? null,
        stated: numberValue(people),
        data: { people, limit: enough, ...(name !== null && { name }) },
        about: [survey.table, ...(name === null ? [] : [name]), 'people'],
      },
    ];
  });
}
