import type { Scores } from '../scores/scores.ts';
import type { PerformanceTable } from '../tables/facts/performance-table.ts';
import type { ScoreTable } from '../tables/facts/table.ts';

type Named = ScoreTable | PerformanceTable;

/**
 * What each scored table is called among the others: the project that its head names, else its title,
 * else its sheet, the first of these by which all can be told apart; else its sheet with a number.
 */
export function tableNames(
  tables: readonly Named[],
  main: Scores | null,
  others: readonly Scores[],
): ReadonlyMap<string, string> {
  const keys = [...(main ? [main] : []), ...others].map(({ table }) => table);
  const scored = tables.filter(({ key }) => keys.includes(key));
  for (const nameOf of ways) {
    const names = scored.map((table) => nameOf(table)?.trim() ?? '');
    const isTelling = names.every((name) => name !== '') && new Set(names).size === names.length;
    if (isTelling) return new Map(scored.map(({ key }, at) => [key, names[at] ?? '']));
  }
  return new Map(scored.map(({ key, place }, at) => [key, `${place.sheet} ${at + 1}`]));
}

const ways: readonly ((table: Named) => string | null)[] = [
  (table) => (table.kind === 'performance' ? (table.project ?? null) : table.title),
  ({ title }) => title,
  ({ place }) => place.sheet,
];
