import { char, findTag, isNamed, isSpace, skipElement, standsAt, tagEnd } from '../xml/xml-scan.ts';
import { resolveEscapes, type ScanText } from '../xml/xml-scan-text.ts';

/** Where an element's content ended, and its text. */
export interface RichText {
  readonly text: string;
  /** After the close tag. */
  readonly end: number;
}

/**
 * The text of an `si` or `is` whose open tag begins at `from`: its runs joined, readings of its
 * characters (phonetic runs) left out. Blanks at the ends count only where `xml:space` keeps them.
 */
export function scanRichText(
  bytes: Uint8Array,
  text: ScanText,
  from: number,
  prefix: string,
  keepsSpace: boolean,
): RichText {
  const opened = tagEnd(bytes, from);
  if (bytes[opened - 1] === char.slash) return { text: '', end: opened + 1 };
  let joined = '';
  let at = findTag(bytes, opened);
  for (let depth = 1; ; at = findTag(bytes, at)) {
    const end = tagEnd(bytes, at);
    const name = at + 1 + prefix.length;
    const isOurs = standsAt(bytes, at + 1, prefix);
    if (bytes[at + 1] === char.slash) {
      if (--depth === 0) return { text: joined, end: end + 1 };
      at = end + 1;
    } else if (bytes[end - 1] === char.slash) {
      at = end + 1;
    } else if (isOurs && isNamed(bytes, name, 't')) {
      const close = findTag(bytes, end + 1);
      const isKept = keepsSpace || text.attribute(at, end, 'xml:space') === 'preserve';
      joined += cellText(text.content(end + 1, close), isKept);
      at = tagEnd(bytes, close) + 1;
    } else if (isOurs && isNamed(bytes, name, 'r')) {
      depth++;
      at = end + 1;
    } else {
      at = skipElement(bytes, at);
    }
  }
}

/** As a cell holds it: escapes resolved after blanks are trimmed. */
function cellText(text: string, keepsSpace: boolean): string {
  return resolveEscapes(keepsSpace ? text : withoutOuterBlanks(text));
}

/** Of XML's blanks only: a full-width or unbreakable one belongs to the text. */
function withoutOuterBlanks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}
