import { equals, sum } from '../quantities/rational.ts';
import type { Scheme } from '../schemes/scheme.ts';
import { calculateScores } from '../scores/calculate-scores.ts';
import { fullOfItems, type MatchedRow, matchRows } from '../scores/score-rows.ts';
import type { PartScore, Scores } from '../scores/scores.ts';
import type { PerformanceTable } from '../tables/facts/performance-table.ts';
import { type MarksTable, marksTable } from './as-score-table.ts';
import { fittedScheme } from './fitted-scheme.ts';
import type { Performance } from './performance.ts';
import { totalledScores } from './totalled-scores.ts';

/**
 * What the rules of 自评 give for a form that has marks and no scores: the points of the lines of each
 * first-level indicator added up. A part stays open while a line of it is to be judged, where a row has
 * no marks of its own, or where its marks are not the part's. Null where no form has marks for what was
 * completed, where it is of a part of the year, or where no part can be told.
 */
export function computedScores(
  tables: readonly PerformanceTable[],
  scheme: Scheme,
  performance: Performance,
): Scores | null {
  const table = tables.find(hasMarks);
  if (!table) return null;
  const marked = marksTable(table);
  const blank = calculateScores([marked.table], fittedScheme(marked.table, scheme));
  if (!blank) return null;
  const matched = matchRows(marked.table, blank.scheme);
  const parts = blank.parts.map((part) =>
    computedPart(
      part,
      matched.filter((row) => row.part !== null && row.part.id === part.part),
      { table, marked, performance },
    ),
  );
  const known = new Set(parts.flatMap(({ part, score }) => (score ? [part] : [])));
  if (known.size === 0) return null;
  const missing = blank.scheme.parts.flatMap(({ id, name }) => (known.has(id) ? [] : [name]));
  return totalledScores({ ...blank, parts, missing, isComputed: true });
}

/** Whether a form has marks to be given for what was completed, and is not one of a part of the year. */
export function hasMarks({ rows, stage }: PerformanceTable): boolean {
  return stage !== 'mid' && rows.some(({ full, completed }) => full !== null && completed !== null);
}

interface Form {
  readonly table: PerformanceTable;
  readonly marked: MarksTable;
  readonly performance: Performance;
}

function computedPart(
  part: PartScore,
  own: readonly MatchedRow[],
  { table, marked, performance }: Form,
): PartScore {
  const places = new Set(own.map(({ index }) => marked.places[index] ?? null));
  const marks = fullOfItems(own);
  const isFull = marks !== null && part.full !== null && equals(marks, part.full);
  const lines = performance.lines.flatMap((line, at) =>
    line.table === table.key && places.has(line.at) ? [{ line, at }] : [],
  );
  const points = lines.flatMap(({ line }) => line.points ?? []);
  const isWhole =
    isFull && points.length === own.length && !sharesMarks(table, places, lines.length);
  return {
    ...part,
    score: isWhole ? sum(points) : null,
    rows: [],
    isSum: false,
    lines: lines.map(({ at }) => at),
  };
}

/** A row without marks under one of the part's first-level labels: how they share them is not said. */
function sharesMarks(
  { rows }: PerformanceTable,
  places: ReadonlySet<number | null>,
  counted: number,
): boolean {
  const firsts = new Set(rows.flatMap(({ level1 }, at) => (places.has(at) ? [level1] : [])));
  return rows.filter(({ level1 }) => firsts.has(level1)).length > counted;
}
