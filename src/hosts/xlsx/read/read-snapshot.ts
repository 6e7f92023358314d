import type { OurMark, SheetSnapshot, Snapshot } from '../../../core/cells/snapshot.ts';
import type { ReadOptions, Result } from '../../workbook.ts';
import type { OpenPackage } from '../package/open-package.ts';
import { decodeOurMark } from '../package/our-mark.ts';
import type { SheetPart } from '../package/package-parts.ts';
import { readPart } from '../package/read-part.ts';
import { readRelationships } from '../package/relationships.ts';
import { decodeSettings } from '../package/settings-part.ts';
import { entryOf } from '../zip/container.ts';
import { readCellFormats } from './cell-formats.ts';
import { scanWorksheet } from './scan-worksheet.ts';
import { readSharedTexts } from './shared-texts.ts';

/** Cells of a whole workbook beyond which it is refused. */
const mostCells = 5_000_000;

/**
 * The workbook's worksheets as they are in the file; chart and dialogue sheets have no cells and are
 * left out. With `sheets` only these are in the snapshot.
 */
export async function readSnapshot(
  open: OpenPackage,
  options: ReadOptions = {},
  cellLimit = mostCells,
): Promise<Result<Snapshot>> {
  const wanted = wantedSheets(open, options);
  if (!wanted.ok) return wanted;
  const texts = await readTexts(open);
  if (!texts.ok) return texts;
  const formats = await readFormats(open);
  if (!formats.ok) return formats;
  const sheets: SheetSnapshot[] = [];
  let cellsLeft = cellLimit;
  for (const [done, sheet] of wanted.value.entries()) {
    if (options.signal?.aborted) return { ok: false, trouble: { kind: 'cancelled' } };
    options.progress?.({ done, of: wanted.value.length, sheet: sheet.name });
    const read = await readSheet(open, sheet, texts.value, formats.value, cellsLeft);
    if (!read.ok) return read;
    cellsLeft -= read.value.grid.kinds.length;
    sheets.push(read.value);
  }
  options.progress?.({ done: sheets.length, of: sheets.length, sheet: null });
  const settings = await readSettings(open);
  if (!settings.ok) return settings;
  const { usesDate1904, isStructureProtected } = open.parts;
  return {
    ok: true,
    value: {
      name: open.name,
      usesDate1904,
      isStructureProtected,
      sheets,
      settings: settings.value,
    },
  };
}

function wantedSheets(open: OpenPackage, options: ReadOptions): Result<readonly SheetPart[]> {
  const worksheets = open.parts.sheets.filter(({ kind }) => kind === 'worksheet');
  const missing = options.sheets?.find((name) => worksheets.every((each) => each.name !== name));
  if (missing !== undefined) {
    return { ok: false, trouble: { kind: 'no-such-sheet', sheet: missing } };
  }
  const value = worksheets.filter(({ name }) => options.sheets?.includes(name) ?? true);
  return { ok: true, value };
}

async function readTexts(open: OpenPackage): Promise<Result<readonly string[]>> {
  const part = open.parts.sharedStringsPart;
  if (part === null || !entryOf(open.container, part)) return { ok: true, value: [] };
  const bytes = await readPart(open.container, part);
  return bytes.ok ? readSharedTexts(bytes.value, part) : bytes;
}

async function readFormats(open: OpenPackage): Promise<Result<readonly string[]>> {
  const part = open.parts.stylesPart;
  if (part === null || !entryOf(open.container, part)) return { ok: true, value: [] };
  const bytes = await readPart(open.container, part);
  return bytes.ok ? readCellFormats(bytes.value, part) : bytes;
}

async function readSheet(
  open: OpenPackage,
  sheet: SheetPart,
  sharedTexts: readonly string[],
  formats: readonly string[],
  cellsLeft: number,
): Promise<Result<SheetSnapshot>> {
  const bytes = await readPart(open.container, sheet.part);
  if (!bytes.ok) return bytes;
  const { usesDate1904 } = open.parts;
  const target = { sharedTexts, formats, usesDate1904, mostCells: cellsLeft };
  const scanned = scanWorksheet(bytes.value, sheet.part, target);
  if (!scanned.ok) return scanned;
  const { markRelationId, ...cells } = scanned.value;
  const ours = await readMark(open, sheet, markRelationId);
  if (!ours.ok) return ours;
  const { name, visibility } = sheet;
  return { ok: true, value: { name, visibility, ours: ours.value, ...cells } };
}

async function readMark(
  open: OpenPackage,
  sheet: SheetPart,
  relationId: string | null,
): Promise<Result<OurMark | null>> {
  if (relationId === null) return { ok: true, value: null };
  const relationships = await readRelationships(open.container, sheet.part);
  if (!relationships.ok) return relationships;
  const target = relationships.value.find(({ id }) => id === relationId)?.target;
  if (target === undefined || !entryOf(open.container, target)) return { ok: true, value: null };
  const bytes = await readPart(open.container, target);
  return bytes.ok ? { ok: true, value: decodeOurMark(bytes.value) } : bytes;
}

/** Every custom XML part is looked into: which one is ours, only its root says. */
async function readSettings(open: OpenPackage): Promise<Result<string | null>> {
  for (const part of open.parts.customXmlParts) {
    if (!entryOf(open.container, part)) continue;
    const bytes = await readPart(open.container, part);
    if (!bytes.ok) return bytes;
    const settings = decodeSettings(bytes.value);
    if (settings !== null) return { ok: true, value: settings };
  }
  return { ok: true, value: null };
}
