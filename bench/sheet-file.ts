import { formatPosition, formatRange } from '../src/core/cells/a1.ts';
import type { Range } from '../src/core/cells/address.ts';
import { writeNewContainer } from '../src/hosts/xlsx/zip/write-container.ts';

export type Value = string | number | null;

/** A sheet to measure with: its rows, and the areas that are merged. */
export interface DrawnSheet {
  readonly rows: readonly (readonly Value[])[];
  readonly merges?: readonly Range[];
}

/** The sheets as a file, with texts within the sheets. */
export function sheetFile(sheets: readonly DrawnSheet[]): Uint8Array {
  const numbers = sheets.map((_, at) => at + 1);
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/>${numbers.map((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${types}.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${numbers.map((n) => `<sheet name="表${n}" sheetId="${n}" r:id="rId${n}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${numbers.map((n) => `<Relationship Id="rId${n}" Type="${relations}/worksheet" Target="worksheets/sheet${n}.xml"/>`).join('')}</Relationships>`,
  };
  sheets.forEach((sheet, at) => {
    parts[`xl/worksheets/sheet${at + 1}.xml`] = sheetXml(sheet);
  });
  return writeNewContainer(
    Object.entries(parts).map(([name, text]) => [name, new TextEncoder().encode(text)] as const),
  );
}

function sheetXml({ rows, merges = [] }: DrawnSheet): string {
  const areas = merges.map((area) => `<mergeCell ref="${formatRange(area)}"/>`).join('');
  const merged = areas === '' ? '' : `<mergeCells>${areas}</mergeCells>`;
  return `${head}<worksheet xmlns="${main}"><sheetData>${rows.map(rowXml).join('')}</sheetData>${merged}</worksheet>`;
}

function rowXml(cells: readonly Value[], row: number): string {
  const inner = cells.map((value, column) => {
    const place = formatPosition({ row, column });
    if (value === null) return '';
    return typeof value === 'number'
      ? `<c r="${place}"><v>${value}</v></c>`
      : `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`;
  });
  return `<row r="${row + 1}">${inner.join('')}</row>`;
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
