import { type EntryGroup, groupTables } from '../indicators/group-entries.ts';
import type { Indicator } from '../indicators/indicator.ts';
import type { IndicatorEntry, IndicatorTable } from '../tables/facts/table.ts';
import type { CheckContext } from './check-context.ts';

/** The tables of indicators that count: those that are surely ours. */
export function indicatorTables({ recognition }: CheckContext): readonly IndicatorTable[] {
  return recognition.tables.filter(
    (table): table is IndicatorTable => table.kind === 'indicators' && table.isSure,
  );
}

/** Looks up the areas and totals that an indicator's entry belongs to. */
export function groupLookup(context: CheckContext): (indicator: Indicator) => EntryGroup {
  const groups = new Map(
    [...groupTables(indicatorTables(context))].map(([table, own]) => [table.key, own]),
  );
  return ({ table, entry }) => groups.get(table)?.get(entry.group) ?? { areas: [], totals: [] };
}

export type Role = 'target' | 'completed' | 'rate';

/** What a finding is about: the table, the headings that lead to the figure, and its role. */
export function aboutEntry(table: string, entry: IndicatorEntry, role: Role): readonly string[] {
  return [table, ...entry.path, role];
}

/** The names that the wording calls an indicator by. */
export function namesOf(entry: IndicatorEntry) {
  const { measure, area } = entry;
  return { name: entry.called ?? entry.name, measure, area };
}
