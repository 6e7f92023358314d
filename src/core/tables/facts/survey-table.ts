import type { CellAddress } from '../../cells/address.ts';
import type { Rational } from '../../quantities/rational.ts';
import type { Stated } from '../../quantities/reading.ts';
import type { TableBase } from './table-base.ts';

/** 85%以上, 90%-95%, 比较满意: a band of satisfaction. */
export interface SurveyBand {
  /** As written. */
  readonly label: string;
  readonly cell: CellAddress;
  /** Bounds as fractions (0.85); both null for words such as 比较满意. */
  readonly from: Rational | null;
  /** Null where the band is open above. */
  readonly to: Rational | null;
}

/** One question or area of a survey, or the survey as a whole: how many people gave each band. */
export interface SurveyGroup {
  /** The question or area; null in a table of one list. */
  readonly name: string | null;
  /** 合计, 总体: the sum over the other groups. */
  readonly isTotal: boolean;
  /** By band, in the order of `bands`. */
  readonly people: readonly (Stated | null)[];
  /** Shares of the people, where the table prints them. */
  readonly shares: readonly (Stated | null)[];
  /** The printed sum of the people. */
  readonly total: Stated | null;
}

/** A survey of satisfaction: bands with counts of people. */
export interface SurveyTable extends TableBase {
  readonly kind: 'survey';
  readonly bands: readonly SurveyBand[];
  readonly groups: readonly SurveyGroup[];
  /** The groups are areas: they add up. Questions do not. */
  readonly areAreas: boolean;
  /** A printed mean or rate of satisfaction. */
  readonly statedMean: Stated | null;
  /** The table says that all were asked (全部服务对象, 普查). */
  readonly asksAll: boolean;
}
