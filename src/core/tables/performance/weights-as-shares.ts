import { compare, one } from '../../quantities/rational.ts';
import type { Stated } from '../../quantities/reading.ts';
import type { PerformanceTable } from '../facts/performance-table.ts';

type Weighted = Pick<PerformanceTable, 'rows' | 'levels' | 'total'>;

/** A column of weights that are parts of 1 holds percentages: 0.5 is 50 %. */
export function weightsAsShares<T extends Weighted>(table: T): T {
  const { rows, levels, total } = table;
  const weights = [...rows.map(({ full }) => full), ...levels.map(({ weight }) => weight)];
  const values = weights.flatMap((stated) =>
    stated?.reading.kind === 'figure' ? [stated.reading.figure] : [],
  );
  const areShares =
    values.every(({ value }) => compare(value, one) <= 0) &&
    values.some(({ value, isPercent }) => !isPercent && compare(value, one) < 0);
  if (!areShares) return table;
  return {
    ...table,
    rows: rows.map((row) => ({ ...row, full: asShare(row.full) })),
    levels: levels.map((level) => ({ ...level, weight: asShare(level.weight) })),
    total: total && { ...total, full: asShare(total.full) },
  };
}

function asShare(stated: Stated | null): Stated | null {
  if (stated?.reading.kind !== 'figure') return stated;
  const figure = { ...stated.reading.figure, isPercent: true };
  return { ...stated, reading: { kind: 'figure', figure } };
}
