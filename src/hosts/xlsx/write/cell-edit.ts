import { formatPosition, parsePosition, parseRange } from '../../../core/cells/a1.ts';
import { type Position, rangeHolds } from '../../../core/cells/address.ts';
import { spliceBytes } from '../xml/splice-bytes.ts';
import { char, findTag, isNamed, skipElement, tagEnd } from '../xml/xml-scan.ts';
import { element } from '../xml/xml-text.ts';
import { textCellXml } from './sheet-rows.ts';

/**
 * A worksheet part with one cell set to a value, its look kept, and no other byte changed. Null
 * where the cell belongs to an array formula or a data table, which only goes as a whole.
 */
export function editCell(
  bytes: Uint8Array,
  position: Position,
  value: number | string,
): Uint8Array | null {
  const sheet = scanSheet(bytes);
  if (isInFormulaRange(sheet, position)) return null;
  const row = findRow(sheet, position.row + 1);
  if (row.end === null) {
    const cell = cellXml(value, newCell(sheet, position, null), sheet.prefix);
    const xml = element(`${sheet.prefix}row`, { r: position.row + 1 }, cell);
    return insertIn(sheet, row.start, row.start, sheet.isEmpty ? wrap(sheet, xml) : xml);
  }
  const open = sheet.text.slice(row.start, tagEnd(bytes, row.start) + 1);
  if (open.endsWith('/>')) {
    const cell = cellXml(value, newCell(sheet, position, open), sheet.prefix);
    const opened = `${open.slice(0, -2)}>${cell}</${sheet.prefix}row>`;
    return spliceBytes(bytes, row.start, row.start + open.length, opened);
  }
  const found = findCell(sheet, row.start + open.length, position.column + 1);
  const attributes =
    found.end === null
      ? newCell(sheet, position, open)
      : keptAttributes(sheet.text.slice(found.start, tagEnd(bytes, found.start) + 1));
  const xml = cellXml(value, attributes, sheet.prefix);
  return spliceBytes(bytes, found.start, found.end ?? found.start, xml);
}

/** A worksheet's bytes; `text` has a character for each byte, so that places are the same. */
interface ScannedSheet {
  readonly bytes: Uint8Array;
  readonly text: string;
  /** `x:` or nothing. */
  readonly prefix: string;
  /** Of the open tag of the cells. */
  readonly dataStart: number;
  readonly dataOpenEnd: number;
  /** `<sheetData/>` */
  readonly isEmpty: boolean;
}

/** Where something stands, or, without an end, where it belongs. */
interface Place {
  readonly start: number;
  readonly end: number | null;
}

function scanSheet(bytes: Uint8Array): ScannedSheet {
  const text = new TextDecoder('latin1').decode(bytes);
  const root = findTag(bytes, 0);
  const prefix = /^<([^\s:/>]+:)?/.exec(text.slice(root, root + 200))?.[1] ?? '';
  let at = findTag(bytes, tagEnd(bytes, root) + 1);
  while (at < bytes.length && !isNamed(bytes, at + 1, `${prefix}sheetData`)) {
    at = findTag(bytes, skipElement(bytes, at));
  }
  const end = tagEnd(bytes, at);
  const isEmpty = bytes[end - 1] === char.slash;
  return { bytes, text, prefix, dataStart: at, dataOpenEnd: end + 1, isEmpty };
}

function findRow(sheet: ScannedSheet, wanted: number): Place {
  const { bytes, prefix } = sheet;
  if (sheet.isEmpty) return { start: sheet.dataOpenEnd, end: null };
  let number = 0;
  let at = findTag(bytes, sheet.dataOpenEnd);
  while (bytes[at + 1] !== char.slash) {
    if (isNamed(bytes, at + 1, `${prefix}row`)) {
      number = Number(attributeOf(openTag(sheet, at), 'r') ?? number + 1);
      if (number > wanted) break;
      if (number === wanted) return { start: at, end: skipElement(bytes, at) };
    }
    at = findTag(bytes, skipElement(bytes, at));
  }
  return { start: at, end: null };
}

function findCell(sheet: ScannedSheet, from: number, wanted: number): Place {
  const { bytes, prefix } = sheet;
  let number = 0;
  let at = findTag(bytes, from);
  while (bytes[at + 1] !== char.slash) {
    if (isNamed(bytes, at + 1, `${prefix}c`)) {
      const reference = attributeOf(openTag(sheet, at), 'r');
      const position = reference === null ? null : parsePosition(reference);
      number = position ? position.column + 1 : number + 1;
      if (number > wanted) break;
      if (number === wanted) return { start: at, end: skipElement(bytes, at) };
    }
    at = findTag(bytes, skipElement(bytes, at));
  }
  return { start: at, end: null };
}

function openTag({ bytes, text }: ScannedSheet, at: number): string {
  return text.slice(at, tagEnd(bytes, at) + 1);
}

function attributeOf(tag: string, name: string): string | null {
  const found = [...tag.matchAll(attribute)].find(([, each]) => each === name);
  return found?.[2]?.slice(1, -1) ?? null;
}

const attribute = /([^\s=/<>"']+)\s*=\s*("[^"]*"|'[^']*')/g;

/** Attributes as they are written, but for the value's type and its rich value. */
function keptAttributes(tag: string): string {
  return [...tag.matchAll(attribute)]
    .filter(([, name]) => name !== 't' && name !== 'vm' && name !== 'cm')
    .map(([, name, value]) => ` ${name}=${value}`)
    .join('');
}

/** A cell that was not there looks as its row or column says. */
function newCell(sheet: ScannedSheet, position: Position, row: string | null): string {
  const fromRow =
    row !== null && attributeOf(row, 'customFormat') !== null ? attributeOf(row, 's') : null;
  const style = fromRow ?? columnStyle(sheet, position.column + 1);
  return ` r="${formatPosition(position)}"${style === null ? '' : ` s="${style}"`}`;
}

function columnStyle(sheet: ScannedSheet, column: number): string | null {
  const head = sheet.text.slice(0, sheet.dataStart);
  for (const [tag] of head.matchAll(/<(?:[^\s:/>]+:)?col\s[^>]*>/g)) {
    const first = Number(attributeOf(tag, 'min'));
    if (first <= column && column <= Number(attributeOf(tag, 'max'))) {
      return attributeOf(tag, 'style');
    }
  }
  return null;
}

function cellXml(value: number | string, attributes: string, prefix: string): string {
  const xml =
    typeof value === 'string'
      ? textCellXml(value, {}, prefix)
      : element(`${prefix}c`, {}, element(`${prefix}v`, {}, `${value}`));
  return xml.replace(`<${prefix}c`, () => `<${prefix}c${attributes}`);
}

function wrap({ prefix }: ScannedSheet, xml: string): string {
  return element(`${prefix}sheetData`, {}, xml);
}

function insertIn(sheet: ScannedSheet, from: number, to: number, xml: string): Uint8Array {
  if (!sheet.isEmpty) return spliceBytes(sheet.bytes, from, to, xml);
  return spliceBytes(sheet.bytes, sheet.dataStart, sheet.dataOpenEnd, xml);
}

function isInFormulaRange({ text }: ScannedSheet, position: Position): boolean {
  for (const [tag] of text.matchAll(/<(?:[^\s:/>]+:)?f\s[^>]*\bref\s*=[^>]*>/g)) {
    const type = attributeOf(tag, 't');
    if (type !== 'array' && type !== 'dataTable') continue;
    const range = parseRange(attributeOf(tag, 'ref') ?? '');
    if (range && rangeHolds(range, position)) return true;
  }
  return false;
}
