import { cellAt } from '../../../core/cells/grid.ts';
import type { Plan } from '../../../plan/plan.ts';
import type { HostTrouble } from '../../workbook.ts';
import type { Memory } from '../memory.ts';
import { readSettingsXml } from '../settings-xml.ts';
import type { SheetImage } from './before-image.ts';
import { isSameValue } from './edits.ts';
import type { PlacedSheet } from './place-sheets.ts';
import { asContent } from './planned-cells.ts';
import { ourPart } from './settings-step.ts';
import type { Survey } from './survey.ts';

/** Why a plan cannot be written into the workbook as it is; null where it can. */
export function checkPlan(
  plan: Plan,
  placed: readonly PlacedSheet[],
  survey: Survey,
  memory: Memory,
): HostTrouble | null {
  return (
    checkSheets(placed, survey, memory) ??
    checkEdits(plan, survey) ??
    checkMarks(plan, survey) ??
    checkSettings(plan, survey, memory)
  );
}

function checkSheets(
  placed: readonly PlacedSheet[],
  { structure, present, images }: Survey,
  memory: Memory,
): HostTrouble | null {
  const isNew = placed.some(({ existing }) => existing === null);
  if (isNew && structure.isStructureProtected) return { kind: 'structure-protected' };
  for (const { existing, name } of placed) {
    const sheet = present.find(({ id }) => id === existing?.id);
    if (sheet?.isProtected) return { kind: 'sheet-protected', sheet: sheet.name };
    const image = images.get(existing?.id ?? '');
    const changed = image && changedCell(image, memory);
    if (changed) return { kind: 'changed', cell: { sheet: name, ...changed } };
  }
  return null;
}

/** What was typed into a sheet of ours after it was read is not in the plan and would be lost. */
function changedCell(image: SheetImage, memory: Memory) {
  const grid = memory.sheets.get(image.id)?.grid;
  if (!grid) return null;
  for (const [row, contents] of image.contents.entries()) {
    for (const [column, content] of contents.entries()) {
      const { value, formula } = cellAt(grid, row, column);
      const constant = typeof value === 'object' && value ? value.error : asContent(value);
      if (content !== (formula === null ? constant : `=${formula}`)) return { row, column };
    }
  }
  return null;
}

function checkEdits({ edits = [] }: Plan, { present, edited }: Survey): HostTrouble | null {
  for (const [at, { cell, before }] of edits.entries()) {
    const sheet = present.find(({ name }) => name === cell.sheet);
    const now = edited[at];
    if (!sheet || !now) return { kind: 'no-such-sheet', sheet: cell.sheet };
    if (sheet.isProtected) return { kind: 'sheet-protected', sheet: cell.sheet };
    if (now.formula !== null) return { kind: 'unsupported', feature: 'cell/formula' };
    if (!isSameValue(now.value, before)) return { kind: 'changed', cell };
  }
  return null;
}

function checkMarks({ marks }: Plan, { present, markIds }: Survey): HostTrouble | null {
  if (marks === undefined) return null;
  const unknown = marks.find(({ cell }) => present.every(({ name }) => name !== cell.sheet));
  if (unknown) return { kind: 'no-such-sheet', sheet: unknown.cell.sheet };
  const closed = present.find(
    ({ id, name, mark, isProtected }) =>
      isProtected &&
      mark === null &&
      ((markIds.get(id) ?? []).length > 0 || marks.some(({ cell }) => cell.sheet === name)),
  );
  return closed ? { kind: 'sheet-protected', sheet: closed.name } : null;
}

/** Somebody else decided something since the settings were read: theirs may not be lost. */
function checkSettings(
  { settings }: Plan,
  { settingsParts }: Survey,
  memory: Memory,
): HostTrouble | null {
  if (settings === undefined || memory.settings === null) return null;
  const now = ourPart(settingsParts);
  const text = now ? readSettingsXml(now.xml) : null;
  return text === memory.settings.text ? null : { kind: 'changed-by-others' };
}
