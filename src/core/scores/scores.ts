import type { CellAddress } from '../cells/address.ts';
import type { Rational } from '../quantities/rational.ts';
import type { GradeId, Scheme } from '../schemes/scheme.ts';

/** A part of the scheme as the table scores it. */
export interface PartScore {
  /** Id in the scheme; null for a row that the scheme does not know. */
  readonly part: string | null;
  readonly name: string;
  /** Full marks in the table's scale. */
  readonly full: Rational | null;
  /** As it counts in the total, in the table's scale: the mean over areas, converted where the table converts. */
  readonly score: Rational | null;
  /** Rows of the score table that it is made of (places in its `rows`). */
  readonly rows: readonly number[];
  /** Cells of the scores it is made of. */
  readonly cells: readonly CellAddress[];
  /** Whether several areas were averaged, and whether a weight was applied. */
  readonly isMean: boolean;
  /** Its rows are pieces whose scores were added up. */
  readonly isSum: boolean;
  readonly weight: Rational | null;
  /** Places of the performance lines whose points by the rules it adds up; none where scores are printed. */
  readonly lines: readonly number[];
  /** The cell that prints the part's converted score or mean, if any. */
  readonly convertedCell: CellAddress | null;
}

export interface Scores {
  readonly table: string;
  /** The table's project, title or sheet; absent where it is the only one that is scored. */
  readonly name?: string | null;
  readonly scheme: Scheme;
  /** 1, or 10 for a table that counts in thousandths. */
  readonly scale: Rational;
  readonly parts: readonly PartScore[];
  /** Names of the scheme's parts that have no score. */
  readonly missing: readonly string[];
  /** No score is printed: they are what the rules of 自评 give. */
  readonly isComputed: boolean;
  /** Exact, out of 100; null while a score is missing, or all are out of 100 and nothing weighs them. */
  readonly total: Rational | null;
  readonly grade: { readonly id: GradeId; readonly name: string } | null;
  /** As printed, brought to 100. */
  readonly statedTotal: Rational | null;
  readonly statedGrade: string | null;
  /** The table itself says that a veto was found. */
  readonly isVetoed?: true;
}

export interface VetoState {
  readonly id: string;
  readonly state: 'clear' | 'near' | 'triggered' | 'unanswered';
  /** What it was decided by: numbers for the words; `answer`: a person's answer. */
  readonly evidence:
    | {
        readonly kind: 'shortfall';
        readonly short: Rational;
        readonly threshold: number;
        readonly monthlyShort: Rational;
      }
    | {
        /** Staff costs of all spending, and the least that it may be: fractions. */
        readonly kind: 'staff-share';
        readonly share: Rational;
        readonly least: Rational;
      }
    | { readonly kind: 'answer'; readonly reason: string | null }
    | { readonly kind: 'not-this-stage' }
    | {
        readonly kind: 'lacking';
        readonly what: 'stage' | 'attendance' | 'months' | 'requirement' | 'answer' | 'funding';
      };
}
