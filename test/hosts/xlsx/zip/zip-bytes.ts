import { crc32 } from '../../../../src/hosts/xlsx/zip/crc32.ts';

export interface StoredFile {
  readonly name: string;
  readonly content: Uint8Array;
  /** What the directory says instead of the truth. */
  readonly claims?: {
    readonly size?: number;
    readonly flags?: number;
    readonly method?: number;
    readonly crc?: number;
  };
}

export interface ZipForm {
  /** Sizes and offsets in zip64 fields, with the zip64 end records. */
  readonly zip64?: boolean;
  /** Sizes behind the data and zeros in the entry's own header. */
  readonly descriptors?: boolean;
  /** Bytes that stand before the zip. */
  readonly before?: Uint8Array;
  readonly comment?: string;
}

/** A zip of stored files, written by hand in the forms that programs use. */
export function zipBytes(files: readonly StoredFile[], form: ZipForm = {}): Uint8Array {
  const out: number[] = [...(form.before ?? [])];
  const base = out.length;
  const records: number[] = [];
  for (const file of files) {
    const offset = out.length - base;
    out.push(...localHeader(file, form), ...file.content, ...descriptor(file, form));
    records.push(...record(file, offset, form));
  }
  const start = out.length - base;
  out.push(...records);
  if (form.zip64) out.push(...end64(files.length, records.length, start, out.length - base));
  const wide = form.zip64 === true;
  const comment = new TextEncoder().encode(form.comment ?? '');
  out.push(...u32(0x06054b50), ...u16(0), ...u16(0));
  out.push(...u16(wide ? 0xffff : files.length), ...u16(wide ? 0xffff : files.length));
  out.push(...u32(wide ? 0xffffffff : records.length), ...u32(wide ? 0xffffffff : start));
  out.push(...u16(comment.length), ...comment);
  return Uint8Array.from(out);
}

export function file(name: string, text: string, claims: StoredFile['claims'] = {}): StoredFile {
  return { name, content: new TextEncoder().encode(text), claims };
}

function localHeader({ name, content, claims }: StoredFile, form: ZipForm): number[] {
  const nameBytes = [...new TextEncoder().encode(name)];
  const hidden = form.descriptors === true;
  const size = hidden ? 0 : content.length;
  const crc = hidden ? 0 : crc32(content);
  const flags = (claims?.flags ?? 0) | (hidden ? 8 : 0);
  return [
    ...u32(0x04034b50),
    ...u16(20),
    ...u16(flags),
    ...u16(claims?.method ?? 0),
    ...u16(0x6000),
    ...u16(0x5000),
    ...u32(crc),
    ...u32(size),
    ...u32(size),
    ...u16(nameBytes.length),
    ...u16(0),
    ...nameBytes,
  ];
}

function descriptor({ content }: StoredFile, form: ZipForm): number[] {
  if (!form.descriptors) return [];
  return [
    ...u32(0x08074b50),
    ...u32(crc32(content)),
    ...u32(content.length),
    ...u32(content.length),
  ];
}

function record({ name, content, claims }: StoredFile, offset: number, form: ZipForm): number[] {
  const nameBytes = [...new TextEncoder().encode(name)];
  const size = claims?.size ?? content.length;
  const flags = (claims?.flags ?? 0) | (form.descriptors ? 8 : 0);
  const extra = form.zip64
    ? [...u16(1), ...u16(24), ...u64(size), ...u64(content.length), ...u64(offset)]
    : [];
  const narrow = (value: number) => u32(form.zip64 ? 0xffffffff : value);
  return [
    ...u32(0x02014b50),
    ...u16(20),
    ...u16(20),
    ...u16(flags),
    ...u16(claims?.method ?? 0),
    ...u16(0x6000),
    ...u16(0x5000),
    ...u32(claims?.crc ?? crc32(content)),
    ...narrow(content.length),
    ...narrow(size),
    ...u16(nameBytes.length),
    ...u16(extra.length),
    ...u16(0),
    ...u16(0),
    ...u16(0),
    ...u32(0),
    ...narrow(offset),
    ...nameBytes,
    ...extra,
  ];
}

function end64(count: number, size: number, start: number, at: number): number[] {
  return [
    ...u32(0x06064b50),
    ...u64(44),
    ...u16(45),
    ...u16(45),
    ...u32(0),
    ...u32(0),
    ...u64(count),
    ...u64(count),
    ...u64(size),
    ...u64(start),
    ...u32(0x07064b50),
    ...u32(0),
    ...u64(at),
    ...u32(1),
  ];
}

function u16(value: number): number[] {
  return [value & 0xff, (value >>> 8) & 0xff];
}

function u32(value: number): number[] {
  return [...u16(value & 0xffff), ...u16(value >>> 16)];
}

function u64(value: number): number[] {
  return [...u32(value % 0x1_0000_0000), ...u32(Math.floor(value / 0x1_0000_0000))];
}
