import { foldText } from './normalise-label.ts';
import { isMonthText } from './read-month.ts';

export type SpanKind = 'month' | 'quarter' | 'half';

/** What part of a year a text names: 3月, 第一季度, 上半年; null for 累计 and what else it may say. */
export function spanKind(written: string): SpanKind | null {
  const text = foldText(written);
  if (/累计|截至|截止/.test(text)) return null;
  if (isMonthText(text)) return 'month';
  if (/^(?:20\d\d年?)?(?:第?[一二三四1-4]季度?|Q[1-4])(?:完成[量数]?|\(.*\))?$/u.test(text))
    return 'quarter';
  return half.test(text) ? 'half' : monthSpanKind(text);
}

/** 1-3月, 2024年4月至6月. */
export function isMonthSpan(written: string): boolean {
  return monthSpan.test(foldText(written));
}

const monthSpan = /^(?:20\d\d年)?(\d{1,2})月?[-~至到](?:20\d\d年)?(\d{1,2})月份?$/u;

function monthSpanKind(text: string): SpanKind | null {
  const [, from, to] = monthSpan.exec(text) ?? [];
  const months = (Number(to) - Number(from) + 12) % 12;
  return months === 2 ? 'quarter' : months === 5 ? 'half' : null;
}

/** 上半年, 下学期, 秋季学期. */
const half =
  /^(?:20\d\d(?:-20\d\d)?(?:学年|年度|年)?)?(?:[上下]半年|[上下]学期|第[一二12]学期|[春秋]季学期)(?:度?完成[量数]?|\(.*\))?$/u;
