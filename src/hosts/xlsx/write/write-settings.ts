import { partTypes } from '../package/part-types.ts';
import { decodeSettings, encodeSettings } from '../package/settings-part.ts';
import type { Dialect } from '../xml/dialect.ts';
import { element, xmlDeclaration } from '../xml/xml-text.ts';
import type { PackageDraft } from './package-draft.ts';
import { addRelationship, setRelationships } from './relationship-edit.ts';

/**
 * Keeps the settings in the custom XML part that has them, or in a new one with its properties.
 * The workbook's custom XML parts and relationships must have been fetched. Returns content types.
 */
export function writeSettings(
  draft: PackageDraft,
  json: string,
  dialect: Dialect,
): ReadonlyMap<string, string> {
  const { customXmlParts, workbookPart } = draft.opened.parts;
  const existing = customXmlParts.find((part) => isOurs(draft.bytes(part)));
  if (existing !== undefined) {
    draft.set(existing, encodeSettings(json));
    return new Map();
  }
  const item = draft.freeName('customXml/item', '.xml');
  draft.set(item, encodeSettings(json));
  const properties = draft.freeName('customXml/itemProps', '.xml');
  draft.set(properties, propertiesXml(dialect));
  const type = (kind: string) => `${dialect.relationships}/${kind}`;
  addRelationship(draft, workbookPart, { type: type('customXml'), target: item });
  setRelationships(draft, item, [{ id: 'rId1', type: type('customXmlProps'), target: properties }]);
  return new Map([
    [item, partTypes.customXml],
    [properties, partTypes.customXmlProperties],
  ]);
}

/** Known to the package alone: the part is found by its root. */
const itemId = '{5E7A7B1C-3C0B-4B7E-9D5B-0C5B7F1E2A01}';

function propertiesXml({ customXml }: Dialect): string {
  const attributes = { 'ds:itemID': itemId, 'xmlns:ds': customXml };
  return xmlDeclaration + element('ds:datastoreItem', attributes);
}

function isOurs(content: Uint8Array | null): boolean {
  return content !== null && decodeSettings(content) !== null;
}
