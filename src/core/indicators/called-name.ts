import type { IndicatorEntry } from '../tables/facts/table.ts';

/** What people call an indicator: its service, before it what it stands under where a table has several of the name. */
export function calledName({ name, under = '' }: Pick<IndicatorEntry, 'name' | 'under'>): string {
  return under.includes(name) ? under : under + name;
}
