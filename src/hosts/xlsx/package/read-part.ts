import type { Result } from '../../workbook.ts';
import { type Container, entryOf } from '../zip/container.ts';
import { inflateEntry } from '../zip/inflate-entry.ts';

/** A part's content; a part that is not there makes the workbook a damaged one. */
export async function readPart(container: Container, name: string): Promise<Result<Uint8Array>> {
  const entry = entryOf(container, name);
  if (entry) return inflateEntry(entry);
  return { ok: false, trouble: { kind: 'damaged', part: name, detail: 'package/no-such-part' } };
}
