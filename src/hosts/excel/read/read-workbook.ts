import type { Range } from '../../../core/cells/address.ts';
import type { SheetSnapshot, Snapshot } from '../../../core/cells/snapshot.ts';
import type { HostTrouble, ReadOptions, Result } from '../../workbook.ts';
import { roundTrip } from '../round-trip.ts';
import { readSettingsXml } from '../settings-xml.ts';
import { askExtent, type SheetExtent, sampleRowsFor } from './ask-sheet.ts';
import { readCells } from './read-cells.ts';
import { askStructure, type ListedSheet, type Structure } from './read-structure.ts';

/** What a reading found out beside the snapshot, for writing and for the next reading. */
interface KnownSheet extends ListedSheet {
  readonly extent: SheetExtent;
  /** As last read: not read again after each edit. */
  readonly merges: readonly Range[] | null;
}

export interface ReadWorkbook {
  readonly snapshot: Snapshot;
  readonly structure: Structure;
  readonly sheets: readonly KnownSheet[];
}

/**
 * The workbook as it is in Excel: one round trip for what there is, one for how large it is, one for
 * the cells, and one more for each further 4 MB of them. Merges that are known by a sheet's id are
 * taken as they were.
 */
export async function readWorkbook(
  options: ReadOptions,
  knownMerges: ReadonlyMap<string, readonly Range[]>,
): Promise<Result<ReadWorkbook>> {
  const cancelled = (): HostTrouble | null =>
    options.signal?.aborted ? { kind: 'cancelled' } : null;
  const stopped = cancelled();
  if (stopped) return { ok: false, trouble: stopped };
  const structure = await roundTrip(askStructure);
  if (!structure.ok) return structure;
  const listed = wantedSheets(structure.value, options);
  if (!listed.ok) return listed;
  const [first] = listed.value;
  if (first) options.progress?.({ done: 0, of: listed.value.length, sheet: first.name });
  const stoppedAgain = cancelled();
  if (stoppedAgain) return { ok: false, trouble: stoppedAgain };
  const extents = await roundTrip((context) => askExtents(context, structure.value, listed.value));
  if (!extents.ok) return extents;
  const found = listed.value.map((sheet, at) => ({
    ...sheet,
    extent: extents.value.sheets[at] ?? blank,
  }));
  const wanted = found.map((sheet) => ({ ...sheet, wantsMerges: !knownMerges.has(sheet.id) }));
  const of = wanted.length;
  const cells = await readCells(wanted, (done) => {
    options.progress?.({ done, of, sheet: wanted[done]?.name ?? null });
    return cancelled();
  });
  if (!cells.ok) return cells;
  options.progress?.({ done: of, of, sheet: null });
  const sheets = found.map((sheet, at) => ({
    ...sheet,
    merges: cells.value[at]?.merges ?? knownMerges.get(sheet.id) ?? null,
  }));
  const snapshots = sheets.flatMap((sheet, at): SheetSnapshot[] => {
    const read = cells.value[at];
    if (!read) return [];
    const { name, visibility, isProtected, extent, merges } = sheet;
    return [{ ...read, name, visibility, isProtected, ours: extent.mark, merges: merges ?? [] }];
  });
  const { name, usesDate1904, isStructureProtected } = structure.value;
  const settings = extents.value.settings;
  return {
    ok: true,
    value: {
      snapshot: { name, usesDate1904, isStructureProtected, sheets: snapshots, settings },
      structure: structure.value,
      sheets,
    },
  };
}

const blank: SheetExtent = {
  used: null,
  mark: null,
  look: null,
  hasHiddenRows: false,
  hasHiddenColumns: false,
  bytesPerCell: 0,
};

function wantedSheets({ sheets }: Structure, options: ReadOptions): Result<readonly ListedSheet[]> {
  const missing = options.sheets?.find((name) => sheets.every((each) => each.name !== name));
  if (missing !== undefined) {
    return { ok: false, trouble: { kind: 'no-such-sheet', sheet: missing } };
  }
  return { ok: true, value: sheets.filter(({ name }) => options.sheets?.includes(name) ?? true) };
}

function askExtents(
  context: Excel.RequestContext,
  { settingsParts }: Structure,
  listed: readonly ListedSheet[],
) {
  const { workbook } = context;
  const rows = sampleRowsFor(listed.length);
  const sheets = listed.map(({ id }) => askExtent(workbook.worksheets.getItem(id), rows));
  const parts = settingsParts.map((id) => workbook.customXmlParts.getItem(id).getXml());
  return () => ({
    sheets: sheets.map((answer) => answer()),
    settings: firstSettings(parts.map(({ value }) => value)),
  });
}

/** The first part that is ours, as in the .xlsx host. */
export function firstSettings(parts: readonly string[]): string | null {
  return parts.map(readSettingsXml).find((text) => text !== null) ?? null;
}
