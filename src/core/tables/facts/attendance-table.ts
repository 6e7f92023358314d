import type { CellAddress } from '../../cells/address.ts';
import type { Period } from '../../quantities/period.ts';
import type { Presence, Stated } from '../../quantities/reading.ts';
import type { Headcounts } from './headcounts.ts';
import type { TableBase } from './table-base.ts';

/** The marks that a roster keeps for a month. A roster with one column a month keeps `post`. */
export type MarkKind = 'post' | 'insurance' | 'wages';

export interface RosterMonth {
  /** As its header says: 7月, 2023年7月, 4月(半月). */
  readonly label: string;
  /** Month 1 to 12; year where the header or the roster's period tells it. */
  readonly month: number | null;
  readonly year: number | null;
  /** The header itself says half a month: 4月(半月). */
  readonly saysHalf: boolean;
  /** Where its header says that it runs from this day on into the next month: 3月18日-4月17日. */
  readonly fromDay?: number;
  readonly marks: readonly { readonly kind: MarkKind; readonly column: number }[];
}

export interface RosterMark {
  readonly kind: MarkKind;
  readonly cell: CellAddress;
  readonly presence: Presence;
  /** Of one half of the month, which has a row of its own (上半月 over 下半月): counts half a month at most. */
  readonly isHalf?: true;
}

export interface RosterWorker {
  readonly row: number;
  readonly serial: Stated | null;
  readonly name: { readonly text: string; readonly cell: CellAddress } | null;
  readonly post: string | null;
  /** The licence column as written: 社会工作师, 已接受培训, 无. */
  readonly licence: { readonly text: string; readonly cell: CellAddress } | null;
  /** The 类型 column or the block's label: 持证社工, 非持证社工. */
  readonly type: string | null;
  /** Years in the trade, where a column says so. */
  readonly years: Stated | null;
  readonly contract: {
    readonly text: string;
    readonly cell: CellAddress;
    readonly from: Period['from'] | null;
    readonly to: Period['to'] | null;
    /** The roster has no contracts: the day, or the month, of joining stands for one. */
    readonly isJoining?: true;
  } | null;
  readonly left: { readonly text: string; readonly cell: CellAddress } | null;
  readonly remark: string | null;
  /** Hired by the street itself (直聘): does not count towards the agreement. */
  readonly isStreetHired: boolean;
  /** Kept in the roster but no worker of the agreement: a cleaner, an accountant, 不计入. */
  readonly isOutside?: boolean;
  /** The name cell names one after the other (社工02/社工05): a post that changed hands is not stable. */
  readonly isReplaced?: true;
  /** By month, in the order of `months`; a month's marks in the order of its columns. */
  readonly months: readonly (readonly RosterMark[])[];
  /** 小计 of the worker. */
  readonly subtotal: Stated | null;
  /** 符合从业2年以上的到岗小计. */
  readonly experiencedSubtotal: Stated | null;
}

/** A printed sum of the roster. */
export interface RosterSum {
  /** `block`: of the block of this type; `all`: of the whole roster. */
  readonly scope: 'block' | 'all';
  /** The block's type (持证社工); null for `all` or where it is not said. */
  readonly type: string | null;
  /** Rows of the workers it sums. */
  readonly workerRows: readonly number[];
  /** `mark`: one kind of mark in one month; `effective`: counted person-months of one month; `subtotal`, `experienced`: a column of sums. */
  readonly of: 'mark' | 'effective' | 'subtotal' | 'experienced';
  /** Place in `months`; null where the sum is of no single month. */
  readonly month: number | null;
  readonly mark: MarkKind | null;
  readonly label: string;
  readonly stated: Stated;
}

export interface AttendanceTable extends TableBase {
  readonly kind: 'attendance';
  /** Of a station's rows in a list of several: the month up to which the whole list holds marks. */
  readonly lastMarked?: number;
  /** Workers stand across and months down: a worker's `row` is a column, a mark's `column` a row. */
  readonly isTurned?: true;
  /** Heads by month without names: then there are no months and no workers. */
  readonly headcounts?: Headcounts;
  /** A list of staff without months: then there are no months and no workers. */
  readonly staff?: readonly RosterWorker[];
  readonly months: readonly RosterMonth[];
  readonly workers: readonly RosterWorker[];
  readonly sums: readonly RosterSum[];
  readonly stableRate: Stated | null;
  readonly requiredMonths: Stated | null;
  /** Workers required that the roster's own words tell (应到人次（协议20人/月，其中持证14人/月）). */
  readonly requiredWorkers: number | null;
  readonly requiredLicensed: number | null;
  /** The texts that count as present in this roster, as written (√, 是, 1): for COUNTIF. */
  readonly presentMarks: readonly string[];
}
