import type { Span } from '../../../core/cells/snapshot.ts';
import { ScanFault } from '../xml/scan-fault.ts';
import type { XmlRoot } from '../xml/xml-root.ts';
import {
  attributeEnd,
  char,
  findTag,
  isNamed,
  isSpace,
  quoteEnd,
  skipElement,
  standsAt,
  tagEnd,
} from '../xml/xml-scan.ts';
import type { ScanText } from '../xml/xml-scan-text.ts';
import { createFormulaReader } from './read-formula.ts';
import { scanInteger } from './scan-number.ts';
import { scanRichText } from './scan-rich-text.ts';
import { type CellTarget, cellType, createCellTaker, type ScannedCell } from './scanned-cell.ts';

/** What rows say of themselves. */
export interface ScannedRows {
  /** After `</sheetData>`. */
  readonly end: number;
  readonly hidden: readonly Span[];
  /** Rows that are written and not hidden. */
  readonly shown: readonly Span[];
}

/**
 * Reads `sheetData`, whose open tag begins at `from`, into the target's builder. This is the one
 * place where speed is everything: a sheet has a million cells, so places in the bytes are passed
 * on and nothing is made for a cell but what it holds.
 */
export function scanCells(
  bytes: Uint8Array,
  text: ScanText,
  root: XmlRoot,
  from: number,
  target: CellTarget,
): ScannedRows {
  const { prefix, keepsSpace } = root;
  const skip = prefix.length;
  const takeCell = createCellTaker(bytes, text, target);
  const formulas = createFormulaReader(bytes, text);
  const hidden: Span[] = [];
  const shown: Span[] = [];
  let row = -1;
  let column = -1;
  const cell: ScannedCell = {
    row: 0,
    column: 0,
    type: cellType.number,
    style: 0,
    valueStart: -1,
    valueEnd: -1,
    inline: null,
    formula: null,
  };

  /** Whether the tag that begins here (after `<` or `</`) is ours and has this name. */
  const isTag = (start: number, name: string): boolean =>
    isNamed(bytes, start + skip, name) && (skip === 0 || standsAt(bytes, start, prefix));

  const readRows = (start: number): number => {
    for (let at = findTag(bytes, start); at < bytes.length; at = findTag(bytes, at)) {
      if (bytes[at + 1] === char.slash) {
        const end = tagEnd(bytes, at) + 1;
        if (isTag(at + 2, 'sheetData')) return end;
        at = end;
      } else at = isTag(at + 1, 'row') ? readRow(at + 4 + skip) : skipElement(bytes, at);
    }
    throw new ScanFault('xml/broken-off');
  };

  /** From behind the name of its open tag to behind its close tag; so are those below. */
  const readRow = (start: number): number => {
    row++;
    let isHidden = false;
    let at = nextAttribute(start);
    for (; !endsTag(at); at = nextAttribute(at)) {
      const end = attributeEnd(bytes, at);
      if (isNamed(bytes, at, 'r')) row = scanInteger(bytes, at + 3, end) - 1;
      else isHidden ||= hidesRow(at, end);
      at = end + 1;
    }
    if (!(row >= 0 && row <= 1_048_575)) throw new ScanFault('sheet/bad-row');
    addToSpans(isHidden ? hidden : shown, row);
    column = -1;
    return bytes[at] === char.slash ? tagEnd(bytes, at) + 1 : readRowCells(at + 1);
  };

  const hidesRow = (start: number, end: number): boolean => {
    if (isNamed(bytes, start, 'hidden')) return saysTrue(text.attribute(start, end + 1, 'hidden'));
    return isNamed(bytes, start, 'ht') && Number(text.attribute(start, end + 1, 'ht')) === 0;
  };

  const readRowCells = (start: number): number => {
    for (let at = nextTag(start); at < bytes.length; at = nextTag(at)) {
      if (bytes[at + 1] === char.slash) return tagEnd(bytes, at) + 1;
      at = isTag(at + 1, 'c') ? readCell(at + 2 + skip) : skipElement(bytes, at);
    }
    throw new ScanFault('xml/broken-off');
  };

  const readCell = (start: number): number => {
    column++;
    cell.row = row;
    cell.column = column;
    cell.type = cellType.number;
    cell.style = 0;
    cell.valueStart = -1;
    cell.inline = null;
    cell.formula = null;
    const at = readCellAttributes(start);
    const end = bytes[at] === char.slash ? tagEnd(bytes, at) + 1 : readCellContent(at + 1);
    takeCell(cell);
    return end;
  };

  /** Gives the `/` or `>` that ends the tag. */
  const readCellAttributes = (start: number): number => {
    let at = nextAttribute(start);
    for (; !endsTag(at); at = nextAttribute(at)) {
      const isShort = bytes[at + 1] === char.equals;
      const end = isShort ? quoteEnd(bytes, at + 2) : attributeEnd(bytes, at);
      if (isShort) readCellAttribute(bytes[at] as number, at + 3, end);
      at = end + 1;
    }
    return at;
  };

  const readCellAttribute = (name: number, start: number, end: number): void => {
    if (name === letter.r) readPlace(start, end);
    else if (name === letter.s) cell.style = scanInteger(bytes, start, end);
    else if (name === letter.t) cell.type = typeAt(bytes, start, end);
  };

  const readPlace = (start: number, end: number): void => {
    let letters = 0;
    let at = start;
    for (; at < end && (bytes[at] as number) >= letter.A; at++) {
      letters = letters * 26 + ((bytes[at] as number) & 0x1f);
    }
    column = letters - 1;
    cell.column = column;
    cell.row = scanInteger(bytes, at, end) - 1;
    const isInside = column >= 0 && column <= 16_383 && cell.row >= 0 && cell.row <= 1_048_575;
    if (!isInside) throw new ScanFault('sheet/bad-cell-reference');
  };

  const readCellContent = (start: number): number => {
    for (let at = nextTag(start); at < bytes.length; at = nextTag(at)) {
      if (bytes[at + 1] === char.slash) return tagEnd(bytes, at) + 1;
      at = readCellElement(at);
    }
    throw new ScanFault('xml/broken-off');
  };

  const readCellElement = (at: number): number => {
    if (isTag(at + 1, 'v')) return readValue(at);
    if (isTag(at + 1, 'f')) {
      const { formula, end } = formulas.read(at, cell.row, cell.column);
      cell.formula = formula;
      return end;
    }
    if (!isTag(at + 1, 'is')) return skipElement(bytes, at);
    const rich = scanRichText(bytes, text, at, prefix, keepsSpace);
    cell.inline = rich.text;
    return rich.end;
  };

  const readValue = (start: number): number => {
    const opened = tagEnd(bytes, start);
    cell.valueStart = opened + 1;
    const isEmpty = bytes[opened - 1] === char.slash;
    cell.valueEnd = isEmpty ? opened + 1 : findTag(bytes, opened + 1);
    return isEmpty ? opened + 1 : tagEnd(bytes, cell.valueEnd) + 1;
  };

  /** As a rule the next tag stands right here. */
  const nextTag = (at: number): number => {
    const next = bytes[at + 1];
    const isTagHere = bytes[at] === char.less && next !== char.bang && next !== char.question;
    return isTagHere ? at : findTag(bytes, at);
  };

  const nextAttribute = (start: number): number => {
    let at = start;
    while (isSpace(bytes[at])) at++;
    if (at >= bytes.length) throw new ScanFault('xml/broken-off');
    return at;
  };

  const endsTag = (at: number): boolean => bytes[at] === char.greater || bytes[at] === char.slash;

  const opened = tagEnd(bytes, from);
  const isEmpty = bytes[opened - 1] === char.slash;
  const end = isEmpty ? opened + 1 : readRows(opened + 1);
  return { end, hidden, shown };
}

const letter = { A: 0x41, b: 0x62, d: 0x64, e: 0x65, i: 0x69, r: 0x72, s: 0x73, t: 0x74 } as const;

function typeAt(bytes: Uint8Array, start: number, end: number): number {
  switch (bytes[start]) {
    case letter.s:
      return end - start === 1 ? cellType.shared : cellType.text;
    case letter.b:
      return cellType.logical;
    case letter.e:
      return cellType.error;
    case letter.i:
      return cellType.inline;
    case letter.d:
      return cellType.date;
    default:
      return cellType.number;
  }
}

function saysTrue(value: string | null): boolean {
  return value === '1' || value === 'true';
}

/** Rows mostly come one after the other. */
function addToSpans(spans: Span[], at: number): void {
  const before = spans.at(-1);
  if (before && before.last + 1 === at) spans[spans.length - 1] = { first: before.first, last: at };
  else spans.push({ first: at, last: at });
}
