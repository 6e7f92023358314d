import type { PerformanceLine } from '../performance/performance.ts';
import { compare, fromNumber, type Rational, zero } from '../quantities/rational.ts';
import { achievementBand } from '../schemes/achievement-band.ts';
import type { CheckContext } from './check-context.ts';
import { numberValue } from './compare-stated.ts';
import type { FindingDraft } from './finding.ts';

/**
 * `score/out-of-range` in three-level tables: points that a person gave, or that are printed for an
 * item that a person judged, outside of the band of the judgement; and printed points outside of the
 * marks where the table is not the one that is scored (`score-out-of-range.ts` looks at that one).
 * Data: `part`, `full`, and of a judgement `judged`, `from`, `to`.
 */
export function checkPerformancePoints(context: CheckContext): readonly FindingDraft[] {
  const { performance, scores, otherScores = [] } = context;
  const scored = [scores, ...otherScores].map((one) => one?.table);
  return (performance?.lines ?? []).flatMap((line) => {
    const judged = outOfBand(line);
    if (judged) return [judged];
    return scored.includes(line.table) ? [] : (outOfMarks(line) ?? []);
  });
}

function outOfBand(line: PerformanceLine): FindingDraft | null {
  const { items, full, stated } = line;
  const [item] = items;
  const judged = items.length === 1 ? item?.judged : null;
  if (!judged || !full) return null;
  const points = judged.points === undefined ? stated : fromNumber(judged.points);
  const { from, to } = achievementBand(judged.achieved, full);
  if (!points || isBetween(points, from, to)) return null;
  return draftFor(line, points, to, { judged: judged.achieved, from, to });
}

function outOfMarks(line: PerformanceLine): FindingDraft | null {
  const { full, stated } = line;
  if (!full || !stated || isBetween(stated, zero, full)) return null;
  return draftFor(line, stated, compare(stated, zero) < 0 ? zero : full, {});
}

function isBetween(value: Rational, from: Rational, to: Rational): boolean {
  return compare(value, from) >= 0 && compare(value, to) <= 0;
}

function draftFor(
  { table, row, full, items }: PerformanceLine,
  points: Rational,
  expected: Rational,
  data: NonNullable<FindingDraft['data']>,
): FindingDraft {
  const part = items[0]?.level3 ?? items[0]?.name ?? '';
  return {
    rule: 'score/out-of-range',
    cell: (row.score ?? row.full ?? row.completed)?.cell ?? null,
    stated: numberValue(points),
    expected: numberValue(expected),
    data: { part, full, ...data },
    ...(row.full && { related: [row.full.cell] }),
    about: [table, items[0]?.key ?? part, 'points'],
  };
}
