import { formatDecimal, hundred, multiply } from '../quantities/rational.ts';
import type { FindingDecision } from '../settings/settings.ts';
import {
  type Finding,
  type FindingDraft,
  type FindingValue,
  type Severity,
  severities,
} from './finding.ts';

/**
 * Findings from what the checks drafted: severity, fingerprint, a person's decision, and a stable
 * order (severity, sheets as in the workbook, row, column, rule). A fingerprint is rule, table,
 * row path, column path and ordinal, without addresses, so that inserted rows leave it alone. A
 * decision holds while stated and expected are what they were; then the finding opens again and
 * keeps the old reason.
 */
export function finishFindings(
  drafts: readonly FindingDraft[],
  sheets: readonly string[],
  decisions: Readonly<Record<string, FindingDecision>>,
): readonly Finding[] {
  const ordinals = new Map<string, number>();
  const finish = (draft: FindingDraft): Finding => {
    const about = [draft.rule, ...draft.about].map(escapePart).join('|');
    const ordinal = (ordinals.get(about) ?? 0) + 1;
    ordinals.set(about, ordinal);
    const fingerprint = `${about}|${ordinal}`;
    const decision = Object.hasOwn(decisions, fingerprint) ? decisions[fingerprint] : undefined;
    const finding = withDefaults(draft, fingerprint);
    return decision ? decide(finding, decision) : finding;
  };
  return [...drafts].sort(inSheetOrder(sheets)).map(finish).sort(bySeverity);
}

/** The findings of an evaluation and those that were drafted after it, in the one order. */
export function joinFindings(
  findings: readonly Finding[],
  drafts: readonly FindingDraft[],
  sheets: readonly string[],
  decisions: Readonly<Record<string, FindingDecision>>,
): readonly Finding[] {
  const more = finishFindings(drafts, sheets, decisions);
  return [...findings, ...more].sort(inSheetOrder(sheets)).sort(bySeverity);
}

/** A stated or expected value as plain text, for comparing with what was decided on: 64.73%, 39. */
export function plainValue(value: FindingValue | null): string | null {
  if (value === null) return null;
  if (value.kind === 'text') return value.text;
  const isPercent = value.kind === 'percent';
  const shown = isPercent ? multiply(value.value, hundred) : value.value;
  return formatDecimal(shown, value.decimals) + (isPercent ? '%' : '');
}

const order: readonly Severity[] = ['error', 'warning', 'note'];

function withDefaults(draft: FindingDraft, fingerprint: string): Finding {
  return {
    rule: draft.rule,
    severity: draft.severity ?? severities[draft.rule],
    cell: draft.cell,
    stated: draft.stated ?? null,
    expected: draft.expected ?? null,
    data: draft.data ?? {},
    fix: draft.fix ?? null,
    related: draft.related ?? [],
    fingerprint,
    state: 'open',
    decision: null,
  };
}

function decide(
  finding: Finding,
  { state, reason, date, stated, expected }: FindingDecision,
): Finding {
  const isSame = plainValue(finding.stated) === stated && plainValue(finding.expected) === expected;
  return { ...finding, state: isSame ? state : 'open', decision: { reason, date } };
}

function escapePart(part: string): string {
  return part.replace(/[\\|]/g, '\\$&');
}

type Placed = Pick<FindingDraft, 'cell' | 'rule'>;

function inSheetOrder(sheets: readonly string[]): (a: Placed, b: Placed) => number {
  const places = new Map(sheets.map((sheet, at) => [sheet, at]));
  const place = ({ cell }: Placed) => (cell ? (places.get(cell.sheet) ?? sheets.length) : -1);
  return (a, b) =>
    place(a) - place(b) ||
    (a.cell?.row ?? 0) - (b.cell?.row ?? 0) ||
    (a.cell?.column ?? 0) - (b.cell?.column ?? 0) ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}

function bySeverity(a: Finding, b: Finding): number {
  return order.indexOf(a.severity) - order.indexOf(b.severity);
}
