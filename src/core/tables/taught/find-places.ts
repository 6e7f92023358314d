import { parseRange } from '../../cells/a1.ts';
import type { Position, Range } from '../../cells/address.ts';
import { cellKind, forEachCell } from '../../cells/grid.ts';
import type { LayoutMisfit, LayoutMismatch } from '../facts/table.ts';
import type { TaughtColumn } from '../grid/structure.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { placeholders, type RememberedLayout } from '../words/remembered-layout.ts';
import { type BandColumn, bandColumns } from './band-headings.ts';
import { byPosition, isByPosition, wrongColumn } from './by-position.ts';
import { countedColumns } from './counted-columns.ts';
import { isFixed, matchColumns } from './match-columns.ts';
import { exactText, looseText } from './same-text.ts';
import type { TaughtPlace } from './taught-place.ts';

/** What a search for a form found: its places in a sheet, or what is lacking where it nearly is. */
interface Search {
  readonly places: readonly TaughtPlace[];
  /** Headings or labels that are not there; null where the sheet is nothing like the form. */
  readonly missing: readonly string[] | null;
  /** What else is not as it was taught. */
  readonly misfit?: LayoutMisfit;
}

/** The places of all forms in the sheets of a workbook, and the forms that nearly fit. */
export interface TaughtWorkbook {
  readonly bySheet: ReadonlyMap<string, readonly TaughtPlace[]>;
  readonly mismatches: readonly LayoutMismatch[];
}

/**
 * Looks for every form in every sheet, or in the sheet that it names where there is one. A form that
 * is found nowhere is a mismatch where its sheet is there, or at least half of its texts are.
 */
export function findTaught(
  readers: readonly TableReader[],
  layouts: readonly RememberedLayout[],
): TaughtWorkbook {
  const bySheet = new Map<string, TaughtPlace[]>();
  const mismatches: LayoutMismatch[] = [];
  for (const layout of layouts) {
    const named = readers.filter(({ sheet }) => isNamed(layout, sheet.name));
    const looked = named.length > 0 ? named : readers;
    const searches = looked.map((reader) => ({
      reader,
      ...search(reader, layout, named.length > 0),
    }));
    for (const { reader, places } of searches) {
      bySheet.set(reader.sheet.name, [...(bySheet.get(reader.sheet.name) ?? []), ...places]);
    }
    if (searches.some(({ places }) => places.length > 0)) continue;
    const [nearest] = searches
      .filter(({ missing }) => missing !== null)
      .sort((a, b) => (a.missing?.length ?? 0) - (b.missing?.length ?? 0));
    if (nearest?.missing) {
      const { reader, missing, misfit } = nearest;
      const { name: sheet } = reader.sheet;
      mismatches.push({ layout: layout.name, sheet, missing, ...(misfit ? { misfit } : {}) });
    }
  }
  return { bySheet, mismatches };
}

function isNamed({ sheet }: RememberedLayout, name: string): boolean {
  return sheet !== undefined && exactText(sheet) === exactText(name);
}

function search(reader: TableReader, layout: RememberedLayout, isItsSheet: boolean): Search {
  const range = layout.range === undefined ? null : parseRange(layout.range);
  if (range) return inRange(reader, layout, range, isItsSheet);
  if (isByPosition(layout)) return byPosition(reader, layout, isItsSheet);
  if (layout.columns.length > 0) return byHeadings(reader, layout, isItsSheet);
  if (layout.labels.length > 0) return byLabels(reader, layout, isItsSheet);
  const isWhole = layout.kind === 'none' && isItsSheet;
  return { places: isWhole ? [placeOf(layout)] : [], missing: null };
}

function placeOf(layout: RememberedLayout): TaughtPlace {
  return { layout, band: null, columns: new Map(), labels: [], range: null };
}

/** A place that never changes: its headings must be in its first rows. */
function inRange(
  reader: TableReader,
  layout: RememberedLayout,
  range: Range,
  isItsSheet: boolean,
): Search {
  if (layout.sheet !== undefined && !isItsSheet) return { places: [], missing: null };
  const byLetter = layout.columns.flatMap((taught) => letterColumn(taught, range));
  const headed = layout.columns.filter(({ header }) => header !== undefined);
  const depth = headed.length > 0 || layout.headerRows !== undefined ? headerRows(layout) : 0;
  const band = depth === 0 ? null : { top: range.top, bottom: range.top + depth - 1 };
  const letters = new Set(byLetter.map(([index]) => index));
  const actual = (band ? bandColumns(reader, band) : []).filter(
    ({ index }) => index >= range.left && index <= range.right && !letters.has(index),
  );
  const match = matchColumns(reader, headed, actual, band?.bottom ?? range.top - 1);
  if (match.missing.length > 0) {
    return {
      places: [],
      missing: isItsSheet || isNear(match.found, headed) ? match.missing : null,
    };
  }
  const columns = new Map([...byLetter, ...match.columns]);
  return { places: [{ ...placeOf(layout), band, columns, range }], missing: null };
}

function letterColumn(
  taught: RememberedLayout['columns'][number],
  range: Range,
): readonly (readonly [number, TaughtColumn])[] {
  const { column, at, header = [] } = taught;
  if (column === undefined && (at === undefined || header.length > 0)) return [];
  const index = column === undefined ? range.left + (at ?? 1) - 1 : parseRange(`${column}1`)?.left;
  const isIn = index !== undefined && index >= range.left && index <= range.right;
  return isIn ? [[index, { taught, path: [] }]] : [];
}

/** What the rows of headings looked at so far told. */
interface HeadingSearch {
  readonly places: readonly TaughtPlace[];
  /** Where most of the form's headings stand. */
  readonly nearest: { readonly found: number; readonly missing: readonly string[] };
  readonly misfit: LayoutMisfit | null;
}

/** Wherever the texts of its headings stand, as often as they do. */
function byHeadings(reader: TableReader, layout: RememberedLayout, isItsSheet: boolean): Search {
  const first = layout.columns.filter(isFixed).map(({ header }) => (header ?? []).join(' / '));
  let told: HeadingSearch = { places: [], nearest: { found: 0, missing: first }, misfit: null };
  for (const bottom of headingRows(reader, layout)) {
    if (told.places.length >= mostPlaces) break;
    if (told.places.some(({ band }) => band && bottom <= band.bottom)) continue;
    told = withRow(reader, layout, bottom, told);
  }
  const { places, nearest, misfit } = told;
  if (places.length > 0) return { places, missing: null };
  if (misfit) return { places, missing: [], misfit };
  const isSaid = isItsSheet || isNear(nearest.found, layout.columns);
  return { places, missing: isSaid ? nearest.missing : null };
}

/** The places whose headings end in a row, side by side. */
function withRow(
  reader: TableReader,
  layout: RememberedLayout,
  bottom: number,
  told: HeadingSearch,
): HeadingSearch {
  const band = { top: Math.max(0, bottom - headerRows(layout) + 1), bottom };
  let { places, misfit } = told;
  let actual = bandColumns(reader, band);
  for (;;) {
    const match = matchColumns(reader, layout.columns, actual, bottom);
    if (match.missing.length > 0 || match.found === 0) {
      return { places, misfit, nearest: match.found > told.nearest.found ? match : told.nearest };
    }
    const counted = countedColumns(layout, match.columns, actual);
    const place = { ...placeOf(layout), band, columns: counted.columns };
    const wrong = counted.wrong ?? wrongColumn(reader, place);
    if (wrong === null) places = [...places, place];
    else misfit = { code: 'column', at: wrong };
    actual = actual.filter((column) => !isTaken(column, match.columns));
  }
}

/** More tables of one form in a sheet are not looked for. */
const mostPlaces = 500;

/** Matched, or under a heading that covers a matched column too. */
function isTaken({ index, path }: BandColumn, columns: ReadonlyMap<number, TaughtColumn>): boolean {
  const place = path.at(-1)?.place;
  return [...columns].some(([column, taught]) => {
    const own = taught.path.at(-1)?.heading.place;
    return column === index || (place && own?.left === place.left && own.top === place.top);
  });
}

/** At least two of its texts, and half of them. */
function isNear(found: number, columns: RememberedLayout['columns']): boolean {
  const all = columns.filter(isFixed).length;
  return found >= Math.min(2, all) && found * 2 >= all && all > 0;
}

function headerRows({ headerRows: rows, columns }: RememberedLayout): number {
  return rows ?? Math.max(1, ...columns.map(({ header }) => header?.length ?? 0));
}

/** Rows in which the form's headings may end: those of its texts, and as many under them as it is deep. */
function headingRows(reader: TableReader, layout: RememberedLayout): readonly number[] {
  const texts = layout.columns.flatMap(({ header = [] }) => header);
  const fixed = texts.filter((text) => !placeholders.some((one) => one === text));
  const depth = headerRows(layout);
  const rows = new Set<number>();
  for (const { row, column } of cellsWith(reader, new Set(fixed.map(looseText)))) {
    const { bottom } = reader.areaAt(row, column);
    for (let more = 0; more < depth; more++) rows.add(bottom + more);
  }
  return [...rows].sort((a, b) => a - b);
}

/** Wherever all of its labels stand. */
function byLabels(reader: TableReader, layout: RememberedLayout, isItsSheet: boolean): Search {
  const wanted = new Set(layout.labels.map(({ text }) => looseText(text)));
  const labels = cellsWith(reader, wanted);
  const there = new Set(labels.map(({ row, column }) => looseText(reader.textAt(row, column))));
  const missing = layout.labels
    .filter(({ text, isOptional }) => isOptional !== true && !there.has(looseText(text)))
    .map(({ text }) => text);
  if (missing.length === 0 && labels.length > 0) {
    return { places: [{ ...placeOf(layout), labels }], missing: null };
  }
  const isHalf = there.size >= 2 && there.size * 2 >= wanted.size;
  return { places: [], missing: isItsSheet || isHalf ? missing : null };
}

/** Cells whose text is one of these. Each text of the sheet is looked at once. */
function cellsWith(reader: TableReader, wanted: ReadonlySet<string>): readonly Position[] {
  const { grid } = reader.sheet;
  const isWanted = grid.texts.map((text) => text.length < 200 && wanted.has(looseText(text)));
  const cells: Position[] = [];
  forEachCell(grid, (row, column, index) => {
    const isText = grid.kinds[index] === cellKind.text;
    if (isText && isWanted[grid.numbers[index] as number]) cells.push({ row, column });
  });
  return cells;
}
