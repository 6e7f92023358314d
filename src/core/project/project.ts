import type { CellAddress } from '../cells/address.ts';
import type { Period } from '../quantities/period.ts';
import type { Rational } from '../quantities/rational.ts';
import type { Stage } from '../settings/settings.ts';

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
  /** The year of an agreement of several years that is evaluated, where the targets are of a year. */
  readonly runningYear?: CountedPeriod;
  readonly evaluationPeriod: Sourced<CountedPeriod> | null;
  readonly requiredWorkers: Sourced<Rational> | null;
  readonly requiredLicensed: Sourced<Rational> | null;
  /** What the sheet says of the scheme: 三方评估（第三方70%、街道20%、区民政局10%）. */
  readonly scheme: Sourced<string> | null;
  /** In yuan. */
  readonly annualFunds: Sourced<Rational> | null;
}
