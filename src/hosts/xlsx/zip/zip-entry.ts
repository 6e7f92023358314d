/** An entry of a zip, still compressed. `data` is a view into the file's bytes. */
export interface ZipEntry {
  /** Forward slashes, otherwise as written. */
  readonly name: string;
  /** As they stand in the file: kept when the entry is copied. */
  readonly nameBytes: Uint8Array;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  readonly compressedSize: number;
  /** Inflated, as the directory declares it. */
  readonly size: number;
  /** DOS time and date. */
  readonly time: number;
  readonly date: number;
  readonly versionMadeBy: number;
  readonly internalAttributes: number;
  readonly externalAttributes: number;
  /** Extra fields without those of zip64: of the directory, and of the entry's own header. */
  readonly extra: Uint8Array;
  readonly localExtra: Uint8Array;
  readonly comment: Uint8Array;
  readonly data: Uint8Array;
}

/** Names of parts are told apart without case, and some programs write backslashes. */
export function entryKey(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}
