import { normaliseLabel } from '../tables/words/normalise-label.ts';
import { meaningOf } from '../tables/words/own-meanings.ts';
import type { OwnWord } from '../tables/words/own-words.ts';
import type { DamagedTeaching } from './layout-fault.ts';

/** Own words as they could be read, and those (or their ordinals, from 1) that mean nothing known. */
export interface OwnWordsReading {
  readonly words: readonly OwnWord[];
  readonly damaged: readonly DamagedTeaching[];
}

/** Checks what has been parsed; never throws. A word of one letter would be found in too many labels. */
export function checkOwnWords(raw: unknown): OwnWordsReading {
  const all: readonly unknown[] = Array.isArray(raw) ? raw.slice(0, most) : [];
  const read = all.map((one, at) => ({ one: ownWordIn(one), name: nameOf(one, at) }));
  return {
    words: read.flatMap(({ one }) => one ?? []),
    damaged: read.flatMap(({ one, name }) => (one ? [] : [{ name, fault }])),
  };
}

const fault = { code: 'word', at: null, said: '' } as const;

/** More words than any district has of its own. */
const most = 2_000;
const longestWord = 40;

function ownWordIn(raw: unknown): OwnWord | null {
  if (!isRecord(raw)) return null;
  const { word, means } = raw;
  if (typeof word !== 'string' || typeof means !== 'string') return null;
  if (word.length > longestWord || normaliseLabel(word).core.length < 2) return null;
  return meaningOf(means) ? { word, means } : null;
}

function nameOf(raw: unknown, at: number): string {
  const word = isRecord(raw) ? raw.word : undefined;
  return typeof word === 'string' && word.trim() !== '' && word.length <= longestWord
    ? word
    : `#${at + 1}`;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
