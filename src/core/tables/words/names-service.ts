import type { Lexicon } from './lexicon.ts';
import { holdsWord } from './match-words.ts';
import { serviceWords, strongServiceWords } from './vocabulary-indicators.ts';

/** Whether a text says a service of stations, by our words or the person's own. */
export function namesService(text: string, { services }: Lexicon): boolean {
  return holdsWord(text, serviceWords) || holdsWord(text, services);
}

/** The same, by words that hardly any other trade uses. */
export function namesOwnService(text: string, { services }: Lexicon): boolean {
  return holdsWord(text, strongServiceWords) || holdsWord(text, services);
}
