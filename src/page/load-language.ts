import { loadEnglish } from '../messages/late-english.ts';
import type { Lang } from '../messages/messages.ts';

/** To be awaited before anything is shown in a language. */
export function loadLanguage(lang: Lang): Promise<void> {
  return lang === 'en-US' ? loadEnglish() : Promise.resolve();
}
