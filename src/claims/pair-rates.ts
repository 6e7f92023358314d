import type { ClaimFigure, ServiceClaim } from './claim.ts';

/**
 * Gives quantities the rates that follow them: in order, and only where there are as many of the one
 * as of the other (完成X2189个、Y532个，分别完成协议指标量的64.73%、56.12%). Parts (其中) and quantities
 * that have their rate in brackets take no part. Rates that cannot be given to one are left out.
 */
export function pairRates(
  quantities: readonly ServiceClaim[],
  rates: readonly ClaimFigure[],
): readonly ServiceClaim[] {
  const open = quantities.filter(({ completed, rate, isPart }) => completed && !rate && !isPart);
  if (open.length !== rates.length) return quantities;
  const rateOf = new Map(open.map((claim, at) => [claim, rates[at] ?? null]));
  return quantities.map((claim) => ({ ...claim, rate: rateOf.get(claim) ?? claim.rate }));
}
