import {
  compare,
  divide,
  one,
  parseDecimal,
  type Rational,
  rational,
  zero,
} from '../../quantities/rational.ts';
import { foldText } from './normalise-label.ts';
import { answerWords, gradeAnswerWords } from './vocabulary-survey.ts';

/** A band's bounds as fractions; both null for an answer in words. */
export interface Band {
  readonly from: Rational | null;
  readonly to: Rational | null;
  /** 非常满意: told by a word of satisfaction. */
  readonly isAnswer: boolean;
}

const digits = '(\\d{1,3}(?:\\.\\d{1,2})?)';
const unit = '(?:%|分)?';
const range = new RegExp(`^${digits}${unit}(?:-|~|至|到)${digits}${unit}$`, 'u');
const least = new RegExp(
  `^(?:≥|>=|>|不低于|不少于|达到|高于|大于)?${digits}(?:%|分)(?:及以上|或以上|以上|\\+)?$`,
  'u',
);
const most = new RegExp(
  `^(?:(?:<=|≤|<|低于|不足|小于|少于)${digits}${unit}|${digits}${unit}(?:及以下|或以下|以下|以内))$`,
  'u',
);

/**
 * A band of satisfaction: 85%以上 from 0.85, 90%-95% and 80-89分 between two bounds, 60分以下 up to one,
 * 65 % just that; 比较满意 is one without bounds, 非常满意（90分以上） has those in its brackets. Null for
 * any other text.
 */
export function readBand(text: string): Band | null {
  if (text.length > 24) return null;
  const plain = plainBand(text);
  const bare = bounds(plain);
  if (bare) return { ...bare, isAnswer: false };
  const match = /^([^()\d]+?)(?:\(([^()]*)\)|:(.+))$/u.exec(plain);
  const word = answered(match?.[1] ?? plain);
  if (gradeAnswerWords.includes(word)) return { from: null, to: null, isAnswer: false };
  if (!answerWords.includes(word)) return null;
  const inside = match ? bounds(match[2] ?? match[3] ?? '') : null;
  return inside ? { ...inside, isAnswer: true } : { from: null, to: null, isAnswer: true };
}

/** The answer that a text is: A.非常满意 → 非常满意; null for any other text. */
export function answerIn(text: string): string | null {
  const word = text.length > 24 ? '' : answered(plainBand(text));
  return answerWords.includes(word) ? word : null;
}

function plainBand(text: string): string {
  return foldText(text)
    .replace(/[—–～∼]/gu, '~')
    .replace(/\(不?含[\d%分]*\)/gu, '')
    .replace(/^[[(](\d[^,]*),([^,]+)[\])]$/u, '$1~$2')
    .replace(/^[A-E1-9][.、:)](?=\D)/u, '');
}

function answered(text: string): string {
  return text.replace(/(满意|一般|了解)(?:的?人数|份数|票数)$/u, '$1');
}

function bounds(text: string): Pick<Band, 'from' | 'to'> | null {
  const between = range.exec(text);
  if (between) return ordered(share(between[1]), share(between[2]));
  const under = most.exec(text);
  if (under) {
    const to = share(under[1] ?? under[2]);
    return to && { from: zero, to };
  }
  const over = least.exec(text);
  const from = share(over?.[1]);
  if (!over || !from) return null;
  const isExact = /^\d[\d.]*(?:%|分)$/u.test(text);
  // 28.08% is a share of people and no band.
  if (isExact && text.includes('.')) return null;
  return { from, to: isExact ? from : null };
}

function ordered(a: Rational | null, b: Rational | null): Pick<Band, 'from' | 'to'> | null {
  if (!a || !b) return null;
  return compare(a, b) <= 0 ? { from: a, to: b } : { from: b, to: a };
}

/** 85 of 100; null over 100. */
function share(text: string | undefined): Rational | null {
  const value = text === undefined ? null : parseDecimal(text);
  const part = value && divide(value, rational(100));
  return part && compare(part, one) <= 0 ? part : null;
}

/** Whether a text is a band. */
export function isBand(text: string): boolean {
  return readBand(text) !== null;
}
