import { foldText } from './normalise-label.ts';

/**
 * A quick look that lets through every text that holds one of the words, however it is spaced and
 * bracketed, and few others: it must hold all letters of one. Most texts of a workbook are refused
 * by it without being taken apart.
 */
export function letterTest(words: readonly string[]): (text: string) => boolean {
  const byFirst = new Map<string, Set<string>>();
  for (const word of words.map(foldText)) {
    const known = byFirst.get(word.charAt(0)) ?? new Set<string>();
    byFirst.set(word.charAt(0), known.add(word.slice(1)));
  }
  return (text) => {
    const plain = foldText(text);
    for (let at = 0; at < plain.length; at++) {
      for (const rest of byFirst.get(plain.charAt(at)) ?? []) {
        if (holdsLetters(plain, rest)) return true;
      }
    }
    return false;
  };
}

function holdsLetters(text: string, letters: string): boolean {
  for (let at = 0; at < letters.length; at++) {
    if (!text.includes(letters.charAt(at))) return false;
  }
  return true;
}
