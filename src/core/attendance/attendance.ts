import type { CellAddress } from '../cells/address.ts';
import type { Rational } from '../quantities/rational.ts';

/** A month of the evaluation period as the roster has it. */
export interface AttendanceMonth {
  /** Place in the table's `months`; of the first roster that has the month, where there are several. */
  readonly index: number;
  /** Its place in the `months` of each roster counted that has it. */
  readonly places: readonly { readonly table: string; readonly index: number }[];
  /** Null where the calendar is not known. */
  readonly year: number | null;
  readonly month: number | null;
  readonly label: string;
  /** Where it runs from this day on into the next month. */
  readonly fromDay?: number;
  /** 1, or 1/2 where only half of it lies in the period. */
  readonly weight: Rational;
  /** Person-months. */
  readonly present: Rational;
  readonly licensed: Rational;
}

export interface WorkerAttendance {
  /** Key of the roster that lists the worker. */
  readonly table: string;
  /** Place in the table's `workers`. */
  readonly index: number;
  /** 社工01: for words only. */
  readonly name: string | null;
  readonly isLicensed: boolean;
  /** 高级社会工作师, 社会工作师, 助理社会工作师; null for the unlicensed or where it is not said. */
  readonly licence: string | null;
  readonly isExperienced: boolean;
  /** By counted month, in the order of `Attendance.months`. */
  readonly personMonths: readonly Rational[];
  readonly total: Rational;
  readonly isStable: boolean;
  /** On post without insurance or wages: the marks that are lacking. `month`: place in `Attendance.months`. */
  readonly lacking: readonly {
    readonly month: number;
    readonly cell: CellAddress;
    readonly kind: 'insurance' | 'wages';
  }[];
}

export interface Balance {
  readonly present: Rational;
  /** Null where the requirement is not known. */
  readonly required: Rational | null;
  /**
   * present − required; negative: a shortfall. Null too where no roster says who is licensed, and
   * where the rosters do not hold all months of the period.
   */
  readonly surplus: Rational | null;
}

/** Person-months are exact (halves); rates are fractions. */
export interface Attendance {
  /** Key of the roster's table, of the first where there are several. */
  readonly table: string;
  /** Keys of all rosters counted: areas or stations with a roster each. */
  readonly tables: readonly string[];
  readonly months: readonly AttendanceMonth[];
  readonly workers: readonly WorkerAttendance[];
  /** Months of the period: 5, 13/2. */
  readonly periodMonths: Rational;
  /** How much of them no roster holds; null where the rosters hold all. */
  readonly missingMonths: Rational | null;
  readonly all: Balance;
  readonly licensed: Balance;
  /** False where the rosters do not say who is licensed: then `licensed` says nothing. */
  readonly saysLicences: boolean;
  /** Counted marks that cannot be told (formula without a value, unreadable): taken as absent here. */
  readonly untoldMarks: number;
  /** Sum over months of what each month alone is short by, surplus months not set off. */
  readonly monthlyShort: { readonly all: Rational | null; readonly licensed: Rational | null };
  readonly stableWorkers: number;
  /** stable / required workers; not capped at 1; null where the requirement is not known. */
  readonly stableRate: Rational | null;
  readonly experienced: {
    readonly present: Rational;
    /** Of the person-months present; null where there are none. */
    readonly share: Rational | null;
    /** Heads on post in the last month. */
    readonly workers: number;
    /** Of the workers required. */
    readonly headShare: Rational | null;
  } | null;
  readonly lastMonth: {
    readonly workers: number;
    readonly licensed: number;
    readonly byLicence: readonly { readonly licence: string; readonly workers: number }[];
  } | null;
}
