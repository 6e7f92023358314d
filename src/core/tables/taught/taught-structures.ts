import { type Range, rangeAround, rangeHolds, rangesMeet } from '../../cells/address.ts';
import type { Span } from '../../cells/snapshot.ts';
import type { HeadedLine, Structure, TaughtColumn, TextLine } from '../grid/structure.ts';
import { labelledRows } from '../reading/other-readings.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { isTotalText } from '../words/match-words.ts';
import { bandColumns } from './band-headings.ts';
import { bodyBottom, isFigureColumn } from './body-bottom.ts';

import type { TaughtPlace } from './taught-place.ts';
import { headingAs } from './taught-roles.ts';

/**
 * The structures of a sheet as the taught forms have them: where a form was found its headings and
 * columns hold, and what the grid alone told of those cells is dropped. Of two forms that claim the
 * same cells the first counts, and one that was found by its headings before one found by labels alone.
 */
export function withTaught(
  reader: TableReader,
  structures: readonly Structure[],
  places: readonly TaughtPlace[],
): readonly Structure[] {
  const taught: Structure[] = [];
  const own = places.filter((place) => !isSaidAgain(reader, place, places));
  for (const place of [...own.filter(isExact), ...own.filter((one) => !isExact(one))]) {
    for (const structure of structuresOf(reader, structures, place, own)) {
      const isFree = taught.every(({ range }) => !rangesMeet(range, structure.range));
      if (isFree) taught.push(structure);
    }
  }
  const rest = structures.filter(({ range }) =>
    taught.every((structure) => !rangesMeet(range, structure.range)),
  );
  return [...rest, ...taught].sort(
    (a, b) => a.range.top - b.range.top || a.range.left - b.range.left,
  );
}

/** Its cells are known; labels only tell which of the grid's structures it is. */
function isExact({ band, range }: TaughtPlace): boolean {
  return band !== null || range !== null;
}

/**
 * Headings that a table says again in its middle begin no other table: nothing but rows stands between
 * them, or of a roster the label of a block. Headings that name a service are a block's own.
 */
function isSaidAgain(
  reader: TableReader,
  { layout, band, columns }: TaughtPlace,
  places: readonly TaughtPlace[],
): boolean {
  if (band === null || [...columns.values()].some((column) => headingAs(column, '{service}'))) {
    return false;
  }
  if (layout.kind !== 'attendance' && isBanner(reader, columns, band.top - 1)) return false;
  const before = places.findLast(
    (other) =>
      other.layout === layout &&
      (other.band?.bottom ?? band.top) < band.top &&
      isSameColumns(other.columns, columns),
  );
  if (!before?.band) return false;
  return (
    bodyBottom(reader, { ...before, kind: layout.kind }, before.band, band.bottom + 1) >= band.top
  );
}

function isSameColumns(a: TaughtPlace['columns'], b: TaughtPlace['columns']): boolean {
  return a.size === b.size && [...a.keys()].every((column) => b.has(column));
}

/** A row with one cell, or none. */
function isBanner(reader: TableReader, columns: TaughtPlace['columns'], row: number): boolean {
  const areas = new Set(
    [...columns.keys()]
      .filter((column) => reader.textAt(row, column) !== '')
      .map((column) => reader.areaAt(row, column).left),
  );
  return areas.size <= 1;
}

function structuresOf(
  reader: TableReader,
  structures: readonly Structure[],
  place: TaughtPlace,
  places: readonly TaughtPlace[],
): readonly Structure[] {
  const { layout, band, columns, labels, range } = place;
  const taught = { layout, columns };
  if (band || range) return [headed(reader, structures, place, places)];
  if (labels.length === 0) return structures.map((structure) => ({ ...structure, taught }));
  const held = structures.map((structure) => ({
    structure,
    count: labels.filter((cell) => rangeHolds(structure.range, cell)).length,
  }));
  const whole = held.filter(({ count }) => count * 2 >= layout.labels.length);
  const parts = whole.length > 0 ? whole : held.filter(({ count }) => count > 0);
  return parts.map(({ structure }) => ({ ...structure, taught }));
}

function headed(
  reader: TableReader,
  structures: readonly Structure[],
  place: TaughtPlace,
  places: readonly TaughtPlace[],
): Structure {
  const { layout, band, columns } = place;
  const range = place.range ?? rangeOf(reader, structures, place, places);
  const over = structures.filter((one) => rangesMeet(one.range, range));
  const first = (band?.bottom ?? range.top - 1) + 1;
  const figures = [...columns]
    .filter(([, column]) => isFigureColumn(column))
    .map(([index]) => index);
  const firstData = Math.max(range.left + 1, Math.min(range.right, ...figures));
  const body = numbers(first, range.bottom);
  const known = over.flatMap((one) => one.repeats);
  const repeats = band
    ? body.filter((row) => known.includes(row) || isRepeat(reader, columns, band, row))
    : [];
  const lines = linesIn(reader, place, range);
  return {
    sheet: reader.sheet.name,
    range,
    shape: 'columns',
    headerRows: band ? numbers(band.top, band.bottom) : [],
    headerColumns: numbers(range.left, firstData - 1),
    columns: lines.filter(({ index }) => index >= firstData),
    labelColumns: lines.filter(({ index }) => index < firstData),
    rows: labelledRows(
      reader,
      body.filter((row) => !repeats.includes(row)),
      range.left,
      firstData,
    ).map((row) => ({ ...row, isHidden: isIn(reader.sheet.hiddenRows, row.index) })),
    repeats,
    titles: [...titlesOf(over, range), ...linesAbove(reader, over, range)],
    notes: over.flatMap(({ notes }) => notes),
    confidence: 1,
    why: ['layout/taught'],
    taught: { layout, columns },
  };
}

const besideRows = 4;

/** From the headings down, as wide as the grid's own structure of these cells. */
function rangeOf(
  reader: TableReader,
  structures: readonly Structure[],
  { layout, band, columns }: TaughtPlace,
  places: readonly TaughtPlace[],
): Range {
  const indices = [...columns.keys()];
  const head = {
    top: band?.top ?? 0,
    bottom: band?.bottom ?? 0,
    left: Math.min(...indices),
    right: Math.max(...indices),
  };
  const under = { ...head, bottom: head.bottom + 1 };
  const own = structures.filter(({ range }) => rangesMeet(range, under));
  const whole = own.reduce((around, { range }) => rangeAround(around, range), head);
  const beside = places.flatMap((place) => (place.columns === columns ? [] : [bandOf(place)]));
  const next = beside.filter(({ top, left, right }) => {
    return top > head.bottom && left <= head.right && right >= head.left;
  });
  const before = Math.min(reader.sheet.grid.rowCount, ...next.map(({ top }) => top));
  // The heads of a table beside it may stand somewhat higher or lower.
  const inBand = beside.filter(
    ({ top, bottom: last }) => top <= head.bottom + besideRows && last >= head.top - besideRows,
  );
  const leftOf = inBand.filter(({ right }) => right < head.left).map(({ right }) => right + 1);
  const rightOf = inBand.filter(({ left }) => left > head.right).map(({ left }) => left - 1);
  return {
    top: head.top,
    left: Math.max(whole.left, ...leftOf),
    right: Math.min(whole.right, ...rightOf),
    bottom: bodyBottom(reader, { kind: layout.kind, columns }, head, before),
  };
}

function bandOf({ band, columns }: TaughtPlace): Range {
  const indices = [...columns.keys()];
  return band === null || indices.length === 0
    ? { top: -1, bottom: -1, left: -1, right: -1 }
    : {
        top: band.top,
        bottom: band.bottom,
        left: Math.min(...indices),
        right: Math.max(...indices),
      };
}

function linesIn(
  reader: TableReader,
  { band, columns }: TaughtPlace,
  { left, right }: Range,
): readonly HeadedLine[] {
  const paths = new Map(
    (band ? bandColumns(reader, band) : []).map(({ index, path }) => [index, path]),
  );
  return numbers(left, right).map((index) => ({
    index,
    path: columns.get(index)?.path.map(({ heading }) => heading) ?? paths.get(index) ?? [],
    isHidden: isIn(reader.sheet.hiddenColumns, index),
  }));
}

/** A row that says the headings again: two of them at least, and nothing else under them. */
function isRepeat(
  reader: TableReader,
  columns: ReadonlyMap<number, TaughtColumn>,
  { top, bottom }: { readonly top: number; readonly bottom: number },
  row: number,
): boolean {
  let same = 0;
  for (const [column, { path }] of columns) {
    const text = reader.textAt(row, column);
    if (text === '' || path.length === 0) continue;
    if (!numbers(top, bottom).some((head) => reader.textAt(head, column) === text)) return false;
    same++;
  }
  return same >= Math.min(2, columns.size);
}

/** Titles of the structure that stands over the table's left edge, else of another that it meets. */
function titlesOf(over: readonly Structure[], { top, left }: Range): readonly TextLine[] {
  const above = over.map(({ range, titles }) => ({
    range,
    titles: titles.filter(({ place }) => place.row < top),
  }));
  const own = above.find(({ range }) => range.left <= left && range.right >= left);
  const titled = above.find(({ titles }) => titles.length > 0);
  return own && own.titles.length > 0 ? own.titles : (titled?.titles ?? []);
}

/** Rows over the headings that are looked at for a title. */
const titleRows = 4;

/** Lines that the grid's structure took for headings and that stand over the form's own. */
function linesAbove(
  reader: TableReader,
  over: readonly Structure[],
  { top, left, right }: Range,
): readonly TextLine[] {
  const from = Math.max(top - titleRows, Math.min(top, ...over.map(({ range }) => range.top)));
  const lines = numbers(from, top - 1).map((row) =>
    numbers(left, right).flatMap((column) => {
      const area = reader.areaAt(row, column);
      const text = reader.textAt(row, column);
      const isOwn = area.top === row && area.left === column && text !== '';
      return isOwn ? [{ place: { row, column }, text }] : [];
    }),
  );
  return lines
    .filter(({ length }) => length <= 2)
    .flat()
    .filter(({ text }) => !isTotalText(text));
}

function isIn(spans: readonly Span[], index: number): boolean {
  return spans.some((span) => index >= span.first && index <= span.last);
}

function numbers(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}
