import type { Figure, Stated } from '../../quantities/reading.ts';
import { type CountedItem, countedItems } from '../words/counted-items.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { type Draft, groupName } from './draft-entries.ts';

/**
 * Cells that count several services in words are an entry a service and measure, named as the cell says
 * and kept apart by the row's own name: 长者服务 | 个案10个；小组4个 | 个案11个；小组4个. What only one of the two
 * cells says has no counterpart. A rate of the whole is nobody's.
 */
export function withSeveralServices(words: Lexicon, entries: Draft[]): void {
  for (let at = 0; at < entries.length; at++) {
    const draft = entries[at];
    const parts = draft?.holdsItems ? partsOf(words, draft) : [];
    if (parts.length === 0) continue;
    entries.splice(at, 1, ...parts);
    at += parts.length - 1;
  }
}

function partsOf(words: Lexicon, draft: Draft): readonly Draft[] {
  const [asked, told] = [draft.target, draft.completed].map((stated) => itemsOf(words, stated));
  if (!asked || !told) return [];
  const [targets, done] = [measuredAs(asked, told), measuredAs(told, asked)];
  const keys = new Map([...targets, ...done].map((item) => [keyOf(item), item]));
  return [...keys].map(([key, { name, measure, unit }]): Draft => {
    const find = (items: readonly CountedItem[]) => items.find((item) => keyOf(item) === key);
    return {
      ...draft,
      name,
      measure,
      unit,
      target: statedAs(draft.target, find(targets)?.figure),
      completed: statedAs(draft.completed, find(done)?.figure),
      rate: statedAs(draft.completed, find(done)?.rate) ?? (keys.size === 1 ? draft.rate : null),
      path: [...draft.path, name, ...(measure === null ? [] : [measure])],
      group: `${groupName(name, measure, [])}|${draft.path.join('|')}`,
    };
  });
}

/** 个案15 beside 个案12个. */
function measuredAs(
  items: readonly CountedItem[],
  others: readonly CountedItem[],
): readonly CountedItem[] {
  return items.map((item): CountedItem => {
    if (item.measure !== null) return item;
    const [same, ...more] = others.filter(({ name }) => name === item.name);
    return same && more.length === 0 ? { ...item, measure: same.measure, unit: same.unit } : item;
  });
}

function keyOf({ name, measure }: CountedItem): string {
  return `${name}|${measure}`;
}

function itemsOf(words: Lexicon, stated: Stated | null): readonly CountedItem[] | null {
  if (stated === null) return [];
  return stated.reading.kind === 'unreadable' ? words(countedItems, stated.reading.text) : [];
}

function statedAs(stated: Stated | null, figure: Figure | null | undefined): Stated | null {
  return stated && figure ? { ...stated, reading: { kind: 'figure', figure } } : null;
}
