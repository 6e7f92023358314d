import type { Visibility } from '../../../core/cells/snapshot.ts';
import { settingsNamespace } from '../../../core/settings/settings-part.ts';

/** A worksheet as the workbook lists it. */
export interface ListedSheet {
  /** Stays when the sheet is renamed or moved. */
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  readonly isProtected: boolean;
}

/** What a workbook says of itself in one round trip. */
export interface Structure {
  readonly name: string;
  readonly isReadOnly: boolean;
  readonly isStructureProtected: boolean;
  readonly usesDate1904: boolean;
  readonly sheets: readonly ListedSheet[];
  /** Ids of the parts that hold settings of ours: one, unless two people made theirs at once. */
  readonly settingsParts: readonly string[];
}

/** Asks a context for the structure; the answer is there after the context's next sync. */
export function askStructure(context: Excel.RequestContext): () => Structure {
  const { workbook } = context;
  workbook.load('name,readOnly');
  workbook.protection.load('protected');
  const sheets = workbook.worksheets;
  sheets.load('items/id,items/name,items/visibility,items/protection/protected');
  const parts = workbook.customXmlParts.getByNamespace(settingsNamespace);
  parts.load('items/id');
  // No property tells the date system: the same day counts 1463 or 1.
  const day = workbook.functions.date(1904, 1, 2);
  day.load('value');
  return () => ({
    name: workbook.name,
    isReadOnly: workbook.readOnly,
    isStructureProtected: workbook.protection.protected,
    usesDate1904: day.value === 1,
    sheets: sheets.items.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      visibility: visibilityOf(sheet.visibility),
      isProtected: sheet.protection.protected,
    })),
    settingsParts: parts.items.map(({ id }) => id),
  });
}

function visibilityOf(visibility: Excel.Worksheet['visibility']): Visibility {
  if (visibility === 'Hidden') return 'hidden';
  return visibility === 'VeryHidden' ? 'veryHidden' : 'visible';
}
