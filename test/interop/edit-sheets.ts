import { openPackage } from '../../src/hosts/xlsx/package/open-package.ts';
import { readPart } from '../../src/hosts/xlsx/package/read-part.ts';
import { writeContainer } from '../../src/hosts/xlsx/zip/write-container.ts';

/** What a person sets cells to, by cell: a text, a number, or null for nothing. */
export type Edits = Readonly<Record<string, string | number | null>>;

/** The file as it is after a person edited cells of its sheets, by the sheets' names. */
export async function editSheets(
  bytes: Uint8Array,
  edits: Readonly<Record<string, Edits>>,
): Promise<Uint8Array> {
  const opened = await openPackage(bytes, '站.xlsx');
  if (!opened.ok) throw new Error(JSON.stringify(opened.trouble));
  const parts = opened.value.parts.sheets.map(({ name, part }) => [name, part] as const);
  return editParts(
    bytes,
    new Map(
      parts.flatMap(([name, part]) => {
        const own = edits[name];
        return own ? [[part, (xml: string) => withEdits(xml, own)] as const] : [];
      }),
    ),
  );
}

/** The file with the text of some of its parts changed. */
export async function editParts(
  bytes: Uint8Array,
  changes: ReadonlyMap<string, (xml: string) => string>,
): Promise<Uint8Array> {
  const opened = await openPackage(bytes, '站.xlsx');
  if (!opened.ok) throw new Error(JSON.stringify(opened.trouble));
  const set = new Map<string, Uint8Array>();
  for (const [part, change] of changes) {
    const content = await readPart(opened.value.container, part);
    if (!content.ok) throw new Error(JSON.stringify(content.trouble));
    set.set(part, new TextEncoder().encode(change(new TextDecoder().decode(content.value))));
  }
  return writeContainer(opened.value.container, { set });
}

function withEdits(xml: string, edits: Edits): string {
  return Object.entries(edits).reduce((text, [cell, value]) => withCell(text, cell, value), xml);
}

/** Cells behind all others of their row, and rows under all others, may be new. */
function withCell(xml: string, cell: string, value: string | number | null): string {
  const row = /\d+/.exec(cell)?.[0];
  const written = cellXml(cell, value);
  const there = new RegExp(`<c r="${cell}"(?:[^>]*/>|.*?</c>)`, 's');
  if (there.test(xml)) return xml.replace(there, () => written);
  const line = new RegExp(`(<row r="${row}"[^>]*[^/]>.*?)</row>`, 's');
  if (line.test(xml)) return xml.replace(line, (_, before) => `${before}${written}</row>`);
  return xml.replace('</sheetData>', () => `<row r="${row}">${written}</row></sheetData>`);
}

function cellXml(cell: string, value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return `<c r="${cell}"><v>${value}</v></c>`;
  return `<c r="${cell}" t="inlineStr"><is><t>${value}</t></is></c>`;
}
