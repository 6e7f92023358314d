import type { CellAddress } from '../cells/address.ts';
import type { Rational } from '../quantities/rational.ts';

/** A month of a table that counts heads and names none, or an area or station of it. */
export interface HeadcountMonth {
  /** Key of its table, and its place in the table's lines. */
  readonly table: string;
  readonly index: number;
  readonly label: string;
  readonly required: Rational | null;
  readonly present: Rational | null;
  readonly licensed: Rational | null;
  /** present / required; null where one is not known. */
  readonly rate: Rational | null;
  readonly statedRate: Rational | null;
  readonly cells: Readonly<
    Record<'required' | 'present' | 'licensed' | 'rate', CellAddress | null>
  >;
}

/**
 * What heads without names tell. The stable-staff rate is not among it: it needs to be known who was
 * there, month by month.
 */
export interface StaffHeadcounts {
  /** Keys of the tables counted. */
  readonly tables: readonly string[];
  readonly ofMonths: boolean;
  readonly lines: readonly HeadcountMonth[];
  /** Heads added up over the lines that state both. */
  readonly required: Rational | null;
  readonly present: Rational | null;
  readonly rate: Rational | null;
  readonly meanPresent: Rational | null;
  /** Mean of the lines' rates. */
  readonly meanRate: Rational | null;
}
