import { ScanFault } from './scan-fault.ts';
import { afterMark, char, skipMarkup, standsAt } from './xml-scan.ts';

/** Reads texts out of XML in UTF-8. */
export interface ScanText {
  /** What stands between two places: entities resolved, line ends made one. */
  decode(from: number, to: number): string;
  /** The text from a place up to the next tag, CDATA in it and comments out of it. */
  content(from: number, to: number): string;
  /** The value of an attribute in a tag, by its name as written; `*:id` is `id` with any prefix. Null where absent. */
  attribute(from: number, to: number, name: string): string | null;
}

export function createScanText(bytes: Uint8Array): ScanText {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const raw = (from: number, to: number) => decoder.decode(bytes.subarray(from, to));

  const decode = (from: number, to: number): string => {
    const text = oneLineEnd(raw(from, to));
    return text.includes('&') ? resolveEntities(text) : text;
  };

  const content = (from: number, to: number): string => {
    let text = '';
    let at = from;
    while (at < to) {
      const next = bytes.indexOf(char.less, at);
      const end = next < 0 || next > to ? to : next;
      text += decode(at, end);
      if (end === to) break;
      at = standsAt(bytes, end, '<?') ? afterMark(bytes, end, '?>') : skipMarkup(bytes, end);
      if (standsAt(bytes, end, '<![CDATA[')) text += oneLineEnd(raw(end + 9, at - 3));
    }
    return text;
  };

  const attribute = (from: number, to: number, name: string): string | null => {
    for (const [, found = '', double, single] of raw(from, to).matchAll(attributes)) {
      const value = double ?? single;
      if (value !== undefined && isWanted(found, name)) return resolveEntities(value);
    }
    return null;
  };

  return { decode, content, attribute };
}

/** `_x000D_` → the character with that code; `_x005F_` keeps what follows from being one. */
export function resolveEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** A name, with its value where it has one: so that no name is gone over twice. */
const attributes = /([^\s=/<>"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'))?/g;

function isWanted(found: string, name: string): boolean {
  return name.startsWith('*') ? found.endsWith(name.slice(1)) : found === name;
}

function oneLineEnd(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

const named: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

function resolveEntities(text: string): string {
  return text.replace(
    /&(?:#x([0-9A-Fa-f]+)|#(\d+)|(\w+));/g,
    (_, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return namedEntity(name);
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
    },
  );
}

function namedEntity(name: string): string {
  const character = named[name];
  if (character === undefined) throw new ScanFault('xml/unknown-entity');
  return character;
}
