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
  /** The printed sum of shares that stand without people: 100 %. */
  readonly shareTotal?: Stated;
  /** What the table says of the group beside its bands, or instead of them. */
  readonly figures: SurveyFigures;
}

export type SurveyFigureRole =
  | 'sent'
  | 'returned'
  | 'valid'
  | 'asked'
  | 'satisfied'
  | 'returnRate'
  | 'validRate'
  | 'rate'
  | 'mean'
  | 'full';

/** 发放, 回收, 有效问卷, 调查人数, 满意人数, 回收率, 有效率, 满意率, 平均分 and its 满分. */
export type SurveyFigures = Readonly<Partial<Record<SurveyFigureRole, Stated>>>;

/** A survey of satisfaction: bands with counts of people, or figures of it without any band. */
export interface SurveyTable extends TableBase {
  readonly kind: 'survey';
  readonly bands: readonly SurveyBand[];
  readonly groups: readonly SurveyGroup[];
  /** The groups are areas or activities: they add up. Questions do not. */
  readonly areAreas: boolean;
  /** A printed mean or rate of satisfaction. */
  readonly statedMean: Stated | null;
  /** 满分5分, 百分制: what a mean is out of, where the table or its title says so. */
  readonly outOf: Rational | null;
  /** The table says that all were asked (全部服务对象, 普查). */
  readonly asksAll: boolean;
}
