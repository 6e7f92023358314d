import { foldText } from './normalise-label.ts';

/**
 * A quick look that lets through every text that holds one of the words, however it is spaced and
 * bracketed, and few others: it must hold the first two letters of one. Most texts of a workbook
 * are refused by it without being taken apart.
 */
export function letterTest(words: readonly string[]): (text: string) => boolean {
  const seconds = new Map<string, Set<string>>();
  for (const word of words.map(foldText)) {
    const known = seconds.get(word.charAt(0)) ?? new Set<string>();
    seconds.set(word.charAt(0), known.add(word.charAt(1)));
  }
  return (text) => {
    const plain = foldText(text);
    for (let at = 0; at < plain.length; at++) {
      for (const second of seconds.get(plain.charAt(at)) ?? []) {
        if (plain.includes(second)) return true;
      }
    }
    return false;
  };
}
