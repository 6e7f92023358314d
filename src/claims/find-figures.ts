import { multiply, parseDecimal, rational } from '../core/quantities/rational.ts';
import type { Bound } from '../core/quantities/reading.ts';
import type { ClaimFigure } from './claim.ts';
import { countUnits, uncountedUnits, unitKinds } from './vocabulary-claims.ts';

/**
 * The figures of a part of a report: numbers with their unit, 万, %, 超过 or 约. Left out: what
 * dates or numbers something (blotted before), ranges, and numbers that only order (第3期, 片区1).
 *
 * @param part plain and blotted
 * @param text the same part as written
 * @param offset where the part begins in the report
 */
export function findFigures(
  part: string,
  text: string,
  offset: number,
  units: readonly string[],
): readonly ClaimFigure[] {
  const figures: ClaimFigure[] = [];
  for (const match of part.matchAll(/\d[\d,]*(?:\.\d+)?/g)) {
    for (const { at, digits } of numbersIn(match[0], match.index, part, text)) {
      const read = figureAt(part, at, digits, units);
      if (!read) continue;
      const span = { start: offset + read.start, end: offset + read.end };
      figures.push({ ...read.value, text: text.slice(read.start, read.end), span });
    }
  }
  return figures;
}

/** Units that a report's figures may have, and those that the workbook's tables have; longer first. */
export function knownUnits(more: readonly string[]): readonly string[] {
  const own = more.filter((unit) => /^[\p{L}/·]{1,6}$/u.test(unit));
  const all = new Set([...Object.keys(unitKinds), ...countUnits, ...own]);
  return [...all].sort((a, b) => b.length - a.length);
}

/** 3,382 is one number; so is 3，382, but not in 分别为120，130，145. */
function numbersIn(
  found: string,
  at: number,
  part: string,
  written: string,
): readonly { readonly at: number; readonly digits: string }[] {
  const isGrouped = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(found);
  const isListed =
    written.slice(at, at + found.length).includes('，') &&
    part.slice(Math.max(0, at - 60), at).includes('分别');
  if (isGrouped && !isListed) return [{ at, digits: found.replaceAll(',', '') }];
  return [...found.matchAll(/\d+(?:\.\d+)?/g)].map((match) => ({
    at: at + match.index,
    digits: match[0],
  }));
}

interface Read {
  readonly start: number;
  readonly end: number;
  readonly value: Pick<ClaimFigure, 'figure' | 'isRough'>;
}

function figureAt(part: string, at: number, digits: string, units: readonly string[]): Read | null {
  const length = lengthWritten(part, at, digits);
  const before = part.slice(Math.max(0, at - 16), at);
  const rest = part.slice(at + length, at + length + 24);
  if (/\d\s*[-~—–/:.×*]$|[A-Za-z#№〔[]$|第\s*$/.test(before)) return null;
  if (/^\s*[-~—–/:×*]\s*\d|^\.\d|^[A-GI-Za-gi-z]/.test(rest) || /^0\d/.test(digits)) return null;
  const value = parseDecimal(digits);
  if (!value) return null;
  const after = readAfter(rest, units);
  if (!after) return null;
  if (
    after.unit === null &&
    !after.isPercent &&
    /(?:片区|社工点|附件|附表|^表|[^代]表|图|编号|热线|电话):?\s*$/.test(before)
  )
    return null;
  const decimals = digits.split('.')[1]?.length ?? 0;
  const factor = rational(10n ** BigInt(after.scale), after.per);
  const bound = boundBefore(before) ?? (after.isMore ? 'more-than' : null);
  return {
    start: at,
    end: at + length + after.length,
    value: {
      figure: {
        value: multiply(value, factor),
        isPercent: after.isPercent,
        decimals: decimals - after.scale + (after.per === 1000 ? 1 : 0),
        unit: after.unit,
        bound: bound ?? after.bound,
      },
      isRough: /(?:约|大约|近|将近|接近)\s*$/.test(before) || /^(?:左右|上下)/.test(after.rest),
    },
  };
}

function lengthWritten(part: string, at: number, digits: string): number {
  const most = digits.length + Math.ceil(digits.length / 3);
  const written = /^\d[\d,]*(?:\.\d+)?/.exec(part.slice(at, at + most))?.[0] ?? digits;
  return written.replaceAll(',', '') === digits ? written.length : digits.length;
}

const afterNumber = /^ ?(余|多)?(千万|百万|十万|万|亿)?(余|多)? ?/;
const scales: Readonly<Record<string, number>> = { 千万: 7, 百万: 6, 十万: 5, 万: 4, 亿: 8 };

/** 万, 余 and the unit; null where the number counts nothing (年, 月, 岁). */
function readAfter(rest: string, units: readonly string[]) {
  const match = afterNumber.exec(rest);
  const scale = scales[match?.[2] ?? ''] ?? 0;
  const isMore = match?.[1] !== undefined || match?.[3] !== undefined;
  const used = match?.[0].length ?? 0;
  const tail = rest.slice(used);
  const percent = /^[%‰]/.exec(tail)?.[0];
  if (percent)
    return after(rest, used + 1, { scale, isMore, unit: null, per: percent === '%' ? 100 : 1000 });
  const unit = units.find((word) => tail.startsWith(word)) ?? null;
  const uncounted = uncountedUnits.find((word) => tail.startsWith(word));
  if (uncounted && uncounted.length >= (unit?.length ?? 0)) return null;
  const isWord = unit === '分' && /^分[别析]/.test(tail);
  const isBare = unit === null || isWord;
  const length = isBare ? (match?.[0] ?? '').trimEnd().length : used + unit.length;
  return after(rest, length, { scale, isMore, unit: isBare ? null : unit, per: 1 });
}

function after(
  rest: string,
  length: number,
  read: { scale: number; isMore: boolean; unit: string | null; per: number },
) {
  const tail = rest.slice(length);
  const bound: Bound | null = /^(?:及|或)?以上/.test(tail)
    ? 'at-least'
    : /^(?:及|或)?以[下内]/.test(tail)
      ? 'at-most'
      : null;
  return { ...read, length, rest: tail, bound, isPercent: read.per > 1 };
}

function boundBefore(before: string): Bound | null {
  if (/(?:不少于|不低于|至少|最少|≥|>=|不得少于|不得低于)\s*$/.test(before)) return 'at-least';
  if (/(?:不超过|不高于|不多于|最多|至多|≤|<=|控制在)\s*$/.test(before)) return 'at-most';
  if (/(?:超过|超|多于|逾|突破|高于|大于)\s*$/.test(before)) return 'more-than';
  return /(?:少于|低于|不足|不到|小于)\s*$/.test(before) ? 'less-than' : null;
}
