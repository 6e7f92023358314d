import { holdsWord } from '../words/match-words.ts';
import { normaliseLabel } from '../words/normalise-label.ts';
import { ownScoreWords, settledScoreWords } from '../words/vocabulary-scores.ts';

/** Who scores first and last: the station itself (0), those who evaluate it (1), who settles the score (2). */
export function scoringTurn(text: string): number {
  const { core } = normaliseLabel(text);
  if (holdsWord(core, ownScoreWords)) return 0;
  return holdsWord(core, settledScoreWords) ? 2 : 1;
}
