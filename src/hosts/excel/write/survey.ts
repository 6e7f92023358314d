import { type Range, rangeAround } from '../../../core/cells/address.ts';
import { ourMarkName, readOurMark } from '../../../core/cells/our-mark.ts';
import type { Plan } from '../../../plan/plan.ts';
import type { Result } from '../../workbook.ts';
import { type Memory, renameRemembered } from '../memory.ts';
import { cellsOf } from '../read/narrow-areas.ts';
import { askStructure, type ListedSheet, type Structure } from '../read/read-structure.ts';
import { firstSettings } from '../read/read-workbook.ts';
import { roundTrip } from '../round-trip.ts';
import { createImageReader, readRest, type SheetImage } from './before-image.ts';
import { askCell, type CellNow } from './edits.ts';
import { askMarkCells, askMarkIds, type MarkIds, type PlacedMark } from './marks.ts';
import type { PresentSheet } from './place-sheets.ts';
import { extentOf } from './planned-cells.ts';
import type { SettingsPart } from './settings-step.ts';

/** The workbook as a writing finds it. */
export interface Survey {
  readonly structure: Structure;
  readonly present: readonly (PresentSheet & ListedSheet)[];
  /** By the sheet's id. */
  readonly images: ReadonlyMap<string, SheetImage>;
  /** In the order of the plan's edits; null where the sheet is not there. */
  readonly edited: readonly (CellNow | null)[];
  readonly markIds: ReadonlyMap<string, MarkIds>;
  readonly marks: ReadonlyMap<string, readonly PlacedMark[]>;
  readonly settingsParts: readonly SettingsPart[];
}

/**
 * Looks at everything that a plan will change, in one round trip after a reading: what sheets there
 * are is remembered from it. More only where the workbook is another by now, where the images do
 * not fit into a message, or where marks stand that we do not remember.
 */
export async function survey(plan: Plan, memory: Memory): Promise<Result<Survey>> {
  const known = await knowSheets(memory);
  if (!known.ok) return known;
  const first = await look(plan, memory);
  if (first.ok && isKnown(first.value.structure, memory)) return complete(first.value, memory);
  if (!first.ok && first.trouble.kind !== 'changed-by-others') return first;
  // Sheets were added or taken away since the last reading.
  memory.settings = null;
  const again = await learn(memory);
  if (!again.ok) return again;
  const second = await look(plan, memory);
  return second.ok ? complete(second.value, memory) : second;
}

async function knowSheets(memory: Memory): Promise<Result<null>> {
  if (memory.settings && memory.sheets.size > 0) return { ok: true, value: null };
  return learn(memory);
}

/** Finds out which sheets there are and which of them are ours. */
async function learn(memory: Memory): Promise<Result<null>> {
  const structure = await roundTrip(askStructure);
  if (!structure.ok) return structure;
  const { sheets, settingsParts } = structure.value;
  const unknown = sheets.filter(({ id }) => !memory.sheets.has(id));
  for (const { id, name } of sheets) renameRemembered(memory, id, name);
  const answers = await roundTrip((context) => {
    const { worksheets, customXmlParts } = context.workbook;
    const marks = unknown.map(({ id }) => askMark(worksheets.getItem(id)));
    const parts = settingsParts.map((id) => customXmlParts.getItem(id).getXml());
    return () => ({
      marks: marks.map((answer) => answer()),
      settings: firstSettings(parts.map(({ value }) => value)),
    });
  });
  if (!answers.ok) return answers;
  const ids = new Set(sheets.map(({ id }) => id));
  for (const id of memory.sheets.keys()) if (!ids.has(id)) memory.sheets.delete(id);
  for (const [at, { id, name }] of unknown.entries()) {
    const found = answers.value.marks[at];
    if (found) memory.sheets.set(id, { ...found, name, grid: null, merges: null });
  }
  memory.settings = { text: answers.value.settings, parts: settingsParts };
  return { ok: true, value: null };
}

function askMark(sheet: Excel.Worksheet) {
  const mark = sheet.customProperties.getItemOrNullObject(ourMarkName);
  mark.load('value');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  return () => ({
    mark: mark.isNullObject ? null : readOurMark(String(mark.value)),
    used: used.isNullObject
      ? null
      : {
          top: used.rowIndex,
          left: used.columnIndex,
          bottom: used.rowIndex + used.rowCount - 1,
          right: used.columnIndex + used.columnCount - 1,
        },
  });
}

function isKnown({ sheets, settingsParts }: Structure, memory: Memory): boolean {
  const parts = memory.settings?.parts ?? [];
  return (
    sheets.every(({ id }) => memory.sheets.has(id)) &&
    settingsParts.every((id) => parts.includes(id))
  );
}

interface FirstLook extends Omit<Survey, 'images' | 'marks'> {
  readonly reader: ReturnType<typeof createImageReader>;
}

/** One round trip over what is remembered to be there. */
function look(plan: Plan, memory: Memory): Promise<Result<FirstLook>> {
  const reader = createImageReader(imageOrders(plan, memory));
  return roundTrip((context) => {
    const { worksheets, customXmlParts } = context.workbook;
    const structure = askStructure(context);
    const edited = (plan.edits ?? []).map(({ cell }) => {
      const sheet = worksheets.getItemOrNullObject(cell.sheet);
      sheet.load('id');
      const now = askCell(sheet, cell.row, cell.column);
      return () => (sheet.isNullObject ? null : now());
    });
    const marked = plan.marks === undefined ? [] : usersSheets(memory);
    const markIds = marked.map((id) => [id, askMarkIds(worksheets.getItem(id))] as const);
    const ids = memory.settings?.parts ?? [];
    const parts = ids.map((id) => ({ id, xml: customXmlParts.getItem(id).getXml() }));
    const takeImages = reader.ask(context);
    return () => {
      takeImages();
      const found = structure();
      const present = found.sheets.map((sheet) => ({
        ...sheet,
        mark: memory.sheets.get(sheet.id)?.mark ?? null,
      }));
      return {
        structure: found,
        present,
        edited: edited.map((answer) => answer()),
        markIds: new Map(markIds.map(([id, answer]) => [id, answer()])),
        settingsParts: parts.map(({ id, xml }) => ({ id, xml: xml.value })),
        reader,
      };
    };
  });
}

function usersSheets(memory: Memory): readonly string[] {
  return [...memory.sheets].filter(([, { mark }]) => mark === null).map(([id]) => id);
}

const mostImageCells = 500_000;

/** Our sheets that the plan refreshes, as far as the plan and they reach. */
function imageOrders({ sheets = [] }: Plan, memory: Memory) {
  return sheets.flatMap((plan) => {
    const found = [...memory.sheets].find(([, { mark }]) => mark?.key === plan.key);
    if (!found || plan.isUsers) return [];
    const [id, { mark, used }] = found;
    const marked = {
      bottom: Math.max(1, mark?.rows ?? 1) - 1,
      right: Math.max(1, mark?.columns ?? 1) - 1,
    };
    const reach: Range = rangeAround(extentOf(plan), { top: 0, left: 0, ...marked });
    const whole = used ? rangeAround(reach, used) : reach;
    // A stray cell far away is not ours to keep or to write over.
    return [{ id, area: cellsOf(whole) > mostImageCells ? reach : whole }];
  });
}

async function complete(first: FirstLook, memory: Memory): Promise<Result<Survey>> {
  const { reader, ...found } = first;
  const images = await readRest(reader);
  if (!images.ok) return images;
  const marks = await marksOf(found.markIds, memory);
  if (!marks.ok) return marks;
  return {
    ok: true,
    value: {
      ...found,
      images: new Map(images.value.map((image) => [image.id, image])),
      marks: marks.value,
    },
  };
}

/** The marks that there are: remembered where nothing can have moved them, else asked for. */
async function marksOf(
  ids: ReadonlyMap<string, MarkIds>,
  memory: Memory,
): Promise<Result<ReadonlyMap<string, readonly PlacedMark[]>>> {
  const marks = new Map<string, readonly PlacedMark[]>();
  const unknown: [string, MarkIds][] = [];
  for (const [sheet, found] of ids) {
    const remembered = memory.isWatching ? memory.marks.get(sheet) : undefined;
    const isSame = remembered && [...remembered.ids].sort().join() === [...found].sort().join();
    if (isSame) marks.set(sheet, remembered.marks);
    else if (found.length > 0) unknown.push([sheet, found]);
  }
  if (unknown.length === 0) return { ok: true, value: marks };
  const read = await roundTrip((context) => {
    const answers = unknown.map(([sheet, found]) =>
      askMarkCells(context.workbook.worksheets.getItem(sheet), found),
    );
    return () => answers.map((answer) => answer());
  });
  if (!read.ok) return read;
  for (const [at, [sheet]] of unknown.entries()) marks.set(sheet, read.value[at] ?? []);
  return { ok: true, value: marks };
}
