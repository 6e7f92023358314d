/** A seeded source of choices: the same seed makes the same workbook on every machine. */
export interface Random {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** Both included. */
  integer(from: number, to: number): number;
  chance(share: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** So many of them, in their own order. */
  sample<T>(list: readonly T[], count: number): T[];
}

export function createRandom(seed: number): Random {
  let state = (Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ (seed >>> 13)) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const integer = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  const pick = <T>(list: readonly T[]): T => list[integer(0, list.length - 1)] as T;
  const sample = <T>(list: readonly T[], count: number): T[] => {
    const left = list.map((item, at) => ({ item, at }));
    const taken: { item: T; at: number }[] = [];
    while (taken.length < count && left.length > 0) {
      taken.push(...left.splice(integer(0, left.length - 1), 1));
    }
    return taken.sort((a, b) => a.at - b.at).map(({ item }) => item);
  };
  return { next, integer, chance: (share) => next() < share, pick, sample };
}
