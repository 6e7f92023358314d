/**
 * What a text says, as one of the field's readers of texts tells it; each text is read once by each.
 * A reader may ask others in turn.
 */
export interface Lexicon {
  <T>(read: TextReader<T>, text: string): T;
  /** Services by names of a person's own. */
  readonly services: readonly string[];
}

type TextReader<T> = (text: string, words: Lexicon) => T;

/** More texts than this are hardly words said again: the memory is begun anew. */
const mostTexts = 4096;

/** Lives as long as one run of recognition: workbooks say the same words in thousands of cells. */
export function createLexicon(services: readonly string[] = []): Lexicon {
  const known = new Map<TextReader<unknown>, Map<string, unknown>>();
  const told = <T>(read: TextReader<T>, text: string): T => {
    let texts = known.get(read) as Map<string, T> | undefined;
    if (!texts) {
      texts = new Map();
      known.set(read, texts);
    }
    const found = texts.get(text);
    if (found !== undefined) return found;
    const first = read(text, words);
    if (texts.size >= mostTexts) texts.clear();
    texts.set(text, first);
    return first;
  };
  const words: Lexicon = Object.assign(told, { services });
  return words;
}
