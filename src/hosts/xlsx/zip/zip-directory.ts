import type { ZipEntry } from './zip-entry.ts';

/** What a zip's directory cannot be read for; also the `detail` of the host's trouble. */
export type ZipFault =
  | 'zip/no-directory'
  | 'zip/bad-directory'
  | 'zip/several-disks'
  | 'zip/entry-outside'
  | 'zip/entries-overlap'
  | 'zip/too-many-entries';

/** The entries in the directory's order. Nothing is inflated. */
export function readZipDirectory(
  bytes: Uint8Array,
  mostEntries: number,
): readonly ZipEntry[] | ZipFault {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (typeof end === 'string') return end;
  if (end.count > mostEntries) return 'zip/too-many-entries';
  const records = readRecords(bytes, view, end);
  if (typeof records === 'string') return records;
  const entries: ZipEntry[] = [];
  for (const record of records) {
    const entry = locate(bytes, view, record);
    if (typeof entry === 'string') return entry;
    entries.push(entry);
  }
  return overlap(entries) ? 'zip/entries-overlap' : entries;
}

interface End {
  readonly count: number;
  /** Where the directory begins and ends in the bytes. */
  readonly start: number;
  readonly end: number;
  /** Bytes that stand before the zip; offsets do not count them. */
  readonly before: number;
}

type DirectoryRecord = Omit<ZipEntry, 'localExtra' | 'data'> & { readonly offset: number };

const signature = {
  local: 0x04034b50,
  record: 0x02014b50,
  end: 0x06054b50,
  end64: 0x06064b50,
  locator64: 0x07064b50,
} as const;

function findEnd(view: DataView): End | ZipFault {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) === signature.end) return readEnd(view, at);
  }
  return 'zip/no-directory';
}

function readEnd(view: DataView, at: number): End | ZipFault {
  const end64 = findEnd64(view, at);
  if (typeof end64 === 'string') return end64;
  const count = end64?.count ?? view.getUint16(at + 10, true);
  const size = end64?.size ?? view.getUint32(at + 12, true);
  const offset = end64?.offset ?? view.getUint32(at + 16, true);
  if (!end64 && view.getUint16(at + 8, true) !== count) return 'zip/several-disks';
  const end = end64?.at ?? at;
  const start = end - size;
  const before = start - offset;
  return before < 0 || start < 0 ? 'zip/bad-directory' : { count, start, end, before };
}

function findEnd64(view: DataView, endAt: number) {
  const locator = endAt - 20;
  if (locator < 0 || view.getUint32(locator, true) !== signature.locator64) return null;
  const stated = big(view, locator + 8);
  // Bytes before the zip shift the record; without extensible data it stands right here.
  const at = [stated, locator - 56].find((place) => isEnd64(view, place));
  if (at === undefined) return 'zip/bad-directory' as const;
  return { at, count: big(view, at + 32), size: big(view, at + 40), offset: big(view, at + 48) };
}

function isEnd64(view: DataView, at: number): boolean {
  return at >= 0 && at + 56 <= view.byteLength && view.getUint32(at, true) === signature.end64;
}

function readRecords(
  bytes: Uint8Array,
  view: DataView,
  end: End,
): readonly DirectoryRecord[] | ZipFault {
  const records: DirectoryRecord[] = [];
  let at = end.start;
  for (let count = 0; count < end.count; count++) {
    if (at + 46 > end.end || view.getUint32(at, true) !== signature.record) {
      return 'zip/bad-directory';
    }
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    const next = extraEnd + view.getUint16(at + 32, true);
    if (next > end.end) return 'zip/bad-directory';
    records.push(readRecord(bytes, view, at, nameEnd, extraEnd, next, end.before));
    at = next;
  }
  return records;
}

function readRecord(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  nameEnd: number,
  extraEnd: number,
  next: number,
  before: number,
): DirectoryRecord {
  const nameBytes = bytes.subarray(at + 46, nameEnd);
  const extra = bytes.subarray(nameEnd, extraEnd);
  const sizes = readSizes(view, at, extra);
  return {
    name: new TextDecoder().decode(nameBytes).replaceAll('\\', '/'),
    nameBytes,
    versionMadeBy: view.getUint16(at + 4, true),
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    time: view.getUint16(at + 12, true),
    date: view.getUint16(at + 14, true),
    crc: view.getUint32(at + 16, true),
    compressedSize: sizes.compressed,
    size: sizes.inflated,
    internalAttributes: view.getUint16(at + 36, true),
    externalAttributes: view.getUint32(at + 38, true),
    extra: withoutZip64(extra),
    comment: bytes.subarray(extraEnd, next),
    offset: sizes.offset + before,
  };
}

/** Fields that do not fit in 32 bits stand, in this order, in the zip64 extra field. */
function readSizes(view: DataView, at: number, extra: Uint8Array) {
  const wide = zip64Field(extra);
  let next = 0;
  const read = (narrow: number): number => {
    if (narrow !== 0xffffffff || !wide || next + 8 > wide.byteLength) return narrow;
    next += 8;
    return big(wide, next - 8);
  };
  const inflated = read(view.getUint32(at + 24, true));
  const compressed = read(view.getUint32(at + 20, true));
  return { inflated, compressed, offset: read(view.getUint32(at + 42, true)) };
}

function zip64Field(extra: Uint8Array): DataView | null {
  const field = extraFields(extra).find(({ id }) => id === 1);
  return field
    ? new DataView(field.bytes.buffer, field.bytes.byteOffset + 4, field.bytes.byteLength - 4)
    : null;
}

function withoutZip64(extra: Uint8Array): Uint8Array {
  const fields = extraFields(extra);
  if (fields.every(({ id }) => id !== 1)) return extra;
  const kept = fields.filter(({ id }) => id !== 1).map(({ bytes }) => bytes);
  const result = new Uint8Array(kept.reduce((sum, bytes) => sum + bytes.length, 0));
  let at = 0;
  for (const bytes of kept) {
    result.set(bytes, at);
    at += bytes.length;
  }
  return result;
}

function extraFields(extra: Uint8Array): { readonly id: number; readonly bytes: Uint8Array }[] {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  const fields: { id: number; bytes: Uint8Array }[] = [];
  for (let at = 0; at + 4 <= extra.length; ) {
    const end = at + 4 + view.getUint16(at + 2, true);
    if (end > extra.length) break;
    fields.push({ id: view.getUint16(at, true), bytes: extra.subarray(at, end) });
    at = end;
  }
  return fields;
}

function locate(bytes: Uint8Array, view: DataView, record: DirectoryRecord): ZipEntry | ZipFault {
  const { offset, ...entry } = record;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== signature.local) {
    return 'zip/entry-outside';
  }
  const nameEnd = offset + 30 + view.getUint16(offset + 26, true);
  const start = nameEnd + view.getUint16(offset + 28, true);
  const end = start + entry.compressedSize;
  if (end > bytes.length) return 'zip/entry-outside';
  return {
    ...entry,
    localExtra: withoutZip64(bytes.subarray(nameEnd, start)),
    data: bytes.subarray(start, end),
  };
}

/** Entries that share bytes are how a small file claims to hold a huge one. */
function overlap(entries: readonly ZipEntry[]): boolean {
  const places = entries
    .filter(({ data }) => data.length > 0)
    .map(({ data }) => ({ start: data.byteOffset, end: data.byteOffset + data.length }))
    .sort((a, b) => a.start - b.start);
  return places.some((place, at) => at > 0 && place.start < (places[at - 1]?.end ?? 0));
}

function big(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 0x1_0000_0000;
}
