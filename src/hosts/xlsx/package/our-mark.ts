import type { OurMark } from '../../../core/cells/snapshot.ts';

/** The worksheet custom property that makes a sheet ours; Excel's own API reads and writes it too. */
export const ourMarkName = 'StationEvaluation';

/** The content of the property's part: JSON in UTF-16, little end first, as Excel keeps it. */
export function encodeOurMark(mark: OurMark): Uint8Array {
  const { key, complete, rows, columns, stamp } = mark;
  const text = JSON.stringify({ key, complete, rows, columns, stamp });
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), true);
  return bytes;
}

/** Null where the part is no mark: such a sheet is the user's. */
export function decodeOurMark(bytes: Uint8Array): OurMark | null {
  return parseOurMark(new TextDecoder('utf-16le').decode(bytes).replace(/\0+$/, ''));
}

function parseOurMark(text: string): OurMark | null {
  try {
    const { key, complete, rows, columns, stamp } = JSON.parse(text) as Record<string, unknown>;
    const isMark =
      typeof key === 'string' &&
      typeof complete === 'boolean' &&
      typeof rows === 'number' &&
      typeof columns === 'number';
    if (!isMark) return null;
    return { key, complete, rows, columns, ...(typeof stamp === 'string' ? { stamp } : {}) };
  } catch {
    return null;
  }
}
