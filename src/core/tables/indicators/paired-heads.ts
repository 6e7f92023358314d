import type { Lexicon } from '../words/lexicon.ts';
import { normaliseLabel } from '../words/normalise-label.ts';
import { measureOfName, readFigureHeading } from '../words/read-figure-heading.ts';
import type { FigureRole } from '../words/vocabulary-indicators.ts';
import type { ColumnHead, IndicatorColumn } from './indicator-column.ts';

/**
 * Gives a role to heads that only say it beside one another: 应建档人数 by 已建档人数 is the target of 建档人数,
 * 电访任务 by 电访完成 that of 电访; 建档率 is the rate of the pair before it; a name goes as far as beside. A head that stands alone
 * (计划生育人数, 应急演练) keeps its words.
 */
export function withPairedHeads(
  words: Lexicon,
  columns: readonly IndicatorColumn[],
): readonly IndicatorColumn[] {
  const leaves = columns.map((column) => leafOf(words, column));
  const isNamed = (leaf: Leaf) => leaf.head.role === null || leaf.head.name !== null;
  const pairOf = (leaf: Leaf | null) =>
    leaf && (besideName(leaf, leaves) ?? besideLonger(leaf, leaves) ?? besidePrefix(leaf, leaves));
  const sure = leaves.map((leaf) => (leaf && isNamed(leaf) ? pairOf(leaf) : null));
  if (sure.every((pair) => pair === null)) return columns;
  const found = leaves.map(pairOf);
  const names = [...new Set(found.flatMap((pair) => pair?.name ?? []))];
  return columns.map((column, at) => {
    const pair =
      found[at] ?? rateOf(leaves[at], column, names) ?? rateBehind(column, found[at - 1]);
    return pair ? withPair(column, pair) : column;
  });
}

interface Leaf {
  readonly core: string;
  readonly head: ColumnHead;
}

interface Pair {
  readonly role: FigureRole;
  readonly name: string;
}

function leafOf(words: Lexicon, column: IndicatorColumn): Leaf | null {
  const head = column.heads.at(-1);
  if (!head || column.kind !== 'figure') return null;
  return { core: words(normaliseLabel, head.heading.text).core, head };
}

/** 电访任务 where another head says the completed quantity of 电访. */
function besideName({ core, head }: Leaf, leaves: readonly (Leaf | null)[]): Pair | null {
  if (head.role !== null) return null;
  for (const other of leaves) {
    const name = other?.head.role === 'completed' ? other.head.name : null;
    if (!name || name.length < 2 || core === name || !core.startsWith(name)) continue;
    const { role, name: rest } = readFigureHeading(core.slice(name.length));
    if (rest === null && role === 'target') return { role, name };
  }
  return null;
}

/** 服务手册产出指标量 beside 服务手册产出已完成 is the target of 服务手册产出, and not the 产出指标量 of 服务手册. */
function besideLonger({ core, head }: Leaf, leaves: readonly (Leaf | null)[]): Pair | null {
  if (head.role === null || head.name === null) return null;
  for (const other of leaves) {
    const name = other?.head.name ?? '';
    const isOther = other?.head.role !== null && other?.head.role !== head.role;
    if (!isOther || !name.startsWith(head.name) || name === head.name) continue;
    if (!core.startsWith(name) || core === name) continue;
    const { role, name: rest } = readFigureHeading(core.slice(name.length));
    if (rest === null && role === head.role) return { role, name };
  }
  return null;
}

const wanted = /^(?:应完成|应|计划|需|须|协议|目标|任务)/u;
const done = /^(?:已完成|已|实际完成|实际|实|完成)/u;

/** Whether a head begins as one that only has a role beside another. */
export function mayBePaired(core: string): boolean {
  return wanted.test(core) || done.test(core) || around.test(core);
}

/** 年度走访任务: what is asked for stands around the name. */
const around = /^(?:本?年度?|全年)([\p{Script=Han}]{2,})(?:任务|指标|目标|计划|要求)[数量]?$/u;

/** 应建档人数 and 已建档人数, 年度走访任务 and 完成走访: the same words behind the two beginnings. */
function besidePrefix({ core }: Leaf, leaves: readonly (Leaf | null)[]): Pair | null {
  const restOf = (text: string, beginning: RegExp) => {
    const inner = beginning === wanted ? around.exec(text)?.[1] : undefined;
    return inner ?? (beginning.test(text) ? text.replace(beginning, '') : null);
  };
  const isThere = (rest: string, beginning: RegExp) =>
    leaves.some((other) => other && restOf(other.core, beginning) === rest);
  const target = restOf(core, wanted);
  if (target && target.length >= 2 && isThere(target, done))
    return { role: 'target', name: target };
  const completed = restOf(core, done);
  const isPair = completed && completed.length >= 2 && isThere(completed, wanted);
  return isPair ? { role: 'completed', name: completed } : null;
}

/** 建档率, 探访完成率: the rate of the only pair whose name begins so. */
function rateOf(
  leaf: Leaf | null | undefined,
  { role }: IndicatorColumn,
  names: readonly string[],
): Pair | null {
  const stem = leaf?.core.replace(/(?:完成|达标|达成)?(?:率|比例|百分比)%?$/u, '');
  if (!leaf || !stem || stem === leaf.core || (role !== null && role !== 'rate')) return null;
  const fitting = names.filter((name) => name.startsWith(stem));
  const [only] = fitting;
  return fitting.length === 1 && only ? { role: 'rate', name: only } : null;
}

/** 完成率 right behind a pair. */
function rateBehind(
  { role, heads }: IndicatorColumn,
  before: Pair | null | undefined,
): Pair | null {
  const isBare = role === 'rate' && heads.every(({ name }) => name === null);
  return isBare && before ? { role: 'rate', name: before.name } : null;
}

function withPair(column: IndicatorColumn, { role, name }: Pair): IndicatorColumn {
  const measure = measureOfName(name);
  const heads = column.heads.map((head, at) =>
    at === column.heads.length - 1 ? { ...head, role, name, measure } : head,
  );
  return { ...column, role, heads, isNamed: true };
}
