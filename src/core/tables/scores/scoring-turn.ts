import { holdsWord } from '../words/match-words.ts';
import { normaliseLabel } from '../words/normalise-label.ts';
import { ownScoreWords, settledScoreWords } from '../words/vocabulary-scores.ts';

/**
 * Who scores first and last: the station itself (0), those who evaluate it (1), who settles the score (2).
 * Of `heads`, outermost first, the innermost that says so tells.
 */
export function scoringTurn(heads: readonly string[]): number {
  for (const text of heads.toReversed()) {
    const { core } = normaliseLabel(text);
    if (holdsWord(core, ownScoreWords)) return 0;
    if (holdsWord(core, settledScoreWords)) return 2;
  }
  return 1;
}
