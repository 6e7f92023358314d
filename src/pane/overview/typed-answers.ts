import type { Day, Period } from '../../core/quantities/period.ts';

/** Two days as date fields give them (2023-07-01); null where one lacks or they are the wrong way round. */
export function periodOf(from: string, to: string): Period | null {
  const [first, last] = [dayOf(from), dayOf(to)];
  return first && last && from <= to ? { from: first, to: last } : null;
}

/** A whole number of people above 0; full-width digits are digits too. */
export function countOf(text: string): number | null {
  const digits = text.normalize('NFKC').trim();
  const count = /^\d{1,6}$/.test(digits) ? Number(digits) : 0;
  return count > 0 ? count : null;
}

/** Points of a score, at most two decimals; full-width digits are digits too. */
export function pointsOf(text: string): number | null {
  const digits = text.normalize('NFKC').trim();
  return /^\d{1,4}(\.\d{1,2})?$/.test(digits) ? Number(digits) : null;
}

function dayOf(text: string): Day | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  return match && { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}
