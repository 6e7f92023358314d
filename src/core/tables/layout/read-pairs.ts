import { lineAt, type Offer, type Sheaf } from './block.ts';
import { isWording } from './cell-shape.ts';
import { layoutCosts } from './layout-costs.ts';
import type { Area } from './layout-view.ts';
import { addValue, newLine } from './value-line.ts';

/**
 * Labels and values in turns along each row; a label that spans rows heads the labels beside it. Rows
 * that are settled are read from one start as from any other.
 */
export function readPairs(
  sheaf: Sheaf,
  settled: SettledRows | null,
  start: number,
  offer: Offer,
): void {
  if (settled) readSettled(sheaf, settled, start, offer);
  else readUnsettled(sheaf, start, offer);
}

function readSettled(sheaf: Sheaf, settled: SettledRows, start: number, offer: Offer): void {
  const { range, depth } = sheaf;
  const said: Said = { label: new Set(), value: new Set() };
  let cost = 0;
  for (let row = start; row <= range.bottom; row++) {
    const own = settled[row - range.top];
    if (!own) return;
    cost += own.cost;
    for (const { area, role } of own.doubtful) {
      if (isBoth(said, area, role)) cost += layoutCosts.labelIsValue;
    }
    if (own.goesOn) continue;
    const headed = headsFigures(sheaf, start, row) ? layoutCosts.headedFigures : 0;
    const isWorth = offer(row, cost + headed, () => [
      {
        kind: 'pairs',
        range: { ...range, top: start, bottom: row },
        depth,
        columnLabels: [],
        rowLabels: settled
          .slice(start - range.top, row - range.top + 1)
          .flatMap((one) => one?.labels ?? []),
      },
    ]);
    if (!isWorth) return;
  }
}

function readUnsettled(sheaf: Sheaf, start: number, offer: Offer): void {
  const { range, depth } = sheaf;
  let cost = 0;
  const labels: Area[] = [];
  const headings: Area[] = [];
  const places: Places = { labels: new Set(), values: new Set() };
  const said: Said = { label: new Set(), value: new Set() };
  for (let row = start; row <= range.bottom; row++) {
    const areas = lineAt(sheaf, row);
    if (areas.length < 2) return;
    const { roles, cost: added } = bestRoles(areas, row, places);
    cost += added;
    areas.forEach((area, at) => {
      if (area.top !== row || area.shape === 'blank') return;
      if (roles[at] !== 'heading' && isBoth(said, area, roles[at]))
        cost += layoutCosts.labelIsValue;
      if (isTwin(area, areas[at - 1]) && (roles[at] === 'label' || roles[at - 1] === 'label'))
        cost += layoutCosts.twin;
      if (roles[at] === 'label') labels.push(area);
      if (roles[at] === 'heading') headings.push(area);
    });
    if (areas.some((area) => area.bottom > row)) continue;
    const headed = headsFigures(sheaf, start, row) ? layoutCosts.headedFigures : 0;
    const [count, parts, bottom] = [labels.length, headings.length, row];
    const isWorth = offer(row, cost + headed, () => [
      {
        kind: 'pairs',
        range: { ...range, top: start, bottom },
        depth,
        columnLabels: headings.slice(0, parts),
        rowLabels: labels.slice(0, count),
      },
    ]);
    if (!isWorth) return;
  }
}

/** A row whose labels and values are the same whatever rows are read before it. */
interface SettledRow {
  readonly cost: number;
  readonly labels: readonly Area[];
  /** Those whose text is said as a label and as a value. */
  readonly doubtful: readonly Placed[];
  /** An area reaches into the next row. */
  readonly goesOn: boolean;
}

interface Placed {
  readonly area: Area;
  readonly role: Role | undefined;
}

type SettledRows = readonly (SettledRow | null)[];

/** The rows of a sheaf, null for one that is no pair; null where an area may head a label and its value. */
export function settledRows({ range, lines }: Sheaf): SettledRows | null {
  const places: Places = { labels: new Set(), values: new Set() };
  const said: Said = { label: new Set(), value: new Set() };
  const rows: ({ readonly cost: number; readonly goesOn: boolean; own: Placed[] } | null)[] = [];
  for (const [at, areas] of lines.entries()) {
    const row = range.top + at;
    if (areas.some(({ left, right }) => right === left + 1)) return null;
    if (areas.length < 2) {
      rows.push(null);
      continue;
    }
    const { roles, cost } = bestRoles(areas, row, places);
    const own: Placed[] = [];
    for (const [place, area] of areas.entries()) {
      if (area.top !== row || area.shape === 'blank') continue;
      if (isTwin(area, areas[place - 1])) return null;
      own.push({ area, role: roles[place] });
      isBoth(said, area, roles[place]);
    }
    rows.push({ cost, goesOn: areas.some(({ bottom }) => bottom > row), own });
  }
  return rows.map(
    (row) =>
      row && {
        cost: row.cost,
        goesOn: row.goesOn,
        labels: row.own.flatMap(({ area, role }) => (role === 'label' ? area : [])),
        doubtful: row.own.filter(
          ({ area: { text } }) => said.label.has(text) && said.value.has(text),
        ),
      },
  );
}

function isTwin({ text, top }: Area, other: Area | undefined): boolean {
  return text !== '' && text === other?.text && top === other.top;
}

interface Said {
  readonly label: Set<string>;
  readonly value: Set<string>;
}

/** The text is said here as a label and elsewhere as a value. */
function isBoth(said: Said, { text }: Area, role: Role | undefined): boolean {
  const own = role === 'label' ? said.label : said.value;
  const other = role === 'label' ? said.value : said.label;
  own.add(text);
  return other.has(text);
}

/**
 * Two columns, and all values but the first one are figures. Where most labels beside them name what
 * is asked (账面余额, 计提比例) and the first value does not, it is the thing that they tell of.
 */
function headsFigures(sheaf: Sheaf, start: number, last: number): boolean {
  if (sheaf.range.right !== sheaf.range.left + 1 || last < start + 2) return false;
  const head = lineAt(sheaf, start).at(-1);
  if (!head || !isWording(head.shape)) return false;
  let asked = 0;
  for (let row = start + 1; row <= last; row++) {
    const [label, value] = lineAt(sheaf, row);
    if (!value || !isFigure(value)) return false;
    if (label?.isAsked) asked++;
  }
  return head.isAsked || asked * 2 < last - start;
}

function isFigure({ shape }: Area): boolean {
  return shape === 'integer' || shape === 'decimal' || shape === 'figure';
}

type Role = 'label' | 'value' | 'heading';

interface Roles {
  readonly cost: number;
  readonly roles: readonly Role[];
}

/** Columns at which labels began and values ended so far. */
interface Places {
  readonly labels: Set<number>;
  readonly values: Set<number>;
}

function bestRoles(areas: readonly Area[], row: number, places: Places): Roles {
  const turns = turnRoles(areas, row, places);
  if (areas.length < 3) return turns;
  const rest = restRoles(areas, row);
  return turns.cost <= rest.cost ? turns : rest;
}

/** One label and values of one kind. */
function restRoles(areas: readonly Area[], row: number): Roles {
  const line = newLine();
  const roles: Role[] = [];
  let cost = layoutCosts.labelWithRest;
  for (const [at, area] of areas.entries()) {
    roles.push(at === 0 ? 'label' : 'value');
    if (area.top !== row) continue;
    cost += at === 0 ? labelCost(area) : addValue(line, area.shape, area.text) + area.asName;
  }
  return { cost, roles };
}

/** What spans the place of a label and of its value, as the rows above have them, heads such pairs. */
function turnRoles(areas: readonly Area[], row: number, places: Places): Roles {
  const roles: Role[] = [];
  let next: Role = 'label';
  let cost = 0;
  areas.forEach((area, at) => {
    const isHeading =
      next === 'label' &&
      area.right === area.left + 1 &&
      places.labels.has(area.left) &&
      places.values.has(area.right);
    const role = isHeading ? 'heading' : next;
    roles.push(role);
    if (area.top === row) cost += roleCost(area, role);
    if (isHeading) return;
    if (area.left === area.right) (next === 'label' ? places.labels : places.values).add(area.left);
    const beside = areas[at + 1];
    const spansMore = beside !== undefined && area.bottom - area.top > beside.bottom - beside.top;
    const headsLabels = spansMore && at + 2 < areas.length;
    if (next === 'label' && (headsLabels || area.shape === 'blank')) return;
    next = next === 'label' ? 'value' : 'label';
  });
  return { cost: cost + (roles.at(-1) === 'label' ? layoutCosts.danglingLabel : 0), roles };
}

function roleCost(area: Area, role: Role): number {
  if (role === 'value') return layoutCosts.pairValue + area.asName;
  return role === 'label' ? labelCost(area) : area.asLabel;
}

function labelCost(area: Area): number {
  return area.asLabel + (area.isSum ? layoutCosts.totalAtLeft : 0);
}
