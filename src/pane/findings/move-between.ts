import type { KeyboardEvent } from 'react';

/** Up and down go from one finding to the next, Home and End to the first and last. */
export function moveBetween(event: KeyboardEvent<HTMLElement>): void {
  const list = event.currentTarget.closest('[data-findings]');
  const heads = [...(list?.querySelectorAll<HTMLElement>('[data-finding-head]') ?? [])];
  const at = heads.indexOf(event.currentTarget);
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: heads.length - 1 }[event.key];
  if (next === undefined) return;
  event.preventDefault();
  heads[Math.min(heads.length - 1, Math.max(0, next))]?.focus();
}
