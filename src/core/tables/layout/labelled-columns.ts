import type { Range } from '../../cells/address.ts';
import type { Region } from '../region.ts';
import type { Heading } from '../structure.ts';
import { withLabelRoles } from './label-roles.ts';
import { type Area, areasOf, viewLayout } from './layout-view.ts';

/** Longer lists are not asked what their labels say: they name what is listed. */
const longest = 200;

/** The headings of a list whose header is known already. */
export function labelledColumns(
  region: Region,
  range: Range,
  depth: number,
): { columnHeadings: readonly Heading[]; rowHeadings: readonly Heading[] } {
  const isLong = range.bottom - range.top > longest;
  const within = isLong ? { ...range, bottom: range.top + depth - 1 } : range;
  const view = viewLayout(region, within);
  const heads = new Set<Area>();
  for (let row = range.top; row < range.top + depth; row++) {
    for (const area of areasOf(view, within, row)) if (area.shape !== 'blank') heads.add(area);
  }
  const block = {
    kind: 'columns' as const,
    range: within,
    depth: 0,
    columnLabels: [...heads],
    rowLabels: [],
  };
  const { columnLabels, rowLabels } = isLong ? block : withLabelRoles(view, block);
  return { columnHeadings: columnLabels.map(headingOf), rowHeadings: rowLabels.map(headingOf) };
}

function headingOf({ top, left, bottom, right, text }: Area): Heading {
  return { place: { top, left, bottom, right }, text };
}
