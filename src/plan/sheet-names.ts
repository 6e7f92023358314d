import { freeSheetName } from '../core/cells/free-sheet-name.ts';
import type { Snapshot } from '../core/cells/snapshot.ts';
import { ourKey, readOurKey } from './our-key.ts';
import { type OurKey, type SheetKey, sheetKeys } from './sheet-plan.ts';

export type SheetNames = Readonly<Record<SheetKey, string>>;

/**
 * The names that our sheets have or get: a sheet of ours keeps the name it has, whatever it was
 * renamed to; a new one takes the wanted name, or the next free one where a sheet of the user's has
 * it. Known before the formulas are made, so that a sheet of the user's called 指标汇总 stays a source.
 * In a workbook of several stations each has its own: 评估汇总-文冲; `more` are names that sheets to
 * be made before take.
 */
export function sheetNames(
  snapshot: Snapshot,
  wanted: SheetNames,
  station: string | null = null,
  more: readonly string[] = [],
): SheetNames {
  const taken = new Set([...snapshot.sheets.map(({ name }) => name), ...more]);
  const names = { ...wanted };
  for (const key of sheetKeys) {
    const own = ourKey(key, station);
    const existing = snapshot.sheets.find(({ ours }) => ours?.key === own);
    names[key] = existing?.name ?? freeSheetName(wantedName(wanted, own), taken);
    taken.add(names[key]);
  }
  return names;
}

/** 评估汇总, or 评估汇总-文冲 for one of several stations. */
export function wantedName(wanted: SheetNames, key: OurKey): string {
  const { key: plain, station } = readOurKey(key);
  return station === null ? wanted[plain] : `${wanted[plain]}-${station}`;
}
