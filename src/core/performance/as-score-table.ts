import type { PerformanceRow, PerformanceTable } from '../tables/facts/performance-table.ts';
import type { ScoreRow, ScoreTable, Table } from '../tables/facts/table.ts';
import { executionPart } from '../tables/words/vocabulary-performance.ts';

/**
 * The marks and scores of a three-level table as a score table: each row is an item of the part that
 * its first-level label names, and the form's row of money is budget execution. Null where the table
 * prints no score.
 */
export function asScoreTable(table: PerformanceTable): ScoreTable | null {
  const { execution } = table;
  const items = table.rows.flatMap((row) => itemOf(row) ?? []);
  if (!items.some(({ score }) => score?.reading.kind === 'figure')) return null;
  const money: readonly ScoreRow[] =
    execution && (execution.full ?? execution.score)
      ? [
          {
            ...blank,
            label: executionPart,
            name: executionPart,
            labelCell: execution.label.cell,
            full: execution.full,
            score: execution.score,
          },
        ]
      : [];
  const { rows: _, levels: __, execution: ___, total, ...base } = table;
  return {
    ...base,
    kind: 'scores',
    rows: [...money, ...items],
    total: total && { ...total, converted: null },
  };
}

/** The score table that the scores were taken from, be it one of its own or a three-level table. */
export function scoreTableOf(tables: readonly Table[], key: string | undefined): ScoreTable | null {
  const table = tables.find((one) => one.key === key);
  if (table?.kind === 'scores') return table;
  return table?.kind === 'performance' ? asScoreTable(table) : null;
}

const blank = { area: null, weight: null, converted: null };

function itemOf({ level1, level2, level3, full, score }: PerformanceRow): ScoreRow | null {
  const label = level3 ?? level2 ?? level1;
  if (!label || !(full ?? score)) return null;
  return {
    ...blank,
    label: label.text,
    name: label.text,
    labelCell: label.cell,
    outers: level1 ? [level1.text] : [],
    isItem: true,
    full,
    score,
  };
}
