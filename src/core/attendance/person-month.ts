import { compare, type Rational, zero } from '../quantities/rational.ts';
import type { RosterMark } from '../tables/facts/table.ts';

/** What a month's marks make: the share of the month that counts, or that it cannot be told. */
export interface PersonMonth {
  readonly share: Rational;
  readonly isUntold: boolean;
}

const absent: PersonMonth = { share: zero, isUntold: false };

/**
 * The share of a month that counts for a worker: the smallest of the marks that the roster keeps,
 * so that one lacking mark makes it nothing; at most the month's weight, so that a tick in a half
 * month counts 0.5 and a written 0.5 counts 0.5. A mark that cannot be told counts nothing.
 *
 * @example post √, insurance √, wages — → 0; √ in a month of weight 0.5 → 0.5
 */
export function personMonth(marks: readonly RosterMark[], weight: Rational): PersonMonth {
  if (marks.length === 0) return absent;
  let share = weight;
  let isUntold = false;
  for (const { presence } of marks) {
    if (presence.kind === 'absent' || presence.kind === 'blank') return absent;
    if (presence.kind !== 'present') isUntold = true;
    else if (compare(presence.share, share) < 0) share = presence.share;
  }
  return isUntold || compare(share, zero) <= 0 ? { share: zero, isUntold } : { share, isUntold };
}
