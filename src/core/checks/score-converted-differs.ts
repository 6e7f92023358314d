import { multiply } from '../quantities/rational.ts';
import { conversionOf } from '../scores/convert-score.ts';
import type { PartScore } from '../scores/scores.ts';
import type { ScoreRow } from '../tables/facts/table.ts';
import type { CheckContext } from './check-context.ts';
import { compareStated, figureIn, numberValue, statedValue } from './compare-stated.ts';
import type { FindingDraft } from './finding.ts';
import { rowsOf, type ScoredTable, scoredTables } from './score-table.ts';

/**
 * `score/converted-differs`: a printed 折算分 is not the row's score times its weight (1 where the
 * score counts as it stands). `rate/rounding` where only another rounding explains it. A cell that
 * stands for the mean of several areas is `score/mean-differs`.
 * Data: `part`, `score`, `weight` (null for 1).
 */
export function checkScoreConvertedDiffers(context: CheckContext): readonly FindingDraft[] {
  return scoredTables(context).flatMap(convertedOf);
}

function convertedOf(scored: ScoredTable): readonly FindingDraft[] {
  return scored.scores.parts.flatMap((part) => {
    const rows = rowsOf(scored, part).filter(({ isMeanRow }) => !isMeanRow);
    const printed = rows.filter(({ row }) => figureIn(row.converted));
    const isMeanCell = rows.length > 1 && printed.length === 1;
    return isMeanCell ? [] : printed.flatMap(({ row }) => convertedDiffers(scored, part, row));
  });
}

function convertedDiffers(
  { table, scores }: ScoredTable,
  { part }: PartScore,
  row: ScoreRow,
): readonly FindingDraft[] {
  const stated = figureIn(row.converted);
  const score = figureIn(row.score);
  const known = partsOf(scores.scheme.parts).find(({ id }) => id === part);
  if (!stated || !score || !row.converted || !known) return [];
  const weight = conversionOf(table, row, known, scores.scale);
  const right = weight ? multiply(score.value, weight) : score.value;
  const comparison = compareStated(stated, right);
  if (comparison === 'agrees') return [];
  return [
    {
      rule: comparison === 'rounding' ? 'rate/rounding' : 'score/converted-differs',
      cell: row.converted.cell,
      stated: statedValue(stated),
      expected: numberValue(right),
      data: { part: row.label, score: score.value, weight },
      related: [...(row.score ? [row.score.cell] : []), ...(row.weight ? [row.weight.cell] : [])],
      about: [table.key, row.label, 'converted'],
    },
  ];
}

function partsOf(parts: ScoredTable['scores']['scheme']['parts']): typeof parts {
  return parts.flatMap((part) => [part, ...partsOf(part.parts)]);
}
