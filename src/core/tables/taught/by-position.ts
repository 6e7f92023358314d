import type { Range } from '../../cells/address.ts';
import { cellKind, forEachCell } from '../../cells/grid.ts';
import type { LayoutMisfit } from '../facts/table.ts';
import type { TaughtColumn } from '../grid/structure.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { numbers } from '../reading/worded-head.ts';
import type { RememberedLayout } from '../words/remembered-layout.ts';
import { bodyBottom, isFigureColumn } from './body-bottom.ts';
import { type FoundBlocks, findBlocks, findBlockUnder } from './find-blocks.ts';
import { isFixed } from './match-columns.ts';
import { looseText } from './same-text.ts';
import type { TaughtPlace } from './taught-place.ts';

/** Where a form without headings lies in a sheet, or what is not as it was taught. */
interface PositionSearch {
  readonly places: readonly TaughtPlace[];
  readonly missing: readonly string[] | null;
  readonly misfit?: LayoutMisfit;
}

/** No heading tells the form: its columns are counted from its left edge. */
export function isByPosition({ kind, range, columns }: RememberedLayout): boolean {
  const isCounted = columns.some(({ at, header = [] }) => at !== undefined && header.length === 0);
  return kind !== 'none' && range === undefined && isCounted && !columns.some(isFixed);
}

/**
 * A form without headings: under each line that holds its title, or the one block of its width in its
 * sheet. Nothing is taken where no block or more than one is as wide, or where a column of figures
 * holds words, or one of words figures.
 */
export function byPosition(
  reader: TableReader,
  layout: RememberedLayout,
  isItsSheet: boolean,
): PositionSearch {
  const form = { width: layout.width ?? 0, last: lastNeeded(layout) };
  if (layout.title === undefined) {
    if (!isItsSheet) return { places: [], missing: null };
    const { blocks, widths } = findBlocks(reader, form);
    const isOne = blocks.length === 1;
    const several = { code: 'several', count: blocks.length } as const;
    return blocks.length > 1
      ? { places: [], missing: [], misfit: several }
      : placesIn(reader, layout, [{ blocks: isOne ? blocks : [], widths }]);
  }
  const titles = titleCells(reader, layout.title);
  if (titles.length === 0) return { places: [], missing: isItsSheet ? [layout.title] : null };
  const found = titles.map((title) => findBlockUnder(reader, title, nextTop(titles, title), form));
  return placesIn(reader, layout, found);
}

function placesIn(
  reader: TableReader,
  layout: RememberedLayout,
  found: readonly FoundBlocks[],
): PositionSearch {
  const blocks = found.flatMap((one) => one.blocks);
  const places = blocks.map((block) => placeAt(reader, layout, block, blocks));
  const misfits = places.map((place) => wrongColumn(reader, place));
  const fitting = places.filter((_, at) => misfits[at] === null);
  if (fitting.length > 0) return { places: fitting, missing: null };
  const [at] = misfits.flatMap((one) => one ?? []);
  const misfit: LayoutMisfit =
    at === undefined
      ? { code: 'width', wanted: layout.width ?? 0, found: found.flatMap(({ widths }) => widths) }
      : { code: 'column', at };
  return { places: [], missing: [], misfit };
}

/** From the block's top to the last row with figures of the form, over blank rows too. */
function placeAt(
  reader: TableReader,
  layout: RememberedLayout,
  block: Range,
  all: readonly Range[],
): TaughtPlace {
  const depth = layout.headerRows ?? 0;
  const columns = new Map<number, TaughtColumn>(
    layout.columns.map((taught) => [block.left + (taught.at ?? 1) - 1, { taught, path: [] }]),
  );
  const head = { top: block.top, bottom: block.top + depth - 1 };
  const isNext = ({ top, left, right }: Range) =>
    top > block.top && left <= block.right && right >= block.left;
  const next = Math.min(reader.sheet.grid.rowCount, ...all.filter(isNext).map(({ top }) => top));
  const bottom = bodyBottom(reader, { kind: layout.kind, columns }, head, next);
  return {
    layout,
    band: depth > 0 ? head : null,
    columns,
    labels: [],
    range: { ...block, bottom: Math.max(bottom, head.bottom, block.top) },
  };
}

/** Rows under headings that are looked at where no row holds the table's figures. */
const rowsLookedAt = 40;

/** The place (from 1) of a counted column that holds something else than it was taught to. */
export function wrongColumn(
  reader: TableReader,
  { layout, columns, band, range }: TaughtPlace,
): number | null {
  const first = band ? band.bottom + 1 : (range?.top ?? 0);
  const end =
    range?.bottom ??
    bodyBottom(reader, { kind: layout.kind, columns }, headOver(first), first + rowsLookedAt);
  const rows = numbers(first, end < first ? first + rowsLookedAt : end);
  for (const [index, column] of columns) {
    const { at, header = [], mark } = column.taught;
    if (at === undefined || header.length > 0 || mark !== undefined) continue;
    if (isOther(reader, rows, index, column, layout)) return at;
  }
  return null;
}

function headOver(first: number): { readonly top: number; readonly bottom: number } {
  return { top: first - 1, bottom: first - 1 };
}

function isOther(
  reader: TableReader,
  rows: readonly number[],
  index: number,
  column: TaughtColumn,
  { kind }: RememberedLayout,
): boolean {
  const kinds = rows.map((row) => reader.kindAt(row, index));
  const words = kinds.filter((one) => one === 'text').length;
  const figures = kinds.filter((one) => one === 'figure' || one === 'unknown').length;
  const { role = '' } = column.taught;
  const mayBeWords = kind === 'performance' && (role === 'target' || role === 'completed');
  if (isFigureColumn(column)) return !mayBeWords && words > figures;
  return nameRoles.has(role) && figures > words;
}

const nameRoles: ReadonlySet<string> = new Set([
  'service',
  'area',
  'name',
  'part',
  'line',
  'batch',
  'level1',
  'level2',
  'level3',
  'group',
]);

function lastNeeded({ columns }: RememberedLayout): number {
  const needed = columns.filter(({ role, isOptional }) => {
    return role !== 'ignore' && role !== 'remark' && role !== 'reason' && isOptional !== true;
  });
  return Math.max(1, ...needed.map(({ at }) => at ?? 1));
}

/** Lines that hold the title, above and beside which nothing else stands. */
function titleCells(reader: TableReader, title: string): readonly Range[] {
  const { grid } = reader.sheet;
  const wanted = looseText(title);
  const isWanted = grid.texts.map(
    (text) => text.length < 200 && wanted !== '' && looseText(text).includes(wanted),
  );
  const cells: Range[] = [];
  forEachCell(grid, (row, column, index) => {
    const isText = grid.kinds[index] === cellKind.text;
    if (!isText || !isWanted[grid.numbers[index] as number]) return;
    const area = reader.areaAt(row, column);
    const isBeside = [area.left - 1, area.right + 1].some(
      (next) => next >= 0 && reader.isFilled(row, next),
    );
    if (!isBeside) cells.push(area);
  });
  return cells;
}

/** Where the next line with the title over the same columns stands. */
function nextTop(titles: readonly Range[], { top, left, right }: Range): number {
  const under = titles.filter(
    (other) => other.top > top && other.left <= right && other.right >= left,
  );
  return Math.min(Number.MAX_SAFE_INTEGER, ...under.map((other) => other.top));
}
