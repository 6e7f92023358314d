import { compare, multiply, type Rational, rational, sum } from '../quantities/rational.ts';
import type { Figure, Stated } from '../quantities/reading.ts';
import { statedValue } from '../scores/figure-of.ts';
import type { PerformanceRow, PerformanceTable } from '../tables/facts/performance-table.ts';
import type {
  LevelWeight,
  Performance,
  PerformanceItem,
  PerformanceLine,
  PerformanceSources,
} from './performance.ts';
import { readItems } from './performance-items.ts';
import { executionPoints, linePoints } from './performance-points.ts';

/**
 * The items of the three-level tables with rate and outcome, points by the rules of 自评 and
 * first-level weights. An item without a figure on both sides is to be judged (`met` null) until a
 * person judges it; one that the workbook contradicts stays so. Null without a table.
 *
 * @example 永平: 资源链接 500,000 → 350,000, 70.00 %, not met
 */
export function calculatePerformance(
  tables: readonly PerformanceTable[],
  sources: PerformanceSources,
): Performance | null {
  if (tables.length === 0) return null;
  const keys = new Map<string, number>();
  const lines = tables.flatMap((table) =>
    table.rows.map((row, at) => lineOf(table, row, at, sources, keys)),
  );
  return {
    tables: tables.map(({ key }) => key),
    lines,
    weights: tables.flatMap((table) => weightsOf(table)),
    executions: tables.flatMap(({ key, execution }) =>
      execution ? [executionPoints(key, execution, sources.funding)] : [],
    ),
  };
}

function lineOf(
  table: PerformanceTable,
  row: PerformanceRow,
  at: number,
  sources: PerformanceSources,
  keys: Map<string, number>,
): PerformanceLine {
  const items = readItems(row, sources).map((item): PerformanceItem => {
    const key = uniqueKey([row.level1?.text, row.level2?.text, row.level3?.text, item.name], keys);
    const judged = Object.hasOwn(sources.judgements, key) ? sources.judgements[key] : undefined;
    const isOpen = item.met === null;
    return {
      ...item,
      table: table.key,
      at,
      row,
      key,
      judged: isOpen ? (judged ?? null) : null,
      met: isOpen && judged ? judged.achieved === 'met' : item.met,
    };
  });
  const full = marksOf(row.full);
  return {
    table: table.key,
    at,
    row,
    items,
    full,
    stated: statedValue(row.score),
    points: full && linePoints(items, full),
  };
}

/** Levels, name and ordinal, without an address: inserted rows leave judgements alone. */
function uniqueKey(parts: readonly (string | undefined)[], keys: Map<string, number>): string {
  const path = parts.map((part) => (part ?? '').replace(/[\s|]+/gu, '')).join('|');
  const ordinal = (keys.get(path) ?? 0) + 1;
  keys.set(path, ordinal);
  return `${path}|${ordinal}`;
}

/** Marks of a row: 5, 5% and 5分 are 5. */
function marksOf(stated: Stated | null): Rational | null {
  if (stated?.reading.kind !== 'figure') return null;
  return inHundredths(stated.reading.figure);
}

function inHundredths({ value, isPercent }: Figure): Rational {
  return isPercent ? multiply(value, rational(100)) : value;
}

/** By the labels or the cells beside them; else by the marks of the rows, where all are printed. */
function weightsOf(table: PerformanceTable): readonly LevelWeight[] {
  return table.levels.flatMap(({ label, name, weight }): readonly LevelWeight[] => {
    const figure = weight?.reading.kind === 'figure' ? weight.reading.figure : null;
    if (figure && weight) {
      const isShare = !figure.isPercent && compare(figure.value, rational(1)) <= 0;
      const value = isShare ? multiply(figure.value, rational(100)) : inHundredths(figure);
      return [{ table: table.key, name, weight: value, cell: weight.cell }];
    }
    const rows = table.rows.filter(({ level1 }) => level1 === label);
    const marks = rows.flatMap(({ full }) => marksOf(full) ?? []);
    const [first] = rows.flatMap(({ full }) => full ?? []);
    if (!first || marks.length < rows.length) return [];
    return [{ table: table.key, name, weight: sum(marks), cell: first.cell }];
  });
}
