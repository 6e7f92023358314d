import type { Stated } from '../../quantities/reading.ts';

/** 应到, 实到, 其中持证, 缺岗, 到岗率 of heads without names. */
export type HeadcountRole =
  | 'required'
  | 'present'
  | 'requiredLicensed'
  | 'licensed'
  | 'lacking'
  | 'rate'
  | 'licensedRate';

export type HeadcountFigures = Readonly<Partial<Record<HeadcountRole, Stated>>>;

/** One month, or one area, site or station where the table goes by these. */
export interface HeadcountLine {
  /** As written: 2022年7月, 片区一. */
  readonly label: string;
  readonly isMonth: boolean;
  readonly month: number | null;
  readonly year: number | null;
  readonly figures: HeadcountFigures;
}

/** A printed row of sums or of means, with the lines that it may stand for: any of the ways. */
export interface HeadcountSum {
  readonly label: string;
  readonly of: 'sum' | 'mean';
  readonly figures: HeadcountFigures;
  /** Places in the lines. */
  readonly ways: readonly (readonly number[])[];
}

/** How many were to be on post and were, without saying who: attendance that names no worker. */
export interface Headcounts {
  readonly lines: readonly HeadcountLine[];
  readonly sums: readonly HeadcountSum[];
}
