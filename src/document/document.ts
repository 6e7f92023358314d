import type { Severity } from '../core/checks/finding.ts';
import type { SurveyFigure } from '../core/survey/survey.ts';
import type { TableKind } from '../core/tables/facts/table.ts';

/** The contract with other programs; its meaning never changes without a new number. */
const schemaId = 'station-evaluation/1';

/**
 * One station's evaluation as JSON. Rates are percentages rounded half up to 2 decimals, scores are
 * not rounded, money is in yuan, dates are `yyyy-mm-dd`, cells are `'Sheet name'!A1`. What the
 * workbook does not hold is null or an empty list. Published as a JSON Schema in `assets/schema/`.
 */
export interface EvaluationDocument {
  readonly schema: typeof schemaId;
  readonly source: {
    readonly name: string;
    readonly station: string | null;
    readonly sheets: readonly string[];
  };
  readonly project: ProjectDocument;
  readonly tables: readonly {
    readonly kind: TableKind;
    readonly sheet: string;
    readonly range: string;
    readonly confidence: number;
    readonly sure: boolean;
    readonly why: readonly string[];
    /** Columns that have a header but no role that we know. */
    readonly unknownColumns: readonly { readonly header: string; readonly cell: string }[];
  }[];
  /** Regions with cells that are no table of ours. */
  readonly unplaced: readonly {
    readonly sheet: string;
    readonly range: string;
    readonly why: readonly string[];
  }[];
  /** Taught layouts that do not fit a sheet that they are for: it was read in the ordinary way. */
  readonly layoutMismatches: readonly {
    readonly layout: string;
    readonly sheet: string;
    readonly message: string;
  }[];
  readonly indicators: readonly IndicatorDocument[];
  readonly attendance: AttendanceDocument | null;
  /** Heads by month of a table that names no worker; absent without one. */
  readonly headcounts?: HeadcountsDocument;
  readonly staffList?: StaffListDocument;
  readonly scores: ScoresDocument | null;
  /** Of other forms and score tables that have a total of their own: of another project, year or party. */
  readonly otherScores?: readonly (ScoresDocument & {
    readonly name: string | null;
    readonly sheet: string | null;
  })[];
  readonly vetoes: readonly {
    readonly id: string;
    readonly state: 'clear' | 'near' | 'triggered' | 'unanswered';
    readonly evidence: string;
  }[];
  readonly finalGrade: string | null;
  readonly provisional: boolean;
  readonly funding: FundingDocument | null;
  readonly payments: PaymentsDocument | null;
  readonly performance: readonly PerformanceDocument[];
  readonly survey: SurveyDocument | null;
  /** All of them, where there are several; `survey` is the first. */
  readonly surveys?: readonly SurveyDocument[];
  readonly findings: readonly FindingDocument[];
  readonly claims: readonly ClaimDocument[];
  readonly sentences: readonly { readonly topic: string; readonly text: string }[];
}

interface PeriodDocument {
  readonly from: string;
  readonly to: string;
  readonly months: number;
}

export interface ProjectDocument {
  readonly station: string | null;
  readonly stage: 'mid' | 'final' | null;
  readonly agreementPeriod: PeriodDocument | null;
  readonly evaluationPeriod: PeriodDocument | null;
  readonly requiredWorkers: number | null;
  readonly requiredLicensed: number | null;
  readonly annualFunds: number | null;
}

export interface IndicatorDocument {
  readonly name: string;
  readonly measure: string | null;
  readonly unit: string | null;
  readonly area: string | null;
  readonly target: number | null;
  readonly impliedTarget: number | null;
  readonly impliedRange: readonly [from: number, to: number] | null;
  readonly completed: number | null;
  readonly rate: number | null;
  readonly statedRate: number | null;
  readonly elapsedShare: number | null;
  readonly behind: boolean | null;
  /** 其中：…: the name of the indicator of which it is a part. */
  readonly partOf?: string;
  readonly cells: Readonly<Record<'target' | 'completed' | 'rate', string | null>>;
}

interface BalanceDocument {
  readonly present: number;
  readonly required: number | null;
  readonly surplus: number | null;
}

export interface AttendanceDocument extends BalanceDocument {
  readonly months: readonly {
    readonly label: string;
    readonly weight: number;
    readonly present: number;
    readonly licensed: number;
  }[];
  readonly workers: number;
  readonly licensed: BalanceDocument;
  readonly stableWorkers: number;
  readonly stableRate: number | null;
  readonly experienced: {
    readonly present: number;
    readonly share: number | null;
    readonly workers: number;
    readonly headShare: number | null;
  } | null;
  readonly lastMonth: {
    readonly workers: number;
    readonly licensed: number;
    readonly byLicence: Readonly<Record<string, number>>;
  } | null;
}

/** Lists of staff without months: they say who was employed, and nothing of person-months. */
interface StaffListDocument {
  readonly listed: number;
  readonly left: number;
  /** Of those who have not left. */
  readonly licensed: number;
  readonly byLicence: Readonly<Record<string, number>>;
}

/** Heads without names: rates in percent. Who stayed cannot be told from them. */
export interface HeadcountsDocument {
  /** The rows are months; else areas, sites or stations. */
  readonly ofMonths: boolean;
  readonly rows: readonly {
    readonly label: string;
    readonly required: number | null;
    readonly present: number | null;
    readonly licensed: number | null;
    readonly rate: number | null;
    readonly statedRate: number | null;
    readonly cells: Readonly<Record<'required' | 'present' | 'licensed' | 'rate', string | null>>;
  }[];
  readonly required: number | null;
  readonly present: number | null;
  readonly rate: number | null;
  readonly meanPresent: number | null;
  readonly meanRate: number | null;
  readonly stableRate: null;
}

export interface ScoresDocument {
  readonly scheme: string;
  readonly parts: readonly {
    readonly name: string;
    readonly full: number | null;
    readonly score: number | null;
    readonly cells: readonly string[];
  }[];
  readonly total: number | null;
  readonly grade: string | null;
  readonly gradeId: string | null;
  /** No score is printed: reckoned by the rules of self-evaluation. */
  readonly computed?: true;
  readonly statedTotal: number | null;
  readonly statedGrade: string | null;
}

/** An item of a three-level table; the marks and points are those of its row. */
export interface PerformanceDocument {
  readonly level1: string | null;
  readonly level2: string | null;
  readonly level3: string | null;
  readonly item: string;
  /** `%`: target and completed are percentages. */
  readonly unit: string | null;
  readonly bound: string | null;
  readonly target: number | null;
  readonly completed: number | null;
  readonly rate: number | null;
  /** Null: a person is to judge. */
  readonly met: boolean | null;
  /** Another table of the workbook shows something else. */
  readonly contradicted: boolean;
  readonly judged: 'met' | 'partly' | 'not' | null;
  readonly full: number | null;
  readonly score: number | null;
  readonly points: number | null;
  /** Names the item for a person's judgement. */
  readonly key: string;
  readonly cells: Readonly<Record<'target' | 'completed', string | null>>;
}

export interface SurveyDocument {
  /** Who was asked, or the table's title; absent where there is one survey alone. */
  readonly name?: string;
  readonly people: number | null;
  readonly bands: readonly {
    readonly label: string;
    readonly from: number | null;
    readonly to: number | null;
    readonly people: number | null;
    /** The printed share in percent, where no people are printed. */
    readonly share?: number | null;
  }[];
  readonly meanFrom: number | null;
  readonly meanTo: number | null;
  /** Absent where the table says none. Rates in percent, means in points. */
  readonly figures?: readonly {
    readonly what: SurveyFigure['what'];
    readonly value: number | null;
    readonly share: number | null;
    readonly cells: readonly string[];
  }[];
}

/** In yuan; rates, deviations and shares as percentages. */
export interface FundingDocument {
  readonly budget: number | null;
  readonly spent: number | null;
  readonly executionRate: number | null;
  readonly deviation: number | null;
  /** Spending above the budget; null where there is none. */
  readonly overspent: number | null;
  readonly lines: readonly {
    readonly name: string;
    readonly class: 'staff' | 'quality' | 'operating' | null;
    readonly budget: number | null;
    readonly spent: number | null;
    readonly rate: number | null;
    readonly deviation: number | null;
    readonly cells: Readonly<Record<'budget' | 'spent' | 'rate', string | null>>;
  }[];
  readonly shares: {
    readonly ofBudget: FundingSharesDocument;
    readonly ofSpending: FundingSharesDocument;
  };
}

interface FundingSharesDocument {
  readonly staff: number | null;
  readonly staffAndQuality: number | null;
  readonly operating: number | null;
}

export interface PaymentsDocument {
  readonly total: number | null;
  readonly rows: readonly {
    readonly name: string;
    readonly date: string | null;
    readonly amount: number | null;
    /** Of the agreed funds. */
    readonly share: number | null;
    readonly cell: string | null;
  }[];
}

export interface FindingDocument {
  readonly rule: string;
  readonly severity: Severity;
  readonly cell: string | null;
  readonly stated: string | null;
  readonly expected: string | null;
  readonly data: Readonly<Record<string, unknown>>;
  readonly fix: string | null;
  readonly message: string;
  readonly fingerprint: string;
  readonly state: 'open' | 'corrected' | 'ignored';
  readonly decision: { readonly reason: string; readonly date: string } | null;
  readonly related: readonly string[];
}

/** A figure of a report's text (`--report`), and what the workbook says of it. */
interface ClaimDocument {
  readonly sentence: string;
  /** As the report writes it. */
  readonly figure: string;
  readonly result: 'holds' | 'differs' | 'no-such-figure';
  /** The cell that it was held against. */
  readonly cell: string | null;
  /** What the workbook has instead; null where it holds, or nothing is surely the figure's own. */
  readonly expected: string | null;
}
