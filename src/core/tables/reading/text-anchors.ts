import type { Lexicon } from '../words/lexicon.ts';
import type { TableReader } from './table-reader.ts';

/**
 * Cells whose text passes a test, in reading order, and no more than so many. Only texts with the hint
 * are asked, each once, so that a test need keep only what is dear; a sheet without such a text is not walked through.
 */
export function textAnchors(
  { sheet: { grid }, hints, words, textCells }: TableReader,
  hint: number,
  test: (text: string, words: Lexicon) => boolean,
  most: number,
): readonly { readonly row: number; readonly column: number }[] {
  const isWanted = new Uint8Array(hints.length);
  for (let id = 0; id < hints.length; id++) {
    if (((hints[id] ?? 0) & hint) !== 0 && test(grid.texts[id] ?? '', words)) isWanted[id] = 1;
  }
  const anchors: { row: number; column: number }[] = [];
  if (!isWanted.includes(1)) return anchors;
  const { rows, columns, texts } = textCells;
  for (let at = 0; at < texts.length && anchors.length < most; at++) {
    if (isWanted[texts[at] as number] === 1)
      anchors.push({ row: rows[at] as number, column: columns[at] as number });
  }
  return anchors;
}
