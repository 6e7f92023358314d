import type { CellAddress } from '../../cells/address.ts';
import type { Day } from '../../quantities/period.ts';
import type { Stated } from '../../quantities/reading.ts';
import type { MoneySum, StatedMoney } from './funding-table.ts';
import type { TableBase } from './table-base.ts';

/** One payment of the agreed funds: 第一批, on a day, so much. */
export interface Payment {
  /** As written: 首期, 第二批（中期评估后）. */
  readonly name: string;
  readonly labelCell: CellAddress;
  readonly date: {
    readonly text: string;
    readonly cell: CellAddress;
    /** Null where the text is no day. */
    readonly day: Day | null;
  } | null;
  /** What the agreement says is due: 应拨金额. */
  readonly due: StatedMoney | null;
  /** What was paid. */
  readonly amount: StatedMoney | null;
  /** The share of the agreed funds that the table prints: 55%. */
  readonly share: Stated | null;
}

/** Payments in batches: listed, with a printed sum or without. */
export interface PaymentsTable extends TableBase {
  readonly kind: 'payments';
  readonly rows: readonly Payment[];
  readonly total: {
    readonly labelCell: CellAddress;
    readonly due: StatedMoney | null;
    readonly amount: StatedMoney | null;
    readonly share: Stated | null;
    /** The sum of each part where amounts are told in parts, with the cells that it adds up. */
    readonly parts?: readonly PaymentsPart[];
  } | null;
  readonly moreSums?: readonly MoneySum[];
}

/** The printed sum of one column of parts: 区级财政拨付. */
export interface PaymentsPart {
  readonly amount: StatedMoney;
  readonly of: readonly StatedMoney[];
}
