import { cellKind } from '../../core/cells/grid.ts';
import type { GridBuilder } from '../../core/cells/grid-builder.ts';
import type { Span } from '../../core/cells/snapshot.ts';
import { readIsoDate } from './iso-date.ts';
import { createFormulaReader } from './read-formula.ts';
import { ScanFault } from './scan-fault.ts';
import { scanRichText } from './scan-rich-text.ts';
import type { XmlRoot } from './xml-root.ts';
import {
  char,
  findTag,
  isNamed,
  isSpace,
  quoteEnd,
  skipElement,
  standsAt,
  tagEnd,
} from './xml-scan.ts';
import { resolveEscapes, type ScanText } from './xml-scan-text.ts';

/** What cells refer to, and where they go. */
export interface CellTarget {
  readonly builder: GridBuilder;
  readonly sharedTexts: readonly string[];
  /** Number format codes by style index. */
  readonly formats: readonly string[];
  readonly usesDate1904: boolean;
  readonly mostCells: number;
}

/** What rows say of themselves. */
export interface ScannedRows {
  /** After `</sheetData>`. */
  readonly end: number;
  readonly hidden: readonly Span[];
  /** Rows that are written and not hidden. */
  readonly shown: readonly Span[];
}

/** Kinds of cell by their `t`. */
const type = { number: 0, shared: 1, text: 2, logical: 3, error: 4, inline: 5, date: 6 } as const;

/**
 * Reads `sheetData`, whose open tag begins at `from`, into the builder. This is the one place where
 * speed is everything: a sheet has a million cells, so nothing is made for a cell but what it holds.
 */
export function scanCells(
  bytes: Uint8Array,
  text: ScanText,
  root: XmlRoot,
  from: number,
  target: CellTarget,
): ScannedRows {
  const { builder } = target;
  const { prefix } = root;
  const skip = prefix.length;
  const formulas = createFormulaReader(bytes, text);
  const formatIds = target.formats.map((format) => builder.formatId(format));
  const textIds = new Int32Array(target.sharedTexts.length).fill(-1);
  const hidden: Span[] = [];
  const shown: Span[] = [];
  let row = -1;
  let column = -1;
  let cellRow = -1;

  const readRows = (start: number): number => {
    for (let at = findTag(bytes, start); ; at = findTag(bytes, at)) {
      if (at >= bytes.length) throw new ScanFault('xml/broken-off');
      const isClose = bytes[at + 1] === char.slash;
      const name = at + 1 + (isClose ? 1 : 0);
      const isOurs = standsAt(bytes, name, prefix);
      if (isClose && isOurs && isNamed(bytes, name + skip, 'sheetData'))
        return tagEnd(bytes, at) + 1;
      if (!isClose && isOurs && isNamed(bytes, name + skip, 'row')) at = readRow(at);
      else at = isClose ? tagEnd(bytes, at) + 1 : skipElement(bytes, at);
    }
  };

  const readRow = (start: number): number => {
    row++;
    let isHidden = false;
    let at = start + 4 + skip;
    for (;;) {
      const byte = bytes[at];
      if (byte === char.greater || byte === char.slash || byte === undefined) break;
      if (isSpace(byte)) at++;
      else if (byte === 0x72 && bytes[at + 1] === char.equals) {
        const end = quoteEnd(bytes, at + 2);
        row = readInteger(at + 3, end) - 1;
        at = end + 1;
      } else {
        const end = attributeEnd(at);
        isHidden ||= saysHidden(at, end);
        at = end + 1;
      }
    }
    if (row < 0 || row > 1_048_575) throw new ScanFault('sheet/bad-row');
    addSpan(isHidden ? hidden : shown, row);
    column = -1;
    const end = tagEnd(bytes, at);
    return bytes[end - 1] === char.slash ? end + 1 : readRowCells(end + 1);
  };

  const readRowCells = (start: number): number => {
    let at = start;
    for (;;) {
      if (bytes[at] !== char.less) at = findTag(bytes, at);
      const next = bytes[at + 1];
      if (next === char.slash) return tagEnd(bytes, at) + 1;
      if (next === undefined) throw new ScanFault('xml/broken-off');
      if (next === char.bang || next === char.question) at = findTag(bytes, at);
      else if (standsAt(bytes, at + 1, prefix) && isNamed(bytes, at + 1 + skip, 'c')) {
        at = readCell(at + 2 + skip);
      } else at = skipElement(bytes, at);
    }
  };

  const readCell = (start: number): number => {
    let at = start;
    let style = 0;
    let kind: number = type.number;
    column++;
    cellRow = row;
    for (;;) {
      const byte = bytes[at];
      if (byte === char.greater || byte === char.slash) break;
      if (byte === undefined) throw new ScanFault('xml/broken-off');
      if (isSpace(byte)) {
        at++;
        continue;
      }
      const isShort = bytes[at + 1] === char.equals;
      const end = isShort ? quoteEnd(bytes, at + 2) : attributeEnd(at);
      if (isShort && byte === 0x72) readPlace(at + 3, end);
      else if (isShort && byte === 0x73) style = readInteger(at + 3, end);
      else if (isShort && byte === 0x74) kind = typeAt(at + 3, end);
      at = end + 1;
    }
    const format = formatIds[style] ?? 0;
    if (bytes[at] === char.slash) {
      addBlank(format);
      return tagEnd(bytes, at) + 1;
    }
    return readContent(at + 1, kind, format);
  };

  const readContent = (start: number, kind: number, format: number): number => {
    let valueStart = -1;
    let valueEnd = -1;
    let inline: string | null = null;
    let formula: string | null = null;
    let at = start;
    for (;;) {
      if (bytes[at] !== char.less) at = findTag(bytes, at);
      const next = bytes[at + 1];
      if (next === char.slash) break;
      if (next === undefined) throw new ScanFault('xml/broken-off');
      if (next === char.bang || next === char.question) {
        at = findTag(bytes, at);
        continue;
      }
      const name = at + 1 + skip;
      const isOurs = standsAt(bytes, at + 1, prefix);
      if (isOurs && isNamed(bytes, name, 'v')) {
        const opened = tagEnd(bytes, name);
        valueStart = opened + 1;
        valueEnd = bytes[opened - 1] === char.slash ? valueStart : findTag(bytes, valueStart);
        at =
          valueEnd === valueStart && bytes[opened - 1] === char.slash
            ? valueStart
            : tagEnd(bytes, valueEnd) + 1;
      } else if (isOurs && isNamed(bytes, name, 'f')) {
        const read = formulas.read(at, cellRow, column);
        formula = read.formula;
        at = read.end;
      } else if (isOurs && isNamed(bytes, name, 'is')) {
        const rich = scanRichText(bytes, text, at, prefix, root.keepsSpace);
        inline = rich.text;
        at = rich.end;
      } else at = skipElement(bytes, at);
    }
    if (kind === type.inline && inline !== null) addText(inline, format);
    else if (valueStart < 0) addBlank(format, formula !== null);
    else addValue(valueStart, valueEnd, kind, format, formula !== null);
    if (formula !== null) builder.setFormula(formula);
    return tagEnd(bytes, at) + 1;
  };

  const addValue = (
    start: number,
    end: number,
    kind: number,
    format: number,
    hasFormula: boolean,
  ): void => {
    if (kind === type.number) addNumber(start, end, format, hasFormula);
    else if (kind === type.shared) addShared(start, end, format, hasFormula);
    else if (kind === type.logical) addLogical(start, end, format);
    else addWritten(text.content(start, end), kind, format, hasFormula);
  };

  const addNumber = (start: number, end: number, format: number, hasFormula: boolean): void => {
    const quick = readQuickly(start, end);
    if (quick === quick) add(cellKind.number, quick, format);
    else addWrittenNumber(text.content(start, end).trim(), format, hasFormula);
  };

  const addWrittenNumber = (written: string, format: number, hasFormula: boolean): void => {
    const number = Number(written);
    if (written === '') addBlank(format, hasFormula);
    else if (Number.isFinite(number)) add(cellKind.number, number, format);
    else addText(written, format);
  };

  const addShared = (start: number, end: number, format: number, hasFormula: boolean): void => {
    const index = readInteger(start, end);
    const shared = target.sharedTexts[index];
    if (shared === undefined) return addBlank(format, hasFormula);
    let id = textIds[index] as number;
    if (id < 0) {
      id = builder.textId(shared);
      textIds[index] = id;
    }
    add(cellKind.text, id, format);
  };

  const addLogical = (start: number, end: number, format: number): void => {
    const isTrue = bytes[start] === 0x31 || (end - start >= 4 && standsAt(bytes, start, 'true'));
    add(cellKind.logical, isTrue ? 1 : 0, format);
  };

  const addWritten = (written: string, kind: number, format: number, hasFormula: boolean): void => {
    if (kind === type.error) {
      if (written.trim() === '') addBlank(format, hasFormula);
      else add(cellKind.error, builder.textId(written.trim()), format);
      return;
    }
    const date = kind === type.date ? readIsoDate(written, target.usesDate1904) : null;
    if (date !== null) add(cellKind.number, date, format);
    else addText(resolveEscapes(written), format);
  };

  const addText = (value: string, format: number): void => {
    add(cellKind.text, builder.textId(value), format);
  };

  /** A cell that only has a look is kept for its number format alone. */
  const addBlank = (format: number, hasFormula = false): void => {
    if (format !== 0 || hasFormula) add(cellKind.blank, 0, format);
  };

  const add = (kind: number, number: number, format: number): void => {
    if (builder.size() >= target.mostCells) throw new ScanFault('sheet/too-many-cells');
    builder.addRaw(cellRow, column, kind, number, format);
  };

  const readPlace = (start: number, end: number): void => {
    let at = start;
    let letters = 0;
    for (let byte = bytes[at] as number; byte >= 0x41; byte = bytes[++at] as number) {
      letters = letters * 26 + (byte & 0x1f);
    }
    column = letters - 1;
    cellRow = readInteger(at, end) - 1;
    const isInside = column >= 0 && column <= 16_383 && cellRow >= 0 && cellRow <= 1_048_575;
    if (!isInside) throw new ScanFault('sheet/bad-cell-reference');
  };

  const readInteger = (start: number, end: number): number => {
    let number = 0;
    for (let at = start; at < end; at++) {
      const byte = bytes[at] as number;
      if (byte >= char.zero && byte <= char.nine) number = number * 10 + byte - char.zero;
      else if (!isSpace(byte)) return Number.NaN;
    }
    return number;
  };

  /** Up to 15 digits with or without a point, exactly; NaN for all else. */
  const readQuickly = (start: number, end: number): number => {
    const isNegative = bytes[start] === 0x2d;
    let digits = 0;
    let decimals = -1;
    const first = isNegative ? start + 1 : start;
    if (end - first > 16 || end === first) return Number.NaN;
    for (let at = first; at < end; at++) {
      const byte = bytes[at] as number;
      if (byte >= char.zero && byte <= char.nine) digits = digits * 10 + byte - char.zero;
      else if (byte === 0x2e && decimals < 0) decimals = end - at - 1;
      else return Number.NaN;
    }
    if (digits >= 1e15 || decimals === end - first - 1) return Number.NaN;
    const value = decimals > 0 ? digits / (powers[decimals] as number) : digits;
    return isNegative ? -value : value;
  };

  const typeAt = (start: number, end: number): number => {
    const byte = bytes[start];
    if (byte === 0x73) return end - start === 1 ? type.shared : type.text;
    if (byte === 0x62) return type.logical;
    if (byte === 0x65) return type.error;
    if (byte === 0x69) return type.inline;
    return byte === 0x64 ? type.date : type.number;
  };

  /** The closing quote of the attribute whose name begins here. */
  const attributeEnd = (start: number): number => {
    let at = start;
    while (at < bytes.length && bytes[at] !== char.equals) at++;
    do at++;
    while (isSpace(bytes[at]));
    return quoteEnd(bytes, at);
  };

  const saysHidden = (start: number, end: number): boolean => {
    if (isNamed(bytes, start, 'hidden'))
      return bytes[end - 1] === 0x31 || (bytes[end - 1] === 0x65 && bytes[end - 2] === 0x75);
    return isNamed(bytes, start, 'ht') && Number(text.attribute(start, end + 1, 'ht')) === 0;
  };

  const opened = tagEnd(bytes, from);
  const isEmpty = bytes[opened - 1] === char.slash;
  const end = isEmpty ? opened + 1 : readRows(opened + 1);
  return { end, hidden, shown };
}

const powers = Array.from({ length: 17 }, (_, exponent) => 10 ** exponent);

function addSpan(spans: Span[], at: number): void {
  const before = spans.at(-1);
  if (before && before.last + 1 === at) spans[spans.length - 1] = { first: before.first, last: at };
  else spans.push({ first: at, last: at });
}
