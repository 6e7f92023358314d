import type { CellAddress, RangeAddress } from '../../cells/address.ts';
import type { Period } from '../../quantities/period.ts';
import type { Presence, Stated } from '../../quantities/reading.ts';
import type { FundingTable } from './funding-table.ts';
import type { PaymentsTable } from './payments-table.ts';
import type { PerformanceTable } from './performance-table.ts';
import type { SurveyTable } from './survey-table.ts';
import type { Reason, TableBase } from './table-base.ts';

export type { Reason } from './table-base.ts';

/**
 * The tables that were recognised, as facts: whatever the layout was, calculations and checks see
 * the same shapes. Every figure keeps its cell.
 */
export type Table =
  | ProjectTable
  | IndicatorTable
  | AttendanceTable
  | ScoreTable
  | FundingTable
  | PaymentsTable
  | PerformanceTable
  | SurveyTable;
export type TableKind = Table['kind'];

export const projectFields = [
  'station',
  'buyer',
  'supervisor',
  'contractor',
  'supervisionCentre',
  'stage',
  'agreementPeriod',
  'evaluationPeriod',
  'procurementPeriod',
  'requiredWorkers',
  'requiredLicensed',
  'annualFunds',
  'scheme',
  'population',
] as const;
export type ProjectField = (typeof projectFields)[number];

/** Pairs of label and value. The text is the value as displayed; the figure is read from it. */
export interface ProjectTable extends TableBase {
  readonly kind: 'project';
  /** 中期评估, 末期评估 in the lines over the pairs. */
  readonly titleStage?: string;
  readonly fields: readonly {
    readonly field: ProjectField;
    readonly label: string;
    readonly text: string;
    readonly stated: Stated;
    readonly period: Period | null;
  }[];
  /** Pairs whose label says none of our fields. */
  readonly others: readonly {
    readonly label: string;
    readonly text: string;
    readonly cell: CellAddress;
  }[];
}

export const measures = [
  '个数',
  '人数',
  '份数',
  '户数',
  '接案数',
  '结案数',
  '节数',
  '次数',
  '场次',
  '人次',
  '小时',
  '金额',
] as const;
export type Measure = (typeof measures)[number];

/** One service, measure and area. n/a marks are kept here as readings; the calculation leaves them out. */
export interface IndicatorEntry {
  /** The service as its header says: 专业个案, 大型社区活动; numbering and units taken out. */
  readonly name: string;
  readonly measure: Measure | null;
  readonly unit: string | null;
  /** Null on total rows and in lists without areas. */
  readonly area: string | null;
  readonly isTotal: boolean;
  readonly target: Stated | null;
  readonly completed: Stated | null;
  readonly rate: Stated | null;
  /** Header texts that lead to the figures, for fingerprints: no addresses. */
  readonly path: readonly string[];
  /** Entries of one service and measure that a total row closes share a group; unique in the table. */
  readonly group: string;
  /** The service's or indicator's header or label cell. */
  readonly label: CellAddress;
}

/** A row's printed sum of its months, quarters or half years: 累计完成. */
export interface SpanSum {
  readonly name: string;
  readonly measure: Measure | null;
  readonly role: 'target' | 'completed';
  readonly stated: Stated;
  /** The months, and where there are some the quarters and half years: any of them may be added up. */
  readonly ways: readonly (readonly Stated[])[];
  /** Sums of one column. */
  readonly line: string;
  readonly path: readonly string[];
}

/** What a row of a list states of one thing. */
export interface ListFigures {
  readonly target: Stated | null;
  readonly completed: Stated | null;
  readonly rate: Stated | null;
}

/** A printed row of sums in a list: 小计 of a category, 合计 of all rows. */
export interface ListSum extends ListFigures {
  /** The labels of the row: 长者服务 小计. */
  readonly name: string;
  readonly of: 'block' | 'all';
  /** The rows that it may add up: any of the ways. */
  readonly ways: readonly (readonly ListFigures[])[];
  readonly row: string;
  readonly line: string;
  readonly path: readonly string[];
}

export interface IndicatorTable extends TableBase {
  readonly kind: 'indicators';
  readonly entries: readonly IndicatorEntry[];
  readonly spanSums?: readonly SpanSum[];
  readonly listSums?: readonly ListSum[];
  /** The line right over the table, and the area that it or the sheet's name gives to all entries. */
  readonly line?: string;
  readonly ofArea?: string;
  /** 投入社工人数: no indicator, but it may be compared with the roster. */
  readonly workers: readonly {
    readonly area: string | null;
    readonly isTotal: boolean;
    readonly stated: Stated;
  }[];
}

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
  readonly marks: readonly { readonly kind: MarkKind; readonly column: number }[];
}

export interface RosterMark {
  readonly kind: MarkKind;
  readonly cell: CellAddress;
  readonly presence: Presence;
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
  /** Workers stand across and months down: a worker's `row` is a column, a mark's `column` a row. */
  readonly isTurned?: true;
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

export interface ScoreRow {
  /** As written: 第三方评估, 服务质量(片区一). */
  readonly label: string;
  /** The label without its area, and the area: 服务质量, 片区一. */
  readonly name: string;
  readonly area: string | null;
  /** Labels of the wider parts that hold this row, outermost first: 第三方评估, 服务监测. */
  readonly outers?: readonly string[];
  /** An item of the part that its outer labels name, whatever it says itself. */
  readonly isItem?: boolean;
  readonly labelCell: CellAddress;
  readonly full: Stated | null;
  readonly score: Stated | null;
  readonly weight: Stated | null;
  readonly converted: Stated | null;
}

/** A printed sum of a column of a score table: of areas, experts, deductions too. */
export interface ScoreSum {
  readonly head: string;
  readonly label: string;
  /** `block`: 小计 of the rows since the sum above; `all`: of the whole table. */
  readonly of: 'block' | 'all';
  /** Not of full marks. */
  readonly isOfScores: boolean;
  readonly row: number;
  readonly column: number;
  readonly stated: Stated;
  /** The rows that it may add up, by what they are. */
  readonly ways: readonly { readonly way: string; readonly parts: readonly Stated[] }[];
}

/** A row's printed mean of the scores that several experts or areas have. */
export interface ScoreMean {
  readonly name: string;
  readonly isTotal: boolean;
  readonly column: number;
  readonly stated: Stated;
  readonly of: readonly Stated[];
}

/** A row that states what was taken off its full marks. */
export interface ScoreDeduction {
  readonly name: string;
  readonly full: Stated;
  readonly deducted: Stated;
  readonly score: Stated;
}

export interface ScoreTable extends TableBase {
  readonly kind: 'scores';
  readonly rows: readonly ScoreRow[];
  readonly total: {
    readonly full: Stated | null;
    readonly score: Stated | null;
    readonly converted: Stated | null;
  } | null;
  readonly grade: { readonly text: string; readonly cell: CellAddress } | null;
  /** A list of stations says that a veto was found: 一票否决 是. */
  readonly isVetoed?: true;
  /** A list of stations ranks them: what is printed, and the ranks that its totals give this one. */
  readonly rank?: {
    readonly cell: CellAddress;
    readonly stated: number;
    readonly places: readonly number[];
  };
  readonly sums?: readonly ScoreSum[];
  readonly means?: readonly ScoreMean[];
  readonly deductions?: readonly ScoreDeduction[];
}

/** What recognition makes of a workbook. */
export interface Recognition {
  readonly tables: readonly Table[];
  /** Regions with cells that are no table of ours. */
  readonly unplaced: readonly { readonly place: RangeAddress; readonly why: readonly Reason[] }[];
  /** Remembered layouts that nearly fit a sheet: the headings or labels that are not there. */
  readonly mismatches?: readonly LayoutMismatch[];
}

export interface LayoutMismatch {
  /** The layout's name. */
  readonly layout: string;
  readonly sheet: string;
  readonly missing: readonly string[];
  /** Of a form with columns that have no headings: what else is not as it was taught. */
  readonly misfit?: LayoutMisfit;
}

/**
 * `width`: no table has as many columns; `found` are those of the tables there. `several`: more than
 * one has. `column`: the column at this place (from 1) holds words for figures, figures for words, or
 * has a heading.
 */
export type LayoutMisfit =
  | { readonly code: 'width'; readonly wanted: number; readonly found: readonly number[] }
  | { readonly code: 'several'; readonly count: number }
  | { readonly code: 'column'; readonly at: number };
