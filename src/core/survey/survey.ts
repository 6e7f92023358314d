import type { CellAddress } from '../cells/address.ts';
import type { Rational } from '../quantities/rational.ts';
import type { SurveyFigureRole } from '../tables/facts/survey-table.ts';
import type { Respondents } from '../tables/words/read-respondents.ts';

/** A band of satisfaction with its people. Bounds are fractions (0.85). */
export interface SurveyCount {
  readonly label: string;
  readonly cell: CellAddress;
  readonly from: Rational | null;
  readonly to: Rational | null;
  readonly people: Rational | null;
  /** The printed share, where it is all that is printed of the band. */
  readonly share: Rational | null;
  /** The cells of the people, or of the share; several where areas were added up. */
  readonly cells: readonly CellAddress[];
}

/** 发放, 回收, 满意人数, 满意率, 平均分 …: what a table says beside its bands, or without any. */
export interface SurveyFigure {
  readonly what: Exclude<SurveyFigureRole, 'full'>;
  /** People or questionnaires, points of a mean, or a fraction of a rate. */
  readonly value: Rational;
  readonly cells: readonly CellAddress[];
  /** 回收 of 发放, 有效 of 回收, 满意人数 of those asked, a mean of its full marks. */
  readonly share: Rational | null;
}

/** A survey of satisfaction: how many were asked and what the mean can be. */
export interface Survey {
  /** Key of its table. */
  readonly table: string;
  /** What tells it from other surveys of the workbook: 购买方满意度, 居民; null where nothing does. */
  readonly name: string | null;
  readonly respondents: Respondents | null;
  /** The counts added up, else the printed number; null while one cannot be read. */
  readonly people: Rational | null;
  readonly bands: readonly SurveyCount[];
  /** The mean by the bands' lower and upper bounds; null where a band has none. */
  readonly meanFrom: Rational | null;
  readonly meanTo: Rational | null;
  readonly figures: readonly SurveyFigure[];
  /** The printed number of people, and where. */
  readonly stated: { readonly people: Rational; readonly cell: CellAddress } | null;
  /** All clients were asked: a small number is no small sample. */
  readonly asksAll: boolean;
}
