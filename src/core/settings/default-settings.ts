import type { Settings } from './settings.ts';

/** What holds where a person has said nothing. */
export const defaultSettings: Settings = {
  version: 1,
  project: {},
  thresholds: { tooEasyPercent: 130, stableRatePercent: 80, experiencedYears: 2 },
  scheme: null,
  schemes: [],
  vetoes: {},
  decisions: {},
  judgements: {},
  layouts: [],
};
