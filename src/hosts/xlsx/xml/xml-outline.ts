import { SaxesParser } from 'saxes';

/** An element with its places in the text, so that the text can be edited around it. */
export interface PlacedElement {
  /** As written: `x:sheet`. */
  readonly name: string;
  readonly prefix: string;
  readonly local: string;
  readonly uri: string;
  /** Values by name as written, unescaped. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Namespaces that the element itself declares, by prefix. */
  readonly declares: Readonly<Record<string, string>>;
  /** `<` of the open tag. */
  readonly start: number;
  /** After `>` of the open tag. */
  readonly openEnd: number;
  /** `<` of the close tag; `openEnd` where the element closes itself. */
  readonly closeStart: number;
  /** After the whole element. */
  readonly end: number;
  readonly closesItself: boolean;
  readonly children: readonly PlacedElement[];
  /** Its own text, without that of its children. */
  readonly text: string;
}

type Draft = { -readonly [Key in keyof PlacedElement]: PlacedElement[Key] } & {
  children: PlacedElement[];
};

/** The root element; null for what is not well-formed XML or declares a document type. */
export function outlineXml(text: string): PlacedElement | null {
  const parser = new SaxesParser({ xmlns: true });
  const open: Draft[] = [];
  let root: PlacedElement | null = null;
  let start = 0;
  const faults: string[] = [];
  const addText = (more: string) => {
    const element = open.at(-1);
    if (element) element.text += more;
  };
  parser.on('error', ({ message }) => {
    faults.push(message);
  });
  parser.on('doctype', (doctype) => {
    faults.push(doctype);
  });
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('opentagstart', () => {
    start = text.lastIndexOf('<', parser.position - 1);
  });
  parser.on('opentag', (tag) => {
    const attributes = Object.values(tag.attributes);
    const element: Draft = {
      name: tag.name,
      prefix: tag.prefix,
      local: tag.local,
      uri: tag.uri,
      attributes: Object.fromEntries(attributes.map(({ name, value }) => [name, value])),
      declares: { ...tag.ns },
      start,
      openEnd: parser.position,
      closeStart: parser.position,
      end: parser.position,
      closesItself: tag.isSelfClosing,
      children: [],
      text: '',
    };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('closetag', () => {
    const element = open.pop();
    if (!element) return;
    element.end = parser.position;
    if (!element.closesItself) element.closeStart = text.lastIndexOf('<', parser.position - 1);
  });
  parser.write(text).close();
  return faults.length === 0 ? root : null;
}

export function childNamed(element: PlacedElement, local: string): PlacedElement | null {
  return element.children.find((child) => child.local === local) ?? null;
}

export function childrenNamed(element: PlacedElement, local: string): readonly PlacedElement[] {
  return element.children.filter((child) => child.local === local);
}
