import { describe, expect, it } from 'vitest';
import { checkAfterLeaving } from '../../../src/core/checks/after-leaving.ts';
import { checkDuplicateWorker } from '../../../src/core/checks/duplicate-worker.ts';
import { checkNotEffective } from '../../../src/core/checks/not-effective.ts';
import { checkOutsideContract } from '../../../src/core/checks/outside-contract.ts';
import { checkScoreConvertedDiffers } from '../../../src/core/checks/score-converted-differs.ts';
import { checkScoreGradeDiffers } from '../../../src/core/checks/score-grade-differs.ts';
import { checkScoreMeanDiffers } from '../../../src/core/checks/score-mean-differs.ts';
import { checkScoreOutOfRange } from '../../../src/core/checks/score-out-of-range.ts';
import { checkScoreTotalDiffers } from '../../../src/core/checks/score-total-differs.ts';
import { checkScoreWeights } from '../../../src/core/checks/score-weights.ts';
import { checkSerial } from '../../../src/core/checks/serial.ts';
import { checkStableRateDiffers } from '../../../src/core/checks/stable-rate-differs.ts';
import { checkStableRateLow } from '../../../src/core/checks/stable-rate-low.ts';
import { checkSubtotalDiffers } from '../../../src/core/checks/subtotal-differs.ts';
import { checkUntrained } from '../../../src/core/checks/untrained.ts';
import { checkVeto } from '../../../src/core/checks/veto.ts';
import { period } from '../attendance/draw-roster.ts';
import { shibiRoster, wenchongRoster } from '../attendance/published-rosters.ts';
import { drawScores, shibiScores, wenchongScores } from '../scores/draw-scores.ts';
import { drawContext, inShort } from './draw-context.ts';

const checks = [
  checkSubtotalDiffers,
  checkStableRateDiffers,
  checkStableRateLow,
  checkNotEffective,
  checkDuplicateWorker,
  checkOutsideContract,
  checkAfterLeaving,
  checkSerial,
  checkUntrained,
  checkScoreTotalDiffers,
  checkScoreMeanDiffers,
  checkScoreConvertedDiffers,
  checkScoreGradeDiffers,
  checkScoreOutOfRange,
  checkScoreWeights,
  checkVeto,
];

describe('published stations', () => {
  it('文冲 has one note: 13 after 21', () => {
    const context = drawContext({
      rosters: [wenchongRoster()],
      scores: [drawScores(wenchongScores)],
    });
    expect(inShort(checks.flatMap((check) => check(context)))).toEqual([
      'attendance/serial B29 13 → 22',
    ]);
  });

  it('石壁 has nothing, its formulas having no stored values', () => {
    const context = drawContext({
      rosters: [shibiRoster()],
      scores: [drawScores(shibiScores)],
      licensed: 14,
      evaluation: period('2023-04-16', '2023-10-31'),
    });
    expect(checks.flatMap((check) => check(context))).toEqual([]);
  });

  it('a workbook without rosters and scores has nothing', () => {
    expect(checks.flatMap((check) => check(drawContext({})))).toEqual([]);
  });
});
