import type { VetoState } from '../core/scores/scores.ts';
import type { Lang } from './messages.ts';
import { formatCount, formatPercent } from './numbers.ts';
import { writtenFor } from './written.ts';

/** What a veto's state was decided by: 缺少 2 人次，达到 5 人次即否决. */
export function describeVeto({ evidence }: VetoState, lang: Lang): string {
  const words = writtenFor(lang).vetoes.evidence;
  switch (evidence.kind) {
    case 'shortfall':
      return words.shortfall(
        formatCount(evidence.short),
        String(evidence.threshold),
        formatCount(evidence.monthlyShort),
      );
    case 'staff-share':
      return words.staffShare(formatPercent(evidence.share), formatPercent(evidence.least));
    case 'answer':
      return words.answer(evidence.reason);
    case 'not-this-stage':
      return words.notThisStage;
    case 'lacking':
      return words.lacking[evidence.what];
  }
}

/** A veto's name; a scheme of the user's own may bring vetoes that have only their id. */
export function vetoName(id: string, lang: Lang): string {
  return writtenFor(lang).vetoes.names[id] ?? id;
}
