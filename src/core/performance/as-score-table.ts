import { hundred, multiply } from '../quantities/rational.ts';
import type { Stated } from '../quantities/reading.ts';
import type { PerformanceRow, PerformanceTable } from '../tables/facts/performance-table.ts';
import type { ScoreRow, ScoreTable, Table } from '../tables/facts/table.ts';
import { executionPart } from '../tables/words/vocabulary-performance.ts';

/**
 * The marks and scores of a three-level table as a score table: each row is an item of the part that
 * its first-level label names, and the form's row of money is budget execution. Null where the table
 * prints no score.
 */
export function asScoreTable(table: PerformanceTable): ScoreTable | null {
  const isScored = (row: PerformanceRow) => itemOf(row)?.score?.reading.kind === 'figure';
  return table.rows.some(isScored) ? marksTable(table).table : null;
}

/** A three-level table's rows with marks or scores as a score table, and the place of each in the form. */
export interface MarksTable {
  readonly table: ScoreTable;
  /** By row of the score table: the place in the form's rows; null for the row of money. */
  readonly places: readonly (number | null)[];
}

/** The same where nothing is scored: full marks alone. */
export function marksTable(table: PerformanceTable): MarksTable {
  const { execution } = table;
  const marked = table.rows.flatMap((row, at) => {
    const item = itemOf(row);
    return item ? [{ item, at }] : [];
  });
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
    table: {
      ...base,
      kind: 'scores',
      rows: [...money, ...marked.map(({ item }) => item)],
      total: total && { ...total, converted: null },
    },
    places: [...money.map(() => null), ...marked.map(({ at }) => at)],
  };
}

/** The score table that the scores were taken from, be it one of its own or a three-level table. */
export function scoreTableOf(tables: readonly Table[], key: string | undefined): ScoreTable | null {
  const table = tables.find((one) => one.key === key);
  if (table?.kind === 'scores') return table;
  return table?.kind === 'performance' ? marksTable(table).table : null;
}

const blank = { area: null, weight: null, converted: null };

/** Marks of 30% are 30. */
function inMarks(stated: Stated | null): Stated | null {
  if (stated?.reading.kind !== 'figure' || !stated.reading.figure.isPercent) return stated;
  const { figure } = stated.reading;
  const value = multiply(figure.value, hundred);
  return { ...stated, reading: { kind: 'figure', figure: { ...figure, value, isPercent: false } } };
}

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
    full: inMarks(full),
    score,
  };
}
