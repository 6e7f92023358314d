import type { SheetSnapshot, Snapshot } from '../../../src/core/cells/snapshot.ts';
import type { Result } from '../../../src/hosts/workbook.ts';
import { openPackage } from '../../../src/hosts/xlsx/package/open-package.ts';
import { readSnapshot } from '../../../src/hosts/xlsx/read/read-snapshot.ts';
import { writeNewContainer } from '../../../src/hosts/xlsx/zip/write-container.ts';

/** A workbook drawn by the parts that matter to a test; the rest is the least that there must be. */
export interface TinyWorkbook {
  /** What stands in `worksheet`, from `sheetData` on. */
  readonly sheet?: string;
  /** Whole worksheet parts by name, where one sheet is not enough. */
  readonly sheets?: Readonly<Record<string, string>>;
  /** `si` elements. */
  readonly texts?: string;
  /** What stands in `styleSheet`. */
  readonly styles?: string;
  /** What stands in `workbook` beside its sheets. */
  readonly workbook?: string;
  /** Further or other parts by their names. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

export const mainNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const relationsNamespace =
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export function tinyWorkbook(tiny: TinyWorkbook): Uint8Array {
  const sheets = tiny.sheets ?? { 表: worksheet(tiny.sheet ?? '<sheetData/>') };
  const parts = { ...commonParts(sheets, tiny), ...tiny.parts };
  return writeNewContainer(
    Object.entries(parts).map(([name, part]) => [name, toBytes(part)] as const),
  );
}

export function worksheet(content: string): string {
  return `<worksheet xmlns="${mainNamespace}" xmlns:r="${relationsNamespace}">${content}</worksheet>`;
}

export function relationships(...entries: readonly (readonly [string, string, string])[]): string {
  const items = entries.map(([id, kind, target]) => {
    const type = `${relationsNamespace}/${kind}`;
    return `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
  });
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;
}

export async function readTiny(tiny: TinyWorkbook): Promise<Result<Snapshot>> {
  return readBytes(tinyWorkbook(tiny));
}

export async function readBytes(bytes: Uint8Array): Promise<Result<Snapshot>> {
  const open = await openPackage(bytes, '站点.xlsx');
  return open.ok ? readSnapshot(open.value) : open;
}

/** The one sheet of a workbook that reads without trouble. */
export async function sheetOf(tiny: TinyWorkbook): Promise<SheetSnapshot> {
  const snapshot = await readTiny(tiny);
  if (!snapshot.ok) throw new Error(JSON.stringify(snapshot.trouble));
  return snapshot.value.sheets[0] as SheetSnapshot;
}

function commonParts(sheets: Readonly<Record<string, string>>, tiny: TinyWorkbook) {
  const names = Object.keys(sheets);
  const listed = names.map(
    (name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  const files = names.map(
    (name, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheets[name] as string] as const,
  );
  return {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relationships(['rId1', 'officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `<workbook xmlns="${mainNamespace}" xmlns:r="${relationsNamespace}">${tiny.workbook ?? ''}<sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      ...names.map(
        (_, at) => [`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`] as const,
      ),
      ['rId900', 'sharedStrings', 'sharedStrings.xml'],
      ['rId901', 'styles', 'styles.xml'],
    ),
    ...Object.fromEntries(files),
    'xl/sharedStrings.xml': `<sst xmlns="${mainNamespace}">${tiny.texts ?? ''}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${mainNamespace}">${tiny.styles ?? ''}</styleSheet>`,
  };
}

const contentTypes =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>';

function toBytes(part: string | Uint8Array): Uint8Array {
  return typeof part === 'string' ? new TextEncoder().encode(part) : part;
}
