import type { Period } from '../core/quantities/period.ts';

/** What is known of the workbook while its report is read. */
export interface ReadingContext {
  /** Areas and units that its tables have. */
  readonly areas: readonly string[];
  /** Longer ones first. */
  readonly units: readonly string[];
  readonly period: Period | null;
}

/** A clause in its three forms, of equal length. */
export interface ClauseText {
  /** As written. */
  readonly text: string;
  readonly plain: string;
  /** Plain, with dates and the numbers of items blotted out. */
  readonly blotted: string;
  readonly start: number;
}
