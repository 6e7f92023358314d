import { freeSheetName } from '../../../core/cells/free-sheet-name.ts';
import type { Renamed } from '../../../core/cells/sheet-references.ts';
import type { SheetPlan } from '../../../plan/sheet-plan.ts';
import { decodeOurMark } from '../package/our-mark.ts';
import type { SheetPart } from '../package/package-parts.ts';
import type { PackageDraft } from './package-draft.ts';

/** A sheet of a plan and where it goes: into a sheet of ours that is there, or a new one. */
export interface PlacedSheet {
  readonly plan: SheetPlan;
  readonly name: string;
  readonly existing: SheetPart | null;
  /** Place among the tabs. */
  readonly index: number;
}

/** The parts that say which sheets are ours. */
export function markParts(draft: PackageDraft): readonly string[] {
  return draft.opened.parts.sheets.flatMap(({ part }) => markTargets(draft, part));
}

/** Our sheets in the workbook, by key; the first of those that say the same. */
export function findOurSheets(draft: PackageDraft): ReadonlyMap<string, SheetPart> {
  const ours = new Map<string, SheetPart>();
  for (const sheet of draft.opened.parts.sheets) {
    for (const target of markTargets(draft, sheet.part)) {
      const content = draft.bytes(target);
      const mark = content && decodeOurMark(content);
      if (mark && !ours.has(mark.key)) ours.set(mark.key, sheet);
    }
  }
  return ours;
}

/** A sheet of ours keeps its place and the name that it has by now; a new one takes a free name. */
export function placeSheets(
  plans: readonly SheetPlan[],
  sheets: readonly SheetPart[],
  ours: ReadonlyMap<string, SheetPart>,
): readonly PlacedSheet[] {
  const names = sheets.map(({ name }) => name);
  let last = sheets.length;
  return plans.map((plan) => {
    const existing = plan.isUsers ? null : (ours.get(plan.key) ?? null);
    if (existing) return { plan, name: existing.name, existing, index: sheets.indexOf(existing) };
    const name = freeSheetName(plan.name, names);
    names.push(name);
    return { plan, name, existing, index: last++ };
  });
}

/** What formulas call by a wanted name that the sheet does not have. */
export function renamedSheets(placed: readonly PlacedSheet[]): Renamed {
  return new Map(
    placed
      .filter(({ plan, name }) => plan.name !== name)
      .map(({ plan, name }) => [plan.name.toLowerCase(), name]),
  );
}

function markTargets(draft: PackageDraft, part: string): readonly string[] {
  return draft
    .relationships(part)
    .filter(({ kind, isExternal }) => kind === 'customProperty' && !isExternal)
    .map(({ target }) => target);
}
