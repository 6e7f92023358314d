import type { CellAddress } from '../../cells/address.ts';

/** A part, total or grade of a score table: a row, or a column where the parts stand across. */
export interface ScoreLine {
  readonly index: number;
  readonly label: string;
  /** The labels of the wider parts that hold this one, outermost first. */
  readonly outers: readonly string[];
  /** Where parts stand across and areas down. */
  readonly area?: string | null;
  readonly cell: CellAddress;
}
