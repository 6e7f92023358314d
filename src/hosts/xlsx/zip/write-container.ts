import { deflateSync } from 'fflate';
import type { Container } from './container.ts';
import { crc32 } from './crc32.ts';
import { entryKey, type ZipEntry } from './zip-entry.ts';

/** Names are matched without regard to case and slashes. */
export interface ContainerEdits {
  /** Content by name: an entry that is there is replaced in its place, others are added at the end. */
  readonly set: ReadonlyMap<string, Uint8Array>;
  readonly remove?: ReadonlySet<string>;
}

/**
 * The file with the edits made. Every other entry is copied as it stands, still compressed, in its
 * place and with its name, time and extra fields. The same edits give the same bytes.
 */
export function writeContainer(container: Container, edits: ContainerEdits): Uint8Array {
  const removed = new Set([...(edits.remove ?? [])].map(entryKey));
  const changed = new Map(
    [...edits.set].map(([name, content]) => [entryKey(name), { name, content }]),
  );
  const kept = container.entries.filter(({ name }) => !removed.has(entryKey(name)));
  const entries = kept.map((entry) => {
    const change = changed.get(entryKey(entry.name));
    changed.delete(entryKey(entry.name));
    return change ? makeEntry(entry.name, change.content, entry.nameBytes) : entry;
  });
  for (const { name, content } of changed.values()) entries.push(makeEntry(name, content));
  return writeEntries(entries);
}

/** A zip of these files alone, in their order. */
export function writeNewContainer(files: Iterable<readonly [string, Uint8Array]>): Uint8Array {
  return writeEntries([...files].map(([name, content]) => makeEntry(name, content)));
}

const utf8Name = 1 << 11;
/** 1980-01-01 00:00, the first that a zip can say: our own entries have no time. */
const noTime = { time: 0, date: 0x21 } as const;

function makeEntry(name: string, content: Uint8Array, as?: Uint8Array): ZipEntry {
  const deflated = deflateSync(content, { level: 6 });
  const isSmaller = deflated.length < content.length;
  const nameBytes = as ?? new TextEncoder().encode(name);
  return {
    name,
    nameBytes,
    method: isSmaller ? 8 : 0,
    flags: nameBytes.some((byte) => byte > 0x7f) ? utf8Name : 0,
    crc: crc32(content),
    compressedSize: isSmaller ? deflated.length : content.length,
    size: content.length,
    ...noTime,
    versionMadeBy: 20,
    internalAttributes: 0,
    externalAttributes: 0,
    extra: new Uint8Array(),
    localExtra: new Uint8Array(),
    comment: new Uint8Array(),
    data: isSmaller ? deflated : content,
  };
}

function writeEntries(entries: readonly ZipEntry[]): Uint8Array {
  const bytes = new Uint8Array(entries.reduce((sum, entry) => sum + sizeOf(entry), 22));
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let at = 0;
  for (const entry of entries) {
    offsets.push(at);
    at = writeLocal(bytes, view, at, entry);
  }
  const start = at;
  entries.forEach((entry, place) => {
    at = writeRecord(bytes, view, at, entry, offsets[place] as number);
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - start, true);
  view.setUint32(at + 16, start, true);
  return bytes;
}

function sizeOf(entry: ZipEntry): number {
  const { nameBytes, extra, localExtra, comment, data } = entry;
  const names = 2 * nameBytes.length;
  return 76 + names + extra.length + localExtra.length + comment.length + data.length;
}

function writeLocal(bytes: Uint8Array, view: DataView, at: number, entry: ZipEntry): number {
  view.setUint32(at, 0x04034b50, true);
  writeShared(view, at + 4, entry);
  view.setUint16(at + 28, entry.localExtra.length, true);
  return append(bytes, at + 30, [entry.nameBytes, entry.localExtra, entry.data]);
}

function writeRecord(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  entry: ZipEntry,
  offset: number,
): number {
  view.setUint32(at, 0x02014b50, true);
  view.setUint16(at + 4, entry.versionMadeBy, true);
  writeShared(view, at + 6, entry);
  view.setUint16(at + 30, entry.extra.length, true);
  view.setUint16(at + 32, entry.comment.length, true);
  view.setUint16(at + 36, entry.internalAttributes, true);
  view.setUint32(at + 38, entry.externalAttributes, true);
  view.setUint32(at + 42, offset, true);
  return append(bytes, at + 46, [entry.nameBytes, entry.extra, entry.comment]);
}

/** The fields that an entry's header and its record in the directory have in common. */
function writeShared(view: DataView, at: number, entry: ZipEntry): void {
  const hasDescriptor = 1 << 3;
  view.setUint16(at, 20, true);
  // Sizes stand in the header now, so no descriptor follows the data.
  view.setUint16(at + 2, entry.flags & ~hasDescriptor, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint16(at + 6, entry.time, true);
  view.setUint16(at + 8, entry.date, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.compressedSize, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.nameBytes.length, true);
}

function append(bytes: Uint8Array, start: number, parts: readonly Uint8Array[]): number {
  let at = start;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return at;
}
