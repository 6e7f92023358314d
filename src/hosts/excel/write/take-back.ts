import { readOurMark } from '../../../core/cells/our-mark.ts';
import type { HostTrouble, Result } from '../../workbook.ts';
import { askStructure } from '../read/read-structure.ts';
import { roundTrip } from '../round-trip.ts';
import { askCell, type CellNow, isSameValue, type PlacedEdit, revertStep } from './edits.ts';
import { askMarkIds, type MarkIds, markSteps, type PlacedMark } from './marks.ts';
import {
  askMarkText,
  restorePrintSteps,
  restoreSteps,
  type SheetNow,
  type SheetToRestore,
} from './restore-sheet.ts';
import { restoreSettingsSteps, type SettingsPart } from './settings-step.ts';
import { actionBytes, runSteps, type Step } from './steps.ts';

/** Everything that a writing changes, as it was before: kept until nobody can want it back. */
export interface RestorePoint {
  /** Ids of all sheets that there were. */
  readonly sheetsBefore: ReadonlySet<string>;
  /** Sheets that the writing adds, by their names, and by name the ids that Excel told of them. */
  readonly added: readonly { readonly name: string; readonly key: string }[];
  readonly addedIds: Map<string, string>;
  readonly restored: readonly SheetToRestore[];
  readonly edits: readonly PlacedEdit[];
  /** By sheet; only sheets whose marks the writing sets. */
  readonly marks: ReadonlyMap<string, readonly PlacedMark[]>;
  /** Null where the writing leaves the settings alone. */
  readonly settings: readonly SettingsPart[] | null;
}

/** `undo` refuses where somebody has changed an edited cell since; `repair` leaves such a cell alone. */
export type TakeBackMode = 'undo' | 'repair';

/**
 * Puts everything back as a restore point says, whatever part of the writing was done: first looks
 * at what there is, then writes. It can be called again where it fails.
 */
export async function takeBack(point: RestorePoint, mode: TakeBackMode): Promise<TakenBack> {
  const found = await roundTrip((context) => askNow(context, point));
  if (!found.ok) return { ...found, isBegun: false };
  const trouble = mode === 'undo' ? changedSince(point, found.value) : null;
  if (trouble) return { ok: false, trouble, isBegun: false };
  const steps = stepsBack(point, found.value);
  const ran: Result<null> = steps.length === 0 ? { ok: true, value: null } : await runSteps(steps);
  if (!ran.ok) return { ok: false, trouble: ran.trouble, isBegun: true };
  const prints = point.restored.flatMap((sheet, at) =>
    found.value.sheets[at] ? restorePrintSteps(sheet) : [],
  );
  if (prints.length > 0) await runSteps(prints);
  return ran;
}

/** `isBegun`: some of it may have been put back and the rest not. */
export type TakenBack =
  | { readonly ok: true; readonly value: null }
  | { readonly ok: false; readonly trouble: HostTrouble; readonly isBegun: boolean };

interface Now {
  /** Sheets to be deleted, by id. */
  readonly added: readonly string[];
  /** By the restored sheets' order; null where somebody has deleted the sheet. */
  readonly sheets: readonly (SheetNow | null)[];
  /** Null where the sheet is gone. */
  readonly cells: readonly (CellNow | null)[];
  readonly marks: ReadonlyMap<string, MarkIds>;
  readonly settingsParts: readonly string[];
}

function askNow(context: Excel.RequestContext, point: RestorePoint): () => Now {
  const { worksheets } = context.workbook;
  const structure = askStructure(context);
  // A batch of ours that stopped has left them off.
  context.runtime.enableEvents = true;
  const added = point.added.map(({ name, key }) => {
    const sheet = worksheets.getItemOrNullObject(name);
    sheet.load('id');
    const mark = askMarkText(sheet);
    return () => {
      if (sheet.isNullObject || point.sheetsBefore.has(sheet.id)) return [];
      const isOurs =
        readOurMark(mark() ?? '')?.key === key || point.addedIds.get(name) === sheet.id;
      return isOurs ? [sheet.id] : [];
    };
  });
  const sheets = point.restored.map(({ image }) => {
    const sheet = worksheets.getItemOrNullObject(image.id);
    sheet.load('id');
    sheet.charts.load('items/name');
    sheet.autoFilter.load('enabled');
    return () =>
      sheet.isNullObject
        ? null
        : {
            charts: sheet.charts.items.map(({ name }) => name),
            hasFilter: sheet.autoFilter.enabled,
          };
  });
  const cells = point.edits.map(({ sheet: id, cell }) => {
    const sheet = worksheets.getItemOrNullObject(id);
    sheet.load('id');
    const now = askCell(sheet, cell.row, cell.column);
    return () => (sheet.isNullObject ? null : now());
  });
  const marks = [...point.marks.keys()].map((id) => {
    const sheet = worksheets.getItemOrNullObject(id);
    sheet.load('id');
    const ids = askMarkIds(sheet);
    return () => (sheet.isNullObject ? [] : [[id, ids()] as const]);
  });
  return () => ({
    added: added.flatMap((answer) => answer()),
    sheets: sheets.map((answer) => answer()),
    cells: cells.map((answer) => answer()),
    marks: new Map(marks.flatMap((answer) => answer())),
    settingsParts: structure().settingsParts,
  });
}

function changedSince({ edits }: RestorePoint, { cells }: Now): HostTrouble | null {
  const at = edits.findIndex(({ value }, index) => {
    const now = cells[index];
    return !now || now.formula !== null || !isSameValue(now.value, value);
  });
  const edit = edits[at];
  return edit ? { kind: 'changed', cell: edit.cell } : null;
}

function stepsBack(point: RestorePoint, now: Now): readonly Step[] {
  const edits = point.edits.filter(({ value }, at) => {
    const cell = now.cells[at];
    return cell && cell.formula === null && isSameValue(cell.value, value === '' ? null : value);
  });
  return [
    ...now.added.map((id) => ({
      bytes: actionBytes,
      run: (batch: Parameters<Step['run']>[0]) => batch.sheet(id).delete(),
    })),
    ...point.restored.flatMap((sheet, at) => {
      const found = now.sheets[at];
      return found ? restoreSteps(sheet, found) : [];
    }),
    ...edits.map(revertStep),
    ...[...now.marks].flatMap(([sheet, ids]) =>
      markSteps(sheet, ids, point.marks.get(sheet) ?? []),
    ),
    ...(point.settings ? restoreSettingsSteps(point.settings, now.settingsParts) : []),
  ];
}
