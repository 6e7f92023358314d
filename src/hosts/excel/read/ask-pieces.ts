import type { Range } from '../../../core/cells/address.ts';
import { messageBudget } from '../message-budget.ts';
import { cellBytes } from './cell-bytes.ts';
import { addArrays } from './grid-from-arrays.ts';
import type { Place, SheetWork } from './sheet-work.ts';

/** A part of a batch: `take` reads its answer, and fails where the batch did not come so far. */
export interface Piece {
  readonly work: SheetWork;
  readonly isBand: boolean;
  readonly take: () => void;
}

/** Asks for as much as one answer may hold: cells first, so that an error at the merges keeps them. */
export function askPieces(
  context: Excel.RequestContext,
  work: readonly SheetWork[],
): readonly Piece[] {
  const pieces: Piece[] = [];
  let room = messageBudget;
  for (const each of work) {
    const sheet = context.workbook.worksheets.getItem(each.id);
    const cells = cellPieces(sheet, each, room, pieces.length === 0);
    pieces.push(...cells.pieces);
    room -= cells.bytes;
    const hidden = hiddenPieces(sheet, each, room);
    pieces.push(...hidden.pieces);
    room -= hidden.bytes;
    if (room <= 0) return pieces;
  }
  for (const each of work) {
    if (each.bands.length === 0) continue;
    const sheet = context.workbook.worksheets.getItem(each.id);
    for (const band of each.bands) {
      if (room <= 0) return pieces;
      pieces.push(bandPiece(sheet, each, band));
      room -= bandBytes;
    }
  }
  return pieces;
}

function cellPieces(sheet: Excel.Worksheet, work: SheetWork, room: number, isFirst: boolean) {
  const pieces: Piece[] = [];
  let bytes = 0;
  let { area: index, row } = work.next;
  for (let area = work.areas[index]; area; area = work.areas[index]) {
    const columns = area.right - area.left + 1;
    const fitting = Math.floor((room - bytes) / (columns * work.bytesPerCell));
    if (fitting < 1 && (!isFirst || pieces.length > 0)) break;
    const rows = Math.min(area.bottom - row + 1, Math.max(1, fitting));
    pieces.push(blockPiece(sheet, work, { area: index, row }, { ...area, bottom: row + rows - 1 }));
    bytes += rows * columns * work.bytesPerCell;
    row += rows;
    if (row <= area.bottom) break;
    index++;
    row = work.areas[index]?.top ?? 0;
  }
  return { pieces, bytes };
}

/** Rows of an area from a place on. */
function blockPiece(sheet: Excel.Worksheet, work: SheetWork, from: Place, block: Range): Piece {
  const rows = block.bottom - from.row + 1;
  const columns = block.right - block.left + 1;
  const range = sheet.getRangeByIndexes(from.row, block.left, rows, columns);
  range.load('values,formulas,numberFormat');
  const take = () => {
    if (work.next.area !== from.area || work.next.row !== from.row) return;
    const { values, formulas, numberFormat } = range;
    addArrays(work.builder, from.row, block.left, { values, formulas, numberFormat });
    const isAtEnd = block.bottom === work.areas[from.area]?.bottom;
    work.next = isAtEnd
      ? { area: from.area + 1, row: work.areas[from.area + 1]?.top ?? 0 }
      : { area: from.area, row: block.bottom + 1 };
    work.bytesPerCell = measured({ values, formulas, numberFormat });
  };
  return { work, isBand: false, take };
}

/** From some of the rows: measuring all would take as long as reading them. */
function measured(cells: Parameters<typeof cellBytes>[0]): number {
  const step = Math.ceil(cells.values.length / 300);
  const pick = (rows: readonly (readonly unknown[])[]) => rows.filter((_, at) => at % step === 0);
  const some = {
    values: pick(cells.values),
    formulas: pick(cells.formulas),
    numberFormat: pick(cells.numberFormat),
  };
  const all = { top: 0, left: 0, bottom: some.values.length - 1, right: 16_383 };
  return cellBytes(some, all);
}

/** `{"rowHidden":false},` */
const hiddenBytes = 22;

function hiddenPieces(sheet: Excel.Worksheet, work: SheetWork, room: number) {
  const { used } = work.extent;
  const pieces: Piece[] = [];
  let bytes = 0;
  if (used && work.hiddenColumns === null) {
    const columns = used.right - used.left + 1;
    const answer = sheet
      .getRangeByIndexes(0, used.left, 1, columns)
      .getColumnProperties({ columnHidden: true });
    const take = () => {
      work.hiddenColumns = answer.value.map(({ columnHidden }) => columnHidden === true);
    };
    pieces.push({ work, isBand: false, take });
    bytes += columns * hiddenBytes;
  }
  if (used && work.nextHiddenRow <= used.bottom) {
    const top = work.nextHiddenRow;
    const fitting = Math.floor((room - bytes) / hiddenBytes);
    const rows = Math.min(used.bottom - top + 1, fitting);
    if (rows > 0) {
      const answer = sheet.getRangeByIndexes(top, 0, rows, 1).getRowProperties({ rowHidden: true });
      const take = () => {
        if (work.nextHiddenRow !== top) return;
        for (const { rowHidden } of answer.value) work.hiddenRows.push(rowHidden === true);
        work.nextHiddenRow = top + rows;
      };
      pieces.push({ work, isBand: false, take });
      bytes += rows * hiddenBytes;
    }
  }
  return { pieces, bytes };
}

/** Room in an answer for a band's merges, of which most bands have few. */
const bandBytes = 700;

function bandPiece(sheet: Excel.Worksheet, work: SheetWork, band: Range): Piece {
  const { top, left: first, bottom, right } = band;
  const merged = sheet
    .getRangeByIndexes(top, first, bottom - top + 1, right - first + 1)
    .getMergedAreasOrNullObject();
  merged.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  const take = () => {
    if (!work.bands.includes(band)) return;
    const areas = merged.isNullObject ? [] : merged.areas.items;
    work.merges.push(
      ...areas.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
        top: rowIndex,
        left: columnIndex,
        bottom: rowIndex + rowCount - 1,
        right: columnIndex + columnCount - 1,
      })),
    );
    work.bands = work.bands.filter((each) => each !== band);
  };
  return { work, isBand: true, take };
}
