import { equals, type Rational, sum, zero } from '../quantities/rational.ts';
import type { Figure, Stated } from '../quantities/reading.ts';
import type { IndicatorTable, ListFigures, ListSum, SpanSum } from '../tables/facts/table.ts';
import { compareStated, figureIn } from './compare-stated.ts';
import { cellKey } from './many-cells.ts';

/** A printed sum that its figures contradict, where the table's other sums show that it is one. */
export interface WrongListSum {
  readonly of: 'spans' | ListSum['of'];
  readonly sum: SpanSum | ListSum;
  readonly role: 'target' | 'completed';
  readonly stated: Stated;
  readonly figure: Figure;
  readonly expected: Rational;
  readonly parts: readonly Stated[];
}

interface Held extends Omit<WrongListSum, 'expected' | 'figure' | 'parts'> {
  readonly figure: Figure;
  readonly fits: boolean;
  readonly parts: readonly Stated[];
  readonly expected: Rational;
  readonly row: string;
  readonly line: string;
}

/**
 * Sums of months against 累计, and of rows against 小计 and 合计. A table may print there what is no
 * sum (heads counted once, figures of one unit only), so a sum is wrong only where others of its kind
 * are right: of spans two in its column, and twice as many as are wrong; of rows one in its row or
 * column, and as many as are wrong. Blank and n/a figures add nothing; nothing is said beside a
 * figure that cannot be read, a negative one or a percentage. Heads and households of several months
 * may be the same ones: they are wrong only where the sum is too high.
 *
 * Source: docs/rules.md 7. Quarters 150, 140, 160, 170 and 累计 610 beside three right rows → 620.
 */
export function wrongListSums(table: IndicatorTable): readonly WrongListSum[] {
  const spans = (table.spanSums ?? []).flatMap((one) => heldSpan(one) ?? []);
  const wrongSpans = spans.filter((one) => !one.fits && isOutnumbered(one, spans));
  const lists = (table.listSums ?? []).flatMap(heldLists);
  const known = new Set(wrongSpans.map(({ stated }) => cellKey(stated.cell)));
  const wrongLists = lists.filter(
    (one) => !one.fits && !known.has(cellKey(one.stated.cell)) && isDoubtless(one, lists),
  );
  return [...wrongSpans, ...wrongLists];
}

function isOutnumbered(wrong: Held, all: readonly Held[]): boolean {
  const line = all.filter((one) => one.line === wrong.line);
  const right = line.filter(({ fits }) => fits).length;
  return right >= 2 && right >= 2 * (line.length - right);
}

function isDoubtless(wrong: Held, all: readonly Held[]): boolean {
  const right = all.filter(({ fits }) => fits);
  const isBeside = (one: Held) =>
    one.row === wrong.row || (one.line === wrong.line && one.role === wrong.role);
  return right.some(isBeside) && right.length * 2 >= all.length;
}

function heldSpan(one: SpanSum): Held | null {
  const held = hold(one.stated, one.ways);
  if (!held) return null;
  const isOnce = one.measure === '人数' || one.measure === '户数';
  if (isOnce && !held.fits && compareOf(held) < 0) return null;
  return { ...held, of: 'spans', sum: one, role: one.role, row: '', line: one.line };
}

function compareOf({ figure, expected }: Pick<Held, 'figure' | 'expected'>): number {
  const difference = figure.value.n * expected.d - expected.n * figure.value.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

function heldLists(one: ListSum): readonly Held[] {
  return (['target', 'completed'] as const).flatMap((role) => {
    const ways = one.ways.map((way) => way.flatMap((row: ListFigures) => row[role] ?? []));
    const held = one[role] && hold(one[role], ways);
    if (!held) return [];
    return [{ ...held, of: one.of, sum: one, role, row: one.row, line: one.line }];
  });
}

type Compared = Pick<Held, 'stated' | 'figure' | 'fits' | 'parts' | 'expected'>;

function hold(stated: Stated, ways: readonly (readonly Stated[])[]): Compared | null {
  const figure = figureIn(stated);
  if (!figure || figure.isPercent || figure.value.n < 0n) return null;
  const added = ways.map(addedUp);
  const sums = added.flatMap((one) => (one === 'unknown' ? [] : (one ?? [])));
  const [first] = sums;
  if (!first || added.includes('unknown')) return null;
  const fitting = sums.find(({ expected }) => compareStated(figure, expected) === 'agrees');
  return { stated, figure, ...(fitting ?? first), fits: fitting !== undefined };
}

/** Null where fewer than two parts add anything. */
function addedUp(way: readonly Stated[]): Pick<Held, 'parts' | 'expected'> | 'unknown' | null {
  const byCell = new Map(way.map((stated) => [cellKey(stated.cell), stated]));
  const parts: Stated[] = [];
  const figures: Rational[] = [];
  for (const stated of byCell.values()) {
    const { kind } = stated.reading;
    if (kind === 'blank' || kind === 'none') continue;
    const figure = figureIn(stated);
    if (!figure || figure.isPercent || figure.value.n < 0n) return 'unknown';
    if (equals(figure.value, zero)) continue;
    parts.push(stated);
    figures.push(figure.value);
  }
  return parts.length < 2 ? null : { parts, expected: sum(figures) };
}
