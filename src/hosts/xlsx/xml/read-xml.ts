import { SaxesParser } from 'saxes';
import type { Result } from '../../workbook.ts';

/** An element with its names resolved: prefixes do not matter, namespaces do. */
export interface XmlElement {
  readonly name: string;
  readonly namespace: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlElement[];
  /** Its own text, without that of its children. */
  readonly text: string;
}

interface XmlAttribute {
  readonly name: string;
  /** Empty for an attribute without a prefix. */
  readonly namespace: string;
  readonly value: string;
}

/**
 * A part's XML as a tree, for parts where speed is not the point. A document type is refused: a
 * workbook has none, and its entities are how a small file grows or reads other files.
 */
export function readXml(bytes: Uint8Array, part: string): Result<XmlElement> {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const open: OpenElement[] = [];
  const met: { root: XmlElement | null; doctype: boolean } = { root: null, doctype: false };
  const onText = (text: string) => {
    const element = open.at(-1);
    if (element) element.text += text;
  };
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    met.doctype = true;
    throw new SyntaxError('document type');
  });
  parser.on('text', onText);
  parser.on('cdata', onText);
  parser.on('opentag', ({ local, uri, attributes }) => {
    open.push({
      name: local,
      namespace: uri,
      attributes: Object.values(attributes).map((attribute) => ({
        name: attribute.local,
        namespace: attribute.uri,
        value: attribute.value,
      })),
      children: [],
      text: '',
    });
  });
  parser.on('closetag', () => {
    const element = open.pop();
    if (!element) return;
    if (open.length === 0) met.root = element;
    else open.at(-1)?.children.push(element);
  });
  try {
    parser.write(decodeXml(bytes)).close();
  } catch {
    if (met.doctype) return { ok: false, trouble: { kind: 'entity-declaration', part } };
    met.root = null;
  }
  return met.root
    ? { ok: true, value: met.root }
    : { ok: false, trouble: { kind: 'damaged', part, detail: 'xml/not-well-formed' } };
}

/** Text of a part: UTF-8, or UTF-16 by its byte order mark, or what its declaration says. */
export function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const start = String.fromCharCode(...bytes.subarray(0, 100));
  const label = /^<\?xml[^>]*?encoding\s*=\s*["']([^"']+)/.exec(start)?.[1] ?? 'utf-8';
  return decoderFor(label).decode(bytes);
}

/** The value of an attribute without a prefix; null where it is absent. */
export function attributeOf(element: XmlElement, name: string): string | null {
  const found = element.attributes.find(
    (attribute) => attribute.name === name && attribute.namespace === '',
  );
  return found?.value ?? null;
}

/** The id of the relationship that an element points with: `r:id`, strict or transitional. */
export function relationIdOf(element: XmlElement, name = 'id'): string | null {
  const found = element.attributes.find(
    (attribute) => attribute.name === name && attribute.namespace.endsWith('/relationships'),
  );
  return found?.value ?? null;
}

/** Its first child of that name, in any namespace. */
export function childOf(element: XmlElement, name: string): XmlElement | null {
  return element.children.find((child) => child.name === name) ?? null;
}

export function childrenOf(element: XmlElement | null, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

interface OpenElement extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

function decoderFor(label: string): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder();
  }
}
