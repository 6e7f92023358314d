import { normaliseLabel } from '../words/normalise-label.ts';
import type { Draft } from './draft-entries.ts';

/**
 * 个案 under 长者服务 and 个案 under 青少年服务 are told apart by what they stand under: `called` 长者服务个案.
 * Those that stand under one label are not.
 */
export function tellApart(entries: readonly Draft[]): void {
  const byName = new Map<string, Draft[]>();
  for (const entry of entries) {
    const key = `${entry.name}|${entry.measure ?? ''}`;
    const alike = byName.get(key);
    if (alike) alike.push(entry);
    else byName.set(key, [entry]);
  }
  for (const alike of byName.values()) {
    const groups = new Set(alike.map(({ group }) => group));
    if (groups.size > 1) for (const entry of alike) tellUnder(entry);
  }
}

/** Its group says the labels around it, outermost first. */
function tellUnder(entry: Draft): void {
  const [, , ...outers] = entry.group.split('|');
  const { core } = normaliseLabel(outers.at(-1) ?? '');
  if (core !== '') entry.called = core.includes(entry.name) ? core : core + entry.name;
}
