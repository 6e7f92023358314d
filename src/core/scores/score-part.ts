import { divide, multiply, type Rational, rational, sum } from '../quantities/rational.ts';
import type { SchemePart } from '../schemes/scheme.ts';
import type { ScoreTable } from '../tables/table.ts';
import { conversionOf } from './convert-score.ts';
import { figureOf, statedValue } from './figure-of.ts';
import type { MatchedRow } from './score-rows.ts';
import type { PartScore } from './scores.ts';

/**
 * A part's score as it counts: the mean over its rows (areas), once, exact; then converted where the
 * table converts. A row without a score leaves the part without one, except where its converted
 * score is all that is printed.
 *
 * @example 服务质量 of three areas, 16.3, 16.8, 17.6 → 16.9
 */
export function scorePart(
  table: ScoreTable,
  part: SchemePart,
  matched: readonly MatchedRow[],
  scale: Rational,
): PartScore {
  const areas = matched.filter(({ isMeanRow }) => !isMeanRow);
  const rows = areas.length > 0 ? areas : matched;
  const scores = rows.flatMap(({ row }) => statedValue(row.score) ?? []);
  const first = rows[0]?.row;
  const weight = first ? conversionOf(table, first, part, scale) : null;
  const mean = scores.length === rows.length ? meanOf(scores) : null;
  const printed = firstConverted(matched);
  const isOnlyConverted = scores.length === 0 && printed !== null;
  return {
    part: part.id,
    name: part.name,
    full: multiply(part.full, scale),
    score: isOnlyConverted ? printed.value : mean && (weight ? multiply(mean, weight) : mean),
    rows: matched.map(({ index }) => index),
    cells: isOnlyConverted ? [printed.cell] : rows.flatMap(({ row }) => cellOf(row.score)),
    isMean: rows.length > 1 && !isOnlyConverted,
    weight: isOnlyConverted ? null : weight,
    convertedCell: printed?.cell ?? meanCell(matched),
  };
}

/** A row that is no part of the scheme, kept as it stands; it does not count in the total. */
export function unknownPart({ row, index }: MatchedRow): PartScore {
  return {
    part: null,
    name: row.label,
    full: statedValue(row.full),
    score: statedValue(row.score),
    rows: [index],
    cells: cellOf(row.score),
    isMean: false,
    weight: null,
    convertedCell: row.converted?.cell ?? null,
  };
}

function meanOf(scores: readonly Rational[]): Rational | null {
  return scores.length === 0 ? null : divide(sum(scores), rational(scores.length));
}

function firstConverted(matched: readonly MatchedRow[]) {
  for (const { row } of matched) {
    const value = statedValue(row.converted);
    if (row.converted && value) return { cell: row.converted.cell, value };
  }
  return null;
}

function meanCell(matched: readonly MatchedRow[]) {
  const score = matched.find(({ isMeanRow }) => isMeanRow)?.row.score ?? null;
  return matched.length > 1 && figureOf(score) ? (score?.cell ?? null) : null;
}

function cellOf(stated: MatchedRow['row']['score']) {
  return stated && figureOf(stated) ? [stated.cell] : [];
}
