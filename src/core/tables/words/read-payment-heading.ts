import { holdsWord, withoutQualifiers, wordIndex } from './match-words.ts';
import { foldText, normaliseLabel } from './normalise-label.ts';
import {
  barePaymentWords,
  dueBeginning,
  type PaymentRole,
  payerBeginning,
  paymentHints,
  paymentWords,
} from './vocabulary-payments.ts';

const roles = wordIndex(paymentWords);
const longest = 20;
const dated = /[拨付账款].{0,4}(?:日期|时间)$/u;

/** What a heading of a table of payments says: 拨付金额（万元） → amount; null for none of ours. */
export function readPaymentHeading(text: string): PaymentRole | null {
  if (text === '' || text.length > longest) return null;
  const core = normaliseLabel(text).core.replace(/^[本此当][次期批]|%$/gu, '');
  const whole = roles.get(core);
  const amount = amountRole(core);
  if (whole || amount === 'due') return whole ?? amount;
  for (const variant of withoutQualifiers(core)) {
    const role = roles.get(variant);
    // 经费项目 heads the lines of a budget; 经费 by itself may be what was paid.
    if (role && !barePaymentWords.includes(variant)) return role;
  }
  return dated.test(core) ? 'date' : amount;
}

/** 合同约定拨付金额 is due, 区级财政拨付 an amount: what stands behind whose it is or that it is due. */
function amountRole(core: string): PaymentRole | null {
  const owed = core.replace(dueBeginning, '');
  const role = roles.get(owed.replace(payerBeginning, '')) ?? roles.get(owed);
  if (role !== 'amount') return null;
  return owed === core ? 'amount' : 'due';
}

/** A heading that begins a table of payments by itself: 拨付批次, 到账金额. */
export function isPaymentAnchor(text: string): boolean {
  const folded = foldText(text);
  return holdsWord(folded, paymentHints) && readPaymentHeading(text) !== null;
}
