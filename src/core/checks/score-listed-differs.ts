import { divide, multiply, type Rational, rational } from '../quantities/rational.ts';
import { gradeOf, readGrade } from '../schemes/grade-of.ts';
import { statedValue as totalIn } from '../scores/figure-of.ts';
import type { Scores } from '../scores/scores.ts';
import { wholeScheme } from '../scores/whole-scheme.ts';
import type { ScoreTable } from '../tables/facts/table.ts';
import type { CheckContext } from './check-context.ts';
import { compareStated, figureIn, statedValue } from './compare-stated.ts';
import type { FindingDraft } from './finding.ts';

/**
 * `score/total-differs`: a list of stations gives a station another total than the station's own score
 * sheet, though it repeats most others'; `score/grade-differs`: its grade is not that of its total. Nothing
 * is said where the list has the sum of the sheet's parts (then the sheet's own total is wrong), nor where
 * its total is not the sum of its own parts. Data: `part` (null), `other`: the own sheet.
 */
export function checkScoreListedDiffers(context: CheckContext): readonly FindingDraft[] {
  const all = [context.scores, ...(context.otherScores ?? [])].flatMap((one) => one ?? []);
  return context.recognition.tables.flatMap((table) => {
    if (table.kind !== 'scores' || !table.ownTotal) return [];
    const scored = all.find((one) => one.table === table.key) ?? null;
    const others = all.filter((one) => one !== scored);
    return [...totalDiffers(table, scored, others), ...(scored ? [] : gradeDiffers(table))];
  });
}

function totalDiffers(
  table: ScoreTable,
  scored: Scores | null,
  others: readonly Scores[],
): readonly FindingDraft[] {
  const { total, ownTotal = null } = table;
  const printed = figureIn(total?.converted ?? null) ? total?.converted : total?.score;
  const [stated, own] = [figureIn(printed ?? null), figureIn(ownTotal)];
  if (!printed || !stated || !ownTotal || !own) return [];
  const isRight = (value: Rational) => compareStated(stated, value) !== 'differs';
  if (isRight(own.value) || others.flatMap(wholeOf).some(isRight)) return [];
  if (scored && !wholeOf(scored).every(isRight)) return [];
  return [
    {
      rule: 'score/total-differs',
      cell: printed.cell,
      stated: statedValue(stated),
      expected: statedValue(own),
      data: { part: null, other: ownTotal.cell.sheet },
      related: [ownTotal.cell],
      about: [table.key, 'total', 'own'],
    },
  ];
}

/** As the table counts: of 100 or 1000. */
function wholeOf({ total, scale }: Scores): readonly Rational[] {
  return total ? [multiply(total, scale)] : [];
}

function gradeDiffers(table: ScoreTable): readonly FindingDraft[] {
  const scheme = wholeScheme(table, null);
  const said = totalIn(table.total?.score ?? null);
  const total = said && divide(said, rational(scheme?.scales[0] ?? 100, 100));
  const printed = scheme && table.grade ? readGrade(table.grade.text, scheme) : null;
  const right = scheme && total && gradeOf(total, scheme);
  if (!table.grade || !printed || !right || printed.id === right.id || table.isVetoed) return [];
  return [
    {
      rule: 'score/grade-differs',
      cell: table.grade.cell,
      stated: { kind: 'text', text: printed.name },
      expected: { kind: 'text', text: right.name },
      data: { total },
      about: [table.key, 'grade'],
    },
  ];
}
