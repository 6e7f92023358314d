import { divide, rational, sum } from '../quantities/rational.ts';
import type { PartScore } from '../scores/scores.ts';
import type { CheckContext } from './check-context.ts';
import { compareStated, figureIn, numberValue, statedValue } from './compare-stated.ts';
import type { FindingDraft } from './finding.ts';
import { rowsOf, type ScoredTable, scoredTables } from './score-table.ts';

/**
 * `score/mean-differs`: where several areas score one part and its mean is printed once (a merged
 * 折算 cell or a row of its own), the mean is not theirs. `rate/rounding` where only another rounding
 * explains it. A mean that is converted may be printed before or after. Data: `part`, `parts` (scores).
 */
export function checkScoreMeanDiffers(context: CheckContext): readonly FindingDraft[] {
  return scoredTables(context).flatMap((scored) =>
    scored.scores.parts.flatMap((part) => meanDiffers(scored, part)),
  );
}

function meanDiffers(scored: ScoredTable, part: PartScore): readonly FindingDraft[] {
  const { table } = scored;
  const rows = rowsOf(scored, part);
  const { score } = part;
  if (!part.isMean || score === null) return [];
  const areas = rows.filter(({ isMeanRow }) => !isMeanRow);
  const scores = areas.flatMap(({ row }) => figureIn(row.score)?.value ?? []);
  const own = areas.flatMap(({ row }) => (figureIn(row.converted) ? [row.converted] : []));
  const meanRow = rows.find(({ isMeanRow }) => isMeanRow)?.row ?? null;
  const printed = meanRow ? [meanRow.converted ?? meanRow.score] : own.length === 1 ? own : [];
  const mean = divide(sum(scores), rational(scores.length));
  const right = part.weight && mean ? [score, mean] : [score];
  return printed.flatMap((cell): readonly FindingDraft[] => {
    const stated = figureIn(cell);
    if (!cell || !stated) return [];
    const comparisons = right.map((one) => compareStated(stated, one));
    if (comparisons.includes('agrees')) return [];
    return [
      {
        rule: comparisons.includes('rounding') ? 'rate/rounding' : 'score/mean-differs',
        cell: cell.cell,
        stated: statedValue(stated),
        expected: numberValue(score),
        data: { part: part.name, parts: scores },
        related: part.cells,
        about: [table.key, part.name, 'mean'],
      },
    ];
  });
}
