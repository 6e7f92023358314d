import { longestFirst, withoutQualifiers, wordIndex } from './match-words.ts';
import { normaliseLabel } from './normalise-label.ts';
import { type FundingRole, fundingStages, fundingWords } from './vocabulary-funding.ts';

const roles = wordIndex(fundingWords);
const { budget, initial, spent, rate, budgetShare, spentShare, deviation } = fundingWords;
const endings = longestFirst({
  budget,
  initial,
  spent,
  rate,
  budgetShare,
  spentShare,
  deviation,
}).filter(([word]) => word.length >= 3);

/** No heading of a column is longer. */
const longest = 24;

/** What a heading says of the money under it: 2022年预算金额（万） → budget; null for none of ours. */
export function readFundingHeading(text: string): FundingRole | null {
  if (text === '' || text.length > longest) return null;
  const core = withoutTime(normaliseLabel(text).core).replace(/[A-Da-d](?:=.*)?$/, '');
  const whole = roles.get(core);
  if (whole) return whole;
  // 执行进度要求 is what should have been spent by now.
  if (/(?:要求|标准)$/u.test(core)) return null;
  if (core === '') return text.endsWith('%') ? 'share' : null;
  for (const variant of withoutQualifiers(core)) {
    const role = roles.get(variant);
    if (role) return role;
  }
  return endings.find(([word]) => core.endsWith(word))?.[1] ?? null;
}

/** A heading that begins a table of money by itself: budget, first budget or spending. */
export function isFundingAnchor(text: string): boolean {
  const role = readFundingHeading(text);
  return role === 'budget' || role === 'initial' || role === 'spent';
}

/** Years, dates and stages before or behind the words are passed over. */
function withoutTime(core: string): string {
  const plain = core
    .replace(/^(?=\d{4})[\d年月日度份.至到今~—–/-]+(?=.)/u, '')
    .replace(/(?:\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:至|-|~)?)+/g, '')
    .replace(/^\d{4}年?度?/, '')
    .replace(/^(?:\d{1,2}月?[-至~])?\d{1,2}月份?(?:\d{1,2}日)?/, '')
    .replace(/^\d{4}/, '');
  const rest = fundingStages.reduce((text, word) => text.replace(word, ''), plain);
  return rest.replace(/%$/, '').replace(/^[的度]/, '');
}
