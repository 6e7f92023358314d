import type { Span } from '../../../core/cells/snapshot.ts';

/** Spans in order, those that touch made one. */
export function joinSpans(spans: readonly Span[]): readonly Span[] {
  const joined: { first: number; last: number }[] = [];
  for (const { first, last } of [...spans].sort((a, b) => a.first - b.first)) {
    const before = joined.at(-1);
    if (before && first <= before.last + 1) before.last = Math.max(before.last, last);
    else joined.push({ first, last });
  }
  return joined;
}

/** What is left of 0 to `last` without the spans. */
export function spansBetween(spans: readonly Span[], last: number): readonly Span[] {
  const between: Span[] = [];
  let first = 0;
  for (const span of joinSpans(spans)) {
    if (span.first > first) between.push({ first, last: span.first - 1 });
    first = span.last + 1;
  }
  return first <= last ? [...between, { first, last }] : between;
}
