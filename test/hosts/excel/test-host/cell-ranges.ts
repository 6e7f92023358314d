import { type Range, rangesMeet } from '../../../../src/core/cells/address.ts';
import { addressOf, wholeSheet } from './addresses.ts';
import { asTyped } from './as-typed.ts';
import {
  assertWritable,
  type CellSet,
  cellProperties,
  flattened,
  formatObject,
  forRows,
  withLook,
} from './cell-looks.ts';
import { cellOf, changeCell, mergesIn, usedRange } from './cell-store.ts';
import { conditionsObject, validationObject } from './conditions.ts';
import { HostError } from './host-error.ts';
import { type HostObject, type HostType, hostObject, selfOf } from './host-type.ts';
import type { TestCell, TestHostState, TestSheet, TestValue } from './state.ts';

const mostCells = 5_000_000;
const mostMergedAreas = 512;

export function rangeObject(sheet: TestSheet, range: Range): HostObject {
  return hostObject(rangeType, { sheet, areas: [range] });
}

export function areasObject(sheet: TestSheet, areas: readonly Range[]): HostObject {
  return hostObject(areasType, { sheet, areas });
}

/** The one area of a Range. */
export function areaOf({ areas }: CellSet): Range {
  return areas[0] ?? wholeSheet;
}

const shared: HostType<CellSet>['members'] = {
  Address: { since: '1.1', get: ({ sheet, areas }) => addressOf(sheet, areas) },
  Format: { since: '1.1', get: (cells) => formatObject(cells) },
  ConditionalFormats: {
    since: '1.6',
    get: (cells) => conditionsObject(cells, ({ sheet, areas }) => areasObject(sheet, areas)),
  },
  DataValidation: { since: '1.8', get: (cells) => validationObject(cells) },
  Clear: { since: '1.1', call: (cells, [what]) => clear(cells, what ?? 'All') },
};

export const rangeType: HostType<CellSet> = {
  name: 'Range',
  members: {
    ...shared,
    RowIndex: { since: '1.1', get: (cells) => areaOf(cells).top },
    ColumnIndex: { since: '1.1', get: (cells) => areaOf(cells).left },
    RowCount: { since: '1.1', get: (cells) => rowsOf(cells) },
    ColumnCount: { since: '1.1', get: (cells) => columnsOf(cells) },
    RowHidden: {
      since: '1.2',
      get: (cells) => allHidden(cells, 'row'),
      set: (cells, value) => hideRows(cells, value === true),
    },
    ColumnHidden: { since: '1.2', get: (cells) => allHidden(cells, 'column') },
    Values: { since: '1.1', get: (cells) => grid(cells, valueShown), set: write },
    Formulas: { since: '1.1', get: (cells) => grid(cells, formulaShown), set: write },
    NumberFormat: {
      since: '1.1',
      get: (cells) => grid(cells, ({ format }) => format),
      set: (cells, formats) =>
        eachGiven(cells, formats, (row, column, format) =>
          changeCell(cells.sheet, row, column, { format: String(format) }),
        ),
    },
    Hyperlink: {
      since: '1.7',
      get: (cells) => cellOf(cells.sheet, areaOf(cells).top, areaOf(cells).left).link,
    },
    GetUsedRangeOrNullObject: {
      since: '1.4',
      call: (cells, [valuesOnly]) => {
        const used = usedRange(cells.sheet, valuesOnly === true, areaOf(cells));
        return used ? rangeObject(cells.sheet, used) : null;
      },
    },
    GetRow: { since: '1.1', call: (cells, [row]) => rangeObject(cells.sheet, rowOf(cells, row)) },
    GetBoundingRect: {
      since: '1.1',
      call: (cells, [other]) => {
        const last = areaOf(selfOf(rangeType, other) ?? cells);
        return rangeObject(cells.sheet, {
          ...areaOf(cells),
          bottom: last.bottom,
          right: last.right,
        });
      },
    },
    _ValidateArraySize: { since: '1.3', call: () => null },
    Merge: { since: '1.2', call: merge },
    Unmerge: {
      since: '1.2',
      call: (cells) => {
        assertWritable(cells.sheet);
        cells.sheet.merges = cells.sheet.merges.filter((each) => !rangesMeet(each, areaOf(cells)));
      },
    },
    GetMergedAreasOrNullObject: {
      since: '1.13',
      call: (cells) => {
        const found = mergesIn(cells.sheet, areaOf(cells));
        if (found.length > mostMergedAreas) throw new HostError('GeneralException', 'merged areas');
        return found.length === 0 ? null : areasObject(cells.sheet, found);
      },
    },
    GetRowProperties: { since: '1.9', call: rowProperties },
    GetColumnProperties: { since: '1.9', call: columnProperties },
    GetCellProperties: {
      since: '1.9',
      call: (cells, [wanted]) => grid(cells, (cell) => cellProperties(cell, wanted)),
    },
    SetRowProperties: { since: '1.9', call: (cells, [rows]) => setRows(cells, rows) },
    SetColumnProperties: { since: '1.9', call: (cells, [given]) => setColumns(cells, given) },
    SetCellProperties: {
      since: '1.9',
      call: (cells, [given]) =>
        eachGiven(cells, given, (row, column, one) => setCell(cells.sheet, row, column, one)),
    },
    Group: { since: '1.10', call: (cells) => outline(cells, 1) },
    Ungroup: { since: '1.10', call: (cells) => outline(cells, -1) },
    Select: {
      since: '1.1',
      call: (cells, _, { book }) => {
        if (cells.sheet.visibility !== 'Visible') throw new HostError('InvalidOperation', 'hidden');
        book.selected = addressOf(cells.sheet, cells.areas);
      },
    },
  },
};

const areasType: HostType<CellSet> = {
  name: 'RangeAreas',
  members: {
    ...Object.fromEntries(
      Object.entries(shared).map(([name, member]) => [name, { ...member, since: '1.9' }]),
    ),
    Areas: { since: '1.9', get: (cells) => hostObject(areaCollection, cells) },
    AreaCount: { since: '1.9', get: ({ areas }) => areas.length },
  },
};

const areaCollection: HostType<CellSet> = {
  name: 'RangeCollection',
  members: {},
  items: ({ sheet, areas }) => areas.map((area) => rangeObject(sheet, area)),
};

function rowsOf(cells: CellSet): number {
  return areaOf(cells).bottom - areaOf(cells).top + 1;
}

function columnsOf(cells: CellSet): number {
  return areaOf(cells).right - areaOf(cells).left + 1;
}

/** Row by row; nothing at all for a range of too many cells. */
function grid(cells: CellSet, show: (cell: TestCell) => unknown): unknown[][] | null {
  if (rowsOf(cells) * columnsOf(cells) > mostCells) return null;
  const { top, left } = areaOf(cells);
  return Array.from({ length: rowsOf(cells) }, (_, row) =>
    Array.from({ length: columnsOf(cells) }, (__, column) =>
      show(cellOf(cells.sheet, top + row, left + column)),
    ),
  );
}

function valueShown({ value }: TestCell): unknown {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : value;
}

function formulaShown(cell: TestCell): unknown {
  return cell.formula === null ? valueShown(cell) : `=${cell.formula}`;
}

/** A two-dimensional write: `null` leaves a cell alone, one value alone goes into all cells. */
function eachGiven(
  cells: CellSet,
  given: unknown,
  put: (row: number, column: number, value: unknown) => void,
): void {
  assertWritable(cells.sheet);
  const { top, left } = areaOf(cells);
  const rows = Array.isArray(given) ? (given as unknown[][]) : null;
  if (
    rows &&
    (rows.length !== rowsOf(cells) || rows.some((row) => row.length !== columnsOf(cells)))
  ) {
    throw new HostError('InvalidArgument', 'the array is not of the size of the range');
  }
  for (let row = 0; row < rowsOf(cells); row++) {
    for (let column = 0; column < columnsOf(cells); column++) {
      const value = rows ? rows[row]?.[column] : given;
      if (value !== null && value !== undefined) put(top + row, left + column, value);
    }
  }
}

function write(cells: CellSet, given: unknown, host: TestHostState): void {
  eachGiven(cells, given, (row, column, value) => {
    const { format } = cellOf(cells.sheet, row, column);
    changeCell(cells.sheet, row, column, contentOf(value, format, host));
  });
  if (host.eventsEnabled) {
    const address = addressOf(cells.sheet, cells.areas).split('!').at(-1) ?? '';
    host.events.push({
      type: 10,
      args: { worksheetId: cells.sheet.id, address, changeType: 'RangeEdited', source: 'Local' },
    });
  }
}

function contentOf(value: unknown, format: string, host: TestHostState): Partial<TestCell> {
  if (typeof value !== 'string') return { value: value as TestValue, formula: null };
  const typed = asTyped(value, format);
  if (typed.formula === null)
    return typed.format && format === 'General' ? typed : { value: typed.value, formula: null };
  const result = host.reckon(typed.formula);
  return { formula: typed.formula, value: result === undefined ? 0 : result };
}

function clear(cells: CellSet, what: unknown): void {
  assertWritable(cells.sheet);
  for (const area of cells.areas) {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const contents =
          what === 'All' || what === 'Contents' ? { value: null, formula: null } : {};
        const looks = what === 'All' || what === 'Formats' ? { look: {}, format: 'General' } : {};
        const links = what === 'All' || what === 'Hyperlinks' ? { link: null } : {};
        changeCell(cells.sheet, row, column, { ...contents, ...looks, ...links });
      }
    }
  }
}

function merge(cells: CellSet): void {
  assertWritable(cells.sheet);
  const area = areaOf(cells);
  const { top, left } = area;
  const others = cells.sheet.merges.filter((each) => !rangesMeet(each, area));
  cells.sheet.merges = [...others, area].sort((a, b) => a.top - b.top || a.left - b.left);
  for (let row = top; row <= area.bottom; row++) {
    for (let column = left; column <= area.right; column++) {
      const isHidden = row !== top || column !== left;
      if (isHidden) changeCell(cells.sheet, row, column, { value: null, formula: null });
    }
  }
}

function rowOf(cells: CellSet, row: unknown): Range {
  const top = areaOf(cells).top + Number(row);
  return { ...areaOf(cells), top, bottom: top };
}

function allHidden(cells: CellSet, kind: 'row' | 'column'): boolean | null {
  const { top, bottom, left, right } = areaOf(cells);
  const [first, last] = kind === 'row' ? [top, bottom] : [left, right];
  const set = kind === 'row' ? cells.sheet.hiddenRows : cells.sheet.hiddenColumns;
  let count = 0;
  for (const each of set) if (each >= first && each <= last) count++;
  return count === 0 ? false : count === last - first + 1 ? true : null;
}

function rowProperties(cells: CellSet, [wanted]: readonly unknown[]): unknown[] {
  const { rowHidden, format } = wanted as { rowHidden?: boolean; format?: { rowHeight?: boolean } };
  const found: unknown[] = [];
  forRows(cells, (row) => {
    found.push({
      ...(rowHidden ? { rowHidden: cells.sheet.hiddenRows.has(row) } : {}),
      ...(format?.rowHeight
        ? { format: { rowHeight: cells.sheet.rowHeights.get(row) ?? 15 } }
        : {}),
    });
  });
  return found;
}

function columnProperties(cells: CellSet, [wanted]: readonly unknown[]): unknown[] {
  const options = wanted as { columnHidden?: boolean; format?: { columnWidth?: boolean } };
  const { left } = areaOf(cells);
  const { hiddenColumns, columnWidths } = cells.sheet;
  return Array.from({ length: columnsOf(cells) }, (_, at) => ({
    ...(options.columnHidden ? { columnHidden: hiddenColumns.has(left + at) } : {}),
    ...(options.format?.columnWidth
      ? { format: { columnWidth: columnWidths.get(left + at) ?? 48 } }
      : {}),
  }));
}

function hideRows(cells: CellSet, isHidden: boolean): void {
  assertWritable(cells.sheet);
  forRows(cells, (row) => {
    if (isHidden) cells.sheet.hiddenRows.add(row);
    else cells.sheet.hiddenRows.delete(row);
  });
}

function setRows(cells: CellSet, given: unknown): void {
  assertWritable(cells.sheet);
  const rows = given as { rowHidden?: boolean; format?: { rowHeight?: number } }[];
  if (rows.length !== rowsOf(cells)) throw new HostError('InvalidArgument', 'rows');
  rows.forEach(({ rowHidden, format }, at) => {
    const row = areaOf(cells).top + at;
    if (rowHidden === true) cells.sheet.hiddenRows.add(row);
    if (rowHidden === false) cells.sheet.hiddenRows.delete(row);
    if (format?.rowHeight !== undefined) cells.sheet.rowHeights.set(row, format.rowHeight);
  });
}

function setColumns(cells: CellSet, given: unknown): void {
  assertWritable(cells.sheet);
  const columns = given as { columnHidden?: boolean; format?: { columnWidth?: number } }[];
  if (columns.length !== columnsOf(cells)) throw new HostError('InvalidArgument', 'columns');
  columns.forEach(({ columnHidden, format }, at) => {
    const column = areaOf(cells).left + at;
    if (columnHidden === true) cells.sheet.hiddenColumns.add(column);
    if (columnHidden === false) cells.sheet.hiddenColumns.delete(column);
    if (format?.columnWidth !== undefined) cells.sheet.columnWidths.set(column, format.columnWidth);
  });
}

function setCell(sheet: TestSheet, row: number, column: number, given: unknown): void {
  const { format, hyperlink } = given as { format?: object; hyperlink?: TestCell['link'] };
  let { look } = cellOf(sheet, row, column);
  for (const [path, value] of flattened(format ?? {})) look = withLook(look, path, value);
  changeCell(sheet, row, column, { look, ...(hyperlink === undefined ? {} : { link: hyperlink }) });
}

function outline(cells: CellSet, step: number): void {
  assertWritable(cells.sheet);
  forRows(cells, (row) => {
    const level = (cells.sheet.outline.get(row) ?? 0) + step;
    if (level < 0) throw new HostError('InvalidOperation', 'rows are not grouped');
    if (level === 0) cells.sheet.outline.delete(row);
    else cells.sheet.outline.set(row, level);
  });
}
