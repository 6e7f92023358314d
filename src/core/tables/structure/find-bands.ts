import { cellType } from '../grid/cell-type.ts';
import { areasOfRow, type Region, textAt, typeAt } from '../grid/region.ts';
import { headerDepth } from './header-depth.ts';

/** Rows that head the rows beneath them, down to the next band. */
export interface Band {
  readonly top: number;
  /** Rows of the header. */
  readonly depth: number;
  /** Last row that it heads. */
  readonly bottom: number;
  /** Rows of titles right above it, that belong to no band. */
  readonly lead: number;
  readonly why: string;
}

/**
 * The header bands of a region from `top` on. A band begins at `top`; a further one where a row of
 * texts follows rows of figures and figures follow beneath it, in two columns or more, or where a
 * row says again what the first band's row says.
 */
export function findBands(region: Region, top: number, bottom: number): readonly Band[] {
  const starts: Omit<Band, 'bottom'>[] = [];
  let row = top;
  while (row <= bottom) {
    const first = starts.length === 0;
    const why = first ? 'top/first-row' : beginsBand(region, row, bottom, starts[0]?.top ?? top);
    if (why === null) {
      row++;
      continue;
    }
    const depth = headerDepth(region, row, bottom);
    starts.push({ top: row, depth, lead: first ? 0 : leadOf(region, row), why });
    row += depth;
  }
  return starts.map(({ top: first, depth, lead, why }, at) => {
    const next = starts[at + 1];
    return { top: first, depth, bottom: next ? next.top - next.lead - 1 : bottom, lead, why };
  });
}

/** Rows with one text each right above the row. */
function leadOf(region: Region, row: number): number {
  let lead = 0;
  while (isLine(region, row - lead - 1)) lead++;
  return lead;
}

function isLine(region: Region, row: number): boolean {
  if (row <= region.range.top || !isWorded(region, row)) return false;
  return areasOfRow(region, row).length === 1;
}

function beginsBand(region: Region, row: number, bottom: number, first: number): string | null {
  if (!isWorded(region, row)) return null;
  const areas = areasOfRow(region, row).filter((area) => area.top === row);
  if (areas.length < 2) return null;
  const texts = areas.filter((area) => typeAt(region, row, area.left) === cellType.text);
  const proses = areas.filter((area) => typeAt(region, row, area.left) === cellType.prose);
  if (texts.length + Math.min(1, proses.length) < areas.length) return null;
  const repeated = texts.filter(
    (area) => textAt(region, row, area.left) === textAt(region, first, area.left),
  );
  if (repeated.length >= 2 && repeated.length * 2 >= texts.length) return 'top/repeats';
  const below = row + headerDepth(region, row, bottom);
  if (below > bottom) return null;
  const above = row - 1 - leadOf(region, row);
  const turns = texts.filter(
    ({ left }) => isCounted(typeAt(region, above, left)) && isCounted(typeAt(region, below, left)),
  );
  const heads = texts.filter(({ left }) => isCounted(typeAt(region, below, left)));
  return turns.length >= 2 || (heads.length >= 2 && turns.length >= 1) ? 'top/turn-to-text' : null;
}

/** Nothing but texts stands in the row: told without looking at areas, since most rows are data. */
function isWorded(region: Region, row: number): boolean {
  const start = (row - region.range.top) * region.width;
  for (let at = start; at < start + region.width; at++) {
    const type = region.types[at];
    const isText = type === cellType.text || type === cellType.prose || type === cellType.blank;
    const isBeneath = region.owners !== null && (region.owners[at] ?? -1) >= 0;
    if (!isText && !isBeneath) return false;
  }
  return true;
}

export function isCounted(type: number): boolean {
  return (
    type === cellType.number ||
    type === cellType.figure ||
    type === cellType.mark ||
    type === cellType.date
  );
}
