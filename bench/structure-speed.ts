import { strToU8, zipSync } from 'fflate';
import { formatPosition } from '../src/core/cells/a1.ts';
import type { SheetSnapshot, Snapshot } from '../src/core/cells/snapshot.ts';
import { findStructures } from '../src/core/tables/find-structures.ts';
import { recogniseTables } from '../src/core/tables/recognise-tables.ts';
import { openXlsx } from '../src/hosts/xlsx/open-xlsx.ts';

type Value = string | number | null;

/** Figures of the structure stage: against reading the same file, and over the number of rows. */
const wide = workbookOf(Array.from({ length: 200 }, (_, at) => sheetRows(at)));
await measure(wide);
const [half, whole] = [longList(25_000), longList(50_000)];
await longLists();

async function measure(bytes: Uint8Array): Promise<void> {
  const snapshot = await readWorkbook(bytes);
  const times: number[] = [];
  for (let at = 0; at < 5; at++) times.push((await timed(() => readWorkbook(bytes)))[1]);
  const reading = Math.min(...times);
  const found = structuresOf(snapshot.sheets);
  const finding = await fastest(() => structuresOf(snapshot.sheets));
  const [, recognising] = await timed(() => Promise.resolve(recogniseTables(snapshot)));
  console.log(`200 sheets of 40 × 30, ${found} tables`);
  console.log(`  unzipping and parsing   ${reading.toFixed(0)} ms`);
  console.log(`  finding the structures  ${finding.toFixed(0)} ms`);
  console.log(`  recognising, all in all ${recognising.toFixed(0)} ms`);
}

async function longLists(): Promise<void> {
  const few = await readWorkbook(half);
  const many = await readWorkbook(whole);
  const short = await fastest(() => structuresOf(few.sheets));
  const long = await fastest(() => structuresOf(many.sheets));
  console.log(
    `50,000 × 20: ${long.toFixed(0)} ms, ${(long / short).toFixed(2)} times 25,000 × 20 (${short.toFixed(0)} ms)`,
  );
}

function structuresOf(sheets: readonly SheetSnapshot[]): number {
  return sheets.reduce((count, sheet) => count + findStructures(sheet, false).length, 0);
}

async function fastest(run: () => number): Promise<number> {
  const times: number[] = [];
  for (let at = 0; at < 7; at++) times.push((await timed(() => Promise.resolve(run())))[1]);
  return Math.min(...times);
}

async function timed<T>(run: () => Promise<T>): Promise<readonly [T, number]> {
  const start = performance.now();
  return [await run(), performance.now() - start];
}

async function readWorkbook(bytes: Uint8Array): Promise<Snapshot> {
  const opened = await openXlsx(bytes, 'bench.xlsx');
  if (!opened.ok) throw new Error(opened.trouble.kind);
  const read = await opened.value.read();
  if (!read.ok) throw new Error(read.trouble.kind);
  return read.value;
}

/** Lists with one header row, with two, tables stacked, and forms of pairs: in turns. */
function sheetRows(seed: number): readonly (readonly Value[])[] {
  const draw = [listCell, tieredCell, stackedCell, pairCell][seed % 4] ?? listCell;
  return Array.from({ length: 40 }, (_, row) =>
    Array.from({ length: 30 }, (_, column) => draw(row, column, seed)),
  );
}

function listCell(row: number, column: number, seed: number): Value {
  if (row === 0) return `指标${column}`;
  if (column === 0) return `片区${row}`;
  return column === 29 ? `备注${row}` : (row * 37 + column * seed) % 500;
}

function tieredCell(row: number, column: number, seed: number): Value {
  if (row === 0) return column % 3 === 0 ? `服务${column}` : null;
  return row === 1 ? `指标${column % 3}` : listCell(row, column, seed);
}

function stackedCell(row: number, column: number, seed: number): Value {
  return row % 10 === 0 ? `指标${column}` : listCell(row, column, seed);
}

function pairCell(row: number, column: number, seed: number): Value {
  return column % 2 === 0 ? `项目${seed}${row}${column}` : row * column;
}

function longList(rows: number): Uint8Array {
  return workbookOf([
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: 20 }, (_, column) =>
        row === 0 ? `列${column}` : column === 0 ? `人员${row}` : row + column,
      ),
    ),
  ]);
}

function workbookOf(sheets: readonly (readonly (readonly Value[])[])[]): Uint8Array {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  const numbers = sheets.map((_, at) => at + 1);
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(
      `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/>${numbers.map((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${types}.worksheet+xml"/>`).join('')}</Types>`,
    ),
    '_rels/.rels': strToU8(
      `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': strToU8(
      `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${numbers.map((n) => `<sheet name="表${n}" sheetId="${n}" r:id="rId${n}"/>`).join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${numbers.map((n) => `<Relationship Id="rId${n}" Type="${relations}/worksheet" Target="worksheets/sheet${n}.xml"/>`).join('')}</Relationships>`,
    ),
  };
  sheets.forEach((rows, at) => {
    files[`xl/worksheets/sheet${at + 1}.xml`] = strToU8(
      `${head}<worksheet xmlns="${main}"><sheetData>${rows.map(rowXml).join('')}</sheetData></worksheet>`,
    );
  });
  return zipSync(files);
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
