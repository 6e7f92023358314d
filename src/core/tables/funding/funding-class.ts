import type { FundingClass } from '../facts/funding-table.ts';
import { foldText, normaliseLabel } from '../words/normalise-label.ts';
import { fundingClasses } from '../words/vocabulary-funding.ts';

/** What the money of a line pays for, by the words of its name; null where they do not tell. */
export function fundingClass(name: string): FundingClass | null {
  const { core } = normaliseLabel(name);
  const whole = foldText(name);
  return classOf(core) ?? classOf(whole);
}

function classOf(text: string): FundingClass | null {
  return fundingClasses.find(([, words]) => words.some((word) => text.includes(word)))?.[0] ?? null;
}

const administrative = /^行政(?:经费|费用?|支出|开支)?$/u;

/**
 * 行政经费 may be the office of a station or the overhead of its contractor: the former where another line
 * is the contractor's own; else nothing is known.
 */
export function withOffice<
  Line extends { readonly name: string; readonly paysFor: FundingClass | null },
>(lines: readonly Line[]): readonly Line[] {
  if (!lines.some(({ paysFor }) => paysFor === 'operating')) return lines;
  return lines.map((line) =>
    line.paysFor === null && administrative.test(line.name)
      ? { ...line, paysFor: 'quality' as const }
      : line,
  );
}
