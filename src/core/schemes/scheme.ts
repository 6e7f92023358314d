import type { Rational } from '../quantities/rational.ts';

/** Seen in a published report or rule, or known from practice and to be confirmed (待核). */
type Status = 'published' | 'unconfirmed';

export type GradeId = 'excellent' | 'good' | 'fair' | 'poor';

export interface SchemePart {
  readonly id: string;
  /** As tables and reports print it: 第三方. */
  readonly name: string;
  /** Other words for it in score tables: 第三方评估, 评估机构. */
  readonly aliases: readonly string[];
  readonly full: Rational;
  /** Parts that a table may print in its stead: 第三方 = 服务监测 + 服务成效 + 运营管理 + 服务质量. */
  readonly parts: readonly SchemePart[];
}

export interface GradeBand {
  readonly id: GradeId;
  /** 优秀 */
  readonly name: string;
  /** Totals from this on. */
  readonly from: Rational;
}

export interface Veto {
  readonly id: string;
  /** By stage: short by this many person-months; absent for vetoes that a person answers. */
  readonly shortfall?: { readonly mid: number; readonly final: number };
  /** Whose person-months a shortfall counts; all workers where it is absent. */
  readonly workers?: 'all' | 'licensed';
  /** Staff costs under this fraction of all spending; decided from the funding tables. */
  readonly staffShare?: Rational;
  /** Judged at this stage only. */
  readonly stage?: 'mid' | 'final';
  readonly source: string;
  readonly status: Status;
}

/** An evaluation scheme: data, never code. */
export interface Scheme {
  readonly id: string;
  readonly name: string;
  /** Words by which project sheets name the scheme: 四方评估, 穗民〔2023〕97号. */
  readonly aliases?: readonly string[];
  readonly parts: readonly SchemePart[];
  /** The station scores itself: the marks of a three-level table count where there is no score table. */
  readonly isSelfEvaluation?: boolean;
  /** From the highest down; the last one starts at 0. */
  readonly grades: readonly GradeBand[];
  readonly vetoes: readonly Veto[];
  /** The rule or report that it is taken from: 穗民〔2023〕97号. */
  readonly source: string;
  readonly status: Status;
  /** A table whose full marks add up to this is meant: 1000 for the thousandths of the 2019 form. */
  readonly scales: readonly number[];
  /** A scheme that a score table brought itself: which part each of that table's rows is of. */
  readonly madeFrom?: {
    readonly table: string;
    readonly parts: readonly (SchemePart | null)[];
    /** The rows are items that make up their part. */
    readonly areItems: boolean;
    /** The only part is the total that the table prints; none of its rows counts. */
    readonly isTotal?: true;
  };
}
