import type { Period } from '../../src/core/quantities/period.ts';
import type { FundingClass, FundingFigures } from '../../src/core/tables/facts/funding-table.ts';
import type { HeadcountFigures } from '../../src/core/tables/facts/headcounts.ts';
import type {
  MarkKind,
  Measure,
  ProjectField,
  TableKind,
} from '../../src/core/tables/facts/table.ts';
import type { Spot } from './drawing.ts';

/** What a careful person reads from a sheet. `undefined` is left to the reader and not compared. */
export interface ExpectedSheet {
  readonly kinds: readonly SheetKind[];
  /** Kinds that may be read besides, as a form's head is of a project too. */
  readonly alsoKinds: readonly TableKind[];
  readonly features: readonly string[];
  readonly entries: readonly ExpectedEntry[];
  readonly workersOfAreas: readonly ExpectedWorkers[];
  readonly rosters: readonly ExpectedRoster[];
  readonly headcounts: readonly ExpectedHeadcounts[];
  readonly scores: readonly ExpectedScores[];
  readonly performance: readonly ExpectedPerformance[];
  readonly surveys: readonly ExpectedSurvey[];
  readonly funding: readonly ExpectedFunding[];
  readonly payments: readonly ExpectedPayments[];
  readonly fields: readonly ExpectedField[];
  readonly headings: readonly ExpectedHeading[];
}

export type SheetKind = TableKind | 'noise';

/** What a table's title says, by a cell of the table. */
interface ExpectedHeading {
  readonly spot: Spot;
  readonly period?: Period | null | undefined;
  /** The street that the title names: 云桥街. */
  readonly station?: string | undefined;
}

export interface ExpectedFigure {
  readonly spot: Spot;
  readonly value: number;
}

export interface ExpectedEntry {
  /** Any of these, spaces, numbering and units aside. */
  readonly names: readonly string[];
  readonly measures: readonly (Measure | null)[];
  /** Any of these; undefined where none is printed. */
  readonly units?: readonly string[] | undefined;
  readonly area: string | null;
  readonly isTotal: boolean;
  readonly target: ExpectedFigure | null;
  readonly completed: ExpectedFigure | null;
  readonly rate: ExpectedFigure | null;
}

export interface ExpectedWorkers {
  readonly area: string | null;
  readonly isTotal: boolean;
  readonly figure: ExpectedFigure;
}

/** An item of a cell; the name is null where the cell names none. */
export interface ExpectedItem {
  readonly name: string | null;
  readonly target: number;
  readonly completed: number;
  readonly met: boolean;
}

export interface ExpectedPerformanceRow {
  readonly levels: readonly string[];
  readonly target: Spot;
  readonly completed: Spot;
  readonly full: ExpectedFigure | null;
  readonly score: ExpectedFigure | null;
  /** None: words alone, to be judged. */
  readonly items: readonly ExpectedItem[];
}

/** The row of the whole money in a form's head; amounts as written. */
export type ExpectedExecution = Readonly<
  Record<'budget' | 'spent' | 'full' | 'rate' | 'score', ExpectedFigure | null>
>;

export interface ExpectedPerformance {
  readonly rows: readonly ExpectedPerformanceRow[];
  readonly execution: ExpectedExecution | null;
  readonly total: {
    readonly full: ExpectedFigure | null;
    readonly score: ExpectedFigure | null;
  } | null;
}

export interface ExpectedSurveyGroup {
  readonly name: string | null;
  readonly people: readonly (ExpectedFigure | null)[];
  readonly total: ExpectedFigure | null;
  /** Where they are all there is, or stand in the cells of the people. */
  readonly shares?: readonly ExpectedFigure[];
  /** By what they are: sent, returned, satisfied, rate … */
  readonly figures?: Readonly<Record<string, ExpectedFigure>>;
}

export interface ExpectedSurvey {
  /** Lower bounds of the bands in hundredths; null for words. */
  readonly froms: readonly (number | null)[];
  /** What a mean is out of; undefined where nothing was drawn about it. */
  readonly outOf?: number;
  readonly groups: readonly ExpectedSurveyGroup[];
}

export interface ExpectedText {
  readonly text: string;
  readonly spot: Spot;
}

type ExpectedPresence = number | 'absent' | 'blank';

export interface ExpectedMark {
  readonly kind: MarkKind;
  readonly spot: Spot;
  readonly presence: ExpectedPresence;
}

export interface ExpectedWorker {
  readonly name: ExpectedText;
  readonly serial: ExpectedFigure | null;
  readonly post: string | null;
  readonly licence: ExpectedText | null;
  readonly type: string | null;
  readonly years: ExpectedFigure | null;
  readonly contract: (ExpectedText & { readonly period: Period | null }) | null;
  readonly left: ExpectedText | null;
  readonly isStreetHired: boolean;
  readonly months: readonly (readonly ExpectedMark[])[];
  readonly subtotal: ExpectedFigure | null;
  readonly experienced: ExpectedFigure | null;
}

export interface ExpectedSum {
  readonly figure: ExpectedFigure;
  readonly scopes: readonly ('block' | 'all')[];
  readonly types: readonly (string | null)[];
  readonly of: readonly ('mark' | 'effective' | 'subtotal' | 'experienced')[];
  readonly month: number | null;
  readonly mark: MarkKind | null;
  /** Names of the workers that it sums. */
  readonly workers: readonly Spot[];
}

export interface ExpectedRoster {
  readonly isTurned?: boolean;
  readonly months: readonly {
    readonly month: number;
    readonly year: number | null | undefined;
    readonly saysHalf: boolean;
    readonly marks: readonly { readonly kind: MarkKind; readonly spot: Spot }[];
  }[];
  readonly workers: readonly ExpectedWorker[];
  readonly sums: readonly ExpectedSum[];
  readonly stableRate: ExpectedFigure | null;
  readonly requiredMonths: ExpectedFigure | null;
  readonly requiredWorkers: number | null | undefined;
  readonly requiredLicensed: number | null | undefined;
  /** Texts of whole months that must be among the present marks, and those that may be. */
  readonly presentMarks: readonly string[];
  readonly otherMarks: readonly string[];
}

type HeadcountRole = keyof HeadcountFigures;

export interface ExpectedHeadcountLine {
  readonly label: string;
  readonly month: number | null;
  readonly year: number | null | undefined;
  readonly figures: Readonly<Partial<Record<HeadcountRole, ExpectedFigure>>>;
}

/** Heads on post without names. */
export interface ExpectedHeadcounts {
  readonly lines: readonly ExpectedHeadcountLine[];
  readonly sums: readonly (Pick<ExpectedHeadcountLine, 'figures'> & {
    readonly of: 'sum' | 'mean';
  })[];
}

export interface ExpectedScoreRow {
  readonly label: Spot;
  readonly names: readonly string[];
  readonly area: string | null;
  readonly full: ExpectedFigure | null;
  readonly score: ExpectedFigure | null;
  readonly weight: ExpectedFigure | null;
  /** Undefined on further rows of a merged cell. */
  readonly converted: ExpectedFigure | null | undefined;
}

export interface ExpectedScores {
  readonly rows: readonly ExpectedScoreRow[];
  readonly total: {
    readonly full: ExpectedFigure | null;
    readonly score: ExpectedFigure | null;
    readonly converted: ExpectedFigure | null;
  } | null;
  readonly grade: ExpectedText | null;
  /** Printed means of several scores of a row; undefined where none were drawn. */
  readonly means?: readonly ExpectedMean[];
  /** What was taken off full marks, by row. */
  readonly deductions?: readonly ExpectedFigure[];
}

export interface ExpectedMean {
  readonly spot: Spot;
  readonly of: readonly Spot[];
}

export interface ExpectedFundingLine {
  readonly names: readonly string[];
  readonly label: Spot;
  readonly paysFor: FundingClass | null;
  /** Name of the line that it is a part of. */
  readonly parent: string | null;
  readonly figures: Readonly<Partial<Record<keyof FundingFigures, ExpectedFigure>>>;
}

export interface ExpectedFunding {
  readonly lines: readonly ExpectedFundingLine[];
  readonly total: ExpectedFundingLine['figures'] | null;
}

export interface ExpectedPayment {
  readonly name: string;
  readonly label: Spot;
  readonly date: { readonly spot: Spot; readonly month: number; readonly day: number } | null;
  readonly due: ExpectedFigure | null;
  readonly amount: ExpectedFigure | null;
  readonly share: ExpectedFigure | null;
}

export interface ExpectedPayments {
  readonly rows: readonly ExpectedPayment[];
  readonly total: {
    readonly due: ExpectedFigure | null;
    readonly amount: ExpectedFigure | null;
  } | null;
}

export interface ExpectedField {
  readonly field: ProjectField;
  readonly spot: Spot;
  /** The value's text is this, or holds it where it stands in running text. */
  readonly text: string | undefined;
  readonly value: number | undefined;
  readonly period: Period | undefined;
}

export interface ExpectedFacts {
  readonly sheets: ReadonlyMap<string, ExpectedSheet>;
}
