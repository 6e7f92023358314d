import {
  compare,
  divide,
  equals,
  hundred,
  multiply,
  type Rational,
  sum,
} from '../quantities/rational.ts';
import type { SchemePart } from '../schemes/scheme.ts';
import type { ScoreRow, ScoreTable } from '../tables/facts/table.ts';
import { figureOf, statedValue, statedWeight } from './figure-of.ts';

/**
 * What a part's score is multiplied by to count in the total; null where it counts as it stands.
 * Only a table with a weight or a 折算 column converts: a score of 92 with full marks 100 and weight
 * 55 % counts 50.6. A weight beside full marks that are already the part's share only informs.
 */
export function conversionOf(
  table: ScoreTable,
  row: ScoreRow,
  part: SchemePart,
  scale: Rational,
): Rational | null {
  const full = statedValue(row.full);
  const share = multiply(part.full, scale);
  if (full && equals(full, share)) return null;
  const weight = statedWeight(row.weight);
  if (weight) return full || !isPlainSum(table) ? weight : null;
  if (!hasConverted(table)) return null;
  if (full) return divide(share, full);
  const score = statedValue(row.score);
  return score && compare(score, share) > 0 ? divide(part.full, hundred) : null;
}

function hasConverted({ rows }: ScoreTable): boolean {
  return rows.some(({ converted }) => figureOf(converted) !== null);
}

/** Whether the printed total is the sum of the scores as they stand: then the weights only inform. */
function isPlainSum(table: ScoreTable): boolean {
  const total = statedValue(table.total?.score ?? null);
  const scores = table.rows.flatMap(({ score }) => statedValue(score) ?? []);
  return total !== null && !hasConverted(table) && equals(sum(scores), total);
}
