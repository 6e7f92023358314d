import type { CellAddress } from '../core/cells/address.ts';
import type { CellValue } from '../core/cells/cell.ts';
import type { SheetPlan } from './sheet-plan.ts';

/** A cell of the user's to be set to a value, as the user asked for it. */
export interface CellEdit {
  readonly cell: CellAddress;
  /** What it must hold now: a host that finds something else refuses. */
  readonly before: CellValue;
  readonly value: number | string;
}

/** A cell to be marked in the user's sheet, removable without a trace. */
export interface Mark {
  readonly cell: CellAddress;
  readonly severity: 'error' | 'warning' | 'note';
}

/** What a host is asked to do, all of it or nothing. Absent parts are left as they are. */
export interface Plan {
  /** Sheets of ours to make or refresh, in their order. */
  readonly sheets?: readonly SheetPlan[];
  readonly edits?: readonly CellEdit[];
  /** All marks that there shall be; an empty list clears them. */
  readonly marks?: readonly Mark[];
  /** Kept with the mark of each sheet written: `contentStamp` of what it was made from. */
  readonly stamp?: string;
  /** The text of the settings part. */
  readonly settings?: string;
}
