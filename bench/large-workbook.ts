import { columnName } from '../src/core/cells/a1.ts';
import { writeNewContainer } from '../src/hosts/xlsx/zip/write-container.ts';

/**
 * A workbook of one sheet for measuring, the same on every run: numbers, decimals, percentages,
 * dates, texts that repeat and texts that do not, in turn by column, as Excel would write it.
 */
export function makeLargeWorkbook(rows: number, columns: number): Uint8Array {
  const texts = new Map<string, number>();
  const sheet = makeSheet(rows, columns, texts);
  return writeNewContainer(
    Object.entries({
      ...fixedParts,
      'xl/worksheets/sheet1.xml': sheet,
      'xl/sharedStrings.xml': makeTexts(texts),
    }).map(([name, text]) => [name, new TextEncoder().encode(text)] as const),
  );
}

function makeSheet(rows: number, columns: number, texts: Map<string, number>): string {
  const random = createRandom(7);
  const names = Array.from({ length: columns }, (_, column) => columnName(column));
  const lines: string[] = [];
  for (let row = 0; row < rows; row++) {
    const cells = names.map((name, column) =>
      makeCell(`${name}${row + 1}`, row, column, random, texts),
    );
    lines.push(`<row r="${row + 1}" spans="1:${columns}">${cells.join('')}</row>`);
  }
  const dimension = `<dimension ref="A1:${names.at(-1)}${rows}"/>`;
  return `${declaration}<worksheet xmlns="${main}" xmlns:r="${relations}">${dimension}<sheetData>${lines.join('')}</sheetData></worksheet>`;
}

function makeCell(
  place: string,
  row: number,
  column: number,
  random: () => number,
  texts: Map<string, number>,
): string {
  switch (column % 5) {
    case 0:
      return `<c r="${place}"><v>${Math.floor(random() * 100_000)}</v></c>`;
    case 1:
      return textCell(place, row % 4 === 0 ? `第${row}户家庭走访记录` : `片区${row % 40}`, texts);
    case 2:
      return `<c r="${place}" s="1"><v>${Math.floor(random() * 10_000) / 10_000}</v></c>`;
    case 3:
      return `<c r="${place}" s="2"><v>${45_000 + Math.floor(random() * 700)}</v></c>`;
    default:
      return `<c r="${place}" s="3"><v>${random() * 1000}</v></c>`;
  }
}

function textCell(place: string, text: string, texts: Map<string, number>): string {
  const index = texts.get(text) ?? texts.size;
  texts.set(text, index);
  return `<c r="${place}" t="s"><v>${index}</v></c>`;
}

function makeTexts(texts: ReadonlyMap<string, number>): string {
  const items = [...texts.keys()].map((text) => `<si><t>${text}</t></si>`);
  return `${declaration}<sst xmlns="${main}" uniqueCount="${items.length}">${items.join('')}</sst>`;
}

/** Park and Miller's generator: a bench must not vary from run to run. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';

const fixedParts: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${types}.sharedStrings+xml"/></Types>`,
  '_rels/.rels': `${declaration}<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `${declaration}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="明细" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `${declaration}<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relations}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  'xl/styles.xml': `${declaration}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="4" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
};
