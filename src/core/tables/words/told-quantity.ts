import { type NamedFigure, readFigure } from '../../quantities/read-figure.ts';
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
 * one of the measure asked for, and of these the one that names the service (个案11个，结案4个 of 个案服务); none where
 * that does not tell. What follows 其中 is a part.
 */
export function toldQuantity(text: string, measure: Measure | null, service: string): ToldQuantity {
  const rates: Figure[] = [];
  const quantities: NamedFigure[] = [];
  let isPart = false;
  for (const part of toldParts(text)) {
    const rate = toldRate(part) ?? bracketRate(part);
    if (rate) rates.push(rate);
    isPart ||= /^(?:其中|含|包括|包含)/u.test(part);
    if (isPart || notDone.test(part) || toldRate(part)) continue;
    const read = readFigure(part);
    if (read === 'unreadable') return { figure: null, rate: null };
    if (read !== 'text' && !read.figure.isPercent) quantities.push(read);
  }
  const [rate = null, ...more] = rates;
  return { figure: chosen(quantities, measure, service), rate: more.length > 0 ? null : rate };
}

/** 还差14人次, 超额2个, 计划20场. */
const notDone = /^(?:还|尚|差|缺|欠|余|剩|未|超|计划|目标|指标|协议|应|需|较|比)/u;

function chosen(
  quantities: readonly NamedFigure[],
  measure: Measure | null,
  service: string,
): Figure | null {
  const [only, ...others] = quantities;
  if (!only) return null;
  if (others.length === 0) return isOf(measureOf(only.figure), measure) ? only.figure : null;
  const own = quantities.filter(({ figure }) => measure !== null && measureOf(figure) === measure);
  const core = service.replace(/(?:服务|工作|管理|辅导)$/u, '');
  const named = own.length > 1 ? own.filter(({ name }) => name.includes(core)) : own;
  return named.length === 1 ? (named[0]?.figure ?? null) : null;
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
