import type { Day, Period } from '../../../src/core/quantities/period.ts';

/** `2023-07-01` → day. */
export function day(text: string): Day {
  const [year = 0, month = 0, date = 0] = text.split('-').map(Number);
  return { year, month, day: date };
}

/** `2023-07-01..2023-11-30` → period. */
export function period(text: string): Period {
  const [from = '', to = ''] = text.split('..');
  return { from: day(from), to: day(to) };
}
