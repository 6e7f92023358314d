import { type Range, rangeAround, rangesMeet } from '../cells/address.ts';
import type { Recognised } from './merge-blocks.ts';
import { normaliseLabel } from './normalise-label.ts';
import { readFigureHeading } from './read-figure-heading.ts';
import { isMonthText } from './read-month.ts';
import { scoreRole } from './read-score-lines.ts';
import { rosterRole } from './roster-columns.ts';
import type { Structure } from './structure.ts';
import type { TableReader } from './table-reader.ts';

/** More rows than this are not looked through for heads. */
const longest = 400;
/** Rows with heads further apart than this belong to different tables. */
const mostAnchors = 12;

/**
 * Where shape alone cut a table into pieces that are nothing each, the field's words tell where its
 * head is: a row with three heads of ours or more. Gives, for each group of pieces that lie under one
 * another, the structures that begin at such rows and reach to the group's end.
 */
export function anchoredReadings(
  reader: TableReader,
  found: readonly Recognised[],
  isPlaced: (one: Recognised) => boolean,
): readonly {
  readonly pieces: readonly Recognised[];
  readonly structures: readonly Structure[];
}[] {
  return groupsOf(found, isPlaced).map((pieces) => ({
    pieces,
    structures: anchored(reader, pieces),
  }));
}

function groupsOf(
  found: readonly Recognised[],
  isPlaced: (one: Recognised) => boolean,
): readonly (readonly Recognised[])[] {
  const groups: Recognised[][] = [];
  let open = false;
  for (const one of found) {
    if (isPlaced(one) || !one.structure) open = false;
    else if (open) groups.at(-1)?.push(one);
    else {
      groups.push([one]);
      open = true;
    }
  }
  const placed = found.filter(isPlaced).flatMap(({ structure }) => structure?.range ?? []);
  return groups.filter((group) => !placed.some((range) => rangesMeet(range, aroundAll(group))));
}

function aroundAll(pieces: readonly Recognised[]): Range {
  const ranges = pieces.flatMap(({ structure }) => structure?.range ?? []);
  const [first = { top: 0, left: 0, bottom: 0, right: 0 }, ...rest] = ranges;
  return rest.reduce(rangeAround, first);
}

function anchored(reader: TableReader, pieces: readonly Recognised[]): readonly Structure[] {
  const first = pieces[0]?.structure;
  const range = aroundAll(pieces);
  if (!first || range.bottom - range.top > longest) return [];
  const anchors: number[] = [];
  for (let row = range.top; row < range.bottom && anchors.length < mostAnchors; row++) {
    if (headCount(reader, row, range) >= 3 && !anchors.includes(row - 1)) anchors.push(row);
  }
  return anchors.map((top) => ({
    ...first,
    range: { ...range, top },
    headerRows: [],
    repeats: [],
  }));
}

/** Cells of the row that begin in it and are heads of ours as a whole. */
function headCount(reader: TableReader, row: number, { left, right }: Range): number {
  let count = 0;
  for (let column = left; column <= right; column++) {
    const area = reader.areaAt(row, column);
    if (area.top === row && area.left === column && isHead(reader.textAt(row, column))) count++;
  }
  return count;
}

function isHead(text: string): boolean {
  if (text === '' || text.length > 30 || normaliseLabel(text).core === '') return false;
  if (isMonthText(text)) return true;
  return (
    readFigureHeading(text).role !== null || rosterRole(text) !== null || scoreRole(text) !== null
  );
}
