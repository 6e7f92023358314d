import { readFigure } from '../../quantities/read-figure.ts';
import type { Figure } from '../../quantities/reading.ts';
import type { Measure } from '../facts/table.ts';
import { measureOfUnit } from './match-words.ts';
import { bracketRate, toldParts, toldRate } from './told-parts.ts';

/** What a cell says in words of one service: how much was done, and the rate printed behind it. */
export interface ToldQuantity {
  readonly figure: Figure | null;
  readonly rate: Figure | null;
}

/**
 * 截至10月底，探访586人次，完成97.67% → 586 at 97.67 %. Of several quantities (活动18场，服务2100人次) it is the
 * one of the measure asked for; none where that does not tell. What follows 其中 is a part.
 */
export function toldQuantity(text: string, measure: Measure | null): ToldQuantity {
  const rates: Figure[] = [];
  const quantities: Figure[] = [];
  let isPart = false;
  for (const part of toldParts(text)) {
    const rate = toldRate(part) ?? bracketRate(part);
    if (rate) rates.push(rate);
    isPart ||= /^(?:其中|含|包括|包含)/u.test(part);
    if (isPart || notDone.test(part) || toldRate(part)) continue;
    const read = readFigure(part);
    if (read === 'unreadable') return { figure: null, rate: null };
    if (read !== 'text' && !read.figure.isPercent) quantities.push(read.figure);
  }
  const [rate = null, ...more] = rates;
  return { figure: chosen(quantities, measure), rate: more.length > 0 ? null : rate };
}

/** 还差14人次, 超额2个, 计划20场. */
const notDone = /^(?:还|尚|差|缺|欠|余|剩|未|超|计划|目标|指标|协议|应|需|较|比)/u;

function chosen(quantities: readonly Figure[], measure: Measure | null): Figure | null {
  const [only = null, ...others] = quantities;
  if (others.length === 0) return only && isOf(measureOf(only), measure) ? only : null;
  const [own = null, ...more] = quantities.filter(
    (one) => measure !== null && measureOf(one) === measure,
  );
  return more.length > 0 ? null : own;
}

function measureOf({ unit }: Figure): Measure | null {
  return unit === null ? null : measureOfUnit(unit);
}

/** 场, 次 and 个 are said of the same. */
const counts: readonly (Measure | null)[] = ['个数', '场次', '次数'];

function isOf(told: Measure | null, asked: Measure | null): boolean {
  if (told === null || asked === null || told === asked) return true;
  return counts.includes(told) && counts.includes(asked);
}
