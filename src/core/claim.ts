import type { CellAddress } from './cells/address.ts';
import type { FindingValue } from './checks/finding.ts';

/** A figure that a report's text states, and what the workbook says of it. */
export interface CheckedClaim {
  /** The part of the text up to a full stop, semicolon or line end. */
  readonly sentence: string;
  /** As the report writes it: 2189个, 64.73%, 优秀. */
  readonly figure: string;
  /** Its place in the text, in UTF-16 units. */
  readonly span: { readonly start: number; readonly end: number };
  /** `no-such-figure`: the workbook does not hold it, or the words do not surely say which it is. */
  readonly result: 'holds' | 'differs' | 'no-such-figure';
  /** The cell that it was held against. */
  readonly cell: CellAddress | null;
  /** What the workbook has instead; null where it holds, or nothing is surely the figure's own. */
  readonly expected: FindingValue | null;
}
