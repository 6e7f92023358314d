import type { IndicatorTable, Table } from '../facts/table.ts';
import { areaOfLine } from '../words/area-of-line.ts';
import { isTotalText } from '../words/match-words.ts';

/**
 * Lists of which each is of one area, as the line over it or its sheet's name says (东片区服务指标完成情况;
 * sheets 东区, 西区): their entries are of that area. One such list alone may be anything, and what
 * names areas or sums of its own stays as it is.
 */
export function withTableAreas<One extends { readonly table: Table | null }>(
  found: readonly One[],
): readonly One[] {
  const areas = new Map<One, string>();
  for (const one of found) {
    const area = one.table?.kind === 'indicators' ? areaOf(one.table) : null;
    if (area !== null) areas.set(one, area);
  }
  if (new Set(areas.values()).size < 2) return found;
  return found.map((one) => {
    const area = areas.get(one);
    return area !== undefined && one.table?.kind === 'indicators'
      ? { ...one, table: ofArea(one.table, area) }
      : one;
  });
}

function areaOf({ entries, line, place }: IndicatorTable): string | null {
  if (entries.some(({ area, isTotal }) => area !== null || isTotal)) return null;
  if (line !== undefined && isTotalText(line)) return null;
  return (line === undefined ? null : areaOfLine(line)) ?? areaOfLine(place.sheet);
}

function ofArea(table: IndicatorTable, area: string): IndicatorTable {
  const entries = table.entries.map((entry) => ({
    ...entry,
    area,
    path: [area, ...entry.path],
  }));
  return { ...table, entries, ofArea: area };
}
