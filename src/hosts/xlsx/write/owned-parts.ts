import { relationshipsPartOf } from '../package/relationships.ts';
import { entryKey } from '../zip/zip-entry.ts';
import type { PackageDraft } from './package-draft.ts';

/** The parts that only this part leads to: they go when it goes. */
export function ownedParts(draft: PackageDraft, part: string): ReadonlySet<string> {
  const owned = reachable(draft, part);
  const own = entryKey(part);
  owned.delete(own);
  const referrers = referrersOf(draft);
  for (let before = -1; before !== owned.size; ) {
    before = owned.size;
    for (const key of owned.keys()) {
      const all = [...(referrers.get(key) ?? [])];
      if (!all.every((from) => from === own || owned.has(from))) owned.delete(key);
    }
  }
  return new Set(owned.values());
}

/** A part with all that belongs to it alone, their relationships among them. */
export function sheetParts(draft: PackageDraft, part: string): readonly string[] {
  return [part, ...ownedParts(draft, part)].flatMap((each) => [each, relationshipsPartOf(each)]);
}

/** Takes out parts with their relationships. */
export function removeParts(draft: PackageDraft, parts: Iterable<string>): void {
  for (const part of parts) {
    draft.remove(part);
    draft.remove(relationshipsPartOf(part));
  }
}

/** Names by key of all parts that a part leads to. */
function reachable(draft: PackageDraft, part: string): Map<string, string> {
  const found = new Map<string, string>();
  const open = [part];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(entryKey(next))) continue;
    found.set(entryKey(next), next);
    for (const { target, isExternal } of draft.relationships(next)) {
      if (!isExternal) open.push(target);
    }
  }
  return found;
}

function referrersOf(draft: PackageDraft): ReadonlyMap<string, ReadonlySet<string>> {
  const referrers = new Map<string, Set<string>>();
  for (const part of draft.relatedParts) {
    for (const { target, isExternal } of draft.relationships(part)) {
      if (isExternal) continue;
      const from = referrers.get(entryKey(target)) ?? new Set();
      referrers.set(entryKey(target), from.add(entryKey(part)));
    }
  }
  return referrers;
}
