import type { Finding } from '../core/checks/finding.ts';
import { factsOf } from './facts.ts';
import type { Lang } from './messages.ts';
import { writtenFor } from './written.ts';

/** A finding in sentences: what is the case, then what to do. */
export function describeFinding(finding: Finding, lang: Lang): string {
  const words = writtenFor(lang).findings;
  const sentence = words.sentences[finding.rule](factsOf(finding));
  const { decision, state } = finding;
  return decision && state === 'open'
    ? sentence + words.reopened(decision.reason, decision.date)
    : sentence;
}
