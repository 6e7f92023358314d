import { equals, hundred, multiply, type Rational, sum } from '../quantities/rational.ts';
import type { SchemePart } from '../schemes/scheme.ts';
import { statedValue } from '../scores/figure-of.ts';
import { allScoredOutOfHundred, countedFull, fullOfItems } from '../scores/score-rows.ts';
import type { PartScore } from '../scores/scores.ts';
import type { CheckContext } from './check-context.ts';
import { figureIn, numberValue } from './compare-stated.ts';
import type { FindingDraft } from './finding.ts';
import { rowsOf, type ScoredTable, scoredTables } from './score-table.ts';

/**
 * `score/weights`: the full marks, or weights, of the table do not make 100 (1000 in thousandths).
 * Areas that share a part count once, and so does a part beside its sub-parts. On the first of them.
 * Nothing is said where one is not printed, or each is 100 and weighed elsewhere, or where the table
 * is of one part alone and has that part's full marks (the third party's 55). Rows that the scheme does not know (加分项) may count or
 * not. Data: `sum`.
 */
export function checkScoreWeights(context: CheckContext): readonly FindingDraft[] {
  return scoredTables(context)
    .filter(({ table }) => !allScoredOutOfHundred(table))
    .filter(({ table }) => !context.performance?.tables.includes(table.key))
    .flatMap(weightsDiffer);
}

function weightsDiffer(scored: ScoredTable): readonly FindingDraft[] {
  const { scores, table } = scored;
  const isKnown = ({ part }: PartScore) => part !== null;
  const known = fulls(scored, scores.parts.filter(isKnown));
  const others =
    fulls(
      scored,
      scores.parts.filter((part) => !isKnown(part)),
    ) ?? [];
  if (!known || known.length === 0) return [];
  const expected = multiply(hundred, scores.scale);
  const total = sum(known);
  if (equals(total, expected) || equals(sum([total, ...others]), expected)) return [];
  const only = onlyPart(scores.scheme.parts, scores.parts.filter(isKnown));
  if (only && equals(total, multiply(only.full, scores.scale))) return [];
  const row = table.rows[scores.parts.find(isKnown)?.rows[0] ?? 0];
  const cell = figureIn(row?.weight ?? null) ? row?.weight?.cell : row?.full?.cell;
  return [
    {
      rule: 'score/weights',
      cell: cell ?? null,
      stated: numberValue(total),
      expected: numberValue(expected),
      data: { sum: total },
      about: [table.key, 'weights'],
    },
  ];
}

/** The part of the scheme whose sub-parts are all that the table has. */
function onlyPart(parts: readonly SchemePart[], counted: readonly PartScore[]): SchemePart | null {
  return (
    parts.find((part) =>
      counted.every(({ part: id }) => part.parts.some((sub) => sub.id === id)),
    ) ?? null
  );
}

/** Full marks as they count, one a part; null where a part's are not printed. */
function fulls(scored: ScoredTable, parts: readonly PartScore[]): readonly Rational[] | null {
  const printed = parts.map((part) => {
    const known = partsOf(scored.scores.scheme.parts).find(({ id }) => id === part.part) ?? null;
    const rows = rowsOf(scored, part);
    if (part.isSum) return fullOfItems(rows);
    const own = known && multiply(known.full, scored.scores.scale);
    const marks = rows.map(({ row }) => {
      const full = countedFull(row, own);
      // A share alone is of 100, and of 1000 in a table that counts so.
      return full && !statedValue(row.full) ? multiply(full, scored.scores.scale) : full;
    });
    return marks.find((full) => full !== null) ?? null;
  });
  const told = printed.flatMap((full) => full ?? []);
  return told.length === printed.length ? told : null;
}

function partsOf(parts: readonly SchemePart[]): readonly SchemePart[] {
  return parts.flatMap((part) => [part, ...partsOf(part.parts)]);
}
