import type { Range } from '../../cells/address.ts';
import type { Region } from '../region.ts';
import { type Block, blankReading, type Reading, type Readings } from './block.ts';
import { withLabelRoles } from './label-roles.ts';
import { labelCosts, layoutCosts } from './layout-costs.ts';
import { areaOn, areasOf, type LayoutView, viewLayout } from './layout-view.ts';
import { readColumns } from './read-columns.ts';
import { readPairs } from './read-pairs.ts';
import { readRows } from './read-rows.ts';

/**
 * Reads a rectangle of few rows in the way that needs least to be told: labels are told by their
 * shape, values by being like the other values that their label heads, and each block costs
 * something for itself. See `layout-costs.ts` and `value-line.ts`.
 */
export function readLayout(region: Region, range: Range): readonly Block[] {
  const view = viewLayout(region, range);
  const blocks = readAll(view, range, 0).at(-1)?.blocks() ?? [];
  return blocks.map((block) => (block.kind === 'columns' ? withLabelRoles(view, block) : block));
}

/** The best reading of the rows from the top down to each row; by row, the first for no row. */
function readAll(view: LayoutView, range: Range, depth: number): readonly Reading[] {
  const height = range.bottom - range.top + 1;
  const best: (Reading | undefined)[] = [blankReading];
  for (let start = 0; start < height; start++) {
    const before = best[start];
    if (!before || crosses(view, range, range.top + start)) continue;
    const rest = { ...range, top: range.top + start };
    const readings = [
      readColumns(view, rest, depth, readAll),
      readPairs(view, rest, depth),
      readRows(view, rest, depth),
      readSide(view, rest, depth),
      readBanner(view, rest, depth),
    ];
    for (const found of readings) offer(best, start, before, found);
  }
  return best.map((reading) => reading ?? { cost: Number.POSITIVE_INFINITY, blocks: () => [] });
}

function offer(
  best: (Reading | undefined)[],
  start: number,
  before: Reading,
  readings: Readings,
): void {
  readings.forEach((reading, at) => {
    if (!reading) return;
    const cost = before.cost + reading.cost + (start === 0 ? 0 : layoutCosts.block);
    const end = start + at + 1;
    const known = best[end];
    if (known && known.cost <= cost) return;
    best[end] = { cost, blocks: () => [...before.blocks(), ...reading.blocks()] };
  });
}

/** A merged area reaches over the upper edge of the row. */
function crosses(view: LayoutView, range: Range, row: number): boolean {
  for (let column = range.left; row > range.top && column <= range.right; column++) {
    if (areaOn(view, range, row, column).top < row) return true;
  }
  return false;
}

/** A label at the left that spans the rows of the block; the rest is read for itself. */
function readSide(view: LayoutView, range: Range, depth: number): Readings {
  const side = areaOn(view, range, range.top, range.left);
  if (side.bottom === side.top || side.right >= range.right) return [];
  const rest = { ...range, left: side.right + 1, bottom: side.bottom };
  if (side.bottom < range.bottom && crosses(view, range, side.bottom + 1)) return [];
  const reading = readAll(view, rest, depth).at(-1);
  if (!reading || !Number.isFinite(reading.cost)) return [];
  const readings: (Reading | undefined)[] = [];
  readings[side.bottom - range.top] = {
    cost: side.asLabel + reading.cost,
    blocks: () => [
      {
        kind: 'side',
        range: { ...range, bottom: side.bottom },
        depth,
        columnLabels: [],
        rowLabels: side.shape === 'blank' ? [] : [side],
      },
      ...reading.blocks(),
    ],
  };
  return readings;
}

/** One area over the whole width, or alone in its row. */
function readBanner(view: LayoutView, range: Range, depth: number): Readings {
  const areas = areasOf(view, range, range.top).filter(({ shape }) => shape !== 'blank');
  const [only] = areas;
  if (areas.length !== 1 || !only) return [];
  const isLabel = labelCosts[only.shape] < 2;
  const isWhole = range.left === view.range.left && range.right === view.range.right;
  const readings: (Reading | undefined)[] = [];
  readings[only.bottom - range.top] = {
    cost:
      (isLabel ? only.asLabel : layoutCosts.text) +
      (isWhole ? layoutCosts.wholeBanner : layoutCosts.innerBanner),
    blocks: () => [
      {
        kind: isLabel ? 'banner' : 'text',
        range: { ...range, bottom: only.bottom },
        depth,
        columnLabels: isLabel ? [only] : [],
        rowLabels: [],
        texts: [only],
      },
    ],
  };
  return readings;
}
