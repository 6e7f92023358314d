import { freeSheetName } from '../../../core/cells/free-sheet-name.ts';
import type { Renamed } from '../../../core/cells/sheet-references.ts';
import type { OurMark } from '../../../core/cells/snapshot.ts';
import type { SheetPlan } from '../../../plan/sheet-plan.ts';

/** A sheet that is there. */
export interface PresentSheet {
  readonly id: string;
  readonly name: string;
  readonly mark: OurMark | null;
}

/** A sheet of a plan and where it goes: into a sheet of ours that is there, or a new one. */
export interface PlacedSheet {
  readonly plan: SheetPlan;
  readonly name: string;
  readonly existing: PresentSheet | null;
}

/** A sheet of ours keeps its place and the name that it has by now; a new one takes a free name. */
export function placeSheets(
  plans: readonly SheetPlan[],
  present: readonly PresentSheet[],
): readonly PlacedSheet[] {
  const names = present.map(({ name }) => name);
  return plans.map((plan) => {
    const same = present.find(({ mark }) => mark?.key === plan.key);
    if (same && !plan.isUsers) return { plan, name: same.name, existing: same };
    const name = freeSheetName(plan.name, names);
    names.push(name);
    return { plan, name, existing: null };
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

/** How a step names a placed sheet: ids stay, and a new sheet has none yet. */
export function keyOf({ existing, name }: PlacedSheet): string {
  return existing?.id ?? name;
}
