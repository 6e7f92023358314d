import { completionRate } from '../indicators/completion-rate.ts';
import { compare, type Rational, subtract, zero } from '../quantities/rational.ts';
import type { Figure } from '../quantities/reading.ts';
import type { IndicatorTable, RowExtra } from '../tables/facts/table.ts';
import type { CheckContext } from './check-context.ts';
import { compareStated, figureIn, numberValue, statedValue } from './compare-stated.ts';
import type { FindingDraft } from './finding.ts';
import { indicatorTables } from './indicator-groups.ts';

/**
 * What a list prints of its figures beside the rate that counts. `subtotal/differs`: 差额 is not what lies
 * between target and quantity, either way round, or nothing where the target is reached;
 * `rate/differs`: the rate of an earlier stage is not that of its own quantity. Said only where two
 * others of the column hold, and twice as many as do not: it may be of something else.
 * Data: `name`, `completed`, `target`; of a difference `of`: `difference`, `head`.
 */
export function checkRowExtrasDiffer(context: CheckContext): readonly FindingDraft[] {
  return indicatorTables(context).flatMap(({ key, extras = [] }) => {
    const held = extras.flatMap((one) => hold(one) ?? []);
    return held
      .filter((one) => !one.fits && isOutnumbered(one, held))
      .map((one) => draftOf(key, one));
  });
}

interface Held {
  readonly one: RowExtra;
  readonly figure: Figure;
  readonly target: Rational;
  readonly completed: Rational;
  readonly right: Rational;
  readonly fits: boolean;
}

function hold(one: RowExtra): Held | null {
  const [figure, target, completed] = [one.stated, one.target, one.completed].map(figureIn);
  if (!figure || !target || !completed || target.isPercent || completed.isPercent) return null;
  const ways = waysOf(one.of, target.value, completed.value);
  const [right] = ways;
  if (!right || figure.isPercent !== (one.of === 'rate')) return null;
  const fits = ways.some((way) => compareStated(figure, way) !== 'differs');
  return { one, figure, target: target.value, completed: completed.value, right, fits };
}

/** The first is what would be expected. */
function waysOf(of: RowExtra['of'], target: Rational, completed: Rational): readonly Rational[] {
  if (of === 'rate') return [completionRate(completed, target) ?? []].flat();
  const lack = subtract(target, completed);
  const isReached = compare(lack, zero) <= 0;
  return [lack, subtract(completed, target), ...(isReached ? [zero] : [])];
}

function isOutnumbered(wrong: Held, all: readonly Held[]): boolean {
  const line = all.filter(({ one }) => one.line === wrong.one.line);
  const right = line.filter(({ fits }) => fits).length;
  return right >= 2 && right >= 2 * (line.length - right);
}

function draftOf(table: IndicatorTable['key'], held: Held): FindingDraft {
  const { one, figure, target, completed, right } = held;
  const base = {
    cell: one.stated.cell,
    stated: statedValue(figure),
    related: [one.completed.cell, one.target.cell],
    about: [table, ...one.path, one.of],
  };
  const data = { name: one.name, completed, target };
  if (one.of === 'rate') {
    const expected = { kind: 'percent' as const, value: right, decimals: figure.decimals ?? 2 };
    return { ...base, rule: 'rate/differs', expected, data };
  }
  return {
    ...base,
    rule: 'subtotal/differs',
    expected: numberValue(right),
    data: { ...data, of: 'difference', head: one.head },
  };
}
