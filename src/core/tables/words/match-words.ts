import type { Measure } from '../facts/table.ts';
import { letterTest } from './letter-test.ts';
import { normaliseLabel } from './normalise-label.ts';
import { otherUnits, qualifiers, totalWords, unitMeasures } from './vocabulary-labels.ts';

/** Words by role, looked up as a whole. The first role that lists a word keeps it. */
export function wordIndex<Role extends string>(
  words: Readonly<Partial<Record<Role, readonly string[]>>>,
): ReadonlyMap<string, Role> {
  const index = new Map<string, Role>();
  for (const [role, list] of Object.entries(words) as [Role, readonly string[]][]) {
    for (const word of list) if (!index.has(word)) index.set(word, role);
  }
  return index;
}

/** Words by role with the longest first, for looking at a label's beginning, end or inside. */
export function longestFirst<Role extends string>(
  words: Readonly<Partial<Record<Role, readonly string[]>>>,
): readonly (readonly [string, Role])[] {
  const pairs = Object.entries(words) as [Role, readonly string[]][];
  return pairs
    .flatMap(([role, list]) => list.map((word) => [word, role] as const))
    .sort((a, b) => b[0].length - a[0].length);
}

type Pairs<Role> = readonly (readonly [word: string, role: Role])[];

/** Gives, in their order, the pairs whose word may begin a text: those with its first letter. */
export function byFirstLetter<Role>(pairs: Pairs<Role>): (text: string) => Pairs<Role> {
  const groups = grouped(pairs, (word) => word.charAt(0));
  return (text) => groups.get(text.charAt(0)) ?? [];
}

/** Gives, in their order, the pairs whose word may end a text: those with its last letter. */
export function byLastLetter<Role>(pairs: Pairs<Role>): (text: string) => Pairs<Role> {
  const groups = grouped(pairs, (word) => word.charAt(word.length - 1));
  return (text) => groups.get(text.charAt(text.length - 1)) ?? [];
}

/** As `pairs.find(([word]) => text.includes(word))` finds it, by the letters that the text has. */
export function findInside<Role>(
  pairs: Pairs<Role>,
): (text: string) => readonly [word: string, role: Role] | undefined {
  const groups = grouped(pairs, (word) => word.slice(0, 2));
  const places = new Map(pairs.map((pair, at) => [pair, at]));
  return (text) => {
    let best: number = pairs.length;
    for (let at = 0; at < text.length; at++) {
      for (const length of [1, 2]) {
        const found = groups
          .get(text.slice(at, at + length))
          ?.find(([word]) => text.startsWith(word, at));
        if (found) best = Math.min(best, places.get(found) ?? best);
      }
    }
    return pairs[best];
  };
}

function grouped<Role>(
  pairs: Pairs<Role>,
  keyOf: (word: string) => string,
): ReadonlyMap<string, Pairs<Role>> {
  const groups = new Map<string, (readonly [string, Role])[]>();
  for (const pair of pairs) {
    const key = keyOf(pair[0]);
    const group = groups.get(key);
    if (group) group.push(pair);
    else groups.set(key, [pair]);
  }
  return groups;
}

/** Whether one of the words stands in the text. */
export function holdsWord(text: string, words: readonly string[]): boolean {
  for (const word of words) if (text.includes(word)) return true;
  return false;
}

/** Those of the words that stand in the text. */
export function wordsIn(text: string, words: readonly string[]): readonly string[] {
  return words.filter((word) => text.includes(word));
}

/** The label without the qualifiers before and behind it (年度, 评估期内, 情况), one at a time. */
export function withoutQualifiers(core: string): readonly string[] {
  const found = new Set<string>([core]);
  for (const text of found) {
    if (found.size > 24) break;
    const [first, last] = [text.charAt(0), text.charAt(text.length - 1)];
    if (!qualifierEnds.has(first) && !qualifierEnds.has(last)) continue;
    for (const word of qualifiers) {
      if (text.length <= word.length) continue;
      if (word.startsWith(first) && text.startsWith(word)) found.add(text.slice(word.length));
      if (word.endsWith(last) && text.endsWith(word)) found.add(text.slice(0, -word.length));
    }
  }
  return [...found];
}

/** First and last letters of qualifiers. */
const qualifierEnds: ReadonlySet<string> = new Set(
  qualifiers.flatMap((word) => [word.charAt(0), word.charAt(word.length - 1)]),
);

/** Whether a label is made of qualifiers only. */
export function isQualifier(core: string): boolean {
  let rest = core;
  for (let guard = 0; rest !== '' && guard < 8; guard++) {
    const found = qualifiersFrom(rest).find(([word]) => rest.startsWith(word));
    if (!found) return false;
    rest = rest.slice(found[0].length);
  }
  return rest === '';
}

const qualifiersFrom = byFirstLetter(qualifiers.map((word) => [word, word] as const));

const totals: ReadonlySet<string> = new Set(totalWords);

/** 合计, 全站合计, 片区小计, 合计（全街）: a row or column of sums by its own label. */
export function isTotalWord(core: string): boolean {
  if (totals.has(core)) return true;
  return /^(总计|合计|共计|总数)/.test(core) && core.length <= 6
    ? true
    : /(合计|总计|小计|共计)$/.test(core) && core.length <= 12;
}

/** Whether a label as written is one of sums. */
export function isTotalText(text: string): boolean {
  return mayBeTotal(text) && isTotalWord(normaliseLabel(text).core);
}

const mayBeTotal = letterTest([...totalWords, '总计', '合计', '共计', '总数', '小计']);

const others: ReadonlySet<string> = new Set(otherUnits);
const unitNames = new Map<string, Measure>(Object.entries(unitMeasures));

/** The measure that a unit counts: 人次, 个/年, 名（次） → 人次, 个数, 人数; null where the text is no unit. */
export function measureOfUnit(unit: string): Measure | null {
  const plain = unit.replace(/^(单位|计量单位)[::]?/, '').replace(/\/(年|月|季度?|周|期)$/, '');
  return unitNames.get(plain) ?? unitNames.get(plain.split(/[/、或]/)[0] ?? '') ?? null;
}

/** The measure of what a column of units says: 面谈次数 → 次数, 参与人次 → 人次. */
export function measureOfUnitCell(unit: string): Measure | null {
  const ending = unit.length > 3 && unit.length < 7 ? unit.slice(-2) : '';
  return measureOfUnit(unit) ?? countedEndings.find((measure) => measure === ending) ?? null;
}

const countedEndings: readonly Measure[] = ['人次', '次数', '人数', '场次', '节数', '户数', '份数'];

/** The unit in a text such as 个, 单位:个, 个/年; null where it is none. */
export function unitIn(text: string): string | null {
  const plain = text.replace(/^(单位|计量单位)[::]?/, '').replace(/\/(年|月|季度?|周|期)$/, '');
  if (unitNames.has(plain) || others.has(plain)) return plain;
  const first = plain.split(/[/、或]/)[0] ?? '';
  return first !== plain && unitNames.has(first) ? plain : null;
}
