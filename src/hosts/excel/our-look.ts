import type { Range } from '../../core/cells/address.ts';
import type { SheetChart, SheetPlan } from '../../plan/sheet-plan.ts';

/**
 * What of a sheet of ours cannot be read back from Excel with the versions that we ask for: kept
 * beside the mark, so that a refresh can take it away and an undo put it back. A sheet that the
 * .xlsx host wrote has none.
 */
export interface OurLook {
  readonly groups: readonly RowGroup[];
  readonly freeze: NonNullable<SheetPlan['freeze']> | null;
  readonly filter: Range | null;
  readonly highlights: NonNullable<SheetPlan['highlights']>;
  readonly choices: NonNullable<SheetPlan['choices']>;
  readonly charts: readonly KeptChart[];
  readonly print: SheetPlan['print'];
}

/** Rows folded together, one level deep each. */
export interface RowGroup {
  readonly first: number;
  readonly last: number;
}

/** Excel reckons what a chart shows: nothing is cached. */
export type KeptChart = Omit<SheetChart, 'cachedCategories' | 'cachedValues'> & {
  /** The largest value, by which the axis is drawn. */
  readonly largest: number;
};

/** The worksheet custom property that holds it. */
export const ourLookName = 'StationEvaluationLook';

/** Null where the text is nothing of ours. */
export function readOurLook(text: string | null): OurLook | null {
  if (text === null) return null;
  try {
    const look = JSON.parse(text) as Partial<OurLook> | null;
    const lists = [look?.groups, look?.highlights, look?.choices, look?.charts];
    return lists.every(Array.isArray) ? (look as OurLook) : null;
  } catch {
    return null;
  }
}
