import type { HostTrouble, Result } from '../../workbook.ts';
import { isOle, looksLikeZip, notZipTrouble, otherZipKind } from './file-kind.ts';
import { readZipDirectory, type ZipFault } from './zip-directory.ts';
import { entryKey, type ZipEntry } from './zip-entry.ts';

/** An .xlsx file as a zip: its entries still compressed, found by name without regard to case. */
export interface Container {
  readonly bytes: Uint8Array;
  /** In the order of the directory. */
  readonly entries: readonly ZipEntry[];
  /** By `entryKey(name)`. */
  readonly byKey: ReadonlyMap<string, ZipEntry>;
}

/** Beyond these a file is refused before anything of it is inflated. */
export interface ContainerLimits {
  readonly entries: number;
  /** Bytes of all entries inflated. */
  readonly size: number;
  /** How many times larger an entry may become; only asked of entries over `ratioFrom` bytes. */
  readonly ratio: number;
  readonly ratioFrom: number;
}

const containerLimits: ContainerLimits = {
  entries: 20_000,
  size: 1 << 30,
  ratio: 250,
  ratioFrom: 8 << 20,
};

export function openContainer(
  bytes: Uint8Array,
  limits: ContainerLimits = containerLimits,
): Result<Container> {
  const isZip = looksLikeZip(bytes) || (!isOle(bytes) && hasDirectory(bytes));
  if (!isZip) return refuse(notZipTrouble(bytes));
  const entries = readZipDirectory(bytes, limits.entries);
  if (typeof entries === 'string') return refuse(faultTrouble(entries));
  const byKey = new Map(entries.map((entry) => [entryKey(entry.name), entry]));
  const found = otherZipKind((name) => byKey.has(entryKey(name)));
  if (found) return refuse({ kind: 'not-xlsx', found });
  const trouble = sizeTrouble(entries, limits) ?? entriesTrouble(entries, byKey.size);
  return trouble ? refuse(trouble) : { ok: true, value: { bytes, entries, byKey } };
}

/** The entry of that name, whatever its case and slashes. */
export function entryOf(container: Container, name: string): ZipEntry | null {
  return container.byKey.get(entryKey(name)) ?? null;
}

function refuse(trouble: HostTrouble): { readonly ok: false; readonly trouble: HostTrouble } {
  return { ok: false, trouble };
}

/** A zip may have other bytes before it (a self-extracting one). */
function hasDirectory(bytes: Uint8Array): boolean {
  return Array.isArray(readZipDirectory(bytes, Number.POSITIVE_INFINITY));
}

function faultTrouble(fault: ZipFault): HostTrouble {
  return fault === 'zip/too-many-entries'
    ? { kind: 'too-large', what: 'entries' }
    : { kind: 'damaged', part: null, detail: fault };
}

function sizeTrouble(entries: readonly ZipEntry[], limits: ContainerLimits): HostTrouble | null {
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total > limits.size) return { kind: 'too-large', what: 'size' };
  const swollen = entries.some(
    ({ size, compressedSize }) => size > limits.ratioFrom && size > compressedSize * limits.ratio,
  );
  return swollen ? { kind: 'too-large', what: 'ratio' } : null;
}

function entriesTrouble(entries: readonly ZipEntry[], names: number): HostTrouble | null {
  if (entries.some(({ flags }) => flags & 1)) return { kind: 'encrypted' };
  return names < entries.length ? { kind: 'damaged', part: null, detail: 'zip/name-twice' } : null;
}
