import { equals, type Rational, sum } from '../../quantities/rational.ts';
import type { LabelledRow } from './funding-labels.ts';
import { lineNumbering } from './line-numbering.ts';

/** Of one whole. */
const mostParts = 12;

/**
 * The rows behind 其中：… that make up the line above it together with that one: they are parts of it
 * whatever stands before their names (其中：个案 20, 小组 40, 活动 60 under 服务活动费 120).
 */
export function restOfWhich(
  rows: readonly LabelledRow[],
  amountOf: (row: number) => Rational | null,
): ReadonlySet<LabelledRow> {
  const found = new Set<LabelledRow>();
  for (const [at, row] of rows.entries()) {
    const above = rows[at - 1];
    const whole = above ? amountOf(above.row) : null;
    if (whole === null || !saysOfWhich(row)) continue;
    for (let end = at + 2; end <= Math.min(rows.length, at + mostParts); end++) {
      const parts = rows.slice(at, end);
      const amounts = parts.flatMap((part) => amountOf(part.row) ?? []);
      if (amounts.length < parts.length) break;
      if (!equals(sum(amounts), whole)) continue;
      for (const part of parts) found.add(part);
      break;
    }
  }
  return found;
}

function saysOfWhich({ labels, serial }: LabelledRow): boolean {
  return lineNumbering(labels.at(-1)?.raw ?? '', serial) === '其中';
}
