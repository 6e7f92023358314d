import { holdsWord, withoutQualifiers, wordIndex } from './match-words.ts';
import { foldText, normaliseLabel } from './normalise-label.ts';
import { type PaymentRole, paymentHints, paymentWords } from './vocabulary-payments.ts';

const roles = wordIndex(paymentWords);
const longest = 20;
const dated = /[拨付账款].{0,4}(?:日期|时间)$/u;

/** What a heading of a table of payments says: 拨付金额（万元） → amount; null for none of ours. */
export function readPaymentHeading(text: string): PaymentRole | null {
  if (text === '' || text.length > longest) return null;
  const core = normaliseLabel(text).core.replace(/%$/, '');
  const whole = roles.get(core);
  if (whole) return whole;
  for (const variant of withoutQualifiers(core)) {
    const role = roles.get(variant);
    if (role) return role;
  }
  return dated.test(core) ? 'date' : null;
}

/** A heading that begins a table of payments by itself: 拨付批次, 到账金额. */
export function isPaymentAnchor(text: string): boolean {
  const folded = foldText(text);
  return holdsWord(folded, paymentHints) && readPaymentHeading(text) !== null;
}
