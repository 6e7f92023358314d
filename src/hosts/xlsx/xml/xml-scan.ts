import { ScanFault } from './scan-fault.ts';

/**
 * Steps through XML in UTF-8 byte by byte, without making objects: worksheets hold a million
 * elements. Places are offsets; a place at the end of the bytes means that the XML broke off.
 */

export const char = {
  tab: 9,
  lf: 10,
  cr: 13,
  space: 32,
  bang: 33,
  doubleQuote: 34,
  quote: 39,
  minus: 45,
  point: 46,
  slash: 47,
  zero: 48,
  nine: 57,
  colon: 58,
  less: 60,
  equals: 61,
  greater: 62,
  question: 63,
} as const;

/** The `<` of the next open or close tag; comments, instructions and CDATA are stepped over. */
export function findTag(bytes: Uint8Array, from: number): number {
  let at = from;
  for (;;) {
    while (at < bytes.length && bytes[at] !== char.less) at++;
    const next = bytes[at + 1];
    if (next === char.bang) at = skipMarkup(bytes, at);
    else if (next === char.question) at = afterMark(bytes, at, '?>');
    else return at;
  }
}

/** The `>` of a tag that begins at `from`; one inside a quoted value does not count. */
export function tagEnd(bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === char.greater) return at;
    if (byte === char.doubleQuote || byte === char.quote) at = quoteEnd(bytes, at);
  }
  throw new ScanFault('xml/broken-off');
}

/** The quote that closes the one at `from`. */
export function quoteEnd(bytes: Uint8Array, from: number): number {
  const quote = bytes[from];
  for (let at = from + 1; at < bytes.length; at++) if (bytes[at] === quote) return at;
  throw new ScanFault('xml/broken-off');
}

/** The quote that closes the value of the attribute whose name begins at `from`. */
export function attributeEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== char.equals) at++;
  do at++;
  while (isSpace(bytes[at]));
  return quoteEnd(bytes, at);
}

/** Whether ASCII text stands at a place. */
export function standsAt(bytes: Uint8Array, at: number, text: string): boolean {
  for (let place = 0; place < text.length; place++) {
    if (bytes[at + place] !== text.charCodeAt(place)) return false;
  }
  return true;
}

/** Whether a tag's name is this one: something that ends a name follows it. */
export function isNamed(bytes: Uint8Array, at: number, name: string): boolean {
  return standsAt(bytes, at, name) && endsName(bytes[at + name.length]);
}

function endsName(byte: number | undefined): boolean {
  return byte === char.greater || byte === char.slash || byte === char.equals || isSpace(byte);
}

export function isSpace(byte: number | undefined): boolean {
  return byte === char.space || byte === char.lf || byte === char.cr || byte === char.tab;
}

/** After `<!-- -->` or `<![CDATA[ ]]>`. A document type is refused: its entities are a danger. */
export function skipMarkup(bytes: Uint8Array, from: number): number {
  if (standsAt(bytes, from, '<!--')) return afterMark(bytes, from + 4, '-->');
  if (standsAt(bytes, from, '<![CDATA[')) return afterMark(bytes, from + 9, ']]>');
  throw new ScanFault('xml/document-type');
}

export function afterMark(bytes: Uint8Array, from: number, mark: string): number {
  for (let at = from; at < bytes.length; at++) {
    if (standsAt(bytes, at, mark)) return at + mark.length;
  }
  throw new ScanFault('xml/broken-off');
}

/** After the element whose open tag begins at `from`, its content stepped over. */
export function skipElement(bytes: Uint8Array, from: number): number {
  let depth = 0;
  for (let at = from; ; at = findTag(bytes, at)) {
    const end = tagEnd(bytes, at);
    if (bytes[at + 1] === char.slash) depth--;
    else if (bytes[end - 1] !== char.slash) depth++;
    at = end + 1;
    if (depth <= 0) return at;
  }
}
