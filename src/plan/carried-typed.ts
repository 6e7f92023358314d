import { valueAt } from '../core/cells/grid.ts';
import type { SheetSnapshot } from '../core/cells/snapshot.ts';
import { isSameStation, stationPlaceOf } from '../core/stations/station-name.ts';
import { ourKey, readOurKey } from './our-key.ts';
import type { PlanContext } from './plan-context.ts';
import { readTyped, type Typed } from './read-typed.ts';
import type { OurKey, SheetKey } from './sheet-plan.ts';

/**
 * What people typed into a sheet of ours as it stands. Where the workbook has grown from one station to
 * several, what they typed for this one before; where it has shrunk to one, what they typed for that.
 */
export function carriedTyped(context: PlanContext, key: SheetKey): Typed | null {
  const { snapshot, evaluation } = context;
  const station = evaluation.station?.key ?? null;
  const own = readTyped(snapshot, ourKey(key, station));
  if (own) return own;
  const before = stationBefore(context, station);
  if (before === undefined) return null;
  const typed = readTyped(snapshot, ourKey(key, before));
  if (!typed || key !== 'findings') return typed;
  const rows = typed.rows.map((row) => ({ ...row, key: withStation(row.key, before, station) }));
  return { ...typed, rows };
}

/** The name that the station's sheets had before: null for a workbook of one; undefined where they had none. */
function stationBefore(
  { snapshot: { sheets }, evaluation }: PlanContext,
  station: string | null,
): string | null | undefined {
  const overviews = sheets.filter(({ ours }) => ours?.key.split('@')[0] === 'overview');
  if (station !== null) {
    const plain = overviews.find(({ ours }) => ours?.key === 'overview');
    return plain && subtitleOf(plain).includes(station) ? null : undefined;
  }
  const place = stationPlaceOf(evaluation.project.station?.value ?? null);
  return overviews
    .flatMap(({ ours }) => readOurKey((ours?.key ?? '') as OurKey).station ?? [])
    .find((name) => place !== null && isSameStation(name, place));
}

/** The line under the title, which names the station. */
function subtitleOf({ grid }: SheetSnapshot): string {
  const value = valueAt(grid, 1, 0);
  return typeof value === 'string' ? value : '';
}

/** A finding's name has the station's behind its rule, in a workbook of several. */
function withStation(fingerprint: string, before: string | null, station: string | null): string {
  const [rule = '', ...parts] = fingerprint.split('|');
  const rest = before !== null && parts[0] === before ? parts.slice(1) : parts;
  return [rule, ...(station === null ? [] : [station]), ...rest].join('|');
}
