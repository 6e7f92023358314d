import { inflateRawSync } from 'node:zlib';

export interface LookedEntry {
  readonly name: string;
  /** As it stands in the file, compressed or not. */
  readonly raw: Buffer;
  readonly content: Buffer;
}

/** A zip's entries, read by a second reader that shares nothing with ours. No zip64. */
export function lookIntoZip(bytes: Uint8Array): readonly LookedEntry[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const count = file.readUInt16LE(end + 10);
  const entries: LookedEntry[] = [];
  let at = file.readUInt32LE(end + 16);
  for (let entry = 0; entry < count; entry++) {
    const nameLength = file.readUInt16LE(at + 28);
    const name = file.toString('utf8', at + 46, at + 46 + nameLength);
    const local = file.readUInt32LE(at + 42);
    const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const raw = file.subarray(start, start + file.readUInt32LE(at + 20));
    const content = file.readUInt16LE(at + 10) === 8 ? inflateRawSync(raw) : raw;
    entries.push({ name: name.replaceAll('\\', '/'), raw, content });
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return entries;
}
