import type { HostTrouble, Result } from '../../workbook.ts';
import { contentTypesPart } from '../package/content-types.ts';
import type { OpenPackage } from '../package/open-package.ts';
import {
  type Relationship,
  readRelationships,
  relationshipsPartOf,
} from '../package/relationships.ts';
import { decodeXml } from '../xml/read-xml.ts';
import { entryOf } from '../zip/container.ts';
import { inflateEntry } from '../zip/inflate-entry.ts';
import type { ContainerEdits } from '../zip/write-container.ts';
import { entryKey } from '../zip/zip-entry.ts';

/**
 * A package while it is being edited: parts are fetched first, then read and set as one likes, and
 * the edits handed over at the end. Names are told apart as a container does it.
 */
export interface PackageDraft {
  readonly opened: OpenPackage;
  /** Fetches parts, so that `bytes` and `text` have them. */
  readonly fetch: (parts: readonly string[]) => Promise<HostTrouble | null>;
  readonly has: (part: string) => boolean;
  /** A fetched part as it is by now; null where there is none. */
  readonly bytes: (part: string) => Uint8Array | null;
  readonly text: (part: string) => string | null;
  readonly set: (part: string, content: string | Uint8Array) => void;
  readonly remove: (part: string) => void;
  /** The first of `before1after`, `before2after`, … that no part has. */
  readonly freeName: (before: string, after: string) => string;
  /** Relationships as they were when the package was opened; empty `part`: the package's own. */
  readonly relationships: (part: string) => readonly Relationship[];
  /** Parts that had relationships. */
  readonly relatedParts: readonly string[];
  /** What was set to something else than it was, and what was removed. */
  readonly edits: () => ContainerEdits;
}

export async function draftPackage(opened: OpenPackage): Promise<Result<PackageDraft>> {
  const related = await readAllRelationships(opened);
  if (!related.ok) return related;
  const fetched = new Map<string, Uint8Array>();
  const set = new Map<string, { readonly name: string; readonly content: Uint8Array }>();
  const removed = new Map<string, string>();

  const exists = (part: string) =>
    set.has(entryKey(part)) ||
    (entryOf(opened.container, part) !== null && !removed.has(entryKey(part)));
  const bytes = (part: string) => {
    const key = entryKey(part);
    if (removed.has(key)) return null;
    return set.get(key)?.content ?? fetched.get(key) ?? null;
  };
  const draft: PackageDraft = {
    opened,
    has: exists,
    bytes,
    relationships: (part) => related.value.get(entryKey(part))?.relationships ?? [],
    relatedParts: [...related.value.values()].map(({ part }) => part),
    text(part) {
      const content = bytes(part);
      return content && decodeXml(content);
    },
    set(part, content) {
      const key = entryKey(part);
      const written = typeof content === 'string' ? encode(content, fetched.get(key)) : content;
      removed.delete(key);
      set.set(key, { name: part, content: written });
    },
    remove(part) {
      set.delete(entryKey(part));
      if (entryOf(opened.container, part)) removed.set(entryKey(part), part);
    },
    freeName(before, after) {
      for (let number = 1; ; number++) {
        const name = `${before}${number}${after}`;
        if (!exists(name) && !exists(relationshipsPartOf(name))) return name;
      }
    },
    async fetch(parts) {
      for (const part of parts) {
        const entry = entryOf(opened.container, part);
        if (!entry || fetched.has(entryKey(part))) continue;
        const content = await inflateEntry(entry);
        if (!content.ok) return content.trouble;
        fetched.set(entryKey(part), content.value);
      }
      return null;
    },
    edits() {
      const changed = [...set].filter(([key, { content }]) => !isSame(content, fetched.get(key)));
      return {
        set: new Map(changed.map(([, { name, content }]) => [name, content])),
        remove: new Set(removed.values()),
      };
    },
  };
  return { ok: true, value: draft };
}

type Related = ReadonlyMap<
  string,
  { readonly part: string; readonly relationships: readonly Relationship[] }
>;

async function readAllRelationships({ container }: OpenPackage): Promise<Result<Related>> {
  const related = new Map<
    string,
    { readonly part: string; readonly relationships: readonly Relationship[] }
  >();
  for (const { name } of container.entries) {
    const match = /^(.*\/|)_rels\/([^/]*)\.rels$/i.exec(name);
    if (!match) continue;
    const part = `${match[1] ?? ''}${match[2] ?? ''}`;
    const relationships = await readRelationships(container, part);
    if (!relationships.ok) return relationships;
    related.set(entryKey(part), { part, relationships: relationships.value });
  }
  return { ok: true, value: related };
}

/** What is set to what it was stays as it is in the file, still compressed. */
function isSame(a: Uint8Array, b: Uint8Array | undefined): boolean {
  return a.length === b?.length && a.every((byte, at) => byte === b[at]);
}

/** In UTF-8, with a mark in front where the part had one; a declaration of another code is mended. */
function encode(text: string, before: Uint8Array | undefined): Uint8Array {
  const [first, second, third] = before ?? [];
  const hadMark = first === 0xef && second === 0xbb && third === 0xbf;
  const declared = text.replace(
    /^(<\?xml[^>]*?encoding\s*=\s*)(["'])(?!utf-8)[^"']*\2/i,
    '$1$2UTF-8$2',
  );
  return new TextEncoder().encode(hadMark ? `\ufeff${declared}` : declared);
}

/** Parts that nearly every edit touches. */
export function commonParts({ opened }: PackageDraft): readonly string[] {
  const { workbookPart, stylesPart } = opened.parts;
  const parts = [contentTypesPart, workbookPart, relationshipsPartOf(workbookPart)];
  return stylesPart === null ? parts : [...parts, stylesPart];
}
