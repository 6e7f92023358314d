import type { Snapshot } from '../core/cells/snapshot.ts';

/** The workbook with the sheets that were read again in their places; new ones come last. */
export function joinSnapshots(before: Snapshot | null, read: Snapshot): Snapshot {
  if (!before) return read;
  const anew = new Map(read.sheets.map((sheet) => [sheet.name, sheet]));
  const known = new Set(before.sheets.map(({ name }) => name));
  return {
    ...read,
    sheets: [
      ...before.sheets.map((sheet) => anew.get(sheet.name) ?? sheet),
      ...read.sheets.filter(({ name }) => !known.has(name)),
    ],
  };
}
