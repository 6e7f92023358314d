import type { Range } from '../../../core/cells/address.ts';
import type { Result } from '../../workbook.ts';
import { messageBudget } from '../message-budget.ts';
import { type OurLook, ourLookName, readOurLook } from '../our-look.ts';
import { formulaOf, isErrorText } from '../read/grid-from-arrays.ts';
import { roundTrip } from '../round-trip.ts';
import { rangeIn } from './look-steps.ts';
import { asContent } from './planned-cells.ts';

/** All that a writing changes of a sheet of ours, as it was before. */
export interface SheetImage {
  readonly id: string;
  /** From A1. */
  readonly area: Range;
  /** As they are put in again. */
  readonly contents: readonly (readonly (string | number | boolean)[])[];
  readonly formats: readonly (readonly string[])[];
  readonly looks: readonly (readonly Excel.SettableCellProperties[])[];
  readonly rows: readonly Excel.SettableRowProperties[];
  readonly columns: readonly Excel.SettableColumnProperties[];
  readonly merges: readonly Range[];
  readonly charts: readonly string[];
  readonly hasFilter: boolean;
  readonly tabColor: string;
  readonly showGridlines: boolean;
  /** Null where it was not written from here. */
  readonly look: OurLook | null;
}

/** A sheet of ours whose image is wanted, and how far it reaches. */
export interface ImageOrder {
  readonly id: string;
  readonly area: Range;
}

/** What a cell's content, format and look take in a response. */
const bytesPerCell = 620;

/** Reads images block by block; `take` gives them once nothing is left to ask. */
export interface ImageReader {
  readonly isDone: () => boolean;
  /** Asks for as much as there is room for; returns how to take the answers. */
  readonly ask: (context: Excel.RequestContext) => () => void;
  readonly take: () => readonly SheetImage[];
}

export function createImageReader(orders: readonly ImageOrder[]): ImageReader {
  const drafts = orders.map(openDraft);
  return {
    isDone: () => drafts.every(isRead),
    ask(context) {
      let room = messageBudget;
      const answers: (() => void)[] = [];
      for (const draft of drafts) {
        if (room <= 0 || isRead(draft)) continue;
        const sheet = context.workbook.worksheets.getItem(draft.id);
        if (draft.nextRow === 0) answers.push(askOnce(sheet, draft));
        const columns = draft.area.right + 1;
        const fitting = Math.max(1, Math.floor(room / (columns * bytesPerCell)));
        const rows = Math.min(draft.area.bottom + 1 - draft.nextRow, fitting);
        answers.push(askRows(sheet, draft, rows));
        room -= rows * columns * bytesPerCell;
      }
      return () => {
        for (const answer of answers) answer();
      };
    },
    take: () => drafts.map(({ nextRow: _next, ...image }) => image),
  };
}

/** What is left of images after the first round trip. */
export async function readRest(reader: ImageReader): Promise<Result<readonly SheetImage[]>> {
  while (!reader.isDone()) {
    const read = await roundTrip(reader.ask);
    if (!read.ok) return read;
  }
  return { ok: true, value: reader.take() };
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

interface Draft extends Writable<Omit<SheetImage, 'contents' | 'formats' | 'looks' | 'rows'>> {
  readonly contents: (string | number | boolean)[][];
  readonly formats: string[][];
  readonly looks: Excel.SettableCellProperties[][];
  readonly rows: Excel.SettableRowProperties[];
  nextRow: number;
}

function openDraft({ id, area }: ImageOrder): Draft {
  return {
    id,
    area,
    contents: [],
    formats: [],
    looks: [],
    rows: [],
    columns: [],
    merges: [],
    charts: [],
    hasFilter: false,
    tabColor: '',
    showGridlines: true,
    look: null,
    nextRow: 0,
  };
}

function isRead({ nextRow, area }: Draft): boolean {
  return nextRow > area.bottom;
}

function askOnce(sheet: Excel.Worksheet, draft: Draft): () => void {
  sheet.load('tabColor,showGridlines');
  sheet.charts.load('items/name');
  sheet.autoFilter.load('enabled');
  const look = sheet.customProperties.getItemOrNullObject(ourLookName);
  look.load('value');
  const merged = rangeIn(sheet, draft.area).getMergedAreasOrNullObject();
  merged.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  const columns = sheet
    .getRangeByIndexes(0, 0, 1, draft.area.right + 1)
    .getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
  return () => {
    draft.tabColor = sheet.tabColor;
    draft.showGridlines = sheet.showGridlines;
    draft.charts = sheet.charts.items.map(({ name }) => name);
    draft.hasFilter = sheet.autoFilter.enabled;
    draft.look = look.isNullObject ? null : readOurLook(String(look.value));
    draft.columns = columns.value;
    const areas = merged.isNullObject ? [] : merged.areas.items;
    draft.merges = areas.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
      top: rowIndex,
      left: columnIndex,
      bottom: rowIndex + rowCount - 1,
      right: columnIndex + columnCount - 1,
    }));
  };
}

function askRows(sheet: Excel.Worksheet, draft: Draft, count: number): () => void {
  const top = draft.nextRow;
  const range = sheet.getRangeByIndexes(top, 0, count, draft.area.right + 1);
  range.load('values,formulas,numberFormat');
  const looks = range.getCellProperties(allLooks);
  const rows = sheet
    .getRangeByIndexes(top, 0, count, 1)
    .getRowProperties({ rowHidden: true, format: { rowHeight: true } });
  return () => {
    const { values, formulas } = range;
    values.forEach((row, at) => {
      draft.contents.push(row.map((value, column) => againOf(value, formulas[at]?.[column])));
    });
    draft.formats.push(...(range.numberFormat as string[][]));
    draft.looks.push(...looks.value);
    draft.rows.push(...rows.value);
    draft.nextRow = top + count;
  };
}

/** What puts the same content into a cell again. */
function againOf(value: unknown, formula: unknown): string | number | boolean {
  const text = formulaOf(formula, value);
  if (text !== null) return `=${text}`;
  if (typeof value === 'string') return isErrorText(value) ? value : asContent(value);
  return typeof value === 'number' || typeof value === 'boolean' ? value : '';
}

const allLooks: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true },
    font: { name: true, size: true, bold: true, italic: true, underline: true, color: true },
    borders: { style: true, color: true, weight: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
  },
  hyperlink: true,
};
