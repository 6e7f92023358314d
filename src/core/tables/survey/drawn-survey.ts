import type { Range } from '../../cells/address.ts';
import type { Rational } from '../../quantities/rational.ts';
import type { Stated } from '../../quantities/reading.ts';
import type { SurveyBand, SurveyGroup } from '../facts/survey-table.ts';

/** A survey as it lies in a sheet. */
export interface DrawnSurvey {
  readonly range: Range;
  readonly bands: readonly SurveyBand[];
  readonly groups: readonly SurveyGroup[];
  readonly statedMean: Stated | null;
  /** Texts of its heads and groups. */
  readonly heads: readonly string[];
  /** 满分5分: what a mean is out of, by a head or title. */
  readonly outOf: Rational | null;
  /** A head says 人数 or 份数. */
  readonly saysPeople: boolean;
  /** A band is told by a word of satisfaction. */
  readonly hasAnswers: boolean;
}
