import type { Attendance } from './attendance/attendance.ts';
import type { StaffHeadcounts } from './attendance/headcounts.ts';
import type { StaffList } from './attendance/staff-list.ts';
import type { Finding } from './checks/finding.ts';
import type { CheckedClaim } from './claim.ts';
import type { Funding } from './funding/funding.ts';
import type { Indicator } from './indicators/indicator.ts';
import type { Payments } from './payments/payments.ts';
import type { Performance } from './performance/performance.ts';
import type { Project } from './project/project.ts';
import type { GradeId } from './schemes/scheme.ts';
import type { Scores, VetoState } from './scores/scores.ts';
import type { Settings } from './settings/settings.ts';
import type { Survey } from './survey/survey.ts';
import type { Recognition } from './tables/facts/table.ts';

export interface StationOf {
  readonly key: string;
  readonly name: string;
}

/** All that is known of one station: exact, wordless, plain data. */
export interface Evaluation {
  /**
   * Which of the workbook's stations it is of: its short name, unique there, and its name; absent
   * where the workbook has one. Fingerprints of its findings begin with the short name.
   */
  readonly station?: StationOf;
  readonly source: { readonly name: string; readonly sheets: readonly string[] };
  readonly settings: Settings;
  readonly project: Project;
  readonly recognition: Recognition;
  readonly indicators: readonly Indicator[];
  readonly attendance: Attendance | null;
  /** Heads by month of tables that name no worker; null without one. */
  readonly headcounts: StaffHeadcounts | null;
  /** Of lists of staff without months: shown, never counted; absent without one. */
  readonly staffList?: StaffList;
  readonly scores: Scores | null;
  /** Of other forms and score tables that have a total of their own; absent where there are none. */
  readonly otherScores?: readonly Scores[];
  readonly vetoes: readonly VetoState[];
  readonly funding: Funding | null;
  readonly payments: Payments | null;
  readonly performance: Performance | null;
  /** The one of most people first; empty without a survey. */
  readonly surveys: readonly Survey[];
  /** After vetoes; null while a score is missing. */
  readonly finalGrade: { readonly id: GradeId; readonly name: string } | null;
  /** A veto is unanswered. */
  readonly isProvisional: boolean;
  /** Sorted by severity, sheet, row, column, rule. */
  readonly findings: readonly Finding[];
  /** Figures of a report's text, in its order; null where no report was checked. */
  readonly claims: readonly CheckedClaim[] | null;
}
