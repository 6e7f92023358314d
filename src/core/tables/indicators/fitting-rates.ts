import { toNumber } from '../../quantities/rational.ts';
import type { Stated } from '../../quantities/reading.ts';
import type { Draft } from './draft-entries.ts';

/**
 * One column of rates beside two measures of a service (场次, 人次) is of the measure that it fits: where
 * it fits that of no row but another's of every row, it is the other's.
 */
export function fitRates(entries: readonly Draft[], rated: readonly Draft[]): void {
  const own = rated.filter(({ rate, measure }) => rate !== null && measure !== null);
  if (own.length === 0 || own.some((draft) => fits(draft, draft.rate))) return;
  const measures = new Set(
    own.flatMap((draft) => siblings(entries, draft).map(({ measure }) => measure)),
  );
  for (const measure of measures) {
    const others = own.map((draft) =>
      siblings(entries, draft).find((one) => one.measure === measure && fits(one, draft.rate)),
    );
    if (others.some((other) => other === undefined)) continue;
    own.forEach((draft, at) => {
      const other = others[at];
      if (other) other.rate = draft.rate;
      draft.rate = null;
    });
    return;
  }
}

/** Other measures of the row's service that have quantities and no rate. */
function siblings(entries: readonly Draft[], { name, area, rate, measure, isTotal }: Draft) {
  return entries.filter(
    (one) =>
      one.rate === null &&
      one.name === name &&
      one.area === area &&
      one.isTotal === isTotal &&
      one.measure !== measure &&
      one.completed?.cell.row === rate?.cell.row,
  );
}

function fits({ target, completed }: Draft, rate: Stated | null): boolean {
  const [aim, done, stated] = [target, completed, rate].map(numberOf);
  if (!aim || done === undefined || stated === undefined) return false;
  return Math.abs(done / aim - stated) < 0.006;
}

function numberOf(stated: Stated | null): number | undefined {
  return stated?.reading.kind === 'figure' ? toNumber(stated.reading.figure.value) : undefined;
}
