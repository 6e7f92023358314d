import { divide, equals, multiply, type Rational, rational, sum } from '../quantities/rational.ts';
import type { SchemePart } from '../schemes/scheme.ts';
import type { ScoreTable } from '../tables/facts/table.ts';
import { conversionOf } from './convert-score.ts';
import { figureOf, statedValue } from './figure-of.ts';
import { fullOfItems, itemsOf, type MatchedRow } from './score-rows.ts';
import type { PartScore } from './scores.ts';

/**
 * A part's score as it counts: the mean over its rows (areas), once, exact; then converted where the
 * table converts. A row without a score leaves the part without one, except where its converted
 * score is all that is printed.
 *
 * A part whose own row is not printed is the sum of its items, but only where their full marks make
 * the part's.
 *
 * @example 服务质量 of three areas, 16.3, 16.8, 17.6 → 16.9
 */
export function scorePart(
  table: ScoreTable,
  part: SchemePart,
  matched: readonly MatchedRow[],
  scale: Rational,
): PartScore {
  const items = itemsOf(matched);
  if (items.length > 0) return scoreItems(part, items, scale);
  const own = matched.filter(({ isItem }) => !isItem);
  const areas = own.filter(({ isMeanRow }) => !isMeanRow);
  const rows = areas.length > 0 ? areas : own;
  const scores = rows.flatMap(({ row }) => statedValue(row.score) ?? []);
  const first = rows[0]?.row;
  const weight = first ? conversionOf(table, first, part, scale) : null;
  const mean = scores.length === rows.length ? meanOf(scores) : null;
  const printed = firstConverted(own);
  const isOnlyConverted = scores.length === 0 && printed !== null;
  return {
    part: part.id,
    name: part.name,
    full: multiply(part.full, scale),
    score: isOnlyConverted ? printed.value : mean && (weight ? multiply(mean, weight) : mean),
    rows: own.map(({ index }) => index),
    cells: isOnlyConverted ? [printed.cell] : rows.flatMap(({ row }) => cellOf(row.score)),
    isMean: rows.length > 1 && !isOnlyConverted,
    isSum: false,
    weight: isOnlyConverted ? null : weight,
    lines: [],
    convertedCell: printed?.cell ?? meanCell(own),
  };
}

function scoreItems(part: SchemePart, items: readonly MatchedRow[], scale: Rational): PartScore {
  const full = multiply(part.full, scale);
  const marks = fullOfItems(items);
  const scores = items.flatMap(({ row }) => statedValue(row.score) ?? []);
  const isWhole = marks !== null && equals(marks, full) && scores.length === items.length;
  return {
    part: part.id,
    name: part.name,
    full,
    score: isWhole ? sum(scores) : null,
    rows: items.map(({ index }) => index),
    cells: items.flatMap(({ row }) => cellOf(row.score)),
    isMean: false,
    isSum: true,
    weight: null,
    lines: [],
    convertedCell: null,
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
    isSum: false,
    weight: null,
    lines: [],
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
