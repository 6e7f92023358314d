import {
  add,
  equals,
  hundred,
  type Rational,
  subtract,
  sum,
  zero,
} from '../quantities/rational.ts';
import type { Figure, Stated } from '../quantities/reading.ts';
import type { PerformanceRow, PerformanceTable } from '../tables/facts/performance-table.ts';
import type { CheckContext } from './check-context.ts';
import { compareStated, figureIn, numberValue, statedValue } from './compare-stated.ts';
import type { FindingDraft } from './finding.ts';
import { scoredTables } from './score-table.ts';

/**
 * `score/total-differs` in three-level tables: a printed total of marks (分值, 得分) is not what its items
 * make, with or without the marks of budget execution; the marks of a first-level indicator are not
 * those of its items (产出指标（50分）), where another indicator's are. `rate/rounding` where only another
 * rounding explains it. Totals of a table that is scored are `score-total-differs.ts`'s.
 * Data: `part` (the first-level indicator), `parts`, `of`: `full` where marks are full ones.
 */
export function checkPerformanceSumsDiffer(context: CheckContext): readonly FindingDraft[] {
  const scored = scoredTables(context).filter(({ scores }) => scores.total !== null);
  return context.recognition.tables.flatMap((table) => {
    if (table.kind !== 'performance' || !table.isSure) return [];
    const isScored = scored.some(({ scores }) => scores.table === table.key);
    const levels = levelsDiffer(table);
    return [
      ...levels.map(({ draft }) => draft),
      ...totalDiffers(table, 'full', sum(levels.map(({ off }) => off))),
      ...(isScored ? [] : totalDiffers(table, 'score', zero)),
    ];
  });
}

type Marks = 'full' | 'score';

/** `off`: by how much items that are findings themselves are off. */
function totalDiffers(table: PerformanceTable, of: Marks, off: Rational): readonly FindingDraft[] {
  const printed = table.total?.[of] ?? null;
  const stated = figureIn(printed);
  const items = marksOf(table.rows, of);
  if (!printed || !stated || !items || items.length < 2) return [];
  const execution = figureIn(table.execution?.[of] ?? null);
  const weights = of === 'full' ? [sum(weightsOf(table))] : [];
  const sums = [sum(items), subtract(sum(items), off), ...weights];
  const ways = [...sums, ...(execution ? sums.map((one) => add(one, execution.value)) : [])];
  const results = ways.map((way) => compareStated(stated, way));
  if (results.includes('agrees')) return [];
  const isRounding = results.includes('rounding');
  const parts = execution ? [execution.value, ...items] : items;
  const about = [table.key, of, 'total'];
  const draft = { ...found(printed, stated, parts, of), about };
  return [isRounding ? { ...draft, rule: 'rate/rounding' } : draft];
}

interface WrongLevel {
  readonly draft: FindingDraft;
  /** The items' marks less the level's. */
  readonly off: Rational;
}

/** Levels that differ from their items beside those that do not; items may share a hundred of their own. */
function levelsDiffer(table: PerformanceTable): readonly WrongLevel[] {
  const levels = table.levels.flatMap(({ label, name, weight }) => {
    const stated = figureIn(weight);
    const own = table.rows.filter(({ level1 }) => level1?.cell.row === label.cell.row);
    const items = marksOf(own, 'full');
    return weight && stated && items ? [{ name, weight, stated, items }] : [];
  });
  const holds = ({ stated, items }: (typeof levels)[number]) =>
    equals(sum(items), hundred) || compareStated(stated, sum(items)) !== 'differs';
  const wrong = levels.filter((level) => !holds(level));
  if (wrong.length * 2 > levels.length) return [];
  return wrong.map(({ name, weight, stated, items }) => ({
    draft: {
      ...found(weight, stated, items, 'full'),
      data: { part: name, parts: items, of: 'full' },
      about: [table.key, name, 'full'],
    },
    off: subtract(sum(items), stated.value),
  }));
}

function found(printed: Stated, stated: Figure, parts: readonly Rational[], of: Marks) {
  return {
    rule: 'score/total-differs' as const,
    cell: printed.cell,
    stated: statedValue(stated),
    expected: numberValue(sum(parts)),
    data: { part: null, parts, ...(of === 'full' && { of }) },
  };
}

/** What the items have, those that share a cell once; null where there are none or one cannot be told. */
function marksOf(rows: readonly PerformanceRow[], of: Marks): readonly Rational[] | null {
  const stated = rows.flatMap((row) => row[of] ?? []);
  const isScored = rows.every(
    ({ full, score }) => of === 'full' || (full === null) === (score === null),
  );
  const figures = stated.map(figureIn);
  const values = figures.flatMap((figure) => figure?.value ?? []);
  const isTold = values.length === stated.length && values.length > 0 && isScored;
  return isTold && figures.every((figure) => !figure?.isPercent) ? values : null;
}

function weightsOf({ levels }: PerformanceTable): readonly Rational[] {
  return levels.flatMap(({ weight }) => figureIn(weight)?.value ?? []);
}
