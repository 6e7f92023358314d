import { freeSheetName } from '../core/cells/free-sheet-name.ts';
import type { Snapshot } from '../core/cells/snapshot.ts';
import { type SheetKey, sheetKeys } from './sheet-plan.ts';

export type SheetNames = Readonly<Record<SheetKey, string>>;

/**
 * The names that our sheets have or get: a sheet of ours keeps the name it has, whatever it was
 * renamed to; a new one takes the wanted name, or the next free one where a sheet of the user's has
 * it. Known before the formulas are made, so that a sheet of the user's called 指标汇总 stays a source.
 */
export function sheetNames(snapshot: Snapshot, wanted: SheetNames): SheetNames {
  const taken = new Set(snapshot.sheets.map(({ name }) => name));
  const names = { ...wanted };
  for (const key of sheetKeys) {
    const existing = snapshot.sheets.find(({ ours }) => ours?.key === key);
    names[key] = existing?.name ?? freeSheetName(wanted[key], taken);
    taken.add(names[key]);
  }
  return names;
}
