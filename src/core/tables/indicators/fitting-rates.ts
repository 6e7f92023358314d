import { toNumber } from '../../quantities/rational.ts';
import type { Stated } from '../../quantities/reading.ts';
import type { Draft } from './draft-entries.ts';

/**
 * One column of rates beside two measures of a service (场次, 人次) is of the measure that it fits: where
 * it fits that of no row but another's of every row, it is the other's; of most rows is enough where
 * only the other has targets.
 */
export function fitRates(entries: readonly Draft[], rated: readonly Draft[]): void {
  const own = rated.filter(({ rate, measure }) => rate !== null && measure !== null);
  if (own.length === 0 || own.some((draft) => fits(draft, draft.rate))) return;
  const hasTargets = own.some(({ target }) => target !== null);
  const others = own.map((draft) => {
    const beside = siblings(entries, draft).filter(({ target }) => target !== null);
    const fitting = beside.find((one) => fits(one, draft.rate));
    return fitting ?? (hasTargets || beside.length > 1 ? undefined : beside[0]);
  });
  const fitting = others.filter((other, at) => other && fits(other, own[at]?.rate ?? null)).length;
  if (fitting < (hasTargets ? own.length : own.length / 2)) return;
  own.forEach((draft, at) => {
    const other = others[at];
    if (!other) return;
    other.rate = draft.rate;
    draft.rate = null;
  });
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
