import { settingsPartXml } from '../../../core/settings/settings-part.ts';
import type { Mark, Plan } from '../../../plan/plan.ts';
import type { Applied, HostTrouble, Result } from '../../workbook.ts';
import type { Memory } from '../memory.ts';
import type { RowGroup } from '../our-look.ts';
import { readSettingsXml } from '../settings-xml.ts';
import { checkPlan } from './check-plan.ts';
import { editStep, type PlacedEdit } from './edits.ts';
import { keptLook } from './kept-look.ts';
import { markSteps, type PlacedMark } from './marks.ts';
import { keyOf, type PlacedSheet, placeSheets, renamedSheets } from './place-sheets.ts';
import { finishedMark } from './planned-cells.ts';
import { groupSteps, ungroupSteps } from './put-look.ts';
import { settingsStep } from './settings-step.ts';
import { beginSteps, finishSteps, type SheetToWrite, sheetSteps } from './sheet-steps.ts';
import { actionBytes, runSteps, type Step } from './steps.ts';
import { type Survey, survey } from './survey.ts';
import { type RestorePoint, takeBack } from './take-back.ts';

/**
 * Writes a plan: looks at what it will change, then changes it, in two round trips and one more for
 * each further 4 MB. Whatever fails, what was done is taken back.
 */
export async function applyPlan(plan: Plan, memory: Memory): Promise<Result<Applied>> {
  const seen = await survey(plan, memory);
  if (!seen.ok) return seen;
  const placed = placeSheets(plan.sheets ?? [], seen.value.present);
  const trouble = checkPlan(plan, placed, seen.value, memory);
  if (trouble) return { ok: false, trouble };
  const writing = prepare(plan, placed, seen.value);
  const written = await write(writing, memory);
  if (!written.ok) return written;
  const folds = foldsOf(writing);
  await fold(folds, 'after');
  remember(plan, writing, seen.value, memory);
  const { removed, point } = writing;
  return {
    ok: true,
    value: {
      sheets: Object.fromEntries(placed.map(({ plan: { key }, name }) => [key, name])),
      ...(removed.length === 0 ? {} : { removed: removed.map(({ name }) => name) }),
      undo: () => undo(point, folds, memory),
    },
  };
}

interface Writing {
  readonly placed: readonly PlacedSheet[];
  readonly sheets: readonly SheetToWrite[];
  readonly removed: Survey['present'];
  readonly marks: ReadonlyMap<string, readonly PlacedMark[]>;
  readonly point: RestorePoint;
  readonly steps: (withPrint: boolean) => readonly Step[];
  readonly told: Told;
}

/** What Excel tells of what was written. */
interface Told {
  settingsPart: string | null;
  areSettingsKept: boolean;
  /** Ids of the new marks by sheet. */
  readonly marks: Map<string, readonly string[]>;
}

function prepare(plan: Plan, placed: readonly PlacedSheet[], seen: Survey): Writing {
  const renamed = renamedSheets(placed);
  const sheets = placed.map((each) => ({
    placed: each,
    image: seen.images.get(each.existing?.id ?? '') ?? null,
    renamed,
  }));
  const edits = placedEdits(plan, seen);
  const marks = placedMarks(plan, seen);
  const removed = unfinishedSheets(plan, seen);
  const point: RestorePoint = {
    sheetsBefore: new Set(seen.present.map(({ id }) => id)),
    added: placed.flatMap(({ existing, name, plan: { key } }) => (existing ? [] : [{ name, key }])),
    addedIds: new Map(),
    restored: sheets.flatMap(({ placed: { existing, plan: own }, image }) =>
      image && existing?.mark
        ? [{ name: existing.name, image, mark: existing.mark, otherwise: keptLook(own, renamed) }]
        : [],
    ),
    edits,
    marks: new Map([...marks.keys()].map((id) => [id, seen.marks.get(id) ?? []])),
    settings: plan.settings === undefined ? null : seen.settingsParts,
  };
  const told: Told = { settingsPart: null, areSettingsKept: true, marks: new Map() };
  const noteMark = (sheet: string) => (id: string) =>
    told.marks.set(sheet, [...(told.marks.get(sheet) ?? []), id]);
  const steps = (withPrint: boolean): readonly Step[] => [
    ...sheets.flatMap((sheet) =>
      beginSteps(sheet, (id) => point.addedIds.set(sheet.placed.name, id)),
    ),
    ...sheets.flatMap((sheet) => sheetSteps(sheet, withPrint)),
    ...edits.map(editStep),
    ...[...marks].flatMap(([id, own]) =>
      markSteps(id, seen.markIds.get(id) ?? [], own, noteMark(id)),
    ),
    ...(plan.settings === undefined
      ? []
      : [
          settingsStep(plan.settings, seen.settingsParts, (id, isKept) => {
            told.settingsPart = id;
            told.areSettingsKept = isKept;
          }),
        ]),
    ...sheets.flatMap((sheet) => finishSteps(sheet, finishedMark(sheet.placed.plan, plan.stamp))),
    ...removed.map(({ id }) => ({
      bytes: actionBytes,
      run: (batch: Parameters<Step['run']>[0]) => batch.sheet(id).delete(),
    })),
  ];
  return { placed, sheets, removed, marks, point, steps, told };
}

async function write(writing: Writing, memory: Memory): Promise<Result<null>> {
  const { point, steps, told } = writing;
  const ran = await runSteps(steps(true));
  if (ran.ok && told.areSettingsKept) return ran;
  const trouble: HostTrouble = ran.ok ? { kind: 'settings-not-kept' } : ran.trouble;
  const back = await putBack(point, memory);
  if (!back.ok) return back;
  const isPrintRefused =
    !ran.ok && trouble.kind === 'excel' && /pageLayout|headersFooters|headerFooter/i.test(ran.at);
  if (!isPrintRefused) return { ok: false, trouble };
  // Without a printer Excel may refuse all of the print setup: better without it than not at all.
  told.marks.clear();
  const again = await runSteps(steps(false));
  if (again.ok && told.areSettingsKept) return again;
  const backAgain = await putBack(point, memory);
  if (!backAgain.ok) return backAgain;
  return { ok: false, trouble: again.ok ? { kind: 'settings-not-kept' } : again.trouble };
}

/** Puts everything back, and then there is nothing left to put back. */
function repairOf(point: RestorePoint, memory: Memory): () => Promise<Result<null>> {
  return async () => {
    const back = await takeBack(point, 'repair');
    if (!back.ok) return { ok: false, trouble: back.trouble };
    memory.takeBack = null;
    return back;
  };
}

/** Takes a failed writing back, or leaves word that it has to be taken back. */
async function putBack(point: RestorePoint, memory: Memory): Promise<Result<null>> {
  const sheets = point.restored.map(({ name }) => name);
  const repair = repairOf(point, memory);
  for (let tries = 0; tries < 2; tries++) {
    const back = await repair();
    if (back.ok) {
      for (const id of point.marks.keys()) memory.marks.delete(id);
      return back;
    }
  }
  memory.takeBack = repair;
  const names = point.added.map(({ name }) => name);
  return { ok: false, trouble: { kind: 'not-restored', sheets: [...names, ...sheets] } };
}

/** Rows of a refreshed sheet that were folded otherwise before. */
interface Fold {
  readonly sheet: string;
  readonly before: readonly RowGroup[];
  readonly after: readonly RowGroup[];
}

function foldsOf({ sheets }: Writing): readonly Fold[] {
  return sheets.flatMap(({ placed, image, renamed }) => {
    if (!image?.look) return [];
    const before = image.look.groups;
    const after = keptLook(placed.plan, renamed).groups;
    const isSame = JSON.stringify(before) === JSON.stringify(after);
    return isSame ? [] : [{ sheet: keyOf(placed), before, after }];
  });
}

/**
 * Apart from the rest, and without a word where it fails: Excel refuses to part rows that a person
 * has parted already, and the sheet is sound without.
 */
async function fold(folds: readonly Fold[], wanted: 'before' | 'after'): Promise<void> {
  const now = wanted === 'before' ? 'after' : 'before';
  const steps = folds.flatMap((each) => [
    ...ungroupSteps(each.sheet, each[now]),
    ...groupSteps(each.sheet, each[wanted]),
  ]);
  if (steps.length > 0) await runSteps(steps);
}

function placedEdits({ edits = [] }: Plan, { present, edited }: Survey): readonly PlacedEdit[] {
  return edits.flatMap((edit, at) => {
    const sheet = present.find(({ name }) => name === edit.cell.sheet);
    return sheet ? [{ ...edit, sheet: sheet.id, format: edited[at]?.format ?? 'General' }] : [];
  });
}

/** By sheet: those that get marks and those that have some. */
function placedMarks(
  { marks }: Plan,
  { present, markIds }: Survey,
): ReadonlyMap<string, readonly PlacedMark[]> {
  if (marks === undefined) return new Map();
  return new Map(
    present.flatMap(({ id, name, mark }) => {
      if (mark) return [];
      const own = marks.filter(({ cell }) => cell.sheet === name).map(placedMark);
      return own.length > 0 || (markIds.get(id) ?? []).length > 0 ? [[id, own] as const] : [];
    }),
  );
}

function placedMark({ cell: { row, column }, severity }: Mark): PlacedMark {
  return { row, column, severity };
}

/** New sheets that an earlier writing never finished: nobody has typed anything into them. */
function unfinishedSheets({ sheets = [] }: Plan, { present }: Survey): Survey['present'] {
  if (sheets.length === 0) return [];
  const wanted = new Set<string>(sheets.map(({ key }) => key));
  return present.filter(
    ({ mark }) => mark && !mark.complete && mark.rows === 0 && !wanted.has(mark.key),
  );
}

function remember(plan: Plan, writing: Writing, seen: Survey, memory: Memory): void {
  const { sheets, marks, point, removed, told } = writing;
  for (const { placed } of sheets) {
    const { existing, name, plan: own } = placed;
    const id = existing?.id ?? point.addedIds.get(name);
    if (id === undefined) continue;
    const mark = own.isUsers ? null : finishedMark(own, plan.stamp);
    const used = memory.sheets.get(id)?.used ?? null;
    memory.sheets.set(id, { name, mark, used, grid: null, merges: null });
  }
  for (const { id } of removed) memory.sheets.delete(id);
  for (const [id, own] of marks) {
    memory.marks.set(id, { ids: told.marks.get(id) ?? [], marks: own });
  }
  if (plan.settings === undefined || told.settingsPart === null) return;
  const parts = new Set([...seen.settingsParts.map(({ id }) => id), told.settingsPart]);
  memory.settings = { text: readSettingsXml(settingsPartXml(plan.settings)), parts: [...parts] };
}

async function undo(
  point: RestorePoint,
  folds: readonly Fold[],
  memory: Memory,
): Promise<Result<null>> {
  const back = await takeBack(point, 'undo');
  if (back.ok) await fold(folds, 'before');
  else if (back.isBegun) memory.takeBack = repairOf(point, memory);
  for (const { image } of point.restored) {
    const known = memory.sheets.get(image.id);
    if (known) memory.sheets.set(image.id, { ...known, grid: null, merges: null });
  }
  for (const id of point.marks.keys()) memory.marks.delete(id);
  if (point.settings) memory.settings = null;
  return back.ok ? back : { ok: false, trouble: back.trouble };
}
