import { compare, multiply, type Rational, zero } from '../quantities/rational.ts';
import { isTakenOff } from '../scores/scheme-of-table.ts';
import type { PartScore } from '../scores/scores.ts';
import type { ScoreRow } from '../tables/facts/table.ts';
import type { CheckContext } from './check-context.ts';
import { figureIn, numberValue, statedValue } from './compare-stated.ts';
import type { FindingDraft } from './finding.ts';
import { rowsOf, type ScoredTable, scoredTables } from './score-table.ts';

/**
 * `score/out-of-range`: a score above its full marks or below 0. Full marks are those of its row,
 * else the scheme's where nothing converts. A converted score is looked at only where its score is
 * in range: what follows from it is no finding of its own. Data: `part`, `full`.
 */
export function checkScoreOutOfRange(context: CheckContext): readonly FindingDraft[] {
  return scoredTables(context).flatMap((scored) =>
    scored.scores.parts.flatMap((part) =>
      rowsOf(scored, part).flatMap(({ row }) => outOfRange(scored, part, row)),
    ),
  );
}

function outOfRange(
  { table }: ScoredTable,
  part: PartScore,
  row: ScoreRow,
): readonly FindingDraft[] {
  const full = figureIn(row.full)?.value ?? (part.weight || part.isSum ? null : part.full);
  // 扣分项 −1 is taken off, and no score.
  if (isTakenOff(row)) return [];
  const ofScore = draftFor(table.key, row, 'score', full);
  if (ofScore) return [ofScore];
  const convertedFull = part.isSum
    ? full
    : part.weight && full
      ? multiply(full, part.weight)
      : part.full;
  const ofConverted = draftFor(table.key, row, 'converted', convertedFull);
  return ofConverted ? [ofConverted] : [];
}

function draftFor(
  table: string,
  row: ScoreRow,
  column: 'score' | 'converted',
  full: Rational | null,
): FindingDraft | null {
  const stated = figureIn(row[column]);
  if (!stated) return null;
  const isBelow = compare(stated.value, zero) < 0;
  if (!isBelow && (!full || compare(stated.value, full) <= 0)) return null;
  return {
    rule: 'score/out-of-range',
    cell: row[column]?.cell ?? null,
    stated: statedValue(stated),
    expected: numberValue(isBelow ? zero : (full ?? zero)),
    data: { part: row.label, full },
    ...(row.full && { related: [row.full.cell] }),
    about: [table, row.label, column],
  };
}
