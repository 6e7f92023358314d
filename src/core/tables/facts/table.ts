import type { CellAddress, RangeAddress } from '../../cells/address.ts';
import type { Period } from '../../quantities/period.ts';
import type { Rational } from '../../quantities/rational.ts';
import type { Stated } from '../../quantities/reading.ts';
import type { AttendanceTable } from './attendance-table.ts';
import type { FundingTable } from './funding-table.ts';
import type { PaymentsTable } from './payments-table.ts';
import type { PerformanceTable } from './performance-table.ts';
import type { SurveyTable } from './survey-table.ts';
import type { Reason, TableBase } from './table-base.ts';

export type {
  AttendanceTable,
  MarkKind,
  RosterMark,
  RosterMonth,
  RosterSum,
  RosterWorker,
} from './attendance-table.ts';
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
  /** 长者服务个案: what it is called by, where the table has several of its name and measure under other labels. */
  readonly called?: string;
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
  /** `area` is a month, quarter or half year, which is shown in the total alone. */
  readonly isSpan?: boolean;
  /** 其中：…: the service of which it is a part, in the same table; sums leave it out. */
  readonly partOf?: { readonly name: string; readonly group: string };
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

/** What a row prints of two of its figures beside the rate that counts. */
export interface RowExtra {
  /** 差额, 未完成; or 完成率 of an earlier stage. */
  readonly of: 'difference' | 'rate';
  /** The service, and the column's heading. */
  readonly name: string;
  readonly head: string;
  readonly stated: Stated;
  readonly target: Stated;
  readonly completed: Stated;
  /** Those of one column. */
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
  readonly extras?: readonly RowExtra[];
  readonly listSums?: readonly ListSum[];
  /** Targets of one year, or of a whole agreement of several. */
  readonly targetSpan?: 'year' | 'whole';
  /** One of several forms, each of a month, quarter or half year by itself. */
  readonly isPartOfYear?: boolean;
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
  /** Another station's in the same list. */
  readonly isOther?: true;
}

/** A row that states what was taken off its full marks. */
export interface ScoreDeduction {
  readonly name: string;
  readonly full: Stated;
  readonly deducted: Stated;
  readonly score: Stated;
}

/** A line that prints its 得分率 beside its score and full marks. */
export interface ScoreRate {
  readonly name: string;
  readonly rate: Stated;
  readonly full: Stated;
  readonly score: Stated;
}

/** A station's printed total and grade. */
export interface WholeScore {
  readonly total: Rational;
  readonly grade: string | null;
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
  /** The only row is the whole score; what the list that it is of says of all its stations. */
  readonly peers?: readonly WholeScore[];
  /** A list of stations that repeats the totals of their own score tables: this station's, where it is. */
  readonly ownTotal?: Stated;
  readonly sums?: readonly ScoreSum[];
  readonly means?: readonly ScoreMean[];
  readonly deductions?: readonly ScoreDeduction[];
  readonly rates?: readonly ScoreRate[];
}

/** What recognition makes of a workbook. */
export interface Recognition {
  readonly tables: readonly Table[];
  /** Regions with cells that are no table of ours. */
  readonly unplaced: readonly { readonly place: RangeAddress; readonly why: readonly Reason[] }[];
  /** Remembered layouts that nearly fit a sheet: the headings or labels that are not there. */
  readonly mismatches?: readonly LayoutMismatch[];
  /** What lists of several stations print as sums over them all; with the first station alone. */
  readonly listTotals?: readonly ListTotal[];
}

/** A printed sum over the stations of a list, and what each of them states there. */
export interface ListTotal {
  /** The heads over it. */
  readonly name: string;
  readonly total: Stated;
  readonly parts: readonly Stated[];
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
