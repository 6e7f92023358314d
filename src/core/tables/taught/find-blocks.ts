import { type Range, rangesMeet } from '../../cells/address.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { numbers } from '../reading/worded-head.ts';
import { findRegions } from '../structure/find-regions.ts';

/** How a table without headings is known again. */
export interface BlockForm {
  readonly width: number;
  /** The last column that must hold something, from 1. */
  readonly last: number;
}

/** Blocks of the width, and the widths of all that lie there. */
export interface FoundBlocks {
  readonly blocks: readonly Range[];
  readonly widths: readonly number[];
}

/**
 * The blocks of cells of a sheet that are as wide as a form without headings; lines of one text over
 * them (titles, units) are left out. Blank columns between the first and the last that must hold
 * something divide no block, but behind its last column it must end.
 */
export function findBlocks(reader: TableReader, form: BlockForm): FoundBlocks {
  const regions = findRegions(reader.view).flatMap(
    (region) => bodyOf(reader, asFar(region, form)) ?? [],
  );
  return among(reader, regions, form);
}

/** Rows under a title within which its table begins. */
const nearest = 4;

/** The nearest block under a title, above the next one. */
export function findBlockUnder(
  reader: TableReader,
  title: Range,
  before: number,
  form: BlockForm,
): FoundBlocks {
  const own = findRegions(reader.view).flatMap((region) => {
    const isUnder = region.bottom > title.bottom && region.top < before;
    const isNear = region.top <= title.bottom + nearest;
    const isOver = region.left <= title.right && region.right >= title.left;
    if (!isUnder || !isNear || !isOver) return [];
    const top = Math.max(region.top, title.bottom + 1);
    const bottom = Math.min(region.bottom, before - 1);
    return bodyUnder(reader, asFar({ ...region, top, bottom }, form)) ?? [];
  });
  const first = Math.min(...own.map(({ top }) => top));
  const { blocks, widths } = among(
    reader,
    own.filter(({ top }) => top === first),
    form,
  );
  return { blocks: blocks.slice(0, 1), widths };
}

function among(reader: TableReader, bodies: readonly Range[], form: BlockForm): FoundBlocks {
  const blocks: Range[] = [];
  for (const body of bodies) {
    const block = asWide(reader, body, form);
    if (block && !blocks.some((one) => rangesMeet(one, block))) blocks.push(block);
  }
  return { blocks, widths: bodies.map(({ left, right }) => right - left + 1) };
}

/** The body as wide as the form, where it and what stands beside it fill just these columns. */
function asWide(reader: TableReader, body: Range, { width, last }: BlockForm): Range | null {
  const right = body.left + width - 1;
  if (body.right > right || isFilled(reader, body, right + 1)) return null;
  const filled = numbers(body.left, right).findLast((column) => isFilled(reader, body, column));
  return filled !== undefined && filled >= body.left + last - 1 ? { ...body, right } : null;
}

function isFilled(reader: TableReader, { top, bottom }: Range, column: number): boolean {
  return numbers(top, bottom).some((row) => reader.isFilled(row, column));
}

/** As wide as the form at least: a blank column may have cut it. */
function asFar(region: Range, { width }: BlockForm): Range {
  return { ...region, right: Math.max(region.right, region.left + width - 1) };
}

/** Without the lines of one text that begin it. */
function bodyOf(reader: TableReader, region: Range): Range | null {
  let { top } = region;
  while (top <= region.bottom && ownCells(reader, { ...region, top }).length <= 1) top++;
  return boundsOf(reader, { ...region, top });
}

/** Under a title a line is left out only where it is merged or says something of the table: 单位：元. */
function bodyUnder(reader: TableReader, region: Range): Range | null {
  let { top } = region;
  while (top <= region.bottom && isLine(reader, { ...region, top })) top++;
  return boundsOf(reader, { ...region, top });
}

function isLine(reader: TableReader, range: Range): boolean {
  const cells = ownCells(reader, range);
  const [column] = cells;
  if (cells.length > 1 || column === undefined) return cells.length === 0;
  const area = reader.areaAt(range.top, column);
  return area.right > area.left || /[:：]/.test(reader.textAt(range.top, column));
}

/** Columns of the range's first row in which something begins. */
function ownCells(reader: TableReader, { top, left, right }: Range): readonly number[] {
  return numbers(left, right).filter((column) => {
    const area = reader.areaAt(top, column);
    return area.left === column && area.top === top && reader.isFilled(top, column);
  });
}

/** The columns that the rows with more than one cell fill. */
function boundsOf(reader: TableReader, region: Range): Range | null {
  const columns = numbers(region.top, region.bottom)
    .map((row) => ownCells(reader, { ...region, top: row }))
    .filter(({ length }) => length > 1)
    .flat();
  if (columns.length === 0) return null;
  const left = columns.reduce((least, column) => Math.min(least, column));
  const right = columns.reduce((most, column) => Math.max(most, column));
  return { ...region, left, right };
}
