import type { Period } from '../quantities/period.ts';
import type { Scheme } from '../schemes/scheme.ts';
import type { OwnWord } from '../tables/words/own-words.ts';
import type { RememberedLayout } from '../tables/words/remembered-layout.ts';

export type Stage = 'mid' | 'final';

/** Values that a person gave; they beat the project sheet, which beats titles, which beat month headers. */
export interface ProjectSettings {
  readonly station?: string;
  readonly stage?: Stage;
  readonly agreementPeriod?: Period;
  readonly evaluationPeriod?: Period;
  readonly requiredWorkers?: number;
  readonly requiredLicensed?: number;
}

/** Limits of rules; the defaults stand in `default-settings.ts`. Percentages are plain numbers. */
export interface Thresholds {
  /** A rate over this is a note that the target may be too low. */
  readonly tooEasyPercent: number;
  readonly stableRatePercent: number;
  /** Spending may be so much above or under its budget. */
  readonly fundingDeviationPercent: number;
  /** Least shares of staff, and of staff and service quality; the most of operating costs. */
  readonly staffSharePercent: number;
  readonly qualitySharePercent: number;
  readonly operatingSharePercent: number;
  /** A worker with this many years counts as experienced. */
  readonly experiencedYears: number;
}

/** A person's word on a veto that the workbook cannot decide. */
export interface VetoAnswer {
  readonly answer: 'clear' | 'triggered';
  readonly reason?: string;
  readonly date?: string;
  /** Short name of the station that it is about, where that was known. */
  readonly station?: string;
}

/** A person's decision on a finding, by fingerprint. It opens again when stated or expected change. */
export interface FindingDecision {
  readonly state: 'ignored';
  readonly reason: string;
  readonly date: string;
  readonly stated: string | null;
  readonly expected: string | null;
  /** Short name of the station that it is about, where that was known. */
  readonly station?: string;
}

/** A person's word on a performance item that no figure decides; points only within the band of the word. */
export interface PerformanceJudgement {
  readonly achieved: 'met' | 'partly' | 'not';
  readonly points?: number;
  readonly reason?: string;
  readonly date?: string;
  /** Short name of the station that it is about, where that was known. */
  readonly station?: string;
}

export interface Settings {
  readonly version: 1;
  readonly project: ProjectSettings;
  /** Of one of several stations, by its short name: what beats the values for all. */
  readonly stations?: Readonly<Record<string, ProjectSettings>>;
  readonly thresholds: Thresholds;
  /** Id of a scheme; null: told from the workbook. */
  readonly scheme: string | null;
  /** The user's own schemes, beside ours. */
  readonly schemes: readonly Scheme[];
  readonly vetoes: Readonly<Record<string, VetoAnswer>>;
  readonly decisions: Readonly<Record<string, FindingDecision>>;
  /** By the item's key (`PerformanceItem.key`); of one of several stations behind its name. */
  readonly judgements: Readonly<Record<string, PerformanceJudgement>>;
  /** How forms are read that a person taught; the first that fits counts. */
  readonly layouts: readonly RememberedLayout[];
  /** The person agreed that the ribbon's button writes the summaries without showing them first. */
  readonly writesAtOnce?: boolean;
  /** Words of the person's own, and what they mean; the first entry for a word counts. */
  readonly words?: readonly OwnWord[];
}
