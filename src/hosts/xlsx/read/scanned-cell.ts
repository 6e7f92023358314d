import { cellKind } from '../../../core/cells/grid.ts';
import type { GridBuilder } from '../../../core/cells/grid-builder.ts';
import { ScanFault } from '../xml/scan-fault.ts';
import { standsAt } from '../xml/xml-scan.ts';
import { resolveEscapes, type ScanText } from '../xml/xml-scan-text.ts';
import { readIsoDate } from './iso-date.ts';
import { scanInteger, scanPlainNumber } from './scan-number.ts';

/** What cells refer to, and where they go. */
export interface CellTarget {
  readonly builder: GridBuilder;
  readonly sharedTexts: readonly string[];
  /** Number format codes by style index. */
  readonly formats: readonly string[];
  readonly usesDate1904: boolean;
  readonly mostCells: number;
}

/** Kinds of cell by their `t`. */
export const cellType = {
  number: 0,
  shared: 1,
  text: 2,
  logical: 3,
  error: 4,
  inline: 5,
  date: 6,
} as const;

/** A cell as it stands in the part; one object serves all cells, one after the other. */
export interface ScannedCell {
  row: number;
  column: number;
  /** One of `cellType`. */
  type: number;
  style: number;
  /** Where the text of its `v` stands; -1 where it has none. */
  valueStart: number;
  valueEnd: number;
  inline: string | null;
  formula: string | null;
}

/** Gives the function that puts a scanned cell into the target's builder. */
export function createCellTaker(
  bytes: Uint8Array,
  text: ScanText,
  target: CellTarget,
): (cell: ScannedCell) => void {
  const { builder, sharedTexts } = target;
  const formatIds = target.formats.map((format) => builder.formatId(format));
  const textIds = new Int32Array(sharedTexts.length).fill(-1);

  const add = (cell: ScannedCell, kind: number, number: number): void => {
    if (builder.size() >= target.mostCells) throw new ScanFault('sheet/too-many-cells');
    builder.addRaw(cell.row, cell.column, kind, number, formatIds[cell.style] ?? 0);
    if (cell.formula !== null) builder.setFormula(cell.formula);
  };

  /** A cell that only has a look is kept for its number format alone. */
  const addBlank = (cell: ScannedCell): void => {
    if (cell.formula !== null || (formatIds[cell.style] ?? 0) !== 0) add(cell, cellKind.blank, 0);
  };

  const addText = (cell: ScannedCell, value: string): void => {
    add(cell, cellKind.text, builder.textId(value));
  };

  const addNumber = (cell: ScannedCell): void => {
    const plain = scanPlainNumber(bytes, cell.valueStart, cell.valueEnd);
    if (!Number.isNaN(plain)) {
      add(cell, cellKind.number, plain);
      return;
    }
    const written = text.content(cell.valueStart, cell.valueEnd).trim();
    const number = Number(written);
    if (written === '') addBlank(cell);
    else if (Number.isFinite(number)) add(cell, cellKind.number, number);
    else addText(cell, written);
  };

  const addShared = (cell: ScannedCell): void => {
    const index = scanInteger(bytes, cell.valueStart, cell.valueEnd);
    const shared = sharedTexts[index];
    if (shared === undefined) {
      addBlank(cell);
      return;
    }
    let id = textIds[index] as number;
    if (id < 0) {
      id = builder.textId(shared);
      textIds[index] = id;
    }
    add(cell, cellKind.text, id);
  };

  const addLogical = (cell: ScannedCell): void => {
    const isTrue = bytes[cell.valueStart] === 0x31 || standsAt(bytes, cell.valueStart, 'true');
    add(cell, cellKind.logical, isTrue ? 1 : 0);
  };

  const addError = (cell: ScannedCell): void => {
    const error = text.content(cell.valueStart, cell.valueEnd).trim();
    if (error === '') addBlank(cell);
    else add(cell, cellKind.error, builder.textId(error));
  };

  const addDate = (cell: ScannedCell): void => {
    const written = text.content(cell.valueStart, cell.valueEnd);
    const serial = readIsoDate(written, target.usesDate1904);
    if (serial === null) addText(cell, written);
    else add(cell, cellKind.number, serial);
  };

  return (cell) => {
    if (cell.inline !== null && cell.type === cellType.inline) addText(cell, cell.inline);
    else if (cell.valueStart < 0) addBlank(cell);
    else if (cell.type === cellType.number) addNumber(cell);
    else if (cell.type === cellType.shared) addShared(cell);
    else if (cell.type === cellType.logical) addLogical(cell);
    else if (cell.type === cellType.error) addError(cell);
    else if (cell.type === cellType.date) addDate(cell);
    else addText(cell, resolveEscapes(text.content(cell.valueStart, cell.valueEnd)));
  };
}
