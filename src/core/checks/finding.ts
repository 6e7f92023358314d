import type { CellAddress } from '../cells/address.ts';
import type { Rational } from '../quantities/rational.ts';

export type Severity = 'error' | 'warning' | 'note';

/** Every rule and its severity: the table of the field's checks. `funding/share` may be a warning too. */
export const severities = {
  'rate/differs': 'error',
  'total/differs': 'error',
  'subtotal/differs': 'error',
  'target/impossible': 'error',
  'score/total-differs': 'error',
  'score/mean-differs': 'error',
  'score/converted-differs': 'error',
  'score/grade-differs': 'error',
  'score/rank-differs': 'error',
  'score/out-of-range': 'error',
  'attendance/stable-rate-differs': 'error',
  'survey/count-differs': 'error',
  'cross/quantity-differs': 'error',
  'cross/workers-differ': 'error',
  'cross/period-differs': 'error',
  'text/differs': 'error',
  'text/rate-differs': 'error',
  'text/target-impossible': 'error',
  'progress/behind': 'warning',
  'funding/share': 'error',
  'performance/not-met': 'warning',
  'performance/contradicted': 'warning',
  'funding/deviation': 'warning',
  'funding/overspent': 'warning',
  'veto/triggered': 'warning',
  'veto/near': 'warning',
  'attendance/stable-rate-low': 'warning',
  'attendance/not-effective': 'warning',
  'attendance/duplicate-worker': 'warning',
  'attendance/outside-contract': 'warning',
  'attendance/after-leaving': 'warning',
  'figure/unreadable': 'warning',
  'figure/negative': 'warning',
  'sheet/formula-error': 'warning',
  'sheet/typed-over-formula': 'warning',
  'sheet/hidden-in-total': 'warning',
  'sheet/sum-too-short': 'warning',
  'sheet/text-in-sum': 'warning',
  'sheet/external-reference': 'warning',
  'attendance/serial': 'note',
  'attendance/untrained': 'note',
  'target/too-easy': 'note',
  'score/weights': 'note',
  'survey/small-sample': 'note',
  'figure/not-whole': 'note',
  'rate/rounding': 'note',
  'text/no-such-figure': 'note',
  'text/part-exceeds-whole': 'note',
} as const satisfies Record<string, Severity>;

export type Rule = keyof typeof severities;

/** A stated or expected value, wordless: the edge writes it out. */
export type FindingValue =
  | { readonly kind: 'number'; readonly value: Rational; readonly decimals: number | null }
  /** A fraction shown as a percentage: 6473/10000 → 64.73%. */
  | { readonly kind: 'percent'; readonly value: Rational; readonly decimals: number | null }
  | { readonly kind: 'text'; readonly text: string };

export type FindingDatum =
  | string
  | number
  | boolean
  | null
  | Rational
  | readonly FindingDatum[]
  | { readonly [name: string]: FindingDatum };

export interface Finding {
  readonly rule: Rule;
  readonly severity: Severity;
  /** The cell it points to; null where there is none. */
  readonly cell: CellAddress | null;
  readonly stated: FindingValue | null;
  readonly expected: FindingValue | null;
  /** What the wording needs, by rule: see the check's own doc comment. */
  readonly data: Readonly<Record<string, FindingDatum>>;
  /** The value that would mend the cell, only where it is plainly wrong and nothing speaks for it. */
  readonly fix: FindingValue | null;
  /** Other cells that the finding speaks of, in the order of its words. */
  readonly related: readonly CellAddress[];
  /** rule | table key | row path | column path | ordinal; no address in it. */
  readonly fingerprint: string;
  readonly state: 'open' | 'corrected' | 'ignored';
  /** Why it was ignored, and when; kept when it opens again because its figures changed. */
  readonly decision: { readonly reason: string; readonly date: string } | null;
}

/** A finding as a check makes it: `evaluate` adds severity, ordinal, fingerprint and state. */
export interface FindingDraft {
  readonly rule: Rule;
  /** Where it is not the rule's usual one. */
  readonly severity?: Severity;
  readonly cell: CellAddress | null;
  readonly stated?: FindingValue;
  readonly expected?: FindingValue;
  readonly data?: Readonly<Record<string, FindingDatum>>;
  readonly fix?: FindingValue;
  readonly related?: readonly CellAddress[];
  /** Totals that are too low because of it, and by how much: no findings of their own. */
  readonly explains?: readonly { readonly cell: CellAddress; readonly by: Rational }[];
  /** Table key, row path, column path: what it is about, without addresses. */
  readonly about: readonly string[];
}
