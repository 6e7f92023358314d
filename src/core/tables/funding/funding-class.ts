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
