import type { ScoreRow } from '../facts/table.ts';
import { normaliseLabel } from '../words/normalise-label.ts';
import { isMeanLabel } from './score-role.ts';

/**
 * A label that ends like an area among items that do not is an item as they are.
 *
 * @example 场地面积 and 功能分区 under 阵地建设 → no areas
 */
export function withoutLoneAreas(rows: readonly ScoreRow[]): readonly ScoreRow[] {
  const items = new Set(
    rows.flatMap(({ area, outers = [] }) => (area === null ? outers.slice(-1) : [])),
  );
  return rows.map((row) => {
    const { label, area, outers = [] } = row;
    const isLone =
      area !== null &&
      items.has(outers.at(-1) ?? '') &&
      !isMeanLabel(area) &&
      normaliseLabel(label).core === area;
    return isLone ? { ...row, name: area, area: null } : row;
  });
}
