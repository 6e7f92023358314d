import type { Figure } from '../quantities/reading.ts';
import { measureOfUnit } from '../tables/words/match-words.ts';
import type { NamedFigure } from './read-named-figures.ts';

/** A target and what was completed of it: nothing, one item, or several that add up to it. */
export interface ItemPair {
  readonly target: NamedFigure;
  readonly completed: readonly NamedFigure[];
}

/**
 * Pairs the items of a target cell with those of its completed cell by their names: the words that
 * two names share, those that tell the targets apart counting most. Units must go together. Items
 * without names go by their place where there are as many, and a last one of each goes together
 * where its unit does. One target that names alternatives (社会组织/志愿队伍) takes the sum of both.
 */
export function pairItems(
  targets: readonly NamedFigure[],
  completed: readonly NamedFigure[],
): readonly ItemPair[] {
  const [only] = targets;
  if (targets.length === 1 && only) return [pairOne(only, completed)];
  const found = new Map<NamedFigure, NamedFigure>();
  const free = new Set(completed);
  const join = (target: NamedFigure, item: NamedFigure) => {
    found.set(target, item);
    free.delete(item);
  };
  for (const { target, item } of likelyPairs(targets, completed)) {
    if (!found.has(target) && free.has(item)) join(target, item);
  }
  pairRest(targets, completed, { found, free, join });
  return targets.map((target) => {
    const item = found.get(target);
    return { target, completed: item ? [item] : [] };
  });
}

/** From here on two names are of one thing. */
const alike = 0.5;

function likelyPairs(targets: readonly NamedFigure[], completed: readonly NamedFigure[]) {
  const weightOf = weights(targets);
  return targets
    .flatMap((target, at) =>
      completed.map((item, place) => ({
        target,
        item,
        likeness: likeness(target.name, item.name, weightOf) * unitFit(target, item),
        distance: Math.abs(at - place),
      })),
    )
    .filter((pair) => pair.likeness >= alike)
    .sort((a, b) => b.likeness - a.likeness || a.distance - b.distance);
}

interface Pairing {
  readonly found: ReadonlyMap<NamedFigure, NamedFigure>;
  readonly free: ReadonlySet<NamedFigure>;
  readonly join: (target: NamedFigure, item: NamedFigure) => void;
}

function pairRest(
  targets: readonly NamedFigure[],
  completed: readonly NamedFigure[],
  { found, free, join }: Pairing,
): void {
  const isNameless = [targets, completed].some((items) => items.every(({ name }) => name === ''));
  if (isNameless && targets.length === completed.length) {
    targets.forEach((target, at) => {
      const item = completed[at];
      if (item && unitFit(target, item) > 0.6) join(target, item);
    });
    return;
  }
  const [target, ...targetsLeft] = targets.filter((one) => !found.has(one));
  const [item, ...itemsLeft] = [...free];
  const isLast = targetsLeft.length === 0 && itemsLeft.length === 0;
  if (target && item && isLast && unitFit(target, item) >= 0.9 && sharesWord(target, item))
    join(target, item);
}

function sharesWord({ name }: NamedFigure, { name: other }: NamedFigure): boolean {
  return name === '' || other === '' || Array.from(name).some((one) => other.includes(one));
}

function pairOne(target: NamedFigure, completed: readonly NamedFigure[]): ItemPair {
  const fitting = completed.filter((item) => unitFit(target, item) > 0.6);
  const weightOf = weights([target]);
  if (completed.length === 1) return { target, completed: fitting };
  const summed = alternatives(target, fitting);
  if (summed.length > 1) return { target, completed: summed };
  const ranked = fitting
    .map((item) => ({ item, likeness: likeness(target.name, item.name, weightOf) }))
    .sort((a, b) => b.likeness - a.likeness);
  const [best, second] = ranked;
  const isClear = best && (!second || best.likeness > second.likeness);
  const isNamed = best && (best.likeness >= alike || fitting.length === 1);
  return { target, completed: best && isClear && isNamed ? [best.item] : [] };
}

/** 社会组织/志愿队伍: an item for each alternative, counted in one unit. */
function alternatives(
  { name, figure }: NamedFigure,
  completed: readonly NamedFigure[],
): readonly NamedFigure[] {
  const parts = name.split(/[/、]|或者?|和|及|与/u).filter((part) => part !== '');
  if (parts.length < 2 || !figure) return [];
  const weightOf = weights(parts.map((part) => ({ name: part, figure: null, text: '' })));
  const items = completed.filter((item) =>
    parts.some((part) => likeness(part, item.name, weightOf) >= alike),
  );
  const told = parts.filter((part) =>
    items.some((item) => likeness(part, item.name, weightOf) >= alike),
  );
  const units = new Set(items.map((item) => item.figure?.unit ?? null));
  return told.length === items.length && units.size === 1 ? items : [];
}

/** Words that say nothing of what is counted. */
const idle = new Set(Array.from('服务工作开展完成实际年度人数量总的及其中已达次本各项'));

/** A letter that several targets have tells them apart the less. */
function weights(targets: readonly NamedFigure[]): (letter: string) => number {
  const counts = new Map<string, number>();
  for (const { name } of targets)
    for (const letter of new Set(name)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return (letter) => (idle.has(letter) ? 0.25 : 1) / (counts.get(letter) ?? 1);
}

/** Share of the shorter name that the other has too, 0 to 1. */
function likeness(a: string, b: string, weightOf: (letter: string) => number): number {
  if (a === '' || b === '') return 0;
  if (a === b) return 1.01;
  const [first, second] = [new Set(a), new Set(b)];
  const sum = (letters: Iterable<string>) => {
    let total = 0;
    for (const letter of letters) total += weightOf(letter);
    return total;
  };
  const shared = [...first].filter((letter) => second.has(letter));
  return sum(shared) / Math.min(sum(first), sum(second));
}

/** 0 where one is a percentage and the other is not; 1 for one unit. */
function unitFit({ figure: a }: NamedFigure, { figure: b }: NamedFigure): number {
  if (!a || !b) return a || b ? 0.7 : 1;
  if (a.isPercent !== b.isPercent) return isNothing(a) || isNothing(b) ? 0.95 : 0;
  if (a.unit === b.unit) return 1;
  if (a.unit === null || b.unit === null) return 0.95;
  const [one, other] = [measureOfUnit(a.unit), measureOfUnit(b.unit)];
  return one !== null && one === other ? 0.98 : 0.6;
}

/** A bare 0 is 0 % as well. */
function isNothing({ value, unit }: Figure): boolean {
  return value.n === 0n && unit === null;
}
