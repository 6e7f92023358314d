import type { Funding, FundingShares } from '../core/funding/funding.ts';
import type { Payments } from '../core/payments/payments.ts';
import { divide, type Rational, rational } from '../core/quantities/rational.ts';
import type { Lang } from './messages.ts';
import { formatCount, formatPercent } from './numbers.ts';
import { writtenFor } from './written.ts';

/** Budget, spending, execution rate, shares and payments, as evaluators write them; null without any. */
export function describeFunding(
  funding: Funding | null,
  payments: Payments | null,
  lang: Lang,
): string | null {
  const parts = [
    funding ? spendingSentence(funding, lang) : '',
    funding ? sharesSentence(funding.shares.ofSpending, lang) : '',
    payments ? paymentsSentence(payments, lang) : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? null : parts.join(lang === 'zh-CN' ? '' : ' ');
}

/** 2,620,191 yuan → 262.0191万元; under 10,000 yuan → 9600元. */
function formatMoney(yuan: Rational, lang: Lang): string {
  const words = writtenFor(lang).sentences.funding;
  const wan = divide(yuan, rational(10_000)) ?? yuan;
  return words.money(formatCount(wan), formatCount(yuan), yuan.n >= yuan.d * 10_000n);
}

function spendingSentence(funding: Funding, lang: Lang): string {
  const words = writtenFor(lang).sentences.funding;
  const { budget, spent, executionRate, overspent } = funding;
  if (budget && !spent) return words.budgetOnly(formatMoney(budget, lang));
  if (!budget || !spent) return spent ? words.spentOnly(formatMoney(spent, lang)) : '';
  return words.spent(
    formatMoney(budget, lang),
    formatMoney(spent, lang),
    executionRate && formatPercent(executionRate),
    overspent && formatMoney(overspent, lang),
  );
}

function sharesSentence({ staff, staffAndQuality, operating }: FundingShares, lang: Lang): string {
  if (!staff && !operating) return '';
  const percent = (share: Rational | null) => share && formatPercent(share);
  return writtenFor(lang).sentences.funding.shares(
    percent(staff),
    percent(staffAndQuality),
    percent(operating),
  );
}

function paymentsSentence({ rows, total }: Payments, lang: Lang): string {
  const paid = rows.flatMap(({ amount }) => amount ?? []);
  if (paid.length === 0 || !total) return '';
  const amounts = paid.map((amount) => formatMoney(amount, lang));
  return writtenFor(lang).sentences.funding.payments(amounts, formatMoney(total, lang));
}
