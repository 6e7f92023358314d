import { type CountKind, countWords, fillers, services } from './vocabulary-claims.ts';

/** What the words before a figure say: the services, what is counted of them, and what is left. */
export interface Described {
  readonly services: readonly string[];
  readonly kind: CountKind | null;
  /** Runs of letters that are none of our words: they narrow what the figure is of. */
  readonly rest: readonly string[];
}

type Meaning =
  | { readonly type: 'service'; readonly id: string }
  | { readonly type: 'kind'; readonly kind: CountKind }
  | { readonly type: 'filler' };

interface Scanned {
  readonly word: string;
  /** Null for a letter that begins none of our words. */
  readonly meaning: Meaning | null;
}

export function describeWords(text: string): Described {
  const found = new Set<string>();
  const rest: string[] = [];
  let kind: CountKind | null = null;
  let run = '';
  for (const { word, meaning } of scanWords(text)) {
    if (meaning) {
      if (run !== '') rest.push(run);
      run = '';
    } else run += word;
    if (meaning?.type === 'service') found.add(meaning.id);
    if (meaning?.type === 'kind') kind = meaning.kind;
  }
  if (run !== '') rest.push(run);
  return { services: [...found].sort(), kind, rest };
}

/** Whether a text is made of words that add nothing. */
export function isFiller(text: string): boolean {
  return scanWords(text).every(({ meaning }) => meaning?.type === 'filler');
}

/** A text without the words at its ends that add nothing: 本年度共完成电访 → 电访. */
export function trimFillers(text: string): string {
  const words = scanWords(text);
  const isKept = ({ meaning }: Scanned) => meaning?.type !== 'filler';
  const first = words.findIndex(isKept);
  if (first < 0) return '';
  const last = words.findLastIndex(isKept);
  return words
    .slice(first, last + 1)
    .map(({ word }) => word)
    .join('');
}

/** The text taken apart from the left, the longest word first; blanks and marks count for nothing. */
function scanWords(text: string): readonly Scanned[] {
  const scanned: Scanned[] = [];
  for (let at = 0; at < text.length; ) {
    const letter = text.charAt(at);
    const word = (byFirst.get(letter) ?? []).find((one) => text.startsWith(one, at));
    if (word !== undefined) scanned.push({ word, meaning: meanings.get(word) ?? null });
    else if (/[\p{L}\p{N}]/u.test(letter)) scanned.push({ word: letter, meaning: null });
    else scanned.push({ word: letter, meaning: { type: 'filler' } });
    at += word?.length ?? 1;
  }
  return scanned;
}

const meanings: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  ...fillers.map((word): [string, Meaning] => [word, { type: 'filler' }]),
  ...Object.entries(countWords).map(([word, kind]): [string, Meaning] => [
    word,
    { type: 'kind', kind },
  ]),
  ...Object.entries(services).flatMap(([id, words]) =>
    words.map((word): [string, Meaning] => [word, { type: 'service', id }]),
  ),
]);

const byFirst: ReadonlyMap<string, readonly string[]> = (() => {
  const index = new Map<string, string[]>();
  for (const word of [...meanings.keys()].sort((a, b) => b.length - a.length)) {
    const first = word.charAt(0);
    index.set(first, [...(index.get(first) ?? []), word]);
  }
  return index;
})();
