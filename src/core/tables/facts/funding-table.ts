import type { CellAddress } from '../../cells/address.ts';
import type { Rational } from '../../quantities/rational.ts';
import type { Stated } from '../../quantities/reading.ts';
import type { TableBase } from './table-base.ts';

/** The units that tables of money are in. */
export const moneyUnitNames = ['元', '百元', '千元', '万元', '百万元', '亿元'] as const;

/** An amount, in yuan, and the unit that its headings give: 10000 under 万元. */
export interface StatedMoney extends Stated {
  /** Yuan that 1 in the cell stands for, where the cell names no unit of its own. */
  readonly scale: Rational;
}

/** A printed sum of amounts that are none of a table's own figures. */
export interface MoneySum {
  /**
   * `column`: the total of 一季度支出, 区级资金; `row`: the whole of a row's columns; `running`: 累计拨付,
   * of what was paid before and with this batch.
   */
  readonly of: 'column' | 'row' | 'running';
  /** The column's heading, or the row's label. */
  readonly name: string;
  readonly stated: StatedMoney;
  readonly parts: readonly StatedMoney[];
}

/**
 * What a line of the budget pays for. `quality` is everything but staff and the contractor's
 * operating costs: professional support, services and activities, office, equipment.
 */
export type FundingClass = 'staff' | 'quality' | 'operating';

/** Figures of a line, a subtotal or the total; each is null where there is no such column. */
export interface FundingFigures {
  /** The budget that spending is held against: that of the whole year where there are two. */
  readonly budget: StatedMoney | null;
  /** 年初预算数, beside a later budget of the whole year. */
  readonly initial: StatedMoney | null;
  readonly spent: StatedMoney | null;
  /** Printed execution rate. */
  readonly rate: Stated | null;
  /** Printed share of the whole budget, and of all spending. */
  readonly budgetShare: Stated | null;
  readonly spentShare: Stated | null;
  /** 结余, 差额: budget less spending, or the other way round. */
  readonly balance: StatedMoney | null;
  /** Printed deviation as a percentage of the budget. */
  readonly deviation: Stated | null;
}

export interface FundingLine extends FundingFigures {
  /** As written: 一、人员经费. */
  readonly label: string;
  /** Numbering and brackets taken out: 人员经费. */
  readonly name: string;
  readonly labelCell: CellAddress;
  /** Place in `lines` of the wider line that this one is a part of; null at the top. */
  readonly parent: number | null;
  /** 其中：… names some of the parts, not all. */
  readonly isOfWhich: boolean;
  /** Null where the words do not tell. */
  readonly paysFor: FundingClass | null;
}

/** A printed sum of lines. */
export interface FundingSum extends FundingFigures {
  /** `all`: of the whole table. */
  readonly scope: 'part' | 'all';
  readonly label: string;
  readonly labelCell: CellAddress;
  /** Places in `lines` of what it sums: lines that are not parts of each other. */
  readonly of: readonly number[];
}

/**
 * A budget, what was spent of it, or both. `lines`: what the money is spent on. `sources`: where it
 * comes from (其中：当年财政拨款, 上年结转资金), as the forms of 绩效自评 list it.
 */
export interface FundingTable extends TableBase {
  readonly kind: 'funding';
  readonly by: 'lines' | 'sources';
  readonly lines: readonly FundingLine[];
  readonly sums: readonly FundingSum[];
  /** The headings over the amounts. */
  readonly budgetHead: CellAddress | null;
  readonly spentHead: CellAddress | null;
  /** A heading or a line names the unit; else the amounts are taken as written. */
  readonly saysUnit: boolean;
  readonly moreSums?: readonly MoneySum[];
}
