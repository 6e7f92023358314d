import type { Drawing } from '../drawing.ts';
import type { ExpectedSurvey } from '../expected.ts';

export interface DrawnSurveyTable {
  readonly drawing: Drawing;
  readonly features: readonly string[];
  readonly survey: ExpectedSurvey;
}

/** Labels, and the lower bound of each in hundredths; null for words. */
export type BandFact = readonly [label: string, from: number | null];
