import type { Range } from '../../../../src/core/cells/address.ts';
import { cellOf, changeCell } from './cell-store.ts';
import { HostError } from './host-error.ts';
import { type HostType, hostObject } from './host-type.ts';
import { type Look, type LookShape, type LookTarget, lookObject, typeOf } from './look.ts';
import type { TestCell, TestSheet } from './state.ts';

/** Cells of a sheet: one area for a Range, several for RangeAreas. */
export interface CellSet {
  readonly sheet: TestSheet;
  readonly areas: readonly Range[];
}

const font: LookShape = {
  name: 'RangeFont',
  values: { Name: '1.1', Size: '1.1', Bold: '1.1', Italic: '1.1', Underline: '1.1', Color: '1.1' },
};

const fill: LookShape = {
  name: 'RangeFill',
  values: { Color: '1.1' },
  calls: { Clear: ['1.1', ({ target }: Look) => target.set('fill/color', undefined)] },
};

const format: LookShape = {
  name: 'RangeFormat',
  values: {
    HorizontalAlignment: '1.1',
    VerticalAlignment: '1.1',
    WrapText: '1.1',
    IndentLevel: '1.9',
  },
  objects: { Font: ['1.1', font], Fill: ['1.1', fill] },
};

export function formatObject(cells: CellSet) {
  const plain = typeOf(format);
  const type: HostType<Look & { readonly cells: CellSet }> = {
    name: 'RangeFormat',
    members: {
      ...plain.members,
      Borders: { since: '1.1', get: () => hostObject(borders, cells) },
      ColumnWidth: { since: '1.2', get: () => null, set: (_, width) => setWidths(cells, width) },
      RowHeight: { since: '1.2', get: () => null, set: (_, height) => setHeights(cells, height) },
      AutofitRows: {
        since: '1.2',
        call: () => forRows(cells, (row) => void cells.sheet.rowHeights.delete(row)),
      },
    },
  };
  return hostObject(type, { target: cellTarget(cells), at: '', cells });
}

const borderShape: LookShape = {
  name: 'RangeBorder',
  values: { Style: '1.1', Color: '1.1', Weight: '1.1' },
};

const borders: HostType<CellSet> = {
  name: 'RangeBorderCollection',
  members: {},
  item: (cells, side) => lookObject(borderShape, borderTarget(cells, String(side))),
};

/** All cells look alike or the answer is null, as in Excel. */
function cellTarget(cells: CellSet): LookTarget {
  return {
    get(path) {
      let found: unknown;
      let isFirst = true;
      forCells(cells, (_, __, cell) => {
        const own = lookOf(cell, path);
        if (!isFirst && own !== found) found = null;
        else found = own;
        isFirst = false;
      });
      return found ?? null;
    },
    set(path, value) {
      assertWritable(cells.sheet);
      forCells(cells, (row, column, { look }) =>
        changeCell(cells.sheet, row, column, { look: withLook(look, path, value) }),
      );
    },
  };
}

/** An edge of each area, or the lines between its cells. */
function borderTarget(cells: CellSet, side: string): LookTarget {
  return {
    get: () => null,
    set(path, value) {
      assertWritable(cells.sheet);
      for (const area of cells.areas) setBorder(cells.sheet, area, side, path, value);
    },
  };
}

function setBorder(
  sheet: TestSheet,
  area: Range,
  side: string,
  path: string,
  value: unknown,
): void {
  const { top, left, bottom, right } = area;
  const put = (range: Range, edge: string) =>
    forCells({ sheet, areas: [range] }, (row, column, { look }) =>
      changeCell(sheet, row, column, { look: withLook(look, `borders/${edge}/${path}`, value) }),
    );
  if (side === 'EdgeTop') put({ ...area, bottom: top }, 'top');
  else if (side === 'EdgeBottom') put({ ...area, top: bottom }, 'bottom');
  else if (side === 'EdgeLeft') put({ ...area, right: left }, 'left');
  else if (side === 'EdgeRight') put({ ...area, left: right }, 'right');
  else if (side === 'InsideHorizontal' && bottom > top) {
    put({ ...area, bottom: bottom - 1 }, 'bottom');
    put({ ...area, top: top + 1 }, 'top');
  } else if (side === 'InsideVertical' && right > left) {
    put({ ...area, right: right - 1 }, 'right');
    put({ ...area, left: left + 1 }, 'left');
  } else throw new HostError('InvalidArgument', `${side} of ${JSON.stringify(area)}`);
}

/** Looks that a cell has unless it was given others. */
const defaults: Readonly<Record<string, unknown>> = {
  'fill/color': '#FFFFFF',
  'font/name': '宋体',
  'font/size': 11,
  'font/bold': false,
  'font/italic': false,
  'font/underline': 'None',
  'font/color': '#000000',
  horizontalAlignment: 'General',
  verticalAlignment: 'Center',
  wrapText: false,
  indentLevel: 0,
  'borders/top/style': 'None',
  'borders/bottom/style': 'None',
  'borders/left/style': 'None',
  'borders/right/style': 'None',
};

function lookOf({ look }: TestCell, path: string): unknown {
  return path in look ? look[path] : (defaults[path] ?? '');
}

/** Looks that are as by default are none, so that a cell put back is as it was. */
export function withLook(
  look: TestCell['look'],
  path: string,
  value: unknown,
): Readonly<Record<string, unknown>> {
  const { [path]: _, ...others } = look;
  const isPlain = value === undefined || value === '' || value === defaults[path];
  return isPlain ? others : { ...others, [path]: value };
}

/** The looks asked for, in the shape in which they were asked for. */
export function cellProperties(cell: TestCell, wanted: unknown): Record<string, unknown> {
  const { format: formats, hyperlink } = wanted as { format?: object; hyperlink?: boolean };
  return {
    ...(formats ? { format: nested(cell, formats, '') } : {}),
    ...(hyperlink ? { hyperlink: cell.link } : {}),
  };
}

function nested(cell: TestCell, wanted: object, at: string): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(wanted)) {
    const path = `${at}${name}`;
    if (path === 'borders') found.borders = edgesOf(cell, inner as object);
    else if (inner === true) found[name] = lookOf(cell, path);
    else found[name] = nested(cell, inner as object, `${path}/`);
  }
  return found;
}

function edgesOf(cell: TestCell, wanted: object): Record<string, unknown> {
  return Object.fromEntries(
    ['top', 'bottom', 'left', 'right'].map((edge) => [
      edge,
      nested(cell, wanted, `borders/${edge}/`),
    ]),
  );
}

/** `{ fill: { color } }` → `fill/color`. */
export function flattened(given: object, at = ''): readonly (readonly [string, unknown])[] {
  return Object.entries(given).flatMap(([name, value]) =>
    typeof value === 'object' && value !== null
      ? flattened(value as object, `${at}${name}/`)
      : [[`${at}${name}`, value] as const],
  );
}

function forCells(
  { sheet, areas }: CellSet,
  visit: (row: number, column: number, cell: TestCell) => void,
): void {
  for (const { top, left, bottom, right } of areas) {
    if ((bottom - top + 1) * (right - left + 1) > 5_000_000) {
      throw new HostError('RequestAborted', 'too many cells');
    }
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++)
        visit(row, column, cellOf(sheet, row, column));
    }
  }
}

export function forRows({ areas }: CellSet, visit: (row: number) => void): void {
  for (const { top, bottom } of areas) for (let row = top; row <= bottom; row++) visit(row);
}

export function assertWritable(sheet: TestSheet): void {
  if (sheet.isProtected) throw new HostError('AccessDenied', `${sheet.name} is protected`);
}

function setWidths({ sheet, areas }: CellSet, width: unknown): void {
  assertWritable(sheet);
  for (const { left, right } of areas) {
    for (let column = left; column <= right; column++)
      sheet.columnWidths.set(column, Number(width));
  }
}

function setHeights(cells: CellSet, height: unknown): void {
  assertWritable(cells.sheet);
  forRows(cells, (row) => void cells.sheet.rowHeights.set(row, Number(height)));
}
