import type { CellAddress } from '../cells/address.ts';
import type { Rational } from '../quantities/rational.ts';

/** A band of satisfaction with its people. Bounds are fractions (0.85). */
export interface SurveyCount {
  readonly label: string;
  readonly cell: CellAddress;
  readonly from: Rational | null;
  readonly to: Rational | null;
  readonly people: Rational | null;
  /** The cells of the people; several where areas were added up. */
  readonly cells: readonly CellAddress[];
}

/** A survey of satisfaction: how many were asked and what the mean can be. */
export interface Survey {
  /** Key of its table. */
  readonly table: string;
  /** The counts added up; null while one cannot be read. */
  readonly people: Rational | null;
  readonly bands: readonly SurveyCount[];
  /** The mean by the bands' lower and upper bounds; null where a band has none. */
  readonly meanFrom: Rational | null;
  readonly meanTo: Rational | null;
  /** The printed number of people, and where. */
  readonly stated: { readonly people: Rational; readonly cell: CellAddress } | null;
  /** All clients were asked: a small number is no small sample. */
  readonly asksAll: boolean;
}
