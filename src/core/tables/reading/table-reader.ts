import type { CellAddress, Range } from '../../cells/address.ts';
import { blankCell, type Cell, isError } from '../../cells/cell.ts';
import { displayText } from '../../cells/display-text.ts';
import { cellKind, formatOf, type Grid, storedValue } from '../../cells/grid.ts';
import type { SheetSnapshot } from '../../cells/snapshot.ts';
import type { Day } from '../../quantities/period.ts';
import { dayFromSerial } from '../../quantities/read-day.ts';
import { type QuantityContext, readQuantity } from '../../quantities/read-quantity.ts';
import type { Reading, Stated } from '../../quantities/reading.ts';
import { isDateFormat } from '../grid/cell-type.ts';
import { type SheetView, viewSheet } from '../grid/sheet-view.ts';
import { type TextCells, textCellsOf } from '../grid/text-cells.ts';
import { createLexicon, type Lexicon } from '../words/lexicon.ts';
import { hintsIn } from '../words/text-hints.ts';
import { cellPlaces } from './cell-places.ts';
import { createNumberReadings, type NumberReadings, underUnit } from './number-readings.ts';

type TextTest = (text: string, words: Lexicon) => boolean;

/** Reads a sheet's cells with merged areas resolved: every cell of an area says what the area says. */
export interface TableReader {
  readonly sheet: SheetSnapshot;
  readonly view: SheetView;
  /** Reads the texts of the workbook, each once. */
  readonly words: Lexicon;
  /** By text of the sheet, what it may say (`text-hints.ts`). */
  readonly hints: Uint16Array;
  readonly textCells: TextCells;
  /** What the text of a cell may say; nothing for a bare number. */
  hintsAt(row: number, column: number): number;
  /**
   * Whether a text of the sheet is one that the test looks for, or may be shown by a number's format;
   * only texts with the hint are asked.
   */
  holdsText(test: TextTest, hint?: number): boolean;
  /** The merged area that holds the cell; null where it stands alone. */
  mergeAt(row: number, column: number): Range | null;
  /** The merged area that holds the cell, or the cell alone. */
  areaAt(row: number, column: number): Range;
  cellAt(row: number, column: number): Cell;
  /** Whether a value is stored there. */
  isFilled(row: number, column: number): boolean;
  /** As displayed, blanks at the ends cut; '' for nothing, an error or an unknown formula. */
  textAt(row: number, column: number): string;
  /** Whether the text is more than ''. */
  isShown(row: number, column: number): boolean;
  /** The day of a cell that holds a date as a number. */
  dayAt(row: number, column: number): Day | null;
  /** The address of the area's first cell. */
  addressAt(row: number, column: number): CellAddress;
  readingAt(row: number, column: number, context?: QuantityContext): Reading;
  kindAt(row: number, column: number): Reading['kind'];
  /** A number under General: it is read as a figure, whatever it is. */
  isBareNumber(row: number, column: number): boolean;
  statedAt(row: number, column: number, context?: QuantityContext): Stated;
}

export function readTables(
  sheet: SheetSnapshot,
  usesDate1904: boolean,
  words: Lexicon = createLexicon(),
  numbers: NumberReadings = createNumberReadings(),
): TableReader {
  const { grid } = sheet;
  const view = viewSheet(sheet, usesDate1904);
  const { indexAt, mergeOf } = cellPlaces(view);
  const isPlainText = plainTexts(grid);
  const isBare = bareNumbers(grid);
  const shown = shownTexts(grid, usesDate1904, isPlainText);
  const read = readings(grid, numbers, words);
  const hints = hintsOf(grid.texts);
  const areDates = grid.formats.map(isDateFormat);
  const { name } = sheet;
  const addressOf = (index: number, row: number, column: number): CellAddress => {
    const area = mergeOf(index);
    return area ? { sheet: name, row: area.top, column: area.left } : { sheet: name, row, column };
  };
  return {
    sheet,
    view,
    words,
    hints,
    textCells: textCellsOf(grid),
    hintsAt: (row, column) => {
      const index = indexAt(row, column);
      if (index < 0 || isBare(index)) return 0;
      return isPlainText(index)
        ? (hints[grid.numbers[index] as number] ?? 0)
        : hintsIn(shown(index));
    },
    holdsText: textFinder(grid, words, hints),
    mergeAt: (row, column) => mergeOf(indexAt(row, column)),
    areaAt: (row, column) =>
      mergeOf(indexAt(row, column)) ?? { top: row, left: column, bottom: row, right: column },
    cellAt: (row, column) => storedCell(grid, indexAt(row, column)),
    isFilled: (row, column) => {
      const index = indexAt(row, column);
      return index >= 0 && grid.kinds[index] !== cellKind.blank;
    },
    addressAt: (row, column) => addressOf(indexAt(row, column), row, column),
    textAt: (row, column) => shown(indexAt(row, column)),
    isShown: (row, column) => {
      const index = indexAt(row, column);
      return isBare(index) || shown(index) !== '';
    },
    dayAt: (row, column) => {
      const index = indexAt(row, column);
      return index >= 0 &&
        grid.kinds[index] === cellKind.number &&
        areDates[grid.formatIds[index] as number]
        ? dayFromSerial(grid.numbers[index] as number, usesDate1904)
        : null;
    },
    readingAt: (row, column, context = plain) => read(indexAt(row, column), context),
    kindAt: (row, column) => {
      const index = indexAt(row, column);
      return isBare(index) ? 'figure' : read(index, plain).kind;
    },
    isBareNumber: (row, column) => isBare(indexAt(row, column)),
    statedAt: (row, column, context = plain) => {
      const index = indexAt(row, column);
      return { cell: addressOf(index, row, column), reading: read(index, context) };
    },
  };
}

const plain: QuantityContext = {};
const withItems: QuantityContext = { allowsItems: true };

function storedCell(grid: Grid, index: number): Cell {
  if (index < 0) return blankCell;
  return {
    value: storedValue(grid, index),
    format: formatOf(grid, index),
    formula: grid.formulas.get(index) ?? null,
  };
}

/** Tells the texts that are displayed as they were written. */
function plainTexts({ kinds, formats, formatIds }: Grid): (index: number) => boolean {
  const asWritten = Uint8Array.from(formats, (code) =>
    code === '@' || !/[;@]/.test(code) ? 1 : 0,
  );
  return (index) => kinds[index] === cellKind.text && asWritten[formatIds[index] as number] === 1;
}

/** The displayed texts of a grid's cells, each made once; a text of many cells is made once too. */
function shownTexts(
  grid: Grid,
  usesDate1904: boolean,
  isPlainText: (index: number) => boolean,
): (index: number) => string {
  const trimmed = unread<string>(grid.texts.length);
  const shown = unread<string>(grid.kinds.length);
  return (index) => {
    if (index < 0) return '';
    if (isPlainText(index)) {
      const id = grid.numbers[index] as number;
      trimmed[id] ??= (grid.texts[id] as string).trim();
      return trimmed[id];
    }
    shown[index] ??= shownText(storedCell(grid, index), usesDate1904);
    return shown[index];
  };
}

function hintsOf(texts: readonly string[]): Uint16Array {
  const hints = new Uint16Array(texts.length);
  for (let id = 0; id < hints.length; id++) hints[id] = hintsIn(texts[id] ?? '');
  return hints;
}

function textFinder(
  { texts, formats }: Grid,
  words: Lexicon,
  hints: Uint16Array,
): TableReader['holdsText'] {
  const known = new Map<TextTest, boolean>();
  const hasWordedFormat = formats.some((code) => /"|[^ -~]/.test(code));
  let all = 0;
  for (const own of hints) all |= own;
  const holds = (test: TextTest, hint: number | undefined) => {
    if (hint === undefined) return texts.some((text) => words(test, text));
    if ((all & hint) === 0) return false;
    return texts.some((text, id) => ((hints[id] ?? 0) & hint) !== 0 && words(test, text));
  };
  return (test, hint) => {
    if (hasWordedFormat) return true;
    const found = known.get(test) ?? holds(test, hint);
    known.set(test, found);
    return found;
  };
}

/** Tells finite numbers under General. */
function bareNumbers({ kinds, numbers, formats, formatIds }: Grid): (index: number) => boolean {
  const isGeneral = Uint8Array.from(formats, (format) => (format === 'General' ? 1 : 0));
  return (index) =>
    kinds[index] === cellKind.number &&
    isGeneral[formatIds[index] as number] === 1 &&
    Number.isFinite(numbers[index]);
}

/** What a grid's cells say as quantities, each read once whatever unit its headings name. */
function readings(
  grid: Grid,
  numbers: NumberReadings,
  words: Lexicon,
): (index: number, context: QuantityContext) => Reading {
  const ofTexts = textReadings(grid, words);
  const ofNumbers = grid.formats.map(numbers);
  return (index, context) => {
    if (index < 0 || context.isPercent || context.scale)
      return readQuantity(storedCell(grid, index), context);
    if (grid.kinds[index] === cellKind.text)
      return underUnit(ofTexts(index, context.allowsItems === true), context.unit);
    const ofNumber = ofNumbers[grid.formatIds[index] as number];
    if (ofNumber && grid.kinds[index] === cellKind.number)
      return ofNumber(grid.numbers[index] as number, context.unit || null);
    return readQuantity(storedCell(grid, index), plain);
  };
}

/** Each text is read as a list first: one that is none says the same where no lists are read. */
function textReadings(
  grid: Grid,
  words: Lexicon,
): (index: number, allowsItems: boolean) => Reading {
  const asLists = unread<Reading>(grid.texts.length);
  const asPlain = unread<Reading>(grid.texts.length);
  return (index, allowsItems) => {
    const id = grid.numbers[index] as number;
    const listed = asLists[id] ?? words(readListed, grid.texts[id] as string);
    asLists[id] = listed;
    if (allowsItems || listed.kind !== 'items') return listed;
    const reading = asPlain[id] ?? words(readPlain, grid.texts[id] as string);
    asPlain[id] = reading;
    return reading;
  };
}

function readListed(text: string): Reading {
  return readQuantity({ value: text, format: '@', formula: null }, withItems);
}

function readPlain(text: string): Reading {
  return readQuantity({ value: text, format: '@', formula: null }, plain);
}

/** Room is made at once: a list that grows by far places turns slow. */
function unread<T>(length: number): (T | undefined)[] {
  const list: (T | undefined)[] = [];
  list.length = length;
  return list;
}

function shownText(cell: Cell, usesDate1904: boolean): string {
  return isError(cell.value) ? '' : displayText(cell, usesDate1904).trim();
}
