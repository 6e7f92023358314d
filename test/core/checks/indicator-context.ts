import type { CheckContext } from '../../../src/core/checks/check-context.ts';
import { calculateIndicators } from '../../../src/core/indicators/calculate-indicators.ts';
import type { Periods } from '../../../src/core/indicators/progress.ts';
import { defaultSettings } from '../../../src/core/settings/default-settings.ts';
import type { Table } from '../../../src/core/tables/facts/table.ts';
import { type DrawnRow, drawIndicators } from '../indicators/draw-indicators.ts';
import { wenchongPeriods } from '../indicators/published-indicators.ts';

/** What a check sees of a station that has one table of indicators; 5 of 12 months have passed. */
export function indicatorContext(
  rows: readonly DrawnRow[],
  periods: Periods = wenchongPeriods,
): CheckContext {
  const table = drawIndicators(rows);
  return { ...tableContext([table]), indicators: calculateIndicators([table], periods) };
}

/** What a check sees of these tables when nothing was calculated from them. */
export function tableContext(tables: readonly Table[]): CheckContext {
  return {
    snapshot: {
      name: 'station.xlsx',
      usesDate1904: false,
      isStructureProtected: false,
      sheets: [],
      settings: null,
    },
    settings: defaultSettings,
    project: {
      station: null,
      buyer: null,
      supervisor: null,
      contractor: null,
      stage: null,
      agreementPeriod: null,
      evaluationPeriod: null,
      requiredWorkers: null,
      requiredLicensed: null,
      annualFunds: null,
      scheme: null,
    },
    recognition: { tables, unplaced: [] },
    formulas: [],
    indicators: [],
    attendance: null,
    scores: null,
    vetoes: [],
    performance: null,
    surveys: [],
    funding: null,
    payments: null,
  };
}
