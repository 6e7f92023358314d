import type { SheetSnapshot } from '../../cells/snapshot.ts';
import { foldText, normaliseLabel } from './normalise-label.ts';
import { meaningOf } from './own-meanings.ts';
import type { RememberedLayout } from './remembered-layout.ts';

/** A word that a person's tables use, and which role or word of ours it means. */
export interface OwnWord {
  readonly word: string;
  /** The key of a role (`completed`, `name`, `converted`, `buyer` …) or a word of our vocabularies. */
  readonly means: string;
}

/** A workbook's texts as they are understood where a person has words of their own. */
export interface OwnSpeech {
  /** The sheet with labels said in our words; the same one where it says none of the person's. */
  readonly sheet: (sheet: SheetSnapshot) => SheetSnapshot;
  readonly layout: (layout: RememberedLayout) => RememberedLayout;
  /** What the person's services are called: their names stay as written. */
  readonly services: readonly string[];
}

/**
 * How words of a person's own are understood: a cell that is such a word, or begins or ends with it
 * (电访实做数, 实做数（个）), is read as if it said ours; of two entries for one word the first counts.
 * Words for services are kept apart: their rows keep their names.
 */
export function ownSpeech(own: readonly OwnWord[]): OwnSpeech {
  const services: string[] = [];
  const known = new Map<string, string>();
  for (const { word, means } of own) {
    const { core } = normaliseLabel(word);
    const meaning = meaningOf(means);
    if (core === '' || !meaning) continue;
    if (meaning.kind === 'service') services.push(core);
    else if (!known.has(core) && core !== meaning.word) known.set(core, meaning.word);
  }
  const words = [...known].sort((a, b) => b[0].length - a[0].length);
  const say = (text: string) => inOurWords(text, words);
  return {
    sheet: (sheet) => (words.length === 0 ? sheet : withTexts(sheet, say)),
    layout: (layout) => (words.length === 0 ? layout : withHeadings(layout, say)),
    services,
  };
}

/** Longer texts are sentences, and no labels. */
const longestLabel = 30;

function inOurWords(text: string, words: readonly (readonly [string, string])[]): string {
  if (text.length > longestLabel) return text;
  const folded = foldText(text);
  const found = words.find(([word]) => folded.includes(word));
  if (!found) return text;
  const { core } = normaliseLabel(text);
  const [word, ours] = words.find(([one]) => core.startsWith(one) || core.endsWith(one)) ?? found;
  if (!core.startsWith(word) && !core.endsWith(word)) return text;
  const written = text.includes(word) ? text : folded;
  const at = core.endsWith(word) ? written.lastIndexOf(word) : written.indexOf(word);
  return `${written.slice(0, at)}${ours}${written.slice(at + word.length)}`;
}

function withTexts(sheet: SheetSnapshot, say: (text: string) => string): SheetSnapshot {
  const texts = sheet.grid.texts.map(say);
  const isSame = texts.every((text, at) => text === sheet.grid.texts[at]);
  return isSame ? sheet : { ...sheet, grid: { ...sheet.grid, texts } };
}

function withHeadings(layout: RememberedLayout, say: (text: string) => string): RememberedLayout {
  return {
    ...layout,
    columns: layout.columns.map((column) =>
      column.header ? { ...column, header: column.header.map(say) } : column,
    ),
    labels: layout.labels.map((label) => ({ ...label, text: say(label.text) })),
  };
}
