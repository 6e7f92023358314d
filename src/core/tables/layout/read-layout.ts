import type { Range } from '../../cells/address.ts';
import type { Region } from '../grid/region.ts';
import {
  type Block,
  lineAt,
  type Offer,
  type Reading,
  type ReadingKind,
  type Sheaf,
} from './block.ts';
import { isWording } from './cell-shape.ts';
import { withLabelRoles, withRowRoles } from './label-roles.ts';
import { layoutCosts } from './layout-costs.ts';
import { type Area, areasOf, type LayoutView, viewLayout } from './layout-view.ts';
import { readColumns } from './read-columns.ts';
import { readPairs, settledRows } from './read-pairs.ts';
import { readRows } from './read-rows.ts';
import { readTurns } from './read-turns.ts';

/** A reading that costs so much more than another one of the same rows is not followed further. */
const hopeless = 12;

/**
 * Reads a rectangle of few rows in the way that needs least to be told: labels are told by their
 * shape, values by being like the other values that their label heads, and each block costs
 * something for itself. See `layout-costs.ts` and `value-line.ts`.
 */
export function readLayout(region: Region, range: Range): readonly Block[] {
  const view = viewLayout(region, range);
  const blocks = readAll(view, range, 0).at(-1)?.blocks() ?? [];
  return blocks.map((block) => {
    if (block.kind === 'columns') return withLabelRoles(view, block);
    return block.kind === 'rows' ? withRowRoles(view, block) : block;
  });
}

/** The best reading of the rows from the top down to each row; by row, the first for no row. */
function readAll(view: LayoutView, range: Range, depth: number): readonly Reading[] {
  const height = range.bottom - range.top + 1;
  const lines = Array.from({ length: height }, (_, at) => areasOf(view, range, range.top + at));
  const sheaf: Sheaf = { view, range, depth, lines };
  let settled: { readonly rows: ReturnType<typeof settledRows> } | undefined;
  const best: (Reading | undefined)[] = [{ cost: 0, kind: null, blocks: () => [] }];
  for (let start = 0; start < height; start++) {
    const before = best[start];
    const row = range.top + start;
    if (!before || lines[start]?.some(({ top }) => top < row)) continue;
    const offer = (kind: ReadingKind) => offerTo(best, sheaf, start, before, kind);
    readColumns(sheaf, row, offer('columns'), readAll);
    // A block of pairs or rows that could have gone on is no better for being cut.
    if (before.kind !== 'pairs') {
      settled ??= { rows: settledRows(sheaf) };
      readPairs(sheaf, settled.rows, row, offer('pairs'));
    }
    if (before.kind !== 'rows') readRows(sheaf, row, offer('rows'));
    if (before.kind !== 'turns') readTurns(sheaf, row, offer('turns'));
    readSide(sheaf, row, offer('side'));
    readBanner(sheaf, row, offer('banner'));
  }
  return Array.from(
    { length: height + 1 },
    (_, at) => best[at] ?? { cost: Number.POSITIVE_INFINITY, kind: null, blocks: () => [] },
  );
}

function offerTo(
  best: (Reading | undefined)[],
  { range, depth }: Sheaf,
  start: number,
  before: Reading,
  kind: ReadingKind,
): Offer {
  const cut = depth === 0 ? layoutCosts.block : layoutCosts.innerBlock;
  const base = before.cost + (start === 0 ? 0 : cut);
  return (last, added, blocks) => {
    const end = last - range.top + 1;
    const cost = base + added;
    const known = best[end];
    if (known && known.cost <= cost) return cost - known.cost < hopeless;
    best[end] = { cost, kind, blocks: () => [...before.blocks(), ...blocks()] };
    return true;
  };
}

/** A label at the left that spans the rows of the block; the rest is read for itself. */
function readSide(sheaf: Sheaf, start: number, offer: Offer): void {
  const { view, range, depth } = sheaf;
  const side = lineAt(sheaf, start)[0];
  if (!side || side.bottom === start || side.right >= range.right) return;
  const isCrossed = lineAt(sheaf, side.bottom + 1).some(({ top }) => top <= side.bottom);
  if (isCrossed) return;
  const rest = { top: start, left: side.right + 1, bottom: side.bottom, right: range.right };
  const reading = readAll(view, rest, depth).at(-1);
  if (!reading || !Number.isFinite(reading.cost)) return;
  offer(side.bottom, side.asLabel + reading.cost, () => [
    {
      kind: 'side',
      range: { ...range, top: start, bottom: side.bottom },
      depth,
      columnLabels: [],
      rowLabels: side.shape === 'blank' ? [] : [side],
    },
    ...reading.blocks(),
  ]);
}

/** One area over the whole width, or alone in its row; a figure there is a value among blanks. */
function readBanner(sheaf: Sheaf, start: number, offer: Offer): void {
  const { view, range, depth } = sheaf;
  const areas = lineAt(sheaf, start).filter(({ shape }) => shape !== 'blank');
  const [only] = areas;
  if (areas.length !== 1 || !only || isFigure(only)) return;
  const isLabel = isWording(only.shape);
  const isWhole =
    range.left === view.range.left &&
    range.right === view.range.right &&
    (only.right > only.left || only.bottom < view.range.bottom || start === view.range.top);
  const cost =
    (isLabel ? only.asLabel : layoutCosts.text) +
    (isWhole ? layoutCosts.wholeBanner : layoutCosts.innerBanner);
  offer(only.bottom, cost, () => [
    {
      kind: isLabel ? 'banner' : 'text',
      range: { ...range, top: start, bottom: only.bottom },
      depth,
      columnLabels: isLabel ? [only] : [],
      rowLabels: [],
      texts: [only],
    },
  ]);
}

function isFigure({ shape, left, right }: Area): boolean {
  return left === right && (shape === 'integer' || shape === 'decimal' || shape === 'figure');
}
