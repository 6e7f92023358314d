import { decodeXml } from './read-xml.ts';
import { ScanFault } from './scan-fault.ts';
import { char, findTag, isNamed, standsAt, tagEnd } from './xml-scan.ts';
import type { ScanText } from './xml-scan-text.ts';

export interface XmlRoot {
  /** `x:` where the part's own elements carry one, else empty. */
  readonly prefix: string;
  readonly contentStart: number;
  /** The root says `xml:space="preserve"` for all in it. */
  readonly keepsSpace: boolean;
  readonly isEmpty: boolean;
}

/** The part's root, which must have this name. */
export function readRoot(bytes: Uint8Array, text: ScanText, name: string): XmlRoot {
  const at = findTag(bytes, 0);
  const end = tagEnd(bytes, at);
  let colon = at + 1;
  while (colon < end && bytes[colon] !== char.colon && !isNamed(bytes, colon, name)) colon++;
  const start = bytes[colon] === char.colon ? colon + 1 : at + 1;
  if (!isNamed(bytes, start, name)) throw new ScanFault('xml/other-root');
  return {
    prefix: text.decode(at + 1, start),
    contentStart: end + 1,
    keepsSpace: text.attribute(at, end, 'xml:space') === 'preserve',
    isEmpty: bytes[end - 1] === char.slash,
  };
}

/** The scanners read UTF-8; a part in another encoding is turned into it. */
export function toUtf8(bytes: Uint8Array): Uint8Array {
  const isWide =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (!isWide && !namesOtherEncoding(bytes)) return bytes;
  return new TextEncoder().encode(decodeXml(bytes));
}

function namesOtherEncoding(bytes: Uint8Array): boolean {
  const start = standsAt(bytes, 0, '\xef\xbb\xbf') ? 3 : 0;
  if (!standsAt(bytes, start, '<?xml')) return false;
  const declaration = String.fromCharCode(...bytes.subarray(start, start + 100));
  const label = /encoding\s*=\s*["']([^"']+)/.exec(declaration)?.[1] ?? 'utf-8';
  return !/^(utf-?8|us-ascii)$/i.test(label);
}
