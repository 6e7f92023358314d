import { loadEnglish } from './late-english.ts';
import type { Lang } from './messages.ts';

/** To be awaited before anything is shown or written in a language. */
export function loadLanguage(lang: Lang): Promise<void> {
  return lang === 'en-US' ? loadEnglish() : Promise.resolve();
}
