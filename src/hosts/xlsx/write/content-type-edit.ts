import { splice } from '../xml/splice.ts';
import { outlineXml, type PlacedElement } from '../xml/xml-outline.ts';
import { element } from '../xml/xml-text.ts';
import { entryKey } from '../zip/zip-entry.ts';

export interface ContentTypeEdits {
  /** Content types by part. */
  readonly declared: ReadonlyMap<string, string>;
  readonly removed: Iterable<string>;
}

/** `[Content_Types].xml` with parts declared and others gone; what stands there already stays. */
export function editContentTypes(text: string, { declared, removed }: ContentTypeEdits): string {
  const root = outlineXml(text);
  if (!root) return text;
  const overrides = new Map(
    root.children
      .filter(({ local }) => local === 'Override')
      .map((child) => [entryKey(child.attributes.PartName ?? ''), child]),
  );
  const prefix = root.prefix === '' ? '' : `${root.prefix}:`;
  const pieces = [...removed].flatMap((part) => {
    const found = overrides.get(entryKey(part));
    return found && !declared.has(part) ? [{ from: found.start, to: found.end, text: '' }] : [];
  });
  for (const [part, type] of declared) {
    const found = overrides.get(entryKey(part));
    if (found?.attributes.ContentType === type) continue;
    if (!found && defaultType(root, part) === type) continue;
    const xml = element(`${prefix}Override`, { PartName: `/${part}`, ContentType: type });
    const [from, to] = found ? [found.start, found.end] : [root.closeStart, root.closeStart];
    pieces.push({ from, to, text: xml });
  }
  return splice(text, pieces);
}

function defaultType(root: PlacedElement, part: string): string | undefined {
  const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
  const found = root.children.find(
    ({ local, attributes }) =>
      local === 'Default' && attributes.Extension?.toLowerCase() === extension,
  );
  return found?.attributes.ContentType;
}
