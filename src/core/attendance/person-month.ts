import { add, compare, half, type Rational, zero } from '../quantities/rational.ts';
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
 * month counts 0.5 and a written 0.5 counts 0.5. Marks of the month's halves are added up, each half
 * a month at most. A mark that cannot be told counts nothing.
 *
 * @example post √, insurance √, wages — → 0; √ in a month of weight 0.5 → 0.5; √ of one half → 0.5
 */
export function personMonth(marks: readonly RosterMark[], weight: Rational): PersonMonth {
  if (marks.length === 0) return absent;
  let share = weight;
  let ofHalves: Rational | null = null;
  let isUntold = false;
  for (const { presence, isHalf } of marks) {
    const isLacking = presence.kind === 'absent' || presence.kind === 'blank';
    if (isLacking && !isHalf) return absent;
    if (!isLacking && presence.kind !== 'present') isUntold = true;
    const own = presence.kind === 'present' ? presence.share : zero;
    if (isHalf) ofHalves = add(ofHalves ?? zero, smaller(own, half));
    else if (presence.kind === 'present') share = smaller(share, own);
  }
  if (ofHalves) share = smaller(share, ofHalves);
  return { share: isUntold || compare(share, zero) <= 0 ? zero : share, isUntold };
}

function smaller(one: Rational, other: Rational): Rational {
  return compare(other, one) < 0 ? other : one;
}
