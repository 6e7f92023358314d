import { type Drawing, emptyDrawing, merge, put } from '../drawing.ts';
import type { Random } from '../random.ts';
import { everydayNoise } from './everyday-noise.ts';
import { firmNoise } from './firm-noise.ts';
import type { NoiseMaker } from './noise-cells.ts';
import { stationNoise } from './station-noise.ts';

/** A sheet that is none of ours, whatever it looks like. */
export interface NoiseSheet {
  readonly name: string;
  readonly drawing: Drawing;
}

/** Kinds of sheets that lie in the same workbooks or that people open by mistake. */
const makers: Readonly<Record<string, NoiseMaker>> = {
  ...firmNoise,
  ...stationNoise,
  ...everydayNoise,
};

/** In the order in which older seeds chose among them. */
export const noiseKinds: readonly string[] = [
  'sales-model',
  'sales-targets',
  'production-plan',
  'timetable',
  'stock-list',
  'class-register',
  'term-register',
  'balance-sheet',
  'event-schedule',
  'phone-list',
  'visit-log',
  'visit-records',
  'exam-scores',
  'course-weights',
  'supplier-review',
  'factory-roster',
  'staff-attendance',
  'household-budget',
  'payroll',
  'contest-scores',
  'equipment-checks',
  'property-fees',
  'bug-list',
  'asset-card',
  'company-costs',
  'works-budget',
  'sales-ledger',
  'contract-payments',
  'loan-plan',
  'customer-survey',
  'score-bands',
  'company-goals',
  'school-goals',
  'volunteer-list',
  'staff-kpi',
  'league-table',
  'activity-log',
  'case-list',
  'monthly-stats',
  'staff-list',
  'duty-roster',
  'training-log',
];

export function drawNoise(random: Random, kind: string): NoiseSheet {
  const { title, rows } = makers[kind]?.(random) ?? { title: '', rows: [] };
  const drawing = emptyDrawing();
  const hasTitle = title !== '' && random.chance(0.7);
  if (hasTitle) {
    put(drawing, 0, 0, title);
    if (random.chance(0.6)) merge(drawing, 0, 0, 0, (rows[0]?.length ?? 1) - 1);
  }
  rows.forEach((row, at) => {
    row.forEach((cell, column) => {
      put(drawing, at + (hasTitle ? 1 : 0), column, cell);
    });
  });
  return { name: hasTitle || title === '' ? kind : title, drawing };
}
