import type { Evaluation } from '../core/evaluation.ts';
import type { Rational } from '../core/quantities/rational.ts';
import type { CliMessages } from '../messages/cli-messages.ts';
import { describeStaffList } from '../messages/describe-staff-list.ts';
import { type Lang, messagesFor } from '../messages/messages.ts';
import { formatCount, formatPercent } from '../messages/numbers.ts';
import { alignedRows } from './aligned-rows.ts';
import { oneLine } from './one-line.ts';

/** Heads by month without names, their rates, and why there is no stable-staff rate; nothing beside a roster. */
export function headcountLines(
  { headcounts, attendance }: Evaluation,
  { none }: CliMessages,
  lang: Lang,
): readonly string[] {
  if (!headcounts || attendance) return [];
  const words = messagesFor(lang).headcounts;
  const count = (value: Rational | null) => (value ? formatCount(value) : none);
  const share = (value: Rational | null) => (value ? formatPercent(value) : none);
  const { ofMonths, lines, required, present, rate, meanRate } = headcounts;
  const rows = lines.map((line) => [
    oneLine(line.label),
    count(line.required),
    count(line.present),
    share(line.rate),
  ]);
  const heads = [ofMonths ? words.month : words.place, words.required, words.present, words.rate];
  return [
    words.title,
    ...alignedRows([heads, ...rows], [0]),
    ...(required && present
      ? [words.inAll(count(present), count(required), share(rate)), words.meanIs(share(meanRate))]
      : []),
    words.noStableRate,
  ];
}

/** A list of staff without months; nothing beside a roster. */
export function staffListLines(
  { staffList, attendance }: Evaluation,
  lang: Lang,
): readonly string[] {
  if (!staffList || attendance) return [];
  return [messagesFor(lang).headcounts.staffList.title, ...describeStaffList(staffList, lang)];
}
