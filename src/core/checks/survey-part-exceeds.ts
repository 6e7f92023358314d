import { compare } from '../quantities/rational.ts';
import type { Stated } from '../quantities/reading.ts';
import type { SurveyGroup, SurveyTable } from '../tables/facts/survey-table.ts';
import type { CheckContext } from './check-context.ts';
import { figureIn, numberValue, statedValue } from './compare-stated.ts';
import type { FindingDraft } from './finding.ts';

/**
 * `survey/count-differs`: more came back than were sent out, more are valid than came back, more are
 * content than were asked; of pairs without a printed rate, which `survey-rate-differs.ts` looks at.
 * `score/out-of-range`: a mean is over the full marks, where another one is not.
 * Data: `name` (question, area), `more`, `than`; of a mean `part`, `full`.
 */
export function checkSurveyPartExceeds({ recognition }: CheckContext): readonly FindingDraft[] {
  return recognition.tables.flatMap((table) =>
    table.kind === 'survey' && table.isSure
      ? [...table.groups.flatMap((group) => countsExceed(table, group)), ...meansExceed(table)]
      : [],
  );
}

/** A count, what it is at most, and the rate that the two may have. */
const pairs = [
  ['returned', 'sent', 'returnRate'],
  ['valid', 'returned', 'validRate'],
  ['valid', 'sent', 'returnRate'],
  ['satisfied', 'valid', 'rate'],
  ['satisfied', 'asked', 'rate'],
  ['satisfied', 'returned', 'rate'],
] as const;

/** The first pair that cannot be. */
function countsExceed(
  { key }: SurveyTable,
  { name, figures }: SurveyGroup,
): readonly FindingDraft[] {
  for (const [more, than, rate] of pairs) {
    const [part, whole] = [figures[more] ?? null, figures[than] ?? null];
    const [own, most] = [countIn(part), countIn(whole)];
    if (!part || !whole || !own || !most || figures[rate]) continue;
    if (compare(own.value, most.value) <= 0) continue;
    return [
      {
        rule: 'survey/count-differs',
        cell: part.cell,
        stated: statedValue(own),
        expected: numberValue(most.value),
        data: { name, more, than },
        related: [whole.cell],
        about: [key, name ?? '', more],
      },
    ];
  }
  return [];
}

function meansExceed({ key, groups, outOf }: SurveyTable): readonly FindingDraft[] {
  const means = groups.flatMap(({ name, figures }) => {
    const [mean, full] = [figures.mean ?? null, figures.full ?? null];
    const own = countIn(mean);
    const most = countIn(full)?.value ?? outOf;
    if (!mean || !own || !most) return [];
    return [{ name, mean, full, own, most, isOver: compare(own.value, most) > 0 }];
  });
  if (means.every(({ isOver }) => isOver)) return [];
  return means
    .filter(({ isOver }) => isOver)
    .map(({ name, mean, full, own, most }) => ({
      rule: 'score/out-of-range',
      cell: mean.cell,
      stated: statedValue(own),
      expected: numberValue(most),
      data: { part: name, full: most },
      ...(full && { related: [full.cell] }),
      about: [key, name ?? '', 'mean'],
    }));
}

function countIn(stated: Stated | null) {
  const figure = figureIn(stated);
  return figure && !figure.isPercent ? figure : null;
}
