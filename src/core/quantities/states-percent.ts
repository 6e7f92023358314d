import type { Stated } from './reading.ts';

/** 95% is a share, and no quantity: it is shown as a percentage. */
export function statesPercent(stated: Stated | null): boolean {
  return stated?.reading.kind === 'figure' && stated.reading.figure.isPercent;
}
