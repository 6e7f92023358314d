import type { CellAddress } from '../core/cells/address.ts';
import type { FindingDraft, FindingValue } from '../core/checks/finding.ts';
import type { CheckedClaim } from '../core/claim.ts';
import type { Span } from './claim.ts';

/** What came of a claim: each of its figures checked, and the findings. */
export interface Outcome {
  readonly checked: readonly CheckedClaim[];
  readonly drafts: readonly FindingDraft[];
}

export function checkedFigure(
  sentence: string,
  figure: { readonly text: string; readonly span: Span },
  result: CheckedClaim['result'],
  cell: CellAddress | null = null,
  expected: FindingValue | null = null,
): CheckedClaim {
  return { sentence, figure: figure.text, span: figure.span, result, cell, expected };
}

export function joinOutcomes(outcomes: readonly Outcome[]): Outcome {
  return {
    checked: outcomes.flatMap(({ checked }) => checked),
    drafts: outcomes.flatMap(({ drafts }) => drafts),
  };
}

/** The words of the sentence that end with the figure, for quoting it: 打出热线超过3382条. */
export function quoteOf(sentence: string, figure: { readonly text: string }): string {
  const end = sentence.indexOf(figure.text) + figure.text.length;
  if (end < figure.text.length) return figure.text;
  const before = sentence.slice(0, end - figure.text.length);
  const start = Math.max(before.search(/[^，,；;。：]*$/u), end - longestQuote);
  return sentence.slice(start, end).trim();
}

const longestQuote = 40;
