import type { Visibility } from '../../../core/cells/snapshot.ts';
import type { HostTrouble, Result } from '../../workbook.ts';
import {
  attributeOf,
  childOf,
  childrenOf,
  readXml,
  relationIdOf,
  type XmlElement,
} from '../xml/read-xml.ts';
import { type Container, entryOf } from '../zip/container.ts';
import { type ContentTypes, readContentTypes } from './content-types.ts';
import { readPart } from './read-part.ts';
import { type Relationship, readRelationships } from './relationships.ts';

/** A sheet as `workbook.xml` lists it; also those that are no worksheets. */
export interface SheetPart {
  readonly name: string;
  readonly sheetId: number;
  readonly relationId: string;
  readonly visibility: Visibility;
  /** `worksheet`, `chartsheet`, `dialogsheet`, `xlMacrosheet`. Only worksheets have a grid. */
  readonly kind: string;
  readonly part: string;
}

/** What an .xlsx says of itself before any of its sheets is read. */
export interface PackageParts {
  readonly contentTypes: ContentTypes;
  /** `xl/workbook.xml`, as a rule. */
  readonly workbookPart: string;
  readonly workbook: XmlElement;
  readonly relationships: readonly Relationship[];
  /** In the order of the tabs, which is not that of the files. */
  readonly sheets: readonly SheetPart[];
  readonly usesDate1904: boolean;
  readonly isStructureProtected: boolean;
  /** The package carries a digital signature, which any edit would break. */
  readonly isSigned: boolean;
  readonly sharedStringsPart: string | null;
  readonly stylesPart: string | null;
  readonly customXmlParts: readonly string[];
}

export async function readPackageParts(container: Container): Promise<Result<PackageParts>> {
  const contentTypes = await readContentTypes(container);
  if (!contentTypes.ok) return contentTypes;
  const rootRelations = await readRelationships(container, '');
  if (!rootRelations.ok) return rootRelations;
  const workbookPart = partOfKind(rootRelations.value, 'officeDocument');
  if (!workbookPart) return refuse({ kind: 'not-xlsx', found: 'other' });
  if (contentTypes.value(workbookPart)?.includes('sheet.binary')) {
    return refuse({ kind: 'not-xlsx', found: 'xlsb' });
  }
  const bytes = await readPart(container, workbookPart);
  if (!bytes.ok) return bytes;
  const workbook = readXml(bytes.value, workbookPart);
  if (!workbook.ok) return workbook;
  if (workbook.value.name !== 'workbook') return refuse({ kind: 'not-xlsx', found: 'other' });
  const relationships = await readRelationships(container, workbookPart);
  if (!relationships.ok) return relationships;
  const isSigned =
    rootRelations.value.some(({ type }) => type.endsWith('/digital-signature/origin')) ||
    entryOf(container, '_xmlsignatures/origin.sigs') !== null;
  return assemble(contentTypes.value, workbookPart, workbook.value, relationships.value, isSigned);
}

function assemble(
  contentTypes: ContentTypes,
  workbookPart: string,
  workbook: XmlElement,
  relationships: readonly Relationship[],
  isSigned: boolean,
): Result<PackageParts> {
  const sheets: SheetPart[] = [];
  for (const element of childrenOf(childOf(workbook, 'sheets'), 'sheet')) {
    const sheet = readSheet(element, relationships);
    if (!sheet) return refuse(damagedBook(workbookPart, 'workbook/sheet-without-part'));
    sheets.push(sheet);
  }
  const properties = childOf(workbook, 'workbookPr');
  const protection = childOf(workbook, 'workbookProtection');
  return {
    ok: true,
    value: {
      contentTypes,
      workbookPart,
      workbook,
      relationships,
      sheets,
      usesDate1904: isTrue(properties, 'date1904'),
      isStructureProtected: isTrue(protection, 'lockStructure'),
      isSigned,
      sharedStringsPart: partOfKind(relationships, 'sharedStrings'),
      stylesPart: partOfKind(relationships, 'styles'),
      customXmlParts: relationships
        .filter(({ kind, isExternal }) => kind === 'customXml' && !isExternal)
        .map(({ target }) => target),
    },
  };
}

function readSheet(element: XmlElement, relations: readonly Relationship[]): SheetPart | null {
  const relationId = relationIdOf(element);
  const relation = relations.find(({ id }) => id === relationId);
  if (!relation || relationId === null || relation.isExternal) return null;
  const state = attributeOf(element, 'state');
  return {
    name: attributeOf(element, 'name') ?? '',
    sheetId: Number(attributeOf(element, 'sheetId')),
    relationId,
    visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
    kind: relation.kind,
    part: relation.target,
  };
}

function partOfKind(relationships: readonly Relationship[], kind: string): string | null {
  const found = relationships.find((each) => each.kind === kind && !each.isExternal);
  return found?.target ?? null;
}

function isTrue(element: XmlElement | null, name: string): boolean {
  const value = element && attributeOf(element, name);
  return value === '1' || value === 'true' || value === 'on';
}

function damagedBook(part: string, detail: string): HostTrouble {
  return { kind: 'damaged', part, detail };
}

function refuse(trouble: HostTrouble): { readonly ok: false; readonly trouble: HostTrouble } {
  return { ok: false, trouble };
}
