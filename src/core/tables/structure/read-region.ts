import { type Range, rangeHolds, rowsWithin } from '../../cells/address.ts';
import { areLines } from '../grid/caption.ts';
import { cellType } from '../grid/cell-type.ts';
import { areaAt, areasOfRow, type Region, regionOf, textAt, typeAt } from '../grid/region.ts';
import type { Heading, Structure, TextLine } from '../grid/structure.ts';
import { isWording, textShape } from '../layout/cell-shape.ts';
import { labelledColumns } from '../layout/labelled-columns.ts';
import { readLayout } from '../layout/read-layout.ts';
import { buildStructure } from './build-structure.ts';
import { type Draft, type Drafts, draftTables } from './draft-tables.ts';
import { type Band, findBands } from './find-bands.ts';
import { splitLists } from './split-lists.ts';

/** Regions with more rows than this are lists: their layout is told by their header bands alone. */
const mostRows = 80;
/** From this many rows on a region that is plainly a list is not read any closer. */
const plainRows = 12;
const mostColumns = 60;

export interface RegionReading {
  readonly structures: readonly Structure[];
  /** The texts of a region that holds no table. */
  readonly lines: readonly TextLine[];
}

/** The tables of a region; `before` are the lines of text over it. */
export function readRegion(region: Region, before: readonly TextLine[]): RegionReading {
  const whole = areaAt(region, region.range.top, region.range.left);
  if (sameRange(whole, region.range)) {
    return { structures: [], lines: [lineOf(region, region.range.top)] };
  }
  const list = readList(region);
  const isPlain = region.height >= plainRows && isPlainList(region, list);
  const isLarge = region.height > mostRows || region.width > mostColumns;
  const { tables, rest } = isPlain || isLarge ? draftList(region, list) : draftLayout(region);
  const structures = tables.flatMap((draft) => structuresOf(region, draft));
  const [first] = structures;
  const last = structures.at(-1);
  if (!first || !last) return { structures: [], lines: rest };
  if (before.length > 0) structures[0] = { ...first, titles: [...before, ...first.titles] };
  if (rest.length > 0) {
    structures[structures.length - 1] = {
      ...(last === first ? (structures[0] ?? first) : last),
      notes: [...last.notes, ...rest],
    };
  }
  return { structures, lines: [] };
}

/** Lines of text on top and notes at the end are left out of the layout, so that it need not tell them. */
function draftLayout(region: Region): Drafts {
  const { range } = region;
  let { bottom } = range;
  const top = firstOfTable(region);
  if (top > bottom) return { tables: [], rest: linesOf(region, range.top, bottom) };
  while (bottom > top && isNote(region, bottom)) bottom--;
  const titles = linesOf(region, range.top, top - 1);
  const { tables, rest } = draftTables(readLayout(region, rowsWithin(range, top, bottom)));
  const notes = [...rest, ...linesOf(region, bottom + 1, range.bottom)];
  const [first, ...others] = tables;
  if (!first) return { tables: [], rest: [...titles, ...notes] };
  const banners = bannersOf(region, range.top, top - 1);
  const titled = {
    ...first,
    titles: [...titles, ...first.titles],
    columnHeadings: [...banners, ...first.columnHeadings],
  };
  return {
    tables: [titled, ...others].map(({ columnHeadings, rowHeadings, ...draft }) => ({
      ...draft,
      headings: () => ({ columns: columnHeadings, rows: rowHeadings }),
    })),
    rest: notes,
  };
}

/** The first row under the lines of text that a region begins with. */
function firstOfTable(region: Region): number {
  const { top, bottom } = region.range;
  let lines = top;
  while (lines <= bottom && isTextLine(region, lines)) lines++;
  let row = lines;
  while (row <= bottom && (isTextLine(region, row) || isCaptionLine(region, row))) row++;
  // A form may say all of its lines like that; a title with one such line over a table does not.
  const isTitle = row > bottom && lines > top && row === lines + 1;
  return row < bottom || isTitle ? row : lines;
}

/** 填报单位：… and 统计时间：… beside each other, or a title with 单位：元. */
function isCaptionLine(region: Region, row: number): boolean {
  const areas = areasOfRow(region, row);
  return (
    areas.every(({ top, bottom }) => top === bottom) &&
    areLines(areas.map(({ left }) => textAt(region, row, left)))
  );
}

/** A sentence, or a text over several columns: a lone label may be a row without figures. */
function isNote(region: Region, row: number): boolean {
  const areas = areasOfRow(region, row);
  const [only] = areas;
  if (!only) return false;
  if (areas.length > 1) return areas.every((area) => isFilledIn(region, row, area.left));
  if (!isTextLine(region, row)) return false;
  return only.right > only.left || typeAt(region, row, only.left) === cellType.prose;
}

/** 填表人：社工01 — a label with its value in one cell, or with room for it. */
function isFilledIn(region: Region, row: number, column: number): boolean {
  return /^[^:：]{1,12}[:：]/u.test(textAt(region, row, column));
}

/** Labels over several columns. */
function bannersOf(region: Region, first: number, last: number): readonly Heading[] {
  const found: Heading[] = [];
  for (let row = first; row <= last; row++) {
    const [place] = areasOfRow(region, row);
    const text = place ? textAt(region, row, place.left) : '';
    if (place && place.right > place.left && isWording(textShape(text)))
      found.push({ place, text });
  }
  return found;
}

function linesOf(region: Region, first: number, last: number): readonly TextLine[] {
  const rows = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
  return rows.flatMap((row) => textsOf(region, row));
}

interface List {
  readonly titles: readonly TextLine[];
  readonly notes: readonly TextLine[];
  readonly top: number;
  readonly bottom: number;
  readonly bands: readonly Band[];
}

function readList(region: Region): List {
  const { range } = region;
  let { bottom } = range;
  const top = firstOfTable(region);
  const titles = linesOf(region, range.top, top - 1);
  const notes: TextLine[] = [];
  while (bottom > top && isTextLine(region, bottom)) notes.unshift(lineOf(region, bottom--));
  return { titles, notes, top, bottom, bands: top > bottom ? [] : findBands(region, top, bottom) };
}

/** Headers, all of them labels, and beneath each as many columns of values of one kind as of others. */
function isPlainList(region: Region, { bands }: List): boolean {
  return region.width > 2 && bands.length > 0 && bands.every((band) => isPlainBand(region, band));
}

function isPlainBand(region: Region, band: Band): boolean {
  const first = band.top + band.depth;
  for (let row = band.top; row < first; row++) {
    const isLabels = areasOfRow(region, row).every(
      (area) => typeAt(region, row, area.left) === cellType.text && area.bottom < first,
    );
    if (!isLabels) return false;
  }
  let even = 0;
  for (let column = region.range.left; column <= region.range.right; column++) {
    if (isEven(region, column, first, band.bottom)) even++;
  }
  return band.bottom - first > 2 && even * 2 >= region.width;
}

/** Nine of ten values are of one type, and that is not text. */
function isEven(region: Region, column: number, first: number, last: number): boolean {
  const counts = [0, 0, 0, 0, 0, 0, 0];
  let total = 0;
  let most = 0;
  for (let row = first; row <= last; row++) {
    const type = typeAt(region, row, column);
    if (type === cellType.blank) continue;
    total++;
    const count = (counts[type] ?? 0) + 1;
    counts[type] = count;
    if (type !== cellType.text && count > most) most = count;
  }
  return total > 2 && most * 10 >= total * 9;
}

function draftList(region: Region, list: List): Drafts {
  const { titles, notes, top, bottom } = list;
  if (top > bottom) return { tables: [], rest: titles };
  const range = rowsWithin(region.range, top, bottom);
  const headings = () => {
    const labels = list.bands.map((band) =>
      labelledColumns(region, rowsWithin(range, band.top, band.bottom), band.depth),
    );
    return {
      columns: labels.flatMap(({ columns }) => columns),
      rows: labels.flatMap(({ rows }) => rows),
    };
  };
  return { tables: [{ shape: 'columns', range, outer: null, titles, headings }], rest: notes };
}

/** A draft may still hold lists side by side, several headers, or one header said again. */
function structuresOf(region: Region, draft: Draft): readonly Structure[] {
  const lists = splitLists(region, draft);
  return lists.tables.flatMap((range, at) => {
    const own = sameRange(range, region.range)
      ? region
      : regionOf(region.view, range, region.implied);
    const groups = bandGroups(own, draft.shape, range);
    return groups.map((group, order) => {
      const [first] = group;
      const place = first
        ? {
            top: first.top,
            left: range.left,
            bottom: group.at(-1)?.bottom ?? range.bottom,
            right: range.right,
          }
        : range;
      const isFirst = at === 0 && order === 0;
      return buildStructure(
        sameRange(place, own.range) ? own : regionOf(region.view, place, region.implied),
        group,
        {
          shape: group.length > 1 || groups.length > 1 ? 'columns' : draft.shape,
          outer: draft.outer,
          titles: isFirst ? draft.titles : leadOf(own, first),
          notes: at === lists.tables.length - 1 && order === groups.length - 1 ? lists.asides : [],
          headings: () => {
            const { columns, rows } = draft.headings();
            return {
              columns: within(columns, isFirst ? { ...place, top: 0 } : place),
              rows: within(rows, isFirst ? { ...place, left: 0 } : place),
            };
          },
          why: [`layout/${draft.shape}`],
        },
      );
    });
  });
}

function leadOf(region: Region, band: Band | undefined): readonly TextLine[] {
  return band ? linesOf(region, band.top - band.lead, band.top - 1) : [];
}

/** Rows are one table, and are cut only where they say one header again. */
function bandGroups(
  region: Region,
  shape: Draft['shape'],
  { top, bottom }: Range,
): readonly (readonly Band[])[] {
  if (shape === 'pairs') return [[]];
  const groups = joinRepeats(region, findBands(region, top, bottom));
  const [first] = groups;
  if (shape === 'columns' || groups.length < 2 || !first?.[0]) return groups;
  return [[{ ...first[0], bottom }]];
}

/** Bands that say the first one's labels again, its first label left out, are one table. */
function joinRepeats(region: Region, bands: readonly Band[]): readonly (readonly Band[])[] {
  if (bands.length === 0) return [[]];
  const groups: Band[][] = [];
  for (const band of bands) {
    const first = groups.at(-1)?.[0];
    if (first && saysAgain(region, first, band)) groups.at(-1)?.push(band);
    else groups.push([band]);
  }
  return groups;
}

function saysAgain(region: Region, first: Band, band: Band): boolean {
  if (first.depth !== band.depth) return false;
  for (let row = 0; row < band.depth; row++) {
    for (let column = region.range.left + 1; column <= region.range.right; column++) {
      const text = textAt(region, first.top + row, column);
      if (text !== textAt(region, band.top + row, column)) return false;
    }
  }
  return true;
}

function within(headings: readonly Heading[], range: Range): readonly Heading[] {
  return headings.filter(({ place: { top, left } }) =>
    rangeHolds(range, { row: top, column: left }),
  );
}

function sameRange(a: Range, b: Range): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

/** One area only, and words in it. */
function isTextLine(region: Region, row: number): boolean {
  const areas = areasOfRow(region, row);
  const [only] = areas;
  if (areas.length !== 1 || !only || only.bottom > only.top) return false;
  const type = typeAt(region, row, only.left);
  return type === cellType.text || type === cellType.prose;
}

function textsOf(region: Region, row: number): readonly TextLine[] {
  return areasOfRow(region, row).map(({ left }) => ({
    place: { row, column: left },
    text: textAt(region, row, left),
  }));
}

function lineOf(region: Region, row: number): TextLine {
  const column = areasOfRow(region, row)[0]?.left ?? region.range.left;
  return { place: { row, column }, text: textAt(region, row, column) };
}
