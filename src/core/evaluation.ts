import type { Attendance } from './attendance/attendance.ts';
import type { CellAddress } from './cells/address.ts';
import type { Finding } from './checks/finding.ts';
import type { Indicator } from './indicators/indicator.ts';
import type { Period } from './quantities/period.ts';
import type { Rational } from './quantities/rational.ts';
import type { Scores, VetoState } from './scores/scores.ts';
import type { GradeId } from './schemes/scheme.ts';
import type { Settings, Stage } from './settings.ts';
import type { Recognition } from './tables/table.ts';

/** A project value and where it was taken from; `cell` null for settings. */
export interface Sourced<T> {
  readonly value: T;
  readonly from: 'settings' | 'project' | 'title' | 'roster' | 'months';
  readonly cell: CellAddress | null;
}

/** Months as exact numbers (13/2), by the rule of half months. */
export interface CountedPeriod extends Period {
  readonly months: Rational;
}

export interface Project {
  readonly station: Sourced<string> | null;
  readonly buyer: Sourced<string> | null;
  readonly supervisor: Sourced<string> | null;
  readonly contractor: Sourced<string> | null;
  readonly stage: Sourced<Stage> | null;
  readonly agreementPeriod: Sourced<CountedPeriod> | null;
  readonly evaluationPeriod: Sourced<CountedPeriod> | null;
  readonly requiredWorkers: Sourced<Rational> | null;
  readonly requiredLicensed: Sourced<Rational> | null;
  /** In yuan. */
  readonly annualFunds: Sourced<Rational> | null;
}

/** All that is known of one station: exact, wordless, plain data. */
export interface Evaluation {
  readonly source: { readonly name: string; readonly sheets: readonly string[] };
  readonly settings: Settings;
  readonly project: Project;
  readonly recognition: Recognition;
  readonly indicators: readonly Indicator[];
  readonly attendance: Attendance | null;
  readonly scores: Scores | null;
  readonly vetoes: readonly VetoState[];
  /** After vetoes; null while a score is missing. */
  readonly finalGrade: { readonly id: GradeId; readonly name: string } | null;
  /** A veto is unanswered. */
  readonly isProvisional: boolean;
  /** Sorted by severity, sheet, row, column, rule. */
  readonly findings: readonly Finding[];
}
