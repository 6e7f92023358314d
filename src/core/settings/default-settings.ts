import type { Settings } from './settings.ts';

/** What holds where a person has said nothing. */
export const defaultSettings: Settings = {
  version: 1,
  project: {},
  thresholds: {
    tooEasyPercent: 130,
    stableRatePercent: 80,
    fundingDeviationPercent: 10,
    staffSharePercent: 65,
    qualitySharePercent: 85,
    operatingSharePercent: 15,
    experiencedYears: 2,
  },
  scheme: null,
  schemes: [],
  vetoes: {},
  decisions: {},
  judgements: {},
  layouts: [],
};
