import type { IndicatorEntry, IndicatorTable } from '../tables/facts/table.ts';

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

/**
 * By table, its entries' groups. Lists of one area each share theirs: what they state of a service are
 * its areas, and what another list states of it without an area is the total.
 */
export function groupTables(
  tables: readonly IndicatorTable[],
): ReadonlyMap<IndicatorTable, ReadonlyMap<string, EntryGroup>> {
  const parts = tables.filter(({ ofArea }) => ofArea !== undefined);
  const shared = groupEntries(parts.flatMap(({ entries }) => entries));
  const whole = new Map<string, IndicatorEntry[]>();
  for (const { entries, ofArea } of parts.length > 0 ? tables : []) {
    for (const entry of ofArea === undefined ? entries : []) {
      if (entry.area !== null) continue;
      const known = whole.get(entry.group);
      if (known) known.push(entry);
      else whole.set(entry.group, [entry]);
    }
  }
  const ofParts = new Map(
    [...shared].map(([group, { areas }]) => [group, { areas, totals: whole.get(group) ?? [] }]),
  );
  return new Map(
    tables.map((table) => [
      table,
      table.ofArea === undefined ? groupEntries(table.entries) : ofParts,
    ]),
  );
}
