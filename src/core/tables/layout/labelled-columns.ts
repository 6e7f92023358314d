import type { Range } from '../../cells/address.ts';
import { cellType } from '../grid/cell-type.ts';
import { type Region, typeAt } from '../grid/region.ts';
import type { Heading, Headings } from '../grid/structure.ts';
import { type LabelLine, rolesOf } from './label-roles.ts';
import { type Area, areasOf, type LayoutView, viewLayout } from './layout-view.ts';

/** Longer lists are not asked what their labels say: they name what is listed. */
const longest = 200;

/** The headings of a list whose header is known already: `depth` rows of the range. */
export function labelledColumns(region: Region, range: Range, depth: number): Headings {
  const header = { ...range, bottom: range.top + depth - 1 };
  const top = viewLayout(region, header);
  const heads = new Set<Area>();
  for (let row = header.top; row <= header.bottom; row++) {
    for (const area of areasOf(top, header, row)) if (area.shape !== 'blank') heads.add(area);
  }
  const columns = [...heads].map(headingOf);
  if (range.bottom - range.top > longest) return { columns, rows: [] };
  const corner = areasOf(top, header, header.top)[0];
  const labels = { ...range, right: corner?.right ?? range.left };
  const view = viewLayout(region, labels);
  const roles = rolesOf(view, labels, 0, labelLines(region, view, range, depth));
  return {
    columns: [...columns, ...roles.sections.map(headingOf)],
    rows: roles.rowLabels.map(headingOf),
  };
}

function labelLines(
  region: Region,
  view: LayoutView,
  range: Range,
  depth: number,
): readonly LabelLine[] {
  const lines: LabelLine[] = [];
  for (let row = range.top + depth; row <= range.bottom; row++) {
    const labels = areasOf(view, view.range, row).filter(
      (area) => area.top === row && area.shape !== 'blank',
    );
    const last = labels.at(-1);
    if (!last) continue;
    const blanks = blanksIn(region, row, view.range.right + 1, range.right);
    lines.push({
      labels,
      text: last.text.replace(/\s+/gu, ''),
      isAlone: blanks === range.right - view.range.right,
      isSparse: blanks * 2 > range.right - view.range.right,
    });
  }
  return lines;
}

function blanksIn(region: Region, row: number, left: number, right: number): number {
  let count = 0;
  for (let column = left; column <= right; column++) {
    if (typeAt(region, row, column) === cellType.blank) count++;
  }
  return count;
}

function headingOf({ top, left, bottom, right, text }: Area): Heading {
  return { place: { top, left, bottom, right }, text };
}
