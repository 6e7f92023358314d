import { isSame } from './is-same.ts';

/** What a teller tells of the given things, told once: the same things, met again, tell the same. */
export type Memory = <T>(teller: object, things: readonly unknown[], tell: () => T) => T;

interface Told {
  readonly things: readonly unknown[];
  readonly told: unknown;
}

/** Lives as long as the recognition of one sheet, whose structures are read in several ways. */
export function createMemory(): Memory {
  const known = new Map<object, Told[]>();
  return <T>(teller: object, things: readonly unknown[], tell: () => T): T => {
    const own = known.get(teller) ?? [];
    if (own.length === 0) known.set(teller, own);
    const found = own.find((one) => isSame(one.things, things));
    if (found) return found.told as T;
    const told = tell();
    own.push({ things, told });
    return told;
  };
}
