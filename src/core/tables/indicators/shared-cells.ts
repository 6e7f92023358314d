import { toNumber } from '../../quantities/rational.ts';
import type { Stated } from '../../quantities/reading.ts';
import type { Draft } from './draft-entries.ts';

const roles = ['target', 'completed', 'rate'] as const;

/**
 * A figure whose cell is merged over all areas of a service (one target for three areas) is the
 * service's own and none of the areas': it goes to the total, which is made where none is printed.
 * One that is merged over some of the areas is nobody's.
 */
export function withSharedCells(entries: Draft[]): Draft[] {
  const groups = new Map<string, Draft[]>();
  const closed = new Set<string>();
  for (const entry of entries) {
    if (entry.isTotal) closed.add(entry.group);
    if (entry.area === null || entry.isTotal) continue;
    const group = groups.get(entry.group);
    if (group) group.push(entry);
    else groups.set(entry.group, [entry]);
  }
  const totals = new Map<Draft, Draft>();
  for (const [group, areas] of groups) {
    const total = areas.length > 1 ? takeShared(areas) : null;
    const last = areas.at(-1);
    if (total && last && !closed.has(group)) totals.set(last, total);
  }
  if (totals.size === 0) return entries;
  return entries.flatMap((entry) => {
    const total = totals.get(entry);
    return total ? [entry, total] : [entry];
  });
}

/**
 * A target or rate whose cell is merged over rows of several services (2000 for 电话探访 and 入户探访) is of
 * all of them together and of none: it is taken away. It stays with the rows whose own figures it fits,
 * and a target with all of them where the rates printed in their own rows were reckoned with it.
 */
export function withoutJointCells(entries: readonly Draft[]): void {
  const own = entries.filter(({ area, isTotal }) => area === null && !isTotal);
  for (const joint of jointIn(own, 'rate')) {
    for (const draft of joint) if (!fits(draft, draft.target)) draft.rate = null;
  }
  for (const joint of jointIn(own, 'target')) {
    if (joint.some((draft) => fits(draft, draft.target))) continue;
    for (const draft of joint) draft.target = null;
  }
}

/** Drafts of several rows whose figures of a role stand in one cell. */
function jointIn(
  entries: readonly Draft[],
  role: 'target' | 'rate',
): readonly (readonly Draft[])[] {
  const byPlace = new Map<number, Draft[]>();
  for (const draft of entries) {
    const place = placeOf(draft[role]);
    if (place === null || draft.completed === null) continue;
    const list = byPlace.get(place);
    if (list) list.push(draft);
    else byPlace.set(place, [draft]);
  }
  const rowsOf = (drafts: readonly Draft[]) =>
    new Set(drafts.map(({ completed }) => completed?.cell.row)).size;
  return [...byPlace.values()].filter((drafts) => rowsOf(drafts) > 1);
}

/** The printed rate is that of the row's own figures. */
function fits({ completed, rate }: Draft, target: Stated | null): boolean {
  const [aim, done, stated] = [target, completed, rate].map((one) =>
    one?.reading.kind === 'figure' ? toNumber(one.reading.figure.value) : null,
  );
  if (!aim || done === null || done === undefined || stated === null || stated === undefined)
    return false;
  return Math.abs(done / aim - stated) < 0.006;
}

/** Takes what several areas state in one cell away from them; the total where it is of all of them. */
function takeShared(areas: readonly Draft[]): Draft | null {
  const whole: { [Role in (typeof roles)[number]]: Stated | null } = {
    target: null,
    completed: null,
    rate: null,
  };
  for (const role of roles) {
    const shared = sharedIn(areas, role);
    if (shared.size === 0) continue;
    const places = areas.map((area) => placeOf(area[role]));
    const [one = null] = places;
    if (one !== null && places.every((place) => place === one))
      whole[role] = areas[0]?.[role] ?? null;
    areas.forEach((area, at) => {
      if (shared.has(places[at] ?? -1)) area[role] = null;
    });
  }
  const [first] = areas;
  if (!first || roles.every((role) => whole[role] === null)) return null;
  return { ...first, ...whole, area: null, isTotal: true };
}

/** The places of cells in which the figures of several areas stand. */
function sharedIn(areas: readonly Draft[], role: (typeof roles)[number]): ReadonlySet<number> {
  const shared = new Set<number>();
  if (followOn(areas, role)) return shared;
  const seen = new Set<number>();
  for (const area of areas) {
    const place = placeOf(area[role]);
    if (place === null) continue;
    if (seen.has(place)) shared.add(place);
    else seen.add(place);
  }
  return shared;
}

/** Each place is behind the one before it: none is another's. */
function followOn(areas: readonly Draft[], role: (typeof roles)[number]): boolean {
  let last = -1;
  for (const area of areas) {
    const place = placeOf(area[role]);
    if (place === null) continue;
    if (place <= last) return false;
    last = place;
  }
  return true;
}

/** Sheets have fewer columns than this. */
const columns = 0x10000;

function placeOf(stated: Stated | null): number | null {
  return stated && stated.cell.row * columns + stated.cell.column;
}
