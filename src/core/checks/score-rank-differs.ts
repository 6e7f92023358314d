import { fromNumber, multiply } from '../quantities/rational.ts';
import type { CheckContext } from './check-context.ts';
import { compareStated, figureIn, numberValue } from './compare-stated.ts';
import type { FindingDraft } from './finding.ts';
import { type ScoredTable, scoredTables } from './score-table.ts';

/**
 * `score/rank-differs`: a list of stations prints another rank than its printed totals give; stations of
 * one total may share a rank or follow one another. Nothing is said where the station's own total is a
 * finding, or where most ranks of the list do not fit (something else is ranked). Data: `total`.
 */
export function checkScoreRankDiffers(context: CheckContext): readonly FindingDraft[] {
  return scoredTables(context).flatMap(rankDiffers);
}

function rankDiffers(scored: ScoredTable): readonly FindingDraft[] {
  const { rank } = scored.table;
  if (!rank || rank.places.includes(rank.stated) || isTotalWrong(scored)) return [];
  const [stated, right] = [rank.stated, rank.places[0]].map((one) => fromNumber(one ?? 0));
  if (!stated || !right) return [];
  return [
    {
      rule: 'score/rank-differs',
      cell: rank.cell,
      stated: numberValue(stated),
      expected: numberValue(right),
      data: { total: scored.scores.statedTotal },
      about: [scored.table.key, 'rank'],
    },
  ];
}

function isTotalWrong({ scores, table }: ScoredTable): boolean {
  const printed = figureIn(table.total?.converted ?? null) ?? figureIn(table.total?.score ?? null);
  if (!printed || !scores.total) return false;
  return compareStated(printed, multiply(scores.total, scores.scale)) === 'differs';
}
