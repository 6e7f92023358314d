import { equals } from '../../quantities/rational.ts';
import type { Stated } from '../../quantities/reading.ts';
import type { ScoreRow } from '../facts/table.ts';

/**
 * A part's converted score that stands beside each of its areas (a merged cell taken apart and filled) is
 * their mean: it stays with the first of them, as that of a merged cell does.
 *
 * @example 服务质量(片区一) 16.3 | 16.9, 服务质量(片区二) 16.8 | 16.9, 服务质量(片区三) 17.6 | 16.9 → 16.9 once
 */
export function meansOnce(rows: readonly ScoreRow[]): readonly ScoreRow[] {
  return rows.map((row) => {
    if (row.area === null || !row.converted) return row;
    const areas = rows.filter(({ name, area }) => name === row.name && area !== null);
    const isMean =
      areas[0] !== row &&
      areas.every(({ converted }) => isSame(converted, row.converted)) &&
      areas.some(({ score }) => score && !isSame(score, row.converted));
    return isMean ? { ...row, converted: null } : row;
  });
}

function isSame(a: Stated | null, b: Stated | null): boolean {
  return (
    a?.reading.kind === 'figure' &&
    b?.reading.kind === 'figure' &&
    equals(a.reading.figure.value, b.reading.figure.value)
  );
}
