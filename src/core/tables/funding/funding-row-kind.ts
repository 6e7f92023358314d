import { isTotalWord } from '../words/match-words.ts';
import { normaliseLabel } from '../words/normalise-label.ts';
import {
  fundingWholeWords,
  incomeWords,
  noLinePattern,
  noLineWords,
  spendingWords,
} from '../words/vocabulary-funding.ts';

/** What a row of a budget is: a line, a sum of some lines or of all, money that comes in, nothing of ours. */
export type FundingRowKind = 'line' | 'part' | 'all' | 'income' | 'spending' | 'none';

/** By its labels, the widest first: any of them may say 合计. */
export function fundingRowKind(labels: readonly string[]): FundingRowKind | 'none' {
  const cores = labels.map((text) => normaliseLabel(text).core);
  const told = cores.map(kindOf).find((kind) => kind !== 'line');
  const isHeaded = cores.length > 1 && told === 'income';
  return isHeaded ? 'line' : (told ?? 'line');
}

function kindOf(core: string): FundingRowKind {
  if (fundingWholeWords.includes(core.replace(/^(?:本?项目|本?年度)/u, ''))) return 'all';
  if (fundingWholeWords.includes(core)) return 'all';
  if (noLineWords.includes(core) || noLinePattern.test(core)) return 'none';
  if (incomeWords.includes(core)) return 'income';
  if (spendingWords.includes(core)) return 'spending';
  if (!isTotalWord(core)) return 'line';
  if (/小计|小结/.test(core)) return 'part';
  const of = core.replace(/[合总共]计$|总额$|合共$/, '');
  return isTotalWord(of) || generic.test(of) ? 'all' : 'part';
}

/** 经费合计, 总计: of everything. */
const generic =
  /^(?:(?:项目|经费|费用|支出|预算|资金|总|金额|全部|本年度?|年度|全年|各项|以上|实际|使用|年|服务|明细|\d+)*)$/;
