import type { Range } from '../../../core/cells/address.ts';
import { ourMarkName, readOurMark } from '../../../core/cells/our-mark.ts';
import type { OurMark } from '../../../core/cells/snapshot.ts';
import { ourLookName } from '../our-look.ts';
import { cellBytes } from './cell-bytes.ts';

/** What a sheet says of itself before its cells are read. */
export interface SheetExtent {
  /** Around all cells that hold something; null for none. */
  readonly used: Range | null;
  readonly mark: OurMark | null;
  /** What else we keep with a sheet of ours, as text. */
  readonly look: string | null;
  readonly hasHiddenRows: boolean;
  readonly hasHiddenColumns: boolean;
  /** What a cell takes on the wire, from the first cells of the sheet. */
  readonly bytesPerCell: number;
}

/** Asks for a sheet's extent, our marks on it and a few of its first cells. */
export function askExtent(sheet: Excel.Worksheet, sampleRows: number): () => SheetExtent {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden');
  const mark = sheet.customProperties.getItemOrNullObject(ourMarkName);
  mark.load('value');
  const look = sheet.customProperties.getItemOrNullObject(ourLookName);
  look.load('value');
  const sample = sheet.getRangeByIndexes(0, 0, sampleRows, sampleColumns);
  sample.load('values,formulas,numberFormat');
  return () => {
    const range = used.isNullObject ? null : rangeOf(used);
    return {
      used: range,
      mark: mark.isNullObject ? null : readOurMark(String(mark.value)),
      look: look.isNullObject ? null : String(look.value),
      hasHiddenRows: range !== null && used.rowHidden !== false,
      hasHiddenColumns: range !== null && used.columnHidden !== false,
      bytesPerCell: range ? cellBytes(sample, range) : 0,
    };
  };
}

const sampleColumns = 26;

/** So many rows of each sheet that all samples together stay small. */
export function sampleRowsFor(sheets: number): number {
  return Math.max(4, Math.min(40, Math.floor(60_000 / sampleColumns / sheets)));
}

function rangeOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Range {
  return {
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  };
}
