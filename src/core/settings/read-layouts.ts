import type { OwnWord } from '../tables/words/own-words.ts';
import type { RememberedLayout } from '../tables/words/remembered-layout.ts';
import type { DamagedTeaching } from './layout-fault.ts';
import { isRecord, layoutName, readLayout } from './read-layout.ts';
import { checkOwnWords } from './read-own-words.ts';

/** Layouts as they could be read, and those that could not with the reason. */
export interface LayoutsReading {
  readonly layouts: readonly RememberedLayout[];
  readonly damaged: readonly DamagedTeaching[];
}

/** What a file teaches: forms and words. Those of either that cannot be used are in `damaged`. */
export interface TaughtReading extends LayoutsReading {
  readonly words: readonly OwnWord[];
}

/**
 * Layouts from a file's text: one, a list, or settings that hold some (`layouts`), words of the
 * user's own (`words`) or both. Null where the text is none of these. Never throws; what cannot be
 * used is left out and named.
 */
export function readLayouts(text: string): TaughtReading | null {
  const raw = parse(text);
  if (Array.isArray(raw)) return { ...checkLayouts(raw), words: [] };
  if (!isRecord(raw)) return null;
  if (Array.isArray(raw.layouts) || Array.isArray(raw.words)) {
    const { layouts, damaged } = checkLayouts(raw.layouts);
    const own = checkOwnWords(raw.words);
    return { layouts, words: own.words, damaged: [...damaged, ...own.damaged] };
  }
  return 'kind' in raw ? { ...checkLayouts([raw]), words: [] } : null;
}

/** The same for what has been parsed already. */
export function checkLayouts(raw: unknown): LayoutsReading {
  if (!Array.isArray(raw)) return { layouts: [], damaged: [] };
  const all: readonly unknown[] = raw.slice(0, most);
  const read = all.map((one, at) => ({ ...readLayout(one, at), name: layoutName(one, at) }));
  return {
    layouts: read.flatMap(({ layout }) => layout ?? []),
    damaged: read.flatMap(({ fault, name }) => (fault ? [{ name, fault }] : [])),
  };
}

/** More layouts than any district has. */
const most = 2_000;

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}
