import type { Result } from '../../workbook.ts';
import { attributeOf, readXml } from '../xml/read-xml.ts';
import type { Container } from '../zip/container.ts';
import { entryKey } from '../zip/zip-entry.ts';
import { readPart } from './read-part.ts';

export const contentTypesPart = '[Content_Types].xml';

/** A part's content type by its name; null where none is declared. */
export type ContentTypes = (part: string) => string | null;

export async function readContentTypes(container: Container): Promise<Result<ContentTypes>> {
  const bytes = await readPart(container, contentTypesPart);
  if (!bytes.ok) return bytes;
  const root = readXml(bytes.value, contentTypesPart);
  if (!root.ok) return root;
  const byName = new Map<string, string>();
  const byExtension = new Map<string, string>();
  for (const element of root.value.children) {
    const type = attributeOf(element, 'ContentType') ?? '';
    const name = attributeOf(element, 'PartName');
    const extension = attributeOf(element, 'Extension');
    if (element.name === 'Override' && name !== null) byName.set(entryKey(name), type);
    if (element.name === 'Default' && extension !== null) {
      byExtension.set(extension.toLowerCase(), type);
    }
  }
  const value: ContentTypes = (part) =>
    byName.get(entryKey(part)) ?? byExtension.get(extensionOf(part)) ?? null;
  return { ok: true, value };
}

function extensionOf(part: string): string {
  return part.slice(part.lastIndexOf('.') + 1).toLowerCase();
}
