import {
  add,
  compare,
  divide,
  equals,
  type Rational,
  subtract,
  sum,
} from '../quantities/rational.ts';
import type { FindingDatum, FindingDraft, FindingValue, Rule } from './finding.ts';
import { cellKey } from './many-cells.ts';

/**
 * One cause, one finding: a total that is off by just what a draft says that it leaves out is no
 * finding of its own, nor is a quantity that is behind for just that, nor a clash between two tables where one of the two figures is a total that
 * its own areas contradict in favour of the other.
 */
export function withoutFollowers(drafts: readonly FindingDraft[]): readonly FindingDraft[] {
  const lacks = new Map<string, NonNullable<FindingDraft['explains']>[number]['by'][]>();
  for (const { cell, by } of drafts.flatMap(({ explains }) => explains ?? [])) {
    lacks.set(cellKey(cell), [...(lacks.get(cellKey(cell)) ?? []), by]);
  }
  const mended = mendedTotals(drafts);
  return drafts.filter((draft) => {
    if (draft.rule === 'cross/quantity-differs') return !isMended(draft, mended);
    if (draft.rule === 'progress/behind') return !isBehindForIt(draft, lacks);
    const by = draft.cell && followers.has(draft.rule) ? lacks.get(cellKey(draft.cell)) : undefined;
    if (!by || draft.stated?.kind !== 'number' || draft.expected?.kind !== 'number') return true;
    return !equals(subtract(draft.expected.value, draft.stated.value), sum(by));
  });
}

/** With what its sum leaves out the quantity keeps up. */
function isBehindForIt(
  { cell, data }: FindingDraft,
  lacks: ReadonlyMap<string, readonly Rational[]>,
): boolean {
  const by = cell ? lacks.get(cellKey(cell)) : undefined;
  const { completed, target, elapsedShare } = data ?? {};
  if (!by || !isRational(completed) || !isRational(target) || !isRational(elapsedShare))
    return false;
  const rate = divide(add(completed, sum(by)), target);
  return rate !== null && compare(rate, elapsedShare) >= 0;
}

function isRational(datum: FindingDatum | undefined): datum is Rational {
  return typeof datum === 'object' && datum !== null && 'n' in datum && typeof datum.n === 'bigint';
}

const followers: ReadonlySet<Rule> = new Set([
  'total/differs',
  'subtotal/differs',
  'score/total-differs',
]);

type Mended = ReadonlyMap<string, string | null>;

/** What wrong totals ought to be. */
function mendedTotals(drafts: readonly FindingDraft[]): Mended {
  const rules: readonly Rule[] = ['total/differs', 'sheet/sum-too-short'];
  return new Map(
    drafts.flatMap(({ rule, cell, expected }) =>
      cell && expected && rules.includes(rule) ? [[cellKey(cell), exact(expected)]] : [],
    ),
  );
}

function isMended({ cell, related, stated, expected }: FindingDraft, mended: Mended): boolean {
  const [earlier] = related ?? [];
  const own = cell ? mended.get(cellKey(cell)) : undefined;
  const other = earlier ? mended.get(cellKey(earlier)) : undefined;
  return (
    (own !== undefined && own === exact(expected)) ||
    (other !== undefined && other === exact(stated))
  );
}

function exact(value: FindingValue | undefined): string | null {
  return value?.kind === 'number' ? `${String(value.value.n)}/${String(value.value.d)}` : null;
}
