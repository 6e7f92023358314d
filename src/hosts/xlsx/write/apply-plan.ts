import type { Plan } from '../../../plan/plan.ts';
import type { HostTrouble, Result } from '../../workbook.ts';
import { contentTypesPart } from '../package/content-types.ts';
import type { OpenPackage } from '../package/open-package.ts';
import { partTypes } from '../package/part-types.ts';
import { type Dialect, dialectOf } from '../xml/dialect.ts';
import { outlineXml } from '../xml/xml-outline.ts';
import { writeContainer } from '../zip/write-container.ts';
import { addTitles } from './app-properties.ts';
import { editContentTypes } from './content-type-edit.ts';
import { editUserSheets } from './edit-user-sheets.ts';
import { findOurSheets, markParts, placeSheets, renamedSheets } from './our-sheets.ts';
import { sheetParts } from './owned-parts.ts';
import { commonParts, draftPackage, type PackageDraft } from './package-draft.ts';
import { addRelationship, removeRelationships } from './relationship-edit.ts';
import { sheetNames } from './sheet-names.ts';
import { createStyleTable, emptyStyles, type StyleTable } from './style-table.ts';
import { addSheets, requestCalculation, setSheetNames } from './workbook-edit.ts';
import { writeOurSheet } from './write-our-sheet.ts';
import { writeSettings } from './write-settings.ts';

export interface AppliedPlan {
  /** The whole file; the package given is as it was. */
  readonly bytes: Uint8Array;
  /** Names that our sheets have, by key. */
  readonly sheets: Readonly<Record<string, string>>;
}

/**
 * Makes the file that a plan asks for: all of it, or a trouble and nothing. Parts that the plan
 * does not touch are copied as they stand; the same plan applied to its own result changes nothing.
 */
export async function applyPlan(opened: OpenPackage, plan: Plan): Promise<Result<AppliedPlan>> {
  if (opened.parts.isSigned) return refuse({ kind: 'signed' });
  const dialect = dialectOf(opened.parts.workbook.namespace);
  if (!dialect) return refuse({ kind: 'unsupported', feature: 'workbook/namespace' });
  const drafted = await draftPackage(opened);
  if (!drafted.ok) return drafted;
  const draft = drafted.value;
  const missing = await draft.fetch(partsOf(draft));
  if (missing) return refuse(missing);
  const styles = openStyles(draft, dialect);
  if (!styles) return refuse(damaged(opened.parts.stylesPart));

  const trouble = await editUserSheets(draft, plan, styles.table);
  if (trouble) return refuse(trouble);
  const sheets = await writeSheets(draft, plan, dialect, styles.table);
  if (!sheets.ok) return sheets;
  const types = new Map(sheets.value.types);
  if (plan.settings !== undefined) {
    for (const [part, type] of writeSettings(draft, plan.settings, dialect)) types.set(part, type);
  }
  keepStyles(draft, styles, dialect, types);
  if ((plan.sheets ?? []).length > 0 || (plan.edits ?? []).length > 0) {
    change(draft, opened.parts.workbookPart, requestCalculation);
  }
  const removed = [...sheets.value.removed, ...dropCalculationChain(draft, plan)];
  change(draft, contentTypesPart, (text) => editContentTypes(text, { declared: types, removed }));
  const bytes = writeContainer(opened.container, draft.edits());
  return { ok: true, value: { bytes, sheets: sheets.value.names } };
}

interface WrittenSheets {
  readonly names: Readonly<Record<string, string>>;
  readonly types: ReadonlyMap<string, string>;
  readonly removed: readonly string[];
}

async function writeSheets(
  draft: PackageDraft,
  { sheets = [], stamp }: Plan,
  dialect: Dialect,
  styles: StyleTable,
): Promise<Result<WrittenSheets>> {
  const { parts } = draft.opened;
  const ours = findOurSheets(draft);
  const placed = placeSheets(sheets, parts.sheets, ours);
  const isNew = placed.some(({ existing }) => existing === null);
  if (isNew && parts.isStructureProtected) return refuse({ kind: 'structure-protected' });
  const had = placed.flatMap(({ existing }) => (existing ? sheetParts(draft, existing.part) : []));
  const missing = await draft.fetch(had);
  if (missing) return refuse(missing);
  const closed = placed.find(({ existing }) => isProtected(existing && draft.text(existing.part)));
  if (closed) return refuse({ kind: 'sheet-protected', sheet: closed.name });

  const renamed = renamedSheets(placed);
  const written = placed.map((sheet) =>
    writeOurSheet(sheet, { draft, dialect, styles, renamed, stamp }),
  );
  const added = placed.flatMap(({ existing, name }, at) => {
    const part = written[at]?.part;
    if (existing || part === undefined) return [];
    const type = `${dialect.relationships}/worksheet`;
    return { name, relationId: addRelationship(draft, parts.workbookPart, { type, target: part }) };
  });
  change(draft, parts.workbookPart, (text) => addSheets(text, added, dialect.relationships));
  change(draft, parts.workbookPart, (text) => {
    const places = new Set(placed.map(({ index }) => index));
    return setSheetNames(text, places, placed.flatMap(sheetNames));
  });
  listTitles(
    draft,
    added.map(({ name }) => name),
  );
  return {
    ok: true,
    value: {
      names: Object.fromEntries(placed.map(({ plan, name }) => [plan.key, name])),
      types: new Map(written.flatMap(({ types }) => [...types])),
      removed: written.flatMap(({ removed }) => removed),
    },
  };
}

/** What has to be read before anything is written. */
function partsOf(draft: PackageDraft): readonly string[] {
  const { customXmlParts } = draft.opened.parts;
  return [...commonParts(draft), ...markParts(draft), ...customXmlParts, ...propertyParts(draft)];
}

function propertyParts(draft: PackageDraft): readonly string[] {
  return draft
    .relationships('')
    .filter(({ kind }) => kind === 'extended-properties' || kind === 'extendedProperties')
    .map(({ target }) => target);
}

function listTitles(draft: PackageDraft, added: readonly string[]): void {
  const worksheets = draft.opened.parts.sheets
    .filter(({ kind }) => kind === 'worksheet')
    .map(({ name }) => name);
  for (const part of propertyParts(draft)) {
    change(draft, part, (text) => addTitles(text, worksheets, added));
  }
}

interface OpenStyles {
  readonly table: StyleTable;
  /** Null where the workbook has no such part yet. */
  readonly part: string | null;
  readonly before: string;
}

function openStyles(draft: PackageDraft, dialect: Dialect): OpenStyles | null {
  const { stylesPart } = draft.opened.parts;
  const text = stylesPart === null ? null : draft.text(stylesPart);
  const isEmpty = text !== null && outlineXml(text)?.closesItself === true;
  const before = text === null || isEmpty ? emptyStyles(dialect) : text;
  const root = outlineXml(before);
  const part = text === null ? null : stylesPart;
  return root && { table: createStyleTable(before, root), part, before };
}

function keepStyles(
  draft: PackageDraft,
  { table, part, before }: OpenStyles,
  dialect: Dialect,
  types: Map<string, string>,
): void {
  const text = table.text();
  if (text === before) return;
  if (part !== null) {
    draft.set(part, text);
    return;
  }
  const { workbookPart } = draft.opened.parts;
  const added = `${workbookPart.slice(0, workbookPart.lastIndexOf('/') + 1)}styles.xml`;
  draft.set(added, text);
  types.set(added, partTypes.styles);
  addRelationship(draft, workbookPart, { type: `${dialect.relationships}/styles`, target: added });
}

/** The chain names cells that hold formulas; Excel makes it anew where it is absent. */
function dropCalculationChain(draft: PackageDraft, { sheets = [] }: Plan): readonly string[] {
  if (sheets.length === 0) return [];
  const { workbookPart, relationships } = draft.opened.parts;
  const chains = relationships.filter(({ kind }) => kind === 'calcChain');
  removeRelationships(draft, workbookPart, new Set(chains.map(({ id }) => id)));
  for (const { target } of chains) draft.remove(target);
  return chains.map(({ target }) => target);
}

/** Sets a part's text only where it changes. */
function change(draft: PackageDraft, part: string, edit: (text: string) => string): void {
  const before = draft.text(part);
  if (before === null) return;
  const after = edit(before);
  if (after !== before) draft.set(part, after);
}

function isProtected(text: string | null): boolean {
  const tag = text === null ? null : /<(?:\w+:)?sheetProtection\b[^>]*>/.exec(text);
  return /\ssheet\s*=\s*["'](?:1|true|on)["']/.test(tag?.[0] ?? '');
}

function damaged(part: string | null): HostTrouble {
  return { kind: 'damaged', part, detail: 'xml/not-well-formed' };
}

function refuse(trouble: HostTrouble): { readonly ok: false; readonly trouble: HostTrouble } {
  return { ok: false, trouble };
}
