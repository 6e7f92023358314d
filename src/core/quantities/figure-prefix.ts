import { approximations, boundsBefore, eachWords, fillersBefore } from './quantity-words.ts';
import type { Bound } from './reading.ts';

/** What stands before a number: 不少于, 约, 完成, 负, and words that say what it is of. */
export interface Prefix {
  readonly words: string;
  readonly bound: Bound | null;
  readonly isRough: boolean;
  readonly isEach: boolean;
  readonly isNegative: boolean;
}

/** Of all words that may be taken off: most texts end in none of them. */
const lastLetters: ReadonlySet<string> = new Set(
  ['负', ...boundsBefore.map(([word]) => word), ...approximations, ...fillersBefore].map((word) =>
    word.charAt(word.length - 1),
  ),
);

/** Takes bounds, fillers and approximations off the end of what stands before the number. */
export function readPrefix(before: string): Prefix {
  let words = before.replace(/[(（]?[·•]?\s*$/, '').trim();
  let bound: Bound | null = null;
  let isRough = false;
  let isNegative = false;
  for (let found = true; found && words !== ''; words = words.trim()) {
    found = false;
    const last = words.charAt(words.length - 1);
    if (!lastLetters.has(last)) break;
    const known = boundsBefore.find(([word]) => words.endsWith(word));
    const rough = approximations.find((word) => words.endsWith(word));
    const filler = fillersBefore.find((word) => words.endsWith(word));
    const word = known?.[0] ?? rough ?? (words === '负' ? words : filler);
    if (word === undefined) continue;
    if (known) bound ??= known[1];
    isRough ||= rough !== undefined;
    isNegative ||= word === '负';
    words = words.slice(0, -word.length);
    found = true;
  }
  return {
    words,
    bound,
    isRough,
    isNegative,
    isEach: eachWords.some((word) => before.includes(word)),
  };
}
