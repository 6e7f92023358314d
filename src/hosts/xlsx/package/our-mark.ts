import { ourMarkText, readOurMark } from '../../../core/cells/our-mark.ts';
import type { OurMark } from '../../../core/cells/snapshot.ts';

/** The content of the mark's part: its text in UTF-16, little end first, as Excel keeps it. */
export function encodeOurMark(mark: OurMark): Uint8Array {
  const text = ourMarkText(mark);
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), true);
  return bytes;
}

/** Null where the part is no mark: such a sheet is the user's. */
export function decodeOurMark(bytes: Uint8Array): OurMark | null {
  return readOurMark(new TextDecoder('utf-16le').decode(bytes).replace(/\0+$/, ''));
}
