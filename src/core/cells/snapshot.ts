import type { Range } from './address.ts';
import type { Grid } from './grid.ts';

export type Visibility = 'visible' | 'hidden' | 'veryHidden';

/** Rows or columns from `first` to `last`, both included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** The mark that a sheet of ours carries (a worksheet custom property). A copied sheet has none. */
export interface OurMark {
  /** Which of our sheets it is: `overview`, `indicators`, … (`src/plan/sheet-plan.ts`). */
  readonly key: string;
  /** False while it is being written: such a sheet is finished or removed at the next start. */
  readonly complete: boolean;
  /** How many rows and columns we wrote; what stands outside was typed by a person. */
  readonly rows: number;
  readonly columns: number;
  /** `contentStamp` of the user's sheets that it was made from; absent where it was not given. */
  readonly stamp?: string;
}

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: Visibility;
  readonly isProtected: boolean;
  /** Null for a sheet of the user's. */
  readonly ours: OurMark | null;
  readonly grid: Grid;
  readonly merges: readonly Range[];
  readonly hiddenRows: readonly Span[];
  readonly hiddenColumns: readonly Span[];
}

/** A workbook as it was at one moment. Sheets stand in the order of their tabs. */
export interface Snapshot {
  /** The file's name. */
  readonly name: string;
  /** Dates count from 1904-01-01 instead of 1900. */
  readonly usesDate1904: boolean;
  readonly isStructureProtected: boolean;
  readonly sheets: readonly SheetSnapshot[];
  /** The text of our settings part (JSON), not yet read; null where the workbook has none. */
  readonly settings: string | null;
}
