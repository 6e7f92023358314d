import type { Span } from '../../../core/cells/snapshot.ts';

/** Flags counted from a place on as spans: [true, true, false, true] from 5 → 5–6 and 8. */
export function hiddenSpans(flags: readonly boolean[], from: number): readonly Span[] {
  const spans: Span[] = [];
  flags.forEach((isHidden, at) => {
    if (!isHidden) return;
    const last = spans.at(-1);
    if (last?.last === from + at - 1) spans[spans.length - 1] = { ...last, last: from + at };
    else spans.push({ first: from + at, last: from + at });
  });
  return spans;
}
