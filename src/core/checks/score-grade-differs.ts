import { multiply } from '../quantities/rational.ts';
import type { Figure } from '../quantities/reading.ts';
import { gradeOf, readGrade } from '../schemes/grade-of.ts';
import type { CheckContext } from './check-context.ts';
import { compareStated, figureIn } from './compare-stated.ts';
import type { FindingDraft } from './finding.ts';
import { type ScoredTable, scoredTables } from './score-table.ts';

/**
 * `score/grade-differs`: the printed grade is not that of the exact total (89.995 is not 90), or of
 * the printed total while a score is missing. Nothing is said where the grade follows from a printed
 * total that is a finding itself, or is the lowest and a veto is triggered or stated. Data: `total`.
 */
export function checkScoreGradeDiffers(context: CheckContext): readonly FindingDraft[] {
  return scoredTables(context).flatMap((scored) => gradeDiffers(context, scored));
}

function gradeDiffers(context: CheckContext, scored: ScoredTable): readonly FindingDraft[] {
  const { scores, table } = scored;
  const printed = table.grade ? readGrade(table.grade.text, scores.scheme) : null;
  const total = scores.total ?? scores.statedTotal;
  const right = total && gradeOf(total, scores.scheme);
  if (!table.grade || !printed || !right || printed.id === right.id) return [];
  const isVetoed =
    table.isVetoed === true || context.vetoes.some(({ state }) => state === 'triggered');
  const isLowest = printed.id === scores.scheme.grades.at(-1)?.id;
  if ((isVetoed && isLowest) || followsTotal(scored, printed.id)) return [];
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

/** The printed total is another than the sum, by more than rounding, and the grade is its grade. */
function followsTotal({ scores, table }: ScoredTable, printed: string): boolean {
  const stated = totalFigure(table.total);
  if (!stated || !scores.total || !scores.statedTotal) return false;
  const isOther = compareStated(stated, multiply(scores.total, scores.scale)) === 'differs';
  return isOther && gradeOf(scores.statedTotal, scores.scheme)?.id === printed;
}

function totalFigure(total: ScoredTable['table']['total']): Figure | null {
  return figureIn(total?.converted ?? null) ?? figureIn(total?.score ?? null);
}
