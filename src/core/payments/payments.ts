import type { Rational } from '../quantities/rational.ts';
import type { Payment } from '../tables/facts/payments-table.ts';

/** What was paid of the agreed funds, in yuan. */
export interface Payments {
  readonly table: string;
  /** Null while nothing is known to be paid. */
  readonly total: Rational | null;
  readonly rows: readonly {
    readonly payment: Payment;
    readonly amount: Rational | null;
    /** Of the agreed funds; null where those are unknown. */
    readonly share: Rational | null;
  }[];
  /** What the shares are of: the project's annual funds, else the budget. */
  readonly agreed: Rational | null;
}
