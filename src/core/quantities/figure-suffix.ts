import {
  approximationsAfter,
  boundsAfter,
  noteWords,
  orderWords,
  scaleWords,
  unitWords,
} from './quantity-words.ts';
import type { Bound } from './reading.ts';

/** What stands after a number: 万, %, a unit, 以上. */
export interface Suffix {
  readonly scale: number;
  /** 100, 1000 or null. */
  readonly per: 100 | 1000 | null;
  readonly unit: string | null;
  /** A unit of the field, %, 万 or 亿: then words may stand before the number. */
  readonly isUnit: boolean;
  readonly bound: Bound | null;
}

/** What stands after the number; null where it is neither unit, bound nor note; `order`: 7月, 3楼. */
export function readSuffix(after: string): Suffix | 'order' | null {
  const [rest, bracketUnit] = withoutNotes(after.replace(/^\s*(?:个)?百分[比点]/u, '%'));
  if (
    /^(月|日|号|年\d|点\d|:\d)/.test(rest) ||
    (orderWords.includes(rest) && !after.startsWith(' '))
  ) {
    return 'order';
  }
  const per = rest.startsWith('%') ? 100 : rest.startsWith('‰') ? 1000 : null;
  const scale = per ? undefined : scaleWords.find(([word]) => rest.startsWith(word));
  const tail = rest.slice(per ? 1 : (scale?.[0].length ?? 0)).trim();
  const [withoutBound, bound] = takeBoundAfter(tail);
  const unit = withoutBound === '' ? bracketUnit : readUnit(withoutBound);
  if (unit === undefined || (per && unit)) return null;
  const isUnit = per !== null || scale !== undefined || (unit !== null && isKnownUnit(unit));
  return { scale: scale?.[1] ?? 0, per, unit, isUnit, bound };
}

const note = new RegExp(`[,;。.、]\\s*(${noteWords.join('|')}).*$`, 's');

/** Leaves out 左右, closing marks, notes in brackets and after a comma; keeps a unit in brackets. */
function withoutNotes(after: string): readonly [string, string | null] {
  const bracket = /^\s*\(([^()]*)\)\s*$/.exec(after)?.[1]?.trim() ?? '';
  const rest = after
    .replace(/\([^()]*\)/g, '')
    .replace(note, '')
    .trim()
    .replace(/[;。,、.!)]+$/, '')
    .trim();
  return [rest, isKnownUnit(bracket) ? bracket : null];
}

function takeBoundAfter(text: string): readonly [string, Bound | null] {
  const rough = approximationsAfter.find((word) => text.endsWith(word));
  if (rough) return [text.slice(0, -rough.length).trim(), null];
  // 3起 counts cases; 3个起 says from where on.
  const found = text === '起' ? undefined : boundsAfter.find(([word]) => text.endsWith(word));
  if (found) return [text.slice(0, -found[0].length).trim(), found[1]];
  const more = /^(余|多|\+)(.*)$/.exec(text);
  return more ? [(more[2] ?? '').trim(), 'more-than'] : [text, null];
}

/** The unit as written; what it counts (68个个案) is left out. Undefined: that is no unit. */
function readUnit(text: string): string | undefined {
  const spaceless = text.replace(/\s/g, '');
  if (isKnownUnit(spaceless)) return spaceless;
  if (!/^[\u4e00-\u9fff/·]+$/.test(spaceless)) return undefined;
  const longest = unitWords
    .filter((word) => spaceless.startsWith(word))
    .reduce((best, word) => (word.length > best.length ? word : best), '');
  if (longest !== '' && spaceless.length - longest.length <= 4) return longest;
  return spaceless.length <= 4 && !spaceless.includes('/') ? spaceless : undefined;
}

const units: ReadonlySet<string> = new Set(unitWords);

/** One of the field's units, or several: 元/年. */
export function isKnownUnit(text: string): boolean {
  if (units.has(text) || !text.includes('/')) return units.has(text);
  const parts = text.replace(/^\//, '').split('/');
  return parts.every((part) => units.has(part));
}
