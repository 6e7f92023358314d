import { expect, it } from 'vitest';
import { checkVeto } from '../../../src/core/checks/veto.ts';
import { rational } from '../../../src/core/quantities/rational.ts';
import { cell } from '../attendance/draw-roster.ts';
import { wenchongRoster } from '../attendance/published-rosters.ts';
import { drawScores, wenchongScores } from '../scores/draw-scores.ts';
import { drawContext } from './draw-context.ts';

const scores = [drawScores(wenchongScores)];
const total = cell(33, 21);

it('a shortfall over its threshold is triggered, one under it is near; both point to the total', () => {
  const context = drawContext({ rosters: [wenchongRoster()], scores, workers: 22, licensed: 19 });
  expect(checkVeto(context)).toEqual([
    {
      rule: 'veto/triggered',
      cell: total,
      data: { veto: 'staff-short', short: rational(8), threshold: 5, monthlyShort: rational(8) },
      about: ['staff-short'],
    },
    {
      rule: 'veto/triggered',
      cell: total,
      data: { veto: 'licensed-short', short: rational(3), threshold: 3, monthlyShort: rational(3) },
      about: ['licensed-short'],
    },
  ]);
  expect(
    checkVeto({ ...context, ...drawContext({ rosters: [wenchongRoster()], scores, workers: 21 }) }),
  ).toEqual([
    {
      rule: 'veto/near',
      cell: total,
      data: { veto: 'staff-short', short: rational(3), threshold: 5, monthlyShort: rational(3) },
      about: ['staff-short'],
    },
  ]);
});

it('an answered veto has its reason and no cell; unanswered and clear ones are no findings', () => {
  const vetoes = {
    'serious-breach': { answer: 'triggered', reason: '见通报' },
    rectification: { answer: 'clear' },
  } as const;
  expect(checkVeto(drawContext({ rosters: [wenchongRoster()], scores, vetoes }))).toEqual([
    {
      rule: 'veto/triggered',
      cell: null,
      data: { veto: 'serious-breach', reason: '见通报' },
      about: ['serious-breach'],
    },
  ]);
});
