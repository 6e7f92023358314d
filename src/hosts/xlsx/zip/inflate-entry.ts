import { Inflate } from 'fflate';
import type { Result } from '../../workbook.ts';
import { crc32 } from './crc32.ts';
import type { ZipEntry } from './zip-entry.ts';

/**
 * The entry's bytes, checked against the size and checksum that its directory states; inflating
 * stops at the first byte beyond that size. Large entries go through the platform's own inflate
 * where there is one: twice as fast, and beside our thread.
 */
export async function inflateEntry(entry: ZipEntry): Promise<Result<Uint8Array>> {
  if (entry.method === 0) return checked(entry, entry.data);
  if (entry.method !== 8)
    return { ok: false, trouble: { kind: 'unsupported', feature: 'zip/method' } };
  const isLarge = entry.size > 200_000;
  if (!isLarge || typeof DecompressionStream !== 'function') return inflateHere(entry);
  return inflateOnPlatform(entry);
}

function inflateHere(entry: ZipEntry): Result<Uint8Array> {
  const bytes = new Uint8Array(entry.size);
  let length = 0;
  try {
    const inflate = new Inflate((chunk) => {
      length += chunk.length;
      if (length > bytes.length) throw new RangeError('beyond the declared size');
      bytes.set(chunk, length - chunk.length);
    });
    // In pieces, so that a lying size is noticed before all of it is inflated.
    const step = 65_536;
    for (let at = 0; at < entry.data.length || at === 0; at += step) {
      inflate.push(entry.data.subarray(at, at + step), at + step >= entry.data.length);
    }
  } catch {
    return damaged(entry);
  }
  return length === bytes.length ? checked(entry, bytes) : damaged(entry);
}

function checked(entry: ZipEntry, bytes: Uint8Array): Result<Uint8Array> {
  return bytes.length === entry.size && crc32(bytes) === entry.crc
    ? { ok: true, value: bytes }
    : damaged(entry);
}

function damaged(entry: ZipEntry): Result<Uint8Array> {
  return { ok: false, trouble: { kind: 'damaged', part: entry.name, detail: 'zip/bad-data' } };
}

/** Handed over as gzip, so that the platform checks size and checksum too. */
async function inflateOnPlatform(entry: ZipEntry): Promise<Result<Uint8Array>> {
  const bytes = new Uint8Array(entry.size);
  let length = 0;
  try {
    const inflated: ReadableStream<Uint8Array> = asGzip(entry).pipeThrough(
      new DecompressionStream('gzip'),
    );
    const reader = inflated.getReader();
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      if (length + read.value.length > bytes.length) {
        await reader.cancel();
        return damaged(entry);
      }
      bytes.set(read.value, length);
      length += read.value.length;
    }
  } catch {
    return damaged(entry);
  }
  return length === bytes.length ? { ok: true, value: bytes } : damaged(entry);
}

function asGzip(entry: ZipEntry): ReadableStream<Uint8Array<ArrayBuffer>> {
  const trailer = new DataView(new ArrayBuffer(8));
  trailer.setUint32(0, entry.crc, true);
  trailer.setUint32(4, entry.size, true);
  const parts = [
    Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff),
    entry.data as Uint8Array<ArrayBuffer>,
    new Uint8Array(trailer.buffer),
  ];
  return new ReadableStream({
    pull(controller) {
      const part = parts.shift();
      if (part) controller.enqueue(part);
      else controller.close();
    },
  });
}
