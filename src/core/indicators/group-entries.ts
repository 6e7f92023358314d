import type { IndicatorEntry } from '../tables/facts/table.ts';

/** One service and measure: its areas and the total rows that close them. */
export interface EntryGroup {
  readonly areas: readonly IndicatorEntry[];
  readonly totals: readonly IndicatorEntry[];
}

/** A table's entries by their group, in the order in which the groups begin. */
export function groupEntries(entries: readonly IndicatorEntry[]): ReadonlyMap<string, EntryGroup> {
  const groups = new Map<string, { areas: IndicatorEntry[]; totals: IndicatorEntry[] }>();
  for (const entry of entries) {
    const group = groups.get(entry.group) ?? { areas: [], totals: [] };
    groups.set(entry.group, group);
    if (entry.isTotal) group.totals.push(entry);
    else if (entry.area !== null) group.areas.push(entry);
  }
  return groups;
}
